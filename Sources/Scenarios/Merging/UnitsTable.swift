internal import Diagnostics
internal import Languages

/// Turns a CSV file of units into the mapping it stands for, so that imports and changes treat both alike.
enum UnitsTable {
  /// The columns besides `id`; they are the keys of a unit.
  static let columns = ["name", "establishment", "absenceShare", "absenceFloorOfficials"]

  /// A file's content with `units: units.csv` replaced by the units of the table.
  static func inlined(in tree: ScenarioTree, files: FileSource, faults: inout [Diagnostic]) -> ScenarioTree {
    guard var entries = tree.entries, let index = entries.firstIndex(where: { $0.key == "units" }),
      entries[index].value.text != nil
    else { return tree }
    let place = entries[index].value.location
    let table = FileReading.table(namedBy: entries[index].value, from: files, faults: &faults)
    entries[index].value = table.map { mapping(of: $0, faults: &faults) } ?? .empty(at: place)
    return ScenarioTree(content: .mapping(entries), location: tree.location)
  }

  private static func mapping(of table: CSVTable, faults: inout [Diagnostic]) -> ScenarioTree {
    let place = SourceLocation(file: table.file, line: 1)
    guard let identifier = table.column("id") else {
      let fault = Diagnostic(
        .error, rule: "missing-column",
        Wording(en: "the units have no column 'id'", vi: "bảng đơn vị không có cột 'id'"),
        remedy: Wording(en: "columns: id, name, …", vi: "các cột: id, name, …"), at: place)
      faults.append(fault)
      return .empty(at: place)
    }
    for (index, name) in table.header.enumerated() where name != "id" && !columns.contains(name) {
      faults.append(
        Diagnostic(
          .error, rule: "unknown-column",
          Wording(en: "units have no column '\(name)'", vi: "đơn vị không có cột '\(name)'"),
          remedy: Suggestion.remedy(for: name, among: columns), at: table.headerLocation(index)))
    }
    var seen: Set<String> = []
    var units: [ScenarioTree.Entry] = []
    for row in 0..<table.rowCount {
      let name = table.text(row, identifier)
      guard seen.insert(name).inserted else {
        let message = Wording(en: "unit '\(name)' is declared twice", vi: "đơn vị '\(name)' được khai báo hai lần")
        let here = table.location(row, identifier)
        faults.append(
          Diagnostic(
            .error, rule: "duplicate-id", message, remedy: Wording(en: "give it another id", vi: "ghi mã khác"),
            at: here))
        continue
      }
      units.append(unit(name, row: row, of: table, at: table.location(row, identifier)))
    }
    return ScenarioTree(content: .mapping(units), location: place)
  }

  private static func unit(
    _ name: String, row: Int, of table: CSVTable, at place: SourceLocation
  ) -> ScenarioTree.Entry {
    let entries = columns.compactMap { key -> ScenarioTree.Entry? in
      guard let column = table.column(key), !table.isEmpty(row, column) else { return nil }
      let here = table.location(row, column)
      let value = ScenarioTree(content: .scalar(table.text(row, column), isQuoted: false), location: here)
      return ScenarioTree.Entry(key: key, location: here, value: value)
    }
    let unit = ScenarioTree(content: .mapping(entries), location: place)
    return ScenarioTree.Entry(key: name, location: place, value: unit)
  }
}
