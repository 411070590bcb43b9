/// Reads which styles of cells show a number as a date.
final class CellStyles: XMLListener {
  /// For each style, whether it is one of dates.
  private(set) var areDates: [Bool] = []
  private var ownFormats: [Int: Bool] = [:]
  private var isInCellFormats = false
  /// The most styles and formats, as of a spreadsheet.
  private static let mostStyles = 100_000

  /// Whether cells of a style hold dates.
  func isDate(style: Int?) -> Bool {
    guard let style, areDates.indices.contains(style) else { return false }
    return areDates[style]
  }

  func begin(_ name: String, _ attributes: XMLAttributes) throws(WorkbookReadingFault) {
    switch name {
    case "numFmt":
      guard let id = attributes["numFmtId"].flatMap({ Int($0) }), let code = attributes["formatCode"] else { return }
      guard ownFormats.count < Self.mostStyles else { throw WorkbookReadingFault(.oversized) }
      ownFormats[id] = NumberFormat.isDate(code: code)
    case "cellXfs": isInCellFormats = true
    case "xf" where isInCellFormats:
      guard areDates.count < Self.mostStyles else { throw WorkbookReadingFault(.oversized) }
      let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
      areDates.append(ownFormats[id] ?? NumberFormat.isDate(builtIn: id))
    default: break
    }
  }

  func end(_ name: String) throws(WorkbookReadingFault) { if name == "cellXfs" { isInCellFormats = false } }
}
