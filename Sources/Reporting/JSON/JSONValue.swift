/// A JSON value whose fields keep the order in which they were written, so that equal values give equal bytes.
public indirect enum JSONValue: Hashable, Sendable {
  /// Nothing.
  case null
  /// True or false.
  case bool(Bool)
  /// A whole number: money, heads, months, years.
  case integer(Int)
  /// A number that is not whole, as its JSON text.
  case decimal(String)
  /// A text.
  case string(String)
  /// A list.
  case array([JSONValue])
  /// Named fields in order.
  case object([JSONField])

  /// An object of named values in order.
  static func fields(_ fields: [(String, JSONValue)]) -> JSONValue {
    .object(fields.map { JSONField(name: $0.0, value: $0.1) })
  }

  /// A list of texts.
  static func strings(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }

  /// A text, or null where there is none.
  static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }

  /// A whole number, or null where there is none.
  static func optional(_ number: Int?) -> JSONValue { number.map(JSONValue.integer) ?? .null }
}

/// A named value of a JSON object.
public struct JSONField: Hashable, Sendable {
  /// The field's name.
  public let name: String
  /// The field's value.
  public let value: JSONValue

  /// Makes a field.
  public init(name: String, value: JSONValue) {
    self.name = name
    self.value = value
  }
}
