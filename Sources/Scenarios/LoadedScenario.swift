public import Diagnostics
public import TrainingDomain

/// What a scenario folder holds: a problem to plan, and all that was said about it.
public struct LoadedScenario: Hashable, Sendable {
  /// The problem; nil whenever the report holds an error.
  public var problem: PlanningProblem?
  /// What was said about the files.
  public let report: DiagnosticReport
  /// What does not add up in the published files, with notes; it forbids nothing.
  public let published: [Diagnostic]
  /// The courses that are declared but offered in no year, in the order of the files.
  public let notOffered: [Course.ID]
  /// The ids of the roster's rows, in their order, also where the scenario is refused.
  public let officials: [Official.ID]

  /// Makes a loaded scenario.
  public init(
    problem: PlanningProblem?, report: DiagnosticReport, published: [Diagnostic] = [], notOffered: [Course.ID] = [],
    officials: [Official.ID] = []
  ) {
    self.problem = problem
    self.report = report
    self.published = published
    self.notOffered = notOffered
    self.officials = officials
  }

  /// The scenario with codes in the place of officials, in the problem and in all that was said.
  public func anonymised(by codes: OfficialCodes) -> LoadedScenario {
    let said = { (diagnostics: [Diagnostic]) in diagnostics.map { $0.reworded(codes.coded) } }
    return LoadedScenario(
      problem: problem?.anonymised(by: codes), report: DiagnosticReport(said(report.diagnostics)),
      published: said(published), notOffered: notOffered, officials: officials.map(codes.code))
  }
}
