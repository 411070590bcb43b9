import GLPK
import LinearModel
import Planning
import Testing
import TrainingDomain
import WhatIf

@Suite("Questions without an answer")
struct AnsweredTests {
  /// Somebody has to be sent on a course for which there is no money.
  private var impossible: PlanningProblem {
    let world = StepWorld(
      people: 2, money: [1_000], courses: [StepWorld.course("degree", StepWorld.degree, cost: 1_000_000)],
      targets: [StepWorld.target("degree", StepWorld.degree)])
    return Change.pin(Pin(official: "o1", course: "degree", decision: .must(nil))).applied(to: world.problem)
  }

  /// A problem that has a plan.
  private var possible: PlanningProblem {
    var problem = impossible
    problem.pins = []
    return problem
  }

  private var cancelled: PlanningOptions {
    let flag = CancellationFlag()
    flag.cancel()
    return PlanningOptions(cancellation: flag)
  }

  private func marginal(_ problem: PlanningProblem, _ options: PlanningOptions) throws -> Answered<MarginalValues> {
    try MarginalSearch(solver: GLPKSolver(), options: options, step: 1_000_000)
      .values(of: MarginalLimit.all(of: problem), in: problem)
  }

  private func change(_ problem: PlanningProblem, _ options: PlanningOptions) throws -> Answered<SmallestChange> {
    try SmallestChangeSearch(solver: GLPKSolver(), options: options).change(of: problem)
  }

  @Test("Where no plan keeps the rules the reasons are told, of the value of steps and of the smallest change alike")
  func infeasible() throws {
    let values = try marginal(impossible, PlanningOptions())
    let change = try change(impossible, PlanningOptions())
    guard case .infeasible(let one) = values, case .infeasible(let other) = change else {
      Issue.record("\(values), \(change)")
      return
    }
    #expect(!one.isEmpty && !other.isEmpty && values.answer == nil && change.answer == nil)
  }

  @Test("A search for the value of steps that is cancelled is stopped, and says nothing of rules")
  func stopped() throws {
    guard case .stopped(.cancelled) = try marginal(possible, cancelled) else {
      Issue.record("not stopped")
      return
    }
  }
}
