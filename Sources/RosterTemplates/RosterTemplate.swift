package import Languages
package import TrainingDomain
internal import Workbooks

/// An empty roster as a workbook: headings with notes, and drop-down lists of what a scenario declares.
///
/// In Vietnamese the headings are those of an office's list and the lists hold names; in English they are the columns of
/// the canonical roster and the lists hold ids. The reader of rosters reads either.
package struct RosterTemplate: Sendable {
  /// The columns, from the left.
  let columns: [TemplateColumn]
  /// The name of the sheet to fill in.
  let sheet: String
  /// The name of the sheet that holds the lists.
  let lists: String
  /// The title among the document's properties.
  let title: String

  private let language: Language

  /// How many rows are made ready.
  static let rows = 2_000

  /// The template of a scenario's rosters, in a language.
  package init(of problem: PlanningProblem, in language: Language) {
    sheet = Wording(en: "Roster", vi: "Danh sách").text(in: language)
    lists = Wording(en: "Lists", vi: "Danh mục").text(in: language)
    title = problem.title
    self.language = language
    columns =
      switch language {
      case .english: Self.canonical(problem)
      case .vietnamese: Self.office(problem)
      }
  }

  /// The workbook as the bytes of an XLSX file; the same template makes the same bytes.
  package func bytes() throws(RosterTemplateFault) -> [UInt8] {
    let file = try RosterTemplateFault.rethrowing(MemoryFile.init)
    try TemplateWriter(path: file.path).write(self, in: language)
    return try RosterTemplateFault.rethrowing(file.bytes)
  }
}
