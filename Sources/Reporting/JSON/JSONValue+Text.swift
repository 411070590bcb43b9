extension JSONValue {
  /// The widest line, in bytes, that still holds a whole object or list.
  private static let lineWidth = 320

  /// The value as JSON text with two spaces a level and a final line break.
  ///
  /// What fits on a line of 320 bytes stands on one line, so that an enrolment or a quota is a line of the file.
  public var text: String {
    var out = ""
    write(to: &out, indent: 0, used: 0)
    return out + "\n"
  }

  /// The value on one line.
  var compact: String {
    switch self {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .integer(let value): String(value)
    case .decimal(let digits): digits
    case .string(let text): Self.quoted(text)
    case .array(let items):
      items.isEmpty ? "[]" : "[" + items.map(\.compact).joined(separator: ", ") + "]"
    case .object(let fields):
      fields.isEmpty
        ? "{}" : "{ " + fields.map { "\(Self.quoted($0.name)): \($0.value.compact)" }.joined(separator: ", ") + " }"
    }
  }

  /// Whether the value is the whole file or one of its lists, which take a line for every item.
  private func isList(at indent: Int) -> Bool {
    switch self {
    case .object: return indent == 0
    case .array(let items):
      return indent <= 2 && items.contains { if case .object = $0 { true } else { false } }
    default: return false
    }
  }

  private func write(to out: inout String, indent: Int, used: Int) {
    // A list takes many lines at any rate, and the text of a long one is not made only to be measured.
    if !isList(at: indent) {
      let line = compact
      if line.utf8.count + used <= Self.lineWidth {
        out += line
        return
      }
    }
    let margin = String(repeating: " ", count: indent + 2)
    switch self {
    case .array(let items) where !items.isEmpty:
      out += "["
      for (position, item) in items.enumerated() {
        out += position == 0 ? "\n\(margin)" : ",\n\(margin)"
        item.write(to: &out, indent: indent + 2, used: indent + 3)
      }
      out += "\n\(margin.dropLast(2))]"
    case .object(let fields) where !fields.isEmpty:
      out += "{"
      for (position, field) in fields.enumerated() {
        let name = Self.quoted(field.name)
        out += position == 0 ? "\n\(margin)\(name): " : ",\n\(margin)\(name): "
        field.value.write(to: &out, indent: indent + 2, used: indent + name.utf8.count + 5)
      }
      out += "\n\(margin.dropLast(2))}"
    default: out += compact
    }
  }

  /// A text in quotation marks, with what JSON forbids written as escapes.
  private static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      case "\u{0}"..<"\u{20}", "\u{7F}":
        let digits = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}
