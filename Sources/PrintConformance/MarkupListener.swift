internal import Foundation
internal import FoundationXML

/// Hears what a parser finds in a text, in order.
final class MarkupListener: NSObject, XMLParserDelegate {
  private(set) var elements: [MarkupReader.Element] = []
  private(set) var words: [String: [String]] = [:]
  private var open: [(name: String, text: String)] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    elements.append(MarkupReader.Element(name: name, attributes: attributes))
    open.append((name, ""))
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    for place in open.indices { open[place].text += text }
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    if let closed = open.popLast() { words[closed.name, default: []].append(closed.text) }
  }
}
