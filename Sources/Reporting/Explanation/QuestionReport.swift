internal import Languages
public import TrainingDomain

/// An answer to a question about a plan, to be reported.
///
/// Every format is a pure function of this value, so that the same answer always gives the same bytes.
public struct QuestionReport<Answer: Sendable>: Sendable {
  /// The problem that was planned.
  public let problem: PlanningProblem
  /// Whether the plan that stands is proven best.
  public let isPlanProven: Bool
  /// The answer.
  public let answer: Answer
  /// What is said besides.
  public let context: ReportContext

  private let officials: [Official.ID: Official]

  /// Makes a report.
  public init(problem: PlanningProblem, isPlanProven: Bool, answer: Answer, context: ReportContext) {
    self.problem = problem
    self.isPlanProven = isPlanProven
    self.answer = answer
    self.context = context
    officials = Dictionary(problem.officials.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Something said in the report's language.
  func said(_ wording: Wording) -> String { wording.text(in: context.language) }

  /// An official's identifier, with the name where the roster has one.
  func person(_ id: Official.ID) -> String {
    officials[id]?.name.map { "\(id) (\(TextTable.oneLine($0)))" } ?? id.rawValue
  }

  /// An official's name; empty where the roster has none.
  func name(_ id: Official.ID) -> String { officials[id]?.name ?? "" }

  /// The printed name of a course.
  func name(_ course: Course.ID) -> String { TextTable.oneLine(problem.name(of: course)) }

  /// The fields every JSON answer begins with.
  var heading: [(String, JSONValue)] {
    [
      ("scenario", .string(problem.scenario)), ("variants", .strings(problem.variants)),
      ("planProven", .bool(isPlanProven)), InputsJSON.field(of: problem),
      ("version", .string(context.version)),
    ]
  }

  /// A title, underlined, and a warning where the plan is not proven.
  func title(_ wording: Wording) -> String {
    let title = said(wording)
    let note = Wording(
      en: "The plan that stands is not proven best; figures are against that plan.",
      vi: "Kế hoạch hiện có chưa được chứng minh là tốt nhất; số liệu so với kế hoạch đó.")
    return title + "\n" + String(repeating: "=", count: TextTable.width(title)) + "\n"
      + (isPlanProven ? "" : said(note) + "\n")
  }
}
