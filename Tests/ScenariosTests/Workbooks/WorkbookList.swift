import Diagnostics
import Languages
import PackedWorkbooks

@testable import Scenarios

/// A scenario whose roster stands in workbooks that are put together by each test.
struct WorkbookList {
  /// The sheets of `list.xlsx`.
  var sheets: [(name: String, state: String, content: String)]
  /// What `roster:` says.
  var roster = "list.xlsx"
  /// Workbooks of the folder `lists`, by name.
  var folder: [(name: String, rows: [[String]])] = []

  /// A workbook of one sheet of texts, with other content of the sheet after them.
  init(_ rows: [[String]] = [], after: String = "") {
    sheets = [("Danh sách", "visible", PackedWorkbook.table(rows) + after)]
  }

  /// The files: the scenario of `OfficeList`, and the workbooks.
  var files: FileSource {
    let scenario = OfficeList.scenario.replacing("roster: list.csv", with: "roster: \(roster)")
    let list = PackedWorkbook(sheets: sheets, styles: "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>")
    var files: [String: [UInt8]] = ["scenario.yaml": Array(scenario.utf8), "list.xlsx": list.packed() ?? []]
    for (name, rows) in folder {
      let packed = PackedWorkbook(sheets: [("Danh sách", "visible", PackedWorkbook.table(rows))])
      files["lists/\(name)"] = packed.packed() ?? []
    }
    let (all, names) = (files, folder.map(\.name))
    return FileSource(bytes: { all[$0] }, names: { $0 == "lists" ? names : nil })
  }

  /// The scenario with these workbooks.
  func loaded(in language: Language = .english) -> LoadedScenario {
    ScenarioLoader(language: language).load(files: files, name: "office")
  }

  /// What was said by certain rules, each in a line.
  func said(_ rules: String...) -> [String] {
    loaded().report.diagnostics.filter { rules.contains($0.rule) }.map(\.description)
  }

  /// What is wrong, each in a line.
  var errors: [String] { loaded().report.errors.map(\.description) }
}
