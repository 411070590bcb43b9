import Workbooks

extension Sheet {
  /// What stands in a cell that formulas would name so; the last put counts, and nil is an empty cell.
  func content(_ name: String) -> CellContent? {
    let put = entries.last { $0.place.name == name }?.cell.content
    return put ?? mergers.last { $0.first.name == name }?.cell.content
  }

  /// The formula of a cell; nil where it has none.
  func formula(_ name: String) -> String? {
    if case .formula(let formula, _) = content(name) { return formula }
    return nil
  }

  /// The number that stands in a cell, written or the result of a formula.
  func number(_ name: String) -> Int? {
    switch content(name) {
    case .whole(let number), .formula(_, let number): number
    default: nil
    }
  }

  /// The texts of a column from a row on, as far as they go on.
  func texts(_ column: String, from row: Int) -> [String] {
    var texts: [String] = []
    while case .text(let text) = content("\(column)\(row + texts.count)") { texts.append(text) }
    return texts
  }

  /// Every text of the sheet.
  var allTexts: [String] {
    (entries.map(\.cell) + mergers.map(\.cell)).compactMap { cell in
      if case .text(let text) = cell.content { return text }
      return nil
    }
  }
}
