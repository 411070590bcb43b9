internal import Foundation
internal import FoundationXML

/// What stands in a page or a part of a document, which must be well-formed XML; for tests of printed formats.
public struct MarkupReader: Sendable {
  /// An element with its attributes.
  public struct Element: Hashable, Sendable {
    /// Its name, with the prefix of its namespace.
    public let name: String
    /// Its attributes.
    public let attributes: [String: String]
  }

  /// The elements in the order in which they begin.
  public let elements: [Element]
  /// The words of every element of a name, in order.
  public let words: [String: [String]]
  /// The words of every element without those of the elements in it, in the order in which they end.
  public let texts: [String]
  /// What is wrong with the text; nil where it is well-formed.
  public let fault: String?

  /// Reads a text; a document type before the first element is left out.
  public init(_ text: String) {
    let start = "<!DOCTYPE html>\n"
    let parser = XMLParser(data: Data((text.hasPrefix(start) ? String(text.dropFirst(start.count)) : text).utf8))
    let listener = MarkupListener()
    parser.delegate = listener
    let isSound = parser.parse()
    elements = listener.elements
    words = listener.words
    texts = listener.texts
    fault = isSound ? nil : "line \(parser.lineNumber): \(parser.parserError.map { "\($0)" } ?? "?")"
  }

  /// All that is said, also in place of pictures, without what a scenario says of its own.
  public func said(without data: [String]) -> String {
    let labels = elements.compactMap { $0.attributes["aria-label"] }
    var said = (texts + labels).joined(separator: "\n")
    // Longer parts first, for one may stand in another.
    for part in data.sorted(by: { $0.count > $1.count }) {
      said = said.split(separator: part, omittingEmptySubsequences: false).joined(separator: " – ")
    }
    return said
  }

  /// The elements of a name.
  public func named(_ name: String) -> [Element] { elements.filter { $0.name == name } }
}
