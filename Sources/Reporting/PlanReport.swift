package import Languages
public import TrainingDomain

/// A plan to be reported: the problem it answers, what it attains, and who says so.
///
/// Every format is a pure function of this value, so that the same plan always gives the same bytes.
public struct PlanReport: Sendable {
  /// The problem.
  public let problem: PlanningProblem
  /// The plan with what it attains, costs and proves.
  public let result: PlanningResult
  /// What is said besides.
  public let context: ReportContext

  /// The problem with the roster as the plan's decisions about staff leave it.
  package let staffed: PlanningProblem

  private let officials: [Official.ID: Official]
  private let unitNames: [WorkUnit.ID: String]
  private let courseNames: [Course.ID: String]
  private let targets: [Target.ID: Target]

  /// Makes a report.
  public init(problem: PlanningProblem, result: PlanningResult, context: ReportContext) {
    self.problem = problem
    self.result = result
    self.context = context
    staffed = result.moves.isEmpty ? problem : problem.staffed(by: result.moves.map(\.move))
    officials = Dictionary(staffed.officials.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    unitNames = Dictionary(problem.units.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    courseNames = Dictionary(problem.courses.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    targets = Dictionary(problem.targets.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The language of the report's words.
  package var language: Language { context.language }

  /// Something said in the report's language.
  package func said(_ wording: Wording) -> String { wording.text(in: language) }

  /// The roster's row of an official.
  package func official(_ id: Official.ID) -> Official? { officials[id] }

  /// The printed name of a course; its identifier where the problem has no such course.
  package func name(of course: Course.ID) -> String { courseNames[course] ?? course.rawValue }

  /// The target of a name; nil where the problem has no such target.
  package func target(_ id: Target.ID) -> Target? { targets[id] }

  /// The printed name of a unit.
  package func name(of unit: WorkUnit.ID) -> String { unitNames[unit] ?? unit.rawValue }

  /// The unit an enrolled official works in; empty where the roster has no such row.
  package func unit(of enrolment: Enrolment) -> String {
    official(enrolment.official)?.unit(on: enrolment.intake.firstDay).rawValue ?? ""
  }
}
