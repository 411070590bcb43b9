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
    guard let name = node.text else { return nil }
    let path = FileSource.resolve(name, from: node.location.file)
    switch FileReading.content(path, namedAt: node.location, from: files) {
    case .failure(let fault):
      faults.append(fault)
      return nil
    case .success(let bytes):
      let reading = reading(bytes, file: path, known)
      faults += reading.faults
      return reading.table
    }
  }

  /// The roster of the bytes of a file.
  ///
  /// - Parameter known: what the scenario declares, asked for an office's list only; nil where there is no scenario.
  static func reading(_ bytes: ArraySlice<UInt8>, file: String, _ known: () -> RosterContext?) -> Reading {
    let content = Array(bytes)
    for separator in [UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\t")] {
      let beginning = OfficeSheet(content, file: file, separator: separator, most: OfficeHeader.reach)
      guard beginning.flatMap({ OfficeHeader($0) }) != nil,
        let sheet = OfficeSheet(content, file: file, separator: separator), let header = OfficeHeader(sheet)
      else { continue }
      var roster = OfficeRoster(sheet, header, known())
      let table = roster.table()
      return Reading(table: table, faults: roster.faults, understood: roster.understood)
    }
    let table = CSVTable(bytes, file: file)
    return Reading(table: table, faults: table.faults, understood: [])
  }
}
