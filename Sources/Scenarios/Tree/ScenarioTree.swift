internal import Diagnostics
internal import Languages

/// What a scenario file says: text, lists and mappings, every part knowing where it stands.
struct ScenarioTree: Hashable, Sendable {
  /// A key of a mapping with its value.
  struct Entry: Hashable, Sendable {
    /// The key as it is written.
    let key: String
    /// Where the key stands.
    let location: SourceLocation
    /// What it is set to.
    var value: ScenarioTree
  }

  /// What stands at a place.
  indirect enum Content: Hashable, Sendable {
    /// Nothing: `~`, `null` or no text at all.
    case null
    /// A text; `isQuoted` where quotes or a block say that it is a text and no number.
    case scalar(String, isQuoted: Bool)
    /// A list.
    case sequence([ScenarioTree])
    /// Keys with values, in the order of the file.
    case mapping([Entry])
  }

  /// What stands here.
  var content: Content
  /// Where it stands.
  let location: SourceLocation

  /// An empty mapping.
  static func empty(at location: SourceLocation) -> Self { Self(content: .mapping([]), location: location) }

  /// Whether nothing stands here.
  var isNull: Bool { content == .null }

  /// The text; nil for lists, mappings and nothing.
  var text: String? {
    if case .scalar(let text, _) = content { return text }
    return nil
  }

  /// The items of a list; nil for everything else.
  var items: [ScenarioTree]? {
    if case .sequence(let items) = content { return items }
    return nil
  }

  /// The entries of a mapping; nil for everything else.
  var entries: [Entry]? {
    if case .mapping(let entries) = content { return entries }
    return nil
  }

  /// The value of a key; nil where this is no mapping, has no such key or sets it to nothing.
  subscript(key: String) -> ScenarioTree? {
    guard let value = entries?.first(where: { $0.key == key })?.value, !value.isNull else { return nil }
    return value
  }

  /// The value at the end of a path of keys.
  subscript(path first: String, rest: String...) -> ScenarioTree? {
    rest.reduce(self[first]) { $0?[$1] }
  }

  /// What stands here, in words for a message.
  var kind: Wording {
    switch content {
    case .null: Wording(en: "nothing", vi: "ô trống")
    case .scalar: Wording(en: "a single value", vi: "một giá trị đơn")
    case .sequence: Wording(en: "a list", vi: "một danh sách")
    case .mapping: Wording(en: "a mapping", vi: "một bảng các mục")
    }
  }
}
