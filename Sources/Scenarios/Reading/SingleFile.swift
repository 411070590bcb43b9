package import Diagnostics

/// One file read for itself, before anything is known of the scenario it belongs to.
package enum SingleFile {
  /// What is wrong with a YAML file, as its bytes stand; empty where it can be read.
  package static func faults(ofYAML bytes: [UInt8], file: String) -> [Diagnostic] {
    let tree = FileReading.text(file, namedAt: nil, from: FileSource { _ in bytes }).flatMap {
      TreeBuilder.tree(of: $0, file: file)
    }
    if case .failure(let fault) = tree { return [fault] }
    return []
  }

  /// What is wrong with a roster's workbook, tried with what a scenario of one unit and no tracks declares of itself.
  package static func faults(ofWorkbook bytes: [UInt8], file: String) -> [Diagnostic] {
    switch WorkbookRoster(file: file, RosterSource(file: file), nil).lines(of: bytes) {
    case .failure(let report): return report.diagnostics
    case .success(let roster):
      var reader = RosterReader(CSVTable([roster.lines], file: file))
      _ = reader.roster()
      return roster.faults + reader.faults
    }
  }

  /// What is wrong with a CSV file; empty where every cell of it can be read, which is tried.
  package static func faults(ofCSV bytes: [UInt8], file: String) -> [Diagnostic] {
    switch FileReading.content(file, namedAt: nil, from: FileSource { _ in bytes }) {
    case .failure(let fault): return [fault]
    case .success(let content):
      let table = CSVTable(content, file: file)
      var reader = RosterReader(table)
      _ = reader.roster()
      return table.faults + reader.faults
    }
  }
}
