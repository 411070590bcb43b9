/// A key a record may have.
struct SchemaKey: Hashable, Sendable {
  /// When a key must be given.
  enum Need: Hashable, Sendable {
    /// Always.
    case always
    /// For a course that is offered.
    case whenOffered
    /// Never; a default stands in for it.
    case never(standard: String)
  }

  /// The key as it is written.
  let name: String
  /// What it may be set to.
  let type: ValueType
  /// The unit of its number; nil where it has none.
  let unit: String?
  /// When it must be given.
  let need: Need
  /// What it means, in one sentence.
  let meaning: String

  /// A key that may be left out.
  static func optional(
    _ name: String, _ type: ValueType, unit: String? = nil, standard: String = "none", _ meaning: String
  ) -> Self {
    Self(name: name, type: type, unit: unit, need: .never(standard: standard), meaning: meaning)
  }

  /// A key that must be given.
  static func required(
    _ name: String, _ type: ValueType, unit: String? = nil, when need: Need = .always, _ meaning: String
  ) -> Self {
    Self(name: name, type: type, unit: unit, need: need, meaning: meaning)
  }
}
