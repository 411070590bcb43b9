internal import Diagnostics
internal import Languages

/// Where a scenario says its roster is: a file, a sheet of a workbook, or a folder of workbooks.
struct RosterSource: Sendable {
  /// Whether a path leads to a file or to a folder.
  enum Kind: Sendable {
    case file
    case folder
  }

  /// What the path leads to.
  let kind: Kind
  /// The path, relative to the file that names it.
  let path: String
  /// Where it is named; nil where it was named on the command line.
  let place: SourceLocation?
  /// The sheet; nil: the first visible one that has headings.
  let sheet: String?
  /// The row of the first headings, from 1; nil: wherever they stand.
  let header: Int?
  private let sheetPlace: SourceLocation?
  private let headerPlace: SourceLocation?

  /// A file named outside a scenario.
  init(file: String, sheet: String? = nil) {
    (kind, path, place, self.sheet, header) = (.file, file, nil, sheet, nil)
    (sheetPlace, headerPlace) = (nil, nil)
  }

  /// What a scenario says; nil where it names nothing, or, with a report, a file and a folder.
  init?(_ node: ScenarioTree, faults: inout [Diagnostic]) {
    if let name = node.text {
      (kind, path, place, sheet, header) = (.file, name, node.location, nil, nil)
      (sheetPlace, headerPlace) = (nil, nil)
      return
    }
    guard node.entries != nil else { return nil }
    let (file, folder) = (node["file"], node["folder"])
    guard (file == nil) != (folder == nil) else {
      faults.append(
        Diagnostic(
          .error, rule: "roster-source",
          Wording(
            en: "the roster needs a file or a folder, and one of them", vi: "danh sách cần một tệp hoặc một thư mục"),
          remedy: Wording(
            en: "write { file: list.xlsx } or { folder: lists }",
            vi: "ghi { file: danh-sach.xlsx } hoặc { folder: danh-sach }"), at: node.location))
      return nil
    }
    guard let named = file ?? folder, let name = named.text else { return nil }
    kind = file == nil ? .folder : .file
    (path, place) = (name, named.location)
    sheet = node["sheet"]?.text
    header = node["header"]?.integer
    (sheetPlace, headerPlace) = (node["sheet"]?.location, node["header"]?.location)
  }

  /// Whether a file is a workbook, by its name or by its first bytes.
  static func isWorkbook(_ file: String, _ bytes: [UInt8]) -> Bool {
    hasWorkbookName(file) || bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
  }

  /// Whether a name ends as those of workbooks do.
  static func hasWorkbookName(_ file: String) -> Bool {
    let name = file.lowercased()
    return name.hasSuffix(".xlsx") || name.hasSuffix(".xlsm")
  }

  /// The fault of a text file of which a sheet or a row of headings is named; nil where none is.
  func faultOfText(_ file: String) -> Diagnostic? {
    guard sheet != nil || header != nil else { return nil }
    return Diagnostic(
      .error, rule: "roster-source",
      Wording(
        en: "'sheet' and 'header' are for workbooks, and '\(file)' is none",
        vi: "'sheet' và 'header' chỉ dùng cho tệp Excel, mà '\(file)' không phải tệp Excel"),
      remedy: Wording(en: "remove them", vi: "bỏ các mục này"), at: sheetPlace ?? headerPlace)
  }
}
