import GLPK
import Languages
import LinearModel
import Planning
import Reporting
import TrainingDomain
import WhatIf

/// Plans the scenarios of a comparison over the cores, has every plan audited, and ends the program where one has none.
struct ComparisonSearch {
  private let arguments: PlanArguments
  private let format: ReportFormat

  /// Makes a search that says what became of it in a format.
  init(_ arguments: PlanArguments, _ format: ReportFormat) {
    self.arguments = arguments
    self.format = format
  }

  /// The plans side by side, the first scenario as the base, and what the audit came to of each.
  func comparison(of scenarios: [ComparedScenarioArguments.Scenario]) throws -> (PlanComparison, [AuditRecord]) {
    let outcomes = try outcomes(of: scenarios)
    var plans: [ComparedPlan] = []
    var audits: [AuditRecord] = []
    for (scenario, outcome) in zip(scenarios, outcomes) {
      if case .planned = outcome {} else { Streams.say(heading(scenario)) }
      let (result, plan) = try PlanSearch(arguments, format).plan(of: outcome)
      audits.append(try AuditGate.record(of: plan, result, scenario.problem))
      plans.append(ComparedPlan(variants: scenario.variants, problem: scenario.problem, result: result))
    }
    return (PlanComparison(base: plans[0], others: Array(plans.dropFirst())), audits)
  }

  private func outcomes(of scenarios: [ComparedScenarioArguments.Scenario]) throws -> [PlanningOutcome] {
    let talk = ComparisonTalk(names: scenarios.map { name(of: $0) })
    var options = arguments.options(
      cancelledBy: Interruption.ofProgram.forSearch(),
      talk: ProgressTalk(limit: arguments.timeLimit.map { .seconds($0) }))
    options.progress = { _ in talk.hearOfSearch() }
    options.explainsShortfalls = false
    let planner = Planner(solver: GLPKSolver(), options: options)
    return try SolverFault.reporting { () throws(SolverError) in
      try ParallelPlanning.outcomes(of: scenarios.map(\.problem), by: planner) { talk.hear(of: $0, made: $1) }
    }
  }

  private func heading(_ scenario: ComparedScenarioArguments.Scenario) -> Wording {
    Wording(en: "Plan \(name(of: scenario)):", vi: "Phương án \(name(of: scenario)):")
  }

  private func name(of scenario: ComparedScenarioArguments.Scenario) -> Wording {
    scenario.variants.isEmpty
      ? Wording(en: "base", vi: "gốc") : Wording(verbatim: scenario.variants.joined(separator: "+"))
  }
}
