internal import Markup

/// A page of A4 with the margins of the layouts: 20 mm above and below, 30 mm at the left, 15 mm at the right.
enum WordPage {
  /// Upright, for the text.
  case upright
  /// Lying, for the annexes.
  case lying

  /// The width between the margins, in twentieths of a point.
  var width: Int {
    switch self {
    case .upright: 11_906 - 1_701 - 851
    case .lying: 16_838 - 1_134 - 1_134
    }
  }

  /// The end of a section of such pages.
  var section: Markup {
    let size: Markup
    let margins: Markup
    switch self {
    case .upright:
      size = .element("w:pgSz", ["w:w": "11906", "w:h": "16838"])
      margins = Self.margins(top: 1_134, right: 851, left: 1_701)
    case .lying:
      size = .element("w:pgSz", ["w:w": "16838", "w:h": "11906", "w:orient": "landscape"])
      margins = Self.margins(top: 1_134, right: 1_134, left: 1_134)
    }
    var parts = [Markup.element("w:headerReference", ["w:type": "default", "r:id": "rId2"])]
    if self == .upright { parts.append(.element("w:headerReference", ["w:type": "first", "r:id": "rId3"])) }
    parts.append(.element("w:footerReference", ["w:type": "default", "r:id": "rId4"]))
    if self == .upright { parts.append(.element("w:footerReference", ["w:type": "first", "r:id": "rId4"])) }
    parts += [.element("w:type", ["w:val": "nextPage"]), size, margins]
    // The first page of a document has no number.
    if self == .upright { parts.append(.element("w:titlePg")) }
    return .element("w:sectPr", [:], parts)
  }

  private static func margins(top: Int, right: Int, left: Int) -> Markup {
    .element(
      "w:pgMar",
      [
        "w:top": "\(top)", "w:right": "\(right)", "w:bottom": "1134", "w:left": "\(left)", "w:header": "567",
        "w:footer": "567", "w:gutter": "0",
      ])
  }
}
