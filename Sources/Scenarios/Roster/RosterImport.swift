internal import Diagnostics
internal import Languages

/// Brings a roster of any known layout into the canonical form.
public struct RosterImport: Sendable {
  /// Makes an import.
  public init() {}

  /// Reads a file, and turns names of units and groups into the ids of a scenario where one is given. It never throws.
  ///
  /// - Parameters:
  ///   - file: the path of the file.
  ///   - sheet: the sheet of a workbook; nil: the first visible one that has headings.
  ///   - scenario: the scenario's folder; nil: ids are made of the names.
  public func read(file: String, sheet: String? = nil, scenario: String? = nil) -> ImportedRoster {
    let parts = file.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.dropLast().joined(separator: "/")
    let root = folder.isEmpty ? (file.hasPrefix("/") ? "/" : ".") : folder
    let name = parts.last.map(String.init) ?? file
    return read(
      name, sheet: sheet, files: .folder(root), scenario: scenario.map { .folder($0.isEmpty ? "." : $0) })
  }

  /// Reads the roster of a source of files.
  package func read(
    _ path: String, sheet: String? = nil, files: FileSource, scenario: FileSource?
  ) -> ImportedRoster {
    var known: RosterContext?
    if let scenario {
      let assembly = ScenarioAssembly(files: scenario, variants: [], language: .english)
      guard assembly.isComplete else { return refused(assembly.faults) }
      known = RosterContext.read(assembly.tree, in: .english, files: scenario, variants: [])
    }
    let reading = FileReading.bytes(path, namedAt: nil, from: files).mapError { DiagnosticReport([$0]) }
      .flatMap { RosterFile.reading($0, file: path, RosterSource(file: path, sheet: sheet)) { known } }
    switch reading {
    case .failure(let report): return refused(report.diagnostics)
    case .success(let reading):
      var reader = RosterReader(reading.table)
      reader.refused = Set(reading.faults.compactMap(\.location))
      let roster = reader.roster()
      var said = reading.understood + reading.faults + reader.faults
      if let known { said += Self.unknownUnits(of: roster, known) }
      if reading.understood.isEmpty { said.append(Self.canonical(path)) }
      let report = DiagnosticReport(said)
      let text = report.hasErrors ? nil : RosterWriter.text(of: reading.table)
      return ImportedRoster(text: text, rowCount: reading.table.rowCount, report: report)
    }
  }

  /// The units a roster names that the scenario does not have.
  private static func unknownUnits(of roster: Roster, _ known: RosterContext) -> [Diagnostic] {
    let ids = known.units.map(\.id)
    let isKnown = Set(ids)
    // Of units in thousands, each that is unknown is looked for once, and the first hundreds only.
    var nearest: [String: String?] = [:]
    return roster.rows.filter { !$0.unit.isEmpty && !isKnown.contains($0.unit) }.map { row in
      let near = nearest[row.unit] ?? (nearest.count < 200 ? Suggestion.nearest(to: row.unit, among: ids) : nil)
      nearest[row.unit] = .some(near)
      return Diagnostic(
        .error, rule: "unknown-reference",
        Wording(en: "the scenario has no unit '\(row.unit)'", vi: "kịch bản không có đơn vị '\(row.unit)'"),
        remedy: near.map { Wording(en: "did you mean '\($0)'?", vi: "có phải là '\($0)'?") }
          ?? Wording(en: "write a unit's id or name", vi: "ghi mã hoặc tên đơn vị"), at: roster.location(row, .unit))
    }
  }

  private func refused(_ faults: [Diagnostic]) -> ImportedRoster {
    ImportedRoster(text: nil, rowCount: 0, report: DiagnosticReport(faults))
  }

  private static func canonical(_ path: String) -> Diagnostic {
    Diagnostic(
      .note, rule: "canonical-roster",
      Wording(en: "the file has the canonical columns", vi: "tệp đã có các cột chuẩn"), at: SourceLocation(file: path))
  }
}
