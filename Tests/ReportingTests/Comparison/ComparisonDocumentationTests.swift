import Languages
import Testing
import TrainingDomain

@testable import Reporting

@Suite("Documentation of a comparison")
struct ComparisonDocumentationTests {
  @Test("Every field of comparison.json is documented, and nothing else is")
  func json() throws {
    let value = ComparisonJSON.value(of: SmallComparison.report())
    let paths = FieldPaths(of: value, dataNames: ["costByYearVND": "year"]).paths
    // A list that is empty for the base and full for a variant shows both ways; only the deeper one is documented.
    let deepest = paths.filter { path in !paths.contains { $0.hasPrefix(path + ".") || $0.hasPrefix(path + "[") } }
    #expect(try DocumentedFields().names(under: "comparison.json").sorted() == deepest.sorted())
  }

  @Test("Every column of every table of a comparison is documented, and nothing else is")
  func tables() throws {
    let documented = try DocumentedFields()
    for table in ComparisonTables.tables(of: SmallComparison.report()) {
      #expect(documented.names(under: table.file) == table.columns, "\(table.file)")
      #expect(table.rows.allSatisfy { $0.count == table.columns.count } && !table.rows.isEmpty, "\(table.file)")
    }
  }

  @Test("JSON and the tables for programs are the same in both languages")
  func programs() {
    let (english, vietnamese) = (SmallComparison.report(), SmallComparison.report(in: .vietnamese))
    #expect(ComparisonJSON.text(of: english) == ComparisonJSON.text(of: vietnamese))
    #expect(ComparisonTables.text(of: english) == ComparisonTables.text(of: vietnamese))
  }
}
