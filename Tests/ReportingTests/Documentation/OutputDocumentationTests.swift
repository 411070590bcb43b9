import Diagnostics
import Languages
import Testing
import TrainingDomain

@testable import Reporting

@Suite("Documentation of the output")
struct OutputDocumentationTests {
  private let documented: DocumentedFields
  private let dataNames = [
    "costByYearVND": "year", "limitsVND": "year", "byYear": "year", "ratings": "year", "levels": "track",
    "condition": "key", "steps": "year", "learners": "course", "demand": "kind",
  ]

  init() throws { documented = try DocumentedFields() }

  @Test("Every field of plan.json is documented, and nothing else is")
  func plan() {
    let paths = FieldPaths(of: PlanJSON.value(of: SmallPlan.staffedReport()), dataNames: dataNames).paths
    #expect(documented.names(under: "plan.json") == paths)
  }

  @Test("Every field of a resolved problem is documented, and nothing else is")
  func resolved() {
    let value = ResolvedProblemJSON.value(
      of: SmallPlan.fullProblem, prospects: SmallPlan.prospects, notOffered: ["master"],
      diagnostics: [Diagnostic(.note, rule: "r", Wording(verbatim: "m"))], in: .english)
    // A field that is null for one item and an object for another shows both ways; only the deeper one is documented.
    let paths = FieldPaths(of: value, dataNames: dataNames).paths
    let deepest = paths.filter { path in !paths.contains { $0.hasPrefix(path + ".") || $0.hasPrefix(path + "[") } }
    #expect(documented.names(under: "Resolved problem").sorted() == deepest.sorted())
  }

  @Test("Every field of diagnostics is documented, and nothing else is")
  func diagnostics() {
    let value = JSONValue.fields([
      ("status", .string("refused")),
      (
        "diagnostics",
        DiagnosticsJSON.value(of: [Diagnostic(.note, rule: "r", Wording(verbatim: "m"))], in: .english)
      ),
    ])
    #expect(documented.names(under: "Diagnostics in JSON") == FieldPaths(of: value, dataNames: [:]).paths)
  }

  @Test("Every column of every table is documented, and nothing else is")
  func tables() {
    for table in PlanTables.tables(of: SmallPlan.report()) {
      var columns: [String] = []
      for column in table.columns {
        let isYearly = column.hasPrefix("cost") && column.dropFirst(4).first?.isNumber == true
        let name = isYearly ? "cost<year>VND" : column
        if !columns.contains(name) { columns.append(name) }
      }
      #expect(documented.names(under: table.file) == columns)
    }
  }
}
