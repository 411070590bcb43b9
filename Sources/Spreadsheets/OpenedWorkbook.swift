/// An Excel workbook (`.xlsx`) opened to be read: its sheets by name, each read when it is asked for.
///
/// Formulas are not computed: what is stored with them counts. Nothing a workbook refers to outside itself is opened.
package final class OpenedWorkbook {
  /// A sheet before it is read.
  package struct SheetTitle: Hashable, Sendable {
    /// Its name.
    package let name: String
    /// Whether it is hidden.
    package let isHidden: Bool
    let path: String
  }

  /// The most mebibytes of a workbook that are unpacked.
  package static let mostMebibytes = ZipArchive.mostBytes / (1024 * 1024)

  /// The sheets, in their order.
  package let sheets: [SheetTitle]

  private let archive: ZipArchive
  private let content: CellContent

  /// Opens the workbook of bytes; throws a `WorkbookReadingFault` where they are none.
  package init(_ bytes: [UInt8]) throws(WorkbookReadingFault) {
    let archive = try ZipArchive(bytes)
    let root = Relationships(folder: "")
    guard try Self.read("_rels/.rels", of: archive, by: root) else { throw WorkbookReadingFault(.noWorkbook) }
    let main = root.path(ofKind: "officeDocument") ?? "xl/workbook.xml"
    let list = SheetList()
    guard try Self.read(main, of: archive, by: list), !list.entries.isEmpty else {
      throw WorkbookReadingFault(.noWorkbook)
    }

    let steps = main.split(separator: "/").map(String.init)
    let folder = steps.dropLast().joined(separator: "/")
    let parts = Relationships(folder: folder)
    let references = "\(folder.isEmpty ? "" : "\(folder)/")_rels/\(steps.last ?? "").rels"
    guard try Self.read(references, of: archive, by: parts) else { throw WorkbookReadingFault(.noWorkbook) }
    let styles = CellStyles()
    if let path = parts.path(ofKind: "styles") { try Self.read(path, of: archive, by: styles) }
    let strings = SharedStrings()
    if let path = parts.path(ofKind: "sharedStrings") { try Self.read(path, of: archive, by: strings) }

    // A sheet that is a chart, or whose part is lost, has no cells.
    sheets = list.entries.compactMap { entry in
      guard let target = parts.targets.first(where: { $0.id == entry.relationship }), target.kind == "worksheet"
      else { return nil }
      return SheetTitle(name: entry.name, isHidden: entry.isHidden, path: target.path)
    }
    self.archive = archive
    content = CellContent(sharedTexts: strings.texts, styles: styles, is1904: list.is1904)
  }

  /// Reads a sheet; throws a `WorkbookReadingFault` that names it where it cannot be read.
  package func worksheet(_ title: SheetTitle) throws(WorkbookReadingFault) -> Worksheet {
    let reading = SheetReading(content)
    do throws(WorkbookReadingFault) {
      guard try Self.read(title.path, of: archive, by: reading) else {
        throw WorkbookReadingFault(.damaged(part: title.path))
      }
      return Worksheet(name: title.name, rows: try Self.ordered(reading.rows), merged: reading.merged)
    } catch {
      throw error.on(title.name)
    }
  }

  /// Reads a part by a listener; false where there is no such part.
  @discardableResult
  private static func read(
    _ path: String, of archive: ZipArchive, by listener: any XMLListener
  ) throws(WorkbookReadingFault) -> Bool {
    guard let bytes = try archive.part(path) else { return false }
    try XMLReading.read(bytes, of: path, by: listener)
    return true
  }

  /// The rows from the top and their cells from the left, whatever order the file has them in.
  private static func ordered(_ rows: [SheetRow]) throws(WorkbookReadingFault) -> [SheetRow] {
    var ordered: [SheetRow] = []
    for row in rows.sorted(by: { $0.number < $1.number }) {
      let cells = row.cells.sorted { $0.column < $1.column }
      let doubled = zip(cells, cells.dropFirst()).first { $0.column == $1.column }
      if let doubled {
        throw WorkbookReadingFault(.doubledCell, address: CellAddress(row: row.number, column: doubled.0.column))
      }
      guard ordered.last?.number != row.number else {
        throw WorkbookReadingFault(
          .doubledCell, address: CellAddress(row: row.number, column: cells.first?.column ?? 1))
      }
      ordered.append(SheetRow(number: row.number, cells: cells, isHidden: row.isHidden))
    }
    return ordered
  }
}
