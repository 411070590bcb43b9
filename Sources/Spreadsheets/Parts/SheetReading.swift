/// Reads the rows and merged cells of a sheet.
final class SheetReading: XMLListener {
  /// The rows that hold something, in the order of the file.
  private(set) var rows: [SheetRow] = []
  /// The merged cells.
  private(set) var merged: [CellRange] = []

  private let content: CellContent
  private var row = 0
  private var column = 0
  private var isHidden = false
  private var cells: [SheetCell] = []
  private var cellCount = 0
  private var kind = ""
  private var style: Int?
  private var hasFormula = false
  private var isAside = false
  private var isInValue = false
  private var gathering = TextGathering()

  /// Makes a reader of a sheet whose cells mean what the workbook says.
  init(_ content: CellContent) { self.content = content }

  /// The cell that is being read.
  private var address: CellAddress { CellAddress(row: row, column: column) }

  func begin(_ name: String, _ attributes: XMLAttributes) throws(WorkbookReadingFault) {
    switch name {
    case "row":
      // A row or a cell that does not say where it stands comes after the one before it.
      row = attributes["r"].flatMap { Int($0) } ?? row + 1
      guard (1...CellAddress.mostRows).contains(row) else { throw WorkbookReadingFault(.oversized) }
      column = 0
      cells = []
      isHidden = attributes.isTrue("hidden")
    case "c":
      let own = attributes["r"].flatMap { CellAddress($0) }
      column = own?.column ?? column + 1
      guard column <= CellAddress.mostColumns else { throw WorkbookReadingFault(.oversized) }
      guard row > 0, own.map({ $0.row == row }) ?? true else { throw WorkbookReadingFault(.doubledCell, address: own) }
      kind = attributes["t"] ?? "n"
      style = attributes["s"].flatMap { Int($0) }
      hasFormula = false
      gathering.clear()
    case "f": hasFormula = true
    case "rPh": isAside = true
    case "v", "t": isInValue = !isAside
    case "mergeCell":
      guard let range = attributes["ref"].flatMap({ CellRange($0) }) else { return }
      guard merged.count < Worksheet.mostMerged else { throw WorkbookReadingFault(.oversized) }
      merged.append(range)
    default: break
    }
  }

  func end(_ name: String) throws(WorkbookReadingFault) {
    switch name {
    case "v", "t": isInValue = false
    case "rPh": isAside = false
    case "c": try take()
    case "row":
      if !cells.isEmpty { rows.append(SheetRow(number: row, cells: cells, isHidden: isHidden)) }
      cells = []
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(WorkbookReadingFault) {
    guard isInValue else { return }
    do {
      try gathering.add(bytes)
    } catch {
      throw WorkbookReadingFault(error.reason, address: address)
    }
  }

  private func take() throws(WorkbookReadingFault) {
    guard let value = content.value(gathering, kind: kind, style: style, hasFormula: hasFormula) else { return }
    cellCount += 1
    guard cellCount <= Worksheet.mostCells else { throw WorkbookReadingFault(.oversized) }
    cells.append(SheetCell(column: column, value: value))
  }
}
