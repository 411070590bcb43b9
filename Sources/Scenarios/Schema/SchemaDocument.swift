internal import Languages

/// Prints the schema as the tables of `Documentation/ScenarioFormat.md`.
enum SchemaDocument {
  /// The line in front of the tables.
  static let begin = "<!-- schema tables: printed from ScenarioSchema, do not edit -->"
  /// The line after the tables.
  static let end = "<!-- end of the schema tables -->"

  /// The tables of every record and of the roster.
  static func tables() -> String {
    (RecordName.allCases.map(table) + [rosterTable()]).joined(separator: "\n\n")
  }

  private static func table(_ record: RecordName) -> String {
    let rows = ScenarioSchema.keys(of: record).map { key in
      row(["`\(key.name)`", key.type.linkedWords, key.unit ?? "", need(key), key.meaning])
    }
    return table("### \(record.rawValue)", ["key", "value", "unit", "default", "meaning"], rows)
  }

  private static func rosterTable() -> String {
    let columns = RosterColumn.allCases.map { column in
      row(["`\(column.rawValue)`", column.form.english, column.isRequired ? "**required**" : "", column.meaning])
    }
    let level = row([
      "`\(RosterColumn.levelPrefix)<track>`", "id of a rung", "",
      "One column for each track: the rung held, the lowest where it is empty.",
    ])
    return table("### roster columns", ["column", "cell", "needed", "meaning"], columns + [level])
  }

  private static func need(_ key: SchemaKey) -> String {
    switch key.need {
    case .always: "**required**"
    case .whenOffered: "**required** where the course is offered"
    case .never(let standard): standard
    }
  }

  private static func table(_ title: String, _ header: [String], _ rows: [String]) -> String {
    ([title, "", row(header), row(header.map { _ in "---" })] + rows).joined(separator: "\n")
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }
}
