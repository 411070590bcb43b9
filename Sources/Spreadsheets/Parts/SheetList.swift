/// Reads the names of the sheets, and from which day days are counted.
final class SheetList: XMLListener {
  /// A sheet as the workbook lists it.
  struct Entry {
    /// Its name.
    let name: String
    /// The id its part is called by.
    let relationship: String
    /// Whether it is hidden.
    let isHidden: Bool
  }

  /// The sheets, in their order.
  private(set) var entries: [Entry] = []
  /// Whether days are counted from 1904.
  private(set) var is1904 = false
  /// The most sheets a workbook may have.
  private static let mostSheets = 1_000

  func begin(_ name: String, _ attributes: XMLAttributes) throws(WorkbookReadingFault) {
    switch name {
    case "workbookPr": is1904 = attributes.isTrue("date1904")
    case "sheet":
      guard entries.count < Self.mostSheets else { throw WorkbookReadingFault(.oversized) }
      guard let sheet = attributes["name"], let id = attributes["id"] else { return }
      let state = attributes["state"] ?? "visible"
      entries.append(Entry(name: sheet, relationship: id, isHidden: state != "visible"))
    default: break
    }
  }
}
