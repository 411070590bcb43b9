/// A piece of a document that is safe to stand in it: whatever text becomes one is escaped on the way.
///
/// There is no way from text to markup without escaping but the templates, which are written in the sources.
public struct Markup: Hashable, Sendable, CustomStringConvertible {
  /// The piece as it stands in the document.
  public let description: String

  /// Makes markup of a text: what it says is shown, and none of it is run.
  ///
  /// Escaping goes by scalars: a mark put on a quotation mark makes one letter of both, and still ends an attribute.
  /// Controls, also those that turn the direction of writing, are replaced by a sign that shows that something stood there.
  public init(_ text: String) {
    var escaped = ""
    escaped.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "\t", "\n", "\r", "\u{2028}", "\u{2029}": escaped += " "
      default: escaped.unicodeScalars.append(Self.isPlain(scalar) ? scalar : "\u{FFFD}")
      }
    }
    description = escaped
  }

  /// Makes markup of what is known to be sound.
  init(sound source: String) { description = source }

  /// Nothing.
  public static let empty = Markup(sound: "")

  /// Whether there is nothing.
  public var isEmpty: Bool { description.isEmpty }

  /// Two pieces, one after the other.
  public static func + (left: Markup, right: Markup) -> Markup {
    Markup(sound: left.description + right.description)
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFDD0...0xFDEF: false
    default: scalar.value & 0xFFFE != 0xFFFE
    }
  }
}

extension Sequence<Markup> {
  /// The pieces one after another.
  public func joined() -> Markup { Markup(sound: map(\.description).joined()) }
}
