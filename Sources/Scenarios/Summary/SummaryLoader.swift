internal import Diagnostics
internal import Languages

/// Reads a summary table from which a roster can be made, reporting every fault at once.
public struct SummaryLoader: Sendable {
  /// Makes a loader.
  public init() {}

  /// Reads the table of a file; files it names are relative to it. It never throws.
  public func load(file: String) -> LoadedSummary {
    let parts = file.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.dropLast().joined(separator: "/")
    let root = folder.isEmpty ? (file.hasPrefix("/") ? "/" : ".") : folder
    return load(parts.last.map(String.init) ?? file, files: .folder(root))
  }

  /// Reads the table of a source of files.
  package func load(_ path: String, files: FileSource) -> LoadedSummary {
    let read = FileReading.text(path, namedAt: nil, from: files).flatMap { TreeBuilder.tree(of: $0, file: path) }
    switch read {
    case .failure(let fault): return LoadedSummary(table: nil, report: DiagnosticReport([fault]))
    case .success(let tree):
      var reading = SummaryReading(tree, files: files)
      let table = reading.table()
      let report = DiagnosticReport(reading.faults)
      return LoadedSummary(table: report.hasErrors ? nil : table, report: report)
    }
  }
}
