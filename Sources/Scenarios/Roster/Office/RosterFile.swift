internal import Diagnostics

/// Reads a roster's file, whichever of the known layouts it has.
enum RosterFile {
  /// A roster in the canonical form, and what was understood of another form.
  struct Reading: Sendable {
    /// The table, its cells at their places in the file.
    let table: CSVTable
    /// What cannot be read, or is left out.
    let faults: [Diagnostic]
    /// What was understood; empty for a canonical file.
    let understood: [Diagnostic]
  }

  /// The roster a scenario names; nil, with the reason reported, where it cannot be read.
  static func table(
    namedBy node: ScenarioTree, _ known: () -> RosterContext, from files: FileSource, faults: inout [Diagnostic]
  ) -> CSVTable? {
    guard let source = RosterSource(node, faults: &faults) else { return nil }
    let path = FileSource.resolve(source.path, from: node.location.file)
    let reading: Result<Reading, DiagnosticReport>
    switch source.kind {
    case .folder: reading = RosterFolder(path, source, known(), files).reading()
    case .file:
      reading = FileReading.bytes(path, namedAt: source.place, from: files).mapError { DiagnosticReport([$0]) }
        .flatMap { Self.reading($0, file: path, source, known) }
    }
    switch reading {
    case .failure(let report):
      faults += report.diagnostics
      return nil
    case .success(let reading):
      faults += reading.faults
      return reading.table
    }
  }

  /// The roster of the bytes of a file of either kind; what keeps it from being read at all is the failure.
  ///
  /// - Parameter known: what the scenario declares, asked for an office's list only; nil where there is no scenario.
  static func reading(
    _ bytes: [UInt8], file: String, _ source: RosterSource, _ known: () -> RosterContext?
  ) -> Result<Reading, DiagnosticReport> {
    if RosterSource.isWorkbook(file, bytes) {
      return WorkbookRoster(file: file, source, known()).lines(of: bytes).map { roster in
        Reading(
          table: CSVTable([roster.lines], file: file), faults: roster.faults, understood: roster.understood)
      }
    }
    if let fault = source.faultOfText(file) { return .failure(DiagnosticReport([fault])) }
    return TextDecoding.content(of: bytes, file: file).mapError { DiagnosticReport([$0]) }
      .map { reading($0, file: file, known) }
  }

  /// The roster of the bytes of a text file.
  static func reading(_ bytes: ArraySlice<UInt8>, file: String, _ known: () -> RosterContext?) -> Reading {
    let content = Array(bytes)
    for separator in [UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\t")] {
      let beginning = OfficeSheet(content, file: file, separator: separator, most: OfficeHeader.reach)
      guard beginning.flatMap({ OfficeHeader($0) }) != nil,
        let sheet = OfficeSheet(content, file: file, separator: separator), let header = OfficeHeader(sheet)
      else { continue }
      var roster = OfficeRoster(sheet, header, known())
      let lines = roster.lines()
      return Reading(
        table: CSVTable([lines], file: file), faults: roster.faults, understood: roster.understood)
    }
    let table = CSVTable(bytes, file: file)
    return Reading(table: table, faults: table.faults, understood: [])
  }
}
