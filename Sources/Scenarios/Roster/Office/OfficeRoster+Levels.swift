internal import Diagnostics
internal import Languages

extension OfficeRoster {
  /// The canonical cell of a track: the highest rung that the columns of the track tell of.
  mutating func level(_ track: String, _ columns: [OfficeHeader.Column], _ row: Int) -> Cell {
    var held: [(rung: String, cell: OfficeSheet.Cell)] = []
    var marks = 0
    for column in columns {
      let cell = sheet.cell(row, column.index)
      guard !cell.text.isEmpty, let rung = rung(track, column, cell) else { continue }
      if case .mark = column.field { marks += 1 }
      held.append((rung, cell))
    }
    let order = known?.rungs[track] ?? LevelWords.all.first { $0.track == track }?.rungs.map(\.rung) ?? []
    let place = columns.first.map { sheet.cell(row, $0.index) } ?? sheet.cell(row, 0)
    guard
      let highest = held.max(by: { order.firstIndex(of: $0.rung) ?? -1 < order.firstIndex(of: $1.rung) ?? -1 })
    else { return at(place, "") }
    if marks > 1 {
      faults.append(
        Diagnostic(
          .warning, rule: "several-marks",
          Wording(
            en: "\(marks) marks stand in the columns of '\(track)'; the highest, '\(highest.rung)', counts",
            vi: "có \(marks) dấu ở các cột '\(track)'; lấy mức cao nhất '\(highest.rung)'"),
          remedy: Wording(en: "keep the highest mark only", vi: "chỉ để lại dấu ở mức cao nhất"),
          at: sheet.location(highest.cell)))
    }
    return at(highest.cell, highest.rung)
  }

  /// The rung a cell tells of; nil, with a report, where it tells of none.
  private mutating func rung(_ track: String, _ column: OfficeHeader.Column, _ cell: OfficeSheet.Cell) -> String? {
    let words = LevelWords.all.first { $0.track == track }
    var named: String?
    switch column.field {
    case .mark(_, let word):
      guard let isHeld = OfficeCells.truth(cell.text) else {
        reportUnread(cell, column, asks: "x")
        return nil
      }
      guard isHeld else { return nil }
      named = words?.rung(of: word)
    default:
      // A column of the canonical name, or a track of the scenario's own, holds rungs.
      if known.map({ $0.rungs[track]?.contains(cell.text) ?? false }) ?? (words == nil) { return cell.text }
      if let own = words?.rungs.first(where: { $0.rung == cell.text }) {
        named = own.rung
      } else if let isHeld = OfficeCells.truth(cell.text), let words {
        named = isHeld ? words.marked : words.rungs.first?.rung
      } else {
        // What an office writes comes first, then what the scenario itself calls the rung.
        named =
          words?.rung(of: cell.text)
          ?? known?.namedRungs[track].flatMap { RosterContext.id(of: cell.text, among: $0) }
      }
    }
    guard let named, known.map({ $0.rungs[track]?.contains(named) ?? false }) ?? true else {
      reportNoRung(track, column, cell, named)
      return nil
    }
    return named
  }

  private mutating func reportNoRung(
    _ track: String, _ column: OfficeHeader.Column, _ cell: OfficeSheet.Cell, _ named: String?
  ) {
    let rungs = known?.rungs[track] ?? LevelWords.all.first { $0.track == track }?.rungs.map(\.rung) ?? []
    let list = rungs.joined(separator: ", ")
    let meant = named.map { " ('\($0)')" } ?? ""
    report(
      "unknown-reference",
      Wording(
        en: "'\(cell.text)' in column '\(column.title)'\(meant) stands for no rung of track '\(track)'",
        vi: "'\(cell.text)' ở cột '\(column.title)'\(meant) không ứng với bậc nào của '\(track)'"),
      Wording(
        en: "write one of: \(list); or name the column level:\(track) and write its rungs",
        vi: "ghi một trong các bậc: \(list); hoặc đặt tên cột là level:\(track) và ghi mã bậc"), at: cell)
  }
}
