internal import Diagnostics
internal import Languages

/// Reads a folder of workbooks, one of each commune, into one roster.
struct RosterFolder {
  private let path: String
  private let source: RosterSource
  private let known: RosterContext
  private let files: FileSource
  /// The most workbooks of a folder; the nation has 3,321 communes.
  private static let mostWorkbooks = 10_000

  /// Makes a reader of a folder.
  init(_ path: String, _ source: RosterSource, _ known: RosterContext, _ files: FileSource) {
    (self.path, self.source, self.known, self.files) = (path, source, known, files)
  }

  /// The roster of all workbooks in the order of their names; the failure says why none can be read.
  func reading() -> Result<RosterFile.Reading, DiagnosticReport> {
    guard let names = files.names(path) else {
      return .failure(
        fault(
          "missing-file", Wording(en: "the folder '\(path)' cannot be read", vi: "không đọc được thư mục '\(path)'")))
    }
    // What begins so is the lock of a workbook that somebody has open, or hidden.
    let kept = names.filter { RosterSource.hasWorkbookName($0) && !$0.hasPrefix("~$") && !$0.hasPrefix(".") }
      .sorted { OfficeSheet.composed($0).utf8.lexicographicallyPrecedes(OfficeSheet.composed($1).utf8) }
    guard !kept.isEmpty, kept.count <= Self.mostWorkbooks else {
      let message =
        kept.isEmpty
        ? Wording(
          en: "the folder '\(path)' holds no workbook (.xlsx)", vi: "thư mục '\(path)' không có tệp Excel (.xlsx)")
        : Wording(
          en: "the folder holds more than \(Self.mostWorkbooks) workbooks",
          vi: "thư mục có hơn \(Self.mostWorkbooks) tệp Excel")
      return .failure(fault("empty-folder", message))
    }
    var (parts, faults, understood): ([RosterLines], [Diagnostic], [Diagnostic]) = ([], [], [])
    for name in kept {
      switch workbook(name) {
      case .failure(let report): faults += report.diagnostics
      case .success(let reading):
        parts.append(reading.lines)
        faults += reading.faults
        understood += reading.understood
      }
    }
    if parts.isEmpty { return .failure(DiagnosticReport(faults)) }
    return .success(
      RosterFile.Reading(table: CSVTable(parts, file: path), faults: faults, understood: understood))
  }

  private func workbook(_ name: String) -> Result<WorkbookRoster.Reading, DiagnosticReport> {
    let file = path.isEmpty ? name : "\(path)/\(name)"
    let stem = OfficeSheet.composed(name.split(separator: ".").dropLast().joined(separator: "."))
    let unit = unit(called: stem)
    let prefix = unit ?? Folding.identifier(stem)
    return FileReading.bytes(file, namedAt: nil, from: files).mapError { DiagnosticReport([$0]) }.flatMap {
      WorkbookRoster(file: file, source, known, unit: unit, prefix: prefix.isEmpty ? "" : "\(prefix)-").lines(of: $0)
    }.flatMap { complete($0, stem) }
  }

  /// The unit that a file's name names, perhaps behind a number; nil where it names none.
  private func unit(called stem: String) -> String? {
    if let id = RosterContext.id(of: stem, among: known.units) { return id }
    let words = Folding.folded(stem).split(separator: " ").drop { Int($0) != nil }.joined(separator: " ")
    return words.isEmpty ? nil : known.units.first { $0.words.contains(words) }?.id
  }

  /// A workbook's roster, if it has every column that each must have.
  private func complete(_ reading: WorkbookRoster.Reading, _ stem: String) -> Result<
    WorkbookRoster.Reading, DiagnosticReport
  > {
    let there = Set(reading.lines.header.map(\.text))
    let missing = RosterColumn.allCases.filter { $0.isRequired && !there.contains($0.rawValue) }
    guard !missing.isEmpty else { return .success(reading) }
    let faults = missing.map { column in
      Diagnostic(
        .error, rule: "missing-column",
        Wording(en: "the roster has no column '\(column.rawValue)'", vi: "danh sách thiếu cột '\(column.rawValue)'"),
        remedy: column == .unit
          ? Wording(
            en: "no unit is called '\(stem)' as the file is: name the file after its unit, or add a column of units",
            vi: "không có đơn vị nào tên '\(stem)' như tên tệp: đặt tên tệp theo đơn vị hoặc thêm cột đơn vị")
          : Wording(en: "add it", vi: "thêm cột này"), at: reading.lines.headerPlace)
    }
    return .failure(DiagnosticReport(reading.faults + faults))
  }

  private func fault(_ rule: String, _ message: Wording) -> DiagnosticReport {
    DiagnosticReport([
      Diagnostic(
        .error, rule: rule, message,
        remedy: Wording(en: "put the workbooks of the communes there", vi: "đặt các tệp Excel của xã vào đó"),
        at: source.place ?? SourceLocation(file: path))
    ])
  }
}
