/// Reads the texts that cells refer to by number.
final class SharedStrings: XMLListener {
  /// The texts, in their order; of rich text the runs together, without what is written above letters to pronounce them.
  private(set) var texts: [String] = []
  private var gathering = TextGathering()
  private var isInText = false
  private var isAside = false

  func begin(_ name: String, _ attributes: XMLAttributes) throws(WorkbookReadingFault) {
    switch name {
    case "si": gathering.clear()
    case "rPh": isAside = true
    case "t": isInText = !isAside
    default: break
    }
  }

  func end(_ name: String) throws(WorkbookReadingFault) {
    switch name {
    case "si":
      guard texts.count < Worksheet.mostCells else { throw WorkbookReadingFault(.oversized) }
      texts.append(gathering.text)
    case "rPh": isAside = false
    case "t": isInText = false
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(WorkbookReadingFault) {
    if isInText { try gathering.add(bytes) }
  }
}
