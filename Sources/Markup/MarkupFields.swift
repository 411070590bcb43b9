/// What a template is filled with: markup, yes or no, and lists of such fields. A plain text does not fit in.
public struct MarkupFields: Sendable, ExpressibleByDictionaryLiteral {
  /// What stands under a name.
  public enum Value: Sendable {
    /// Markup, for `{{{name}}}`.
    case markup(Markup)
    /// A part that is shown or left out, for `{{#name}}…{{/name}}`.
    case part(Bool)
    /// A part for each of a list, for `{{#name}}…{{/name}}`.
    case list([MarkupFields])
  }

  private let values: [String: Value]

  /// Makes fields of their names and values.
  public init(dictionaryLiteral elements: (String, Value)...) {
    values = Dictionary(elements, uniquingKeysWith: { first, _ in first })
  }

  /// What stands under a name; nil for nothing.
  subscript(_ name: String) -> Value? { values[name] }
}
