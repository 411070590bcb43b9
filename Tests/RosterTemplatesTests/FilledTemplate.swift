import Languages
import PackedWorkbooks
import RosterTemplates
import Scenarios
import TrainingDomain

/// The template of the example scenario, filled in as somebody would.
struct FilledTemplate {
  /// The language of the template.
  let language: Language
  /// The workbook as it is written.
  let workbook: PackedWorkbook
  private let styles: [Int]

  /// Makes the template; nil where it cannot be made.
  init?(_ language: Language) throws {
    guard let problem = ScenarioTemplate.problem(in: language),
      let workbook = PackedWorkbook(try RosterTemplate(of: problem, in: language).bytes())
    else { return nil }
    self.language = language
    self.workbook = workbook
    let sheet = workbook.text(of: "xl/worksheets/sheet1.xml")
    styles = sheet.matches(of: #/<col min="\d+" max="\d+" width="[^"]+" style="(\d+)"/#).compactMap { Int($0.output.1) }
  }

  /// The scenario with these rows below the headings; a number stands for a day in the form of its column.
  func loaded(_ rows: [[String]]) -> LoadedScenario {
    let lines = rows.enumerated().map { index, row in
      let cells = row.enumerated().map { column, text in
        if text.isEmpty { return "<c/>" }
        if Int(text) != nil { return "<c s=\"\(styles[column])\"><v>\(text)</v></c>" }
        return "<c t=\"inlineStr\"><is><t>\(text)</t></is></c>"
      }
      return "<row r=\"\(index + 2)\">\(cells.joined())</row>"
    }
    var filled = workbook
    for index in filled.parts.indices where filled.parts[index].name == "xl/worksheets/sheet1.xml" {
      let text = workbook.text(of: "xl/worksheets/sheet1.xml")
      filled.parts[index].bytes = Array(
        text.replacing("</sheetData>", with: "\(lines.joined())</sheetData>").utf8)
    }
    let (path, scenario) = ScenarioTemplate.scenarioOfWorkbook(in: language)
    let bytes = filled.packed() ?? []
    let files = FileSource(bytes: { name in
      if name == path { return Array(scenario.utf8) }
      return name == ScenarioTemplate.workbookName ? bytes : nil
    })
    return ScenarioLoader(language: language).load(files: files, name: "filled")
  }
}

extension PackedWorkbook {
  /// The text of a part; empty where there is none.
  func text(of name: String) -> String {
    String(decoding: parts.first { $0.name == name }?.bytes ?? [], as: UTF8.self)
  }
}
