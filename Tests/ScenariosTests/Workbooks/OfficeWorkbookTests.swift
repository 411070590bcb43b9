import Diagnostics
import FoundationEssentials
import Testing
import TrainingDomain

@testable import Scenarios

@Suite("The workbook of an office, as it is kept")
struct OfficeWorkbookTests {
  private static let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
  private static let list = "danh-sach-trich-ngang.xlsx"

  /// The commune of Mường Tè with the workbook in the place of its CSV roster.
  private func loaded(_ roster: String = list) -> LoadedScenario {
    let source = FileSource.folder("\(Self.root)/Scenarios/muong-te")
    let fixtures = FileSource.folder("\(Self.root)/Tests/ScenariosTests/Fixtures")
    let files = FileSource(bytes: { path in
      if path == Self.list { return fixtures.bytes(path) }
      guard path == "scenario.yaml", let bytes = source.bytes(path) else { return source.bytes(path) }
      let text = String(decoding: bytes, as: UTF8.self).replacing("roster: roster.csv", with: "roster: \(roster)")
      return Array(text.utf8)
    })
    return ScenarioLoader().load(files: files, name: "muong-te")
  }

  @Test("It is read into the very problem that the CSV makes, but for the fingerprints of the files")
  func sameProblem() throws {
    var csv = try #require(ScenarioLoader().load(folder: "\(Self.root)/Scenarios/muong-te").problem)
    let workbook = try #require(loaded().problem)
    #expect(workbook.officials.count == 48)
    csv.inputs = workbook.inputs
    #expect(workbook == csv)
  }

  @Test("Named with its sheet and row of headings it is the same")
  func named() throws {
    let plain = try #require(loaded().problem)
    let named = try #require(loaded("{ file: \(Self.list), sheet: \"Danh sách\", header: 6 }").problem)
    #expect(named == plain.with(inputs: named.inputs))
  }

  @Test("Notes only are said of it: what is not read, and that hidden rows are")
  func notes() {
    let report = loaded().report
    #expect(report.diagnostics.map(\.rule) == ["ignored-columns", "hidden-rows"])
    #expect(report.diagnostics.allSatisfy { $0.severity == .note })
    #expect(report.diagnostics.last?.location?.description == "\(Self.list): Danh sách!35:35")
  }

  @Test("The fingerprints of the input cover the workbook")
  func fingerprint() throws {
    let inputs = try #require(loaded().problem?.inputs)
    let bytes = try Data(contentsOf: URL(filePath: "\(Self.root)/Tests/ScenariosTests/Fixtures/\(Self.list)"))
    let digest = SHA256.hexadecimal(of: Array(bytes))
    #expect(inputs.files.contains { $0.path == Self.list && $0.sha256 == digest })
  }

  @Test("An import writes the rows of the list in the canonical form")
  func imported() throws {
    let imported = RosterImport().read(
      file: "\(Self.root)/Tests/ScenariosTests/Fixtures/\(Self.list)", sheet: "danh sach",
      scenario: "\(Self.root)/Scenarios/muong-te")
    #expect(imported.rowCount == 48)
    let text = try #require(imported.text)
    #expect(text.contains("MT-019,Cán bộ 019,front,Chủ tịch UBMTTQ,divisionHeads,male,1967-03-06,La Hủ,"))
    let rules = imported.report.diagnostics.map(\.rule)
    for rule in ["columns-read", "title-rows", "numbering-row", "section-rows", "signature-rows"] {
      #expect(rules.contains(rule), "\(rule)")
    }
  }
}

extension PlanningProblem {
  /// The problem with other fingerprints.
  fileprivate func with(inputs: ScenarioInputs?) -> PlanningProblem {
    var problem = self
    problem.inputs = inputs
    return problem
  }
}
