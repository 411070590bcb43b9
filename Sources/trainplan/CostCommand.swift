import ArgumentParser
import GLPK
import Languages
import LinearModel
import Planning
import Reporting
import TrainingDomain
import WhatIf

/// Says how much money targets really need.
struct CostCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cost",
    abstract: Wording(
      en: "Find the least money, per year and source, that meets every target, or say what else is in the way.",
      vi: "Tìm kinh phí ít nhất theo năm và nguồn để đạt mọi chỉ tiêu, hoặc nêu điều gì khác cản trở."
    ).inChosenLanguage,
    discussion: CommandExample(
      Wording(en: "find the least money that meets every target", vi: "tìm kinh phí ít nhất để đạt mọi chỉ tiêu"),
      "trainplan cost Scenarios/muong-te"
    ).inChosenLanguage)

  @OptionGroup var input: ScenarioArguments
  @OptionGroup var search: PlanArguments
  @OptionGroup var language: LanguageArguments

  @Option(
    name: .customLong("target"),
    help: ArgumentHelp(
      Wording(
        en: "Meet this target only; may be repeated, all targets unless given.",
        vi: "Chỉ xét chỉ tiêu này; có thể nêu nhiều lần, nếu không nêu thì xét mọi chỉ tiêu."),
      valueName: Wording(en: "target", vi: "chỉ-tiêu")))
  var targets: [String] = []

  @Option(
    help: ArgumentHelp(
      Wording(en: "How the answer is printed.", vi: "Cách in kết quả."), valueName: Wording(en: "format", vi: "dạng-in")
    ))
  var format = ReportFormat.text

  func run() throws {
    let scenario = try ScenarioInput(input, refusedInJSON: format == .json)
    let cost = try cost(of: scenario.problem)
    let report = CostReport(
      cost: cost,
      context: ReportContext(
        version: Trainplan.version, audit: try AuditGate.record(of: cost.plan, cost.result, cost.problem),
        language: CommandLanguage.chosen))
    switch format {
    case .text: try Streams.report(CostText.text(of: report))
    case .json: try Streams.result(CostJSON.text(of: report))
    case .csv: try Streams.result(CostTables.text(of: report))
    }
    if !cost.isProven { throw ExitStatus.unproven.code }
  }

  private func cost(of problem: PlanningProblem) throws -> TargetCost {
    let options = search.options(
      cancelledBy: Interruption.ofProgram.forSearch(), talk: ProgressTalk(limit: search.timeLimit.map { .seconds($0) }))
    let outcome = try SolverFault.reporting { () throws(SolverError) in
      try CostSearch(solver: GLPKSolver(), options: options).cost(
        of: problem, meeting: targets.map { Identifier($0) })
    }
    switch outcome {
    case .cost(let cost): return cost
    case .unknownTarget(let id):
      throw ValidationError(
        Wording(en: "the scenario has no target '\(id)'", vi: "kịch bản không có chỉ tiêu '\(id)'").inChosenLanguage)
    case .noPlan(let outcome):
      _ = try PlanSearch(search, format).plan(of: outcome)
      throw ExitStatus.infeasible.code
    }
  }
}
