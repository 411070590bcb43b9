internal import Foundation
internal import FoundationXML

/// Hears what a parser finds in a text, in order.
final class MarkupListener: NSObject, XMLParserDelegate {
  private(set) var elements: [MarkupReader.Element] = []
  private(set) var words: [String: [String]] = [:]
  private(set) var texts: [String] = []
  private var open: [(name: String, text: String, own: String)] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    elements.append(MarkupReader.Element(name: name, attributes: attributes))
    open.append((name, "", ""))
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    for place in open.indices { open[place].text += text }
    if let last = open.indices.last { open[last].own += text }
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    guard let closed = open.popLast() else { return }
    words[closed.name, default: []].append(closed.text)
    texts.append(closed.own)
  }
}
