import Testing
import TrainingDomain

@testable import Reporting

@Suite("Documentation of the answers")
struct AnswerDocumentationTests {
  private let documented: DocumentedFields

  init() throws { documented = try DocumentedFields() }

  /// The deepest paths: a field that is null for one item and an object for another shows both ways.
  private func paths(of value: JSONValue) -> [String] {
    let paths = FieldPaths(of: value, dataNames: [:]).paths
    return paths.filter { path in !paths.contains { $0.hasPrefix(path + ".") || $0.hasPrefix(path + "[") } }
  }

  @Test("Every field of the marginal values is documented, and nothing else is")
  func marginal() {
    let paths = paths(of: MarginalJSON.value(of: SmallAnswers.marginal()))
    #expect(documented.names(under: "Marginal values in JSON").sorted() == paths.sorted())
  }

  @Test("Every field of the smallest change is documented, and nothing else is")
  func smallestChange() {
    let paths = paths(of: SmallestChangeJSON.value(of: SmallAnswers.smallestChange()))
    #expect(documented.names(under: "Smallest change in JSON").sorted() == paths.sorted())
  }

  @Test("Every column of their tables is documented, and nothing else is")
  func tables() {
    for table in [
      MarginalTable.table(of: SmallAnswers.marginal()),
      SmallestChangeTable.table(of: SmallAnswers.smallestChange()),
    ] {
      #expect(documented.names(under: table.file) == table.columns)
      for row in table.rows { #expect(row.count == table.columns.count) }
    }
  }
}
