internal import Diagnostics
internal import Languages
internal import LinearModel
internal import TrainingDomain

/// Names the rules that pins run into: those without which a plan would exist.
struct ConflictSearch {
  private let solver: any MILPSolver
  private let surveyed: SurveyContext
  private let ledger: TargetLedger

  init(_ solver: any MILPSolver, _ surveyed: SurveyContext, _ ledger: TargetLedger) {
    self.solver = solver
    self.surveyed = surveyed
    self.ledger = ledger
  }

  /// One error for each rule that alone would make room for the pins, or one for all together.
  func reasons() throws(SolverError) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for family in ConstraintFamilies.all {
      if family == QuotaTotals.self || family == MandatoryCourses.self || family == Attainment.self { continue }
      if try isFeasible(without: family) {
        found.append(
          Diagnostic(
            .error, rule: "pins-in-conflict",
            Wording(
              en: "the pinned enrolments cannot all be kept because of \(family.words)",
              vi: "không thể giữ hết các quyết định trước, do ràng buộc về \(family.words)"),
            remedy: Wording(
              en: "remove a pin, or loosen this rule", vi: "bỏ một quyết định trước, hoặc nới ràng buộc này")))
      }
    }
    if found.isEmpty {
      found = [
        Diagnostic(
          .error, rule: "pins-in-conflict",
          Wording(
            en: "the pinned enrolments break more than one rule together",
            vi: "các quyết định trước cùng vi phạm nhiều ràng buộc"),
          remedy: Wording(
            en: "remove pins until a plan exists", vi: "bỏ bớt quyết định trước cho đến khi lập được kế hoạch"))
      ]
    }
    return found
  }

  private func isFeasible(without family: any ConstraintFamily.Type) throws(SolverError) -> Bool {
    let grouping = ProfileGrouping(surveyed, ledger)
    let families = ConstraintFamilies.all.filter { $0 != family }
    let formulation = PlanFormulation(surveyed, ledger, grouping, families: families)
    var solving = SolveOptions()
    solving.timeLimit = .seconds(5)
    return try solver.solve(formulation.model, options: solving).incumbent != nil
  }
}
