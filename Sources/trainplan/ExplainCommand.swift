import ArgumentParser
import Languages
import LinearModel
import Reporting
import TrainingDomain
import WhatIf

/// Explains an official, a target or a limit of the plan.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: Wording(
      en: "Say why an official is not sent, what holds a target back, or who gains if a limit is relaxed.",
      vi: "Nêu vì sao một cán bộ không được cử, điều gì cản một chỉ tiêu, hoặc ai được thêm nếu nới một giới hạn."
    ).inChosenLanguage,
    discussion: CommandExample(
      Wording(
        en: "say when an official is sent on which course, and why not before",
        vi: "nêu một cán bộ được cử học gì, khi nào, và vì sao không sớm hơn"),
      "trainplan explain Scenarios/muong-te --official MT-001"
    ).inChosenLanguage)

  @OptionGroup var input: ScenarioArguments
  @OptionGroup var question: ExplainArguments
  @OptionGroup var search: PlanArguments
  @OptionGroup var language: LanguageArguments

  @Option(
    help: ArgumentHelp(
      Wording(en: "How the answer is printed.", vi: "Cách in câu trả lời."),
      valueName: Wording(en: "format", vi: "dạng-in")
    ))
  var format = ReportFormat.text

  func run() throws {
    let scenario = try ScenarioInput(input, refusedInJSON: format == .json)
    let named = Named(in: scenario.problem)
    if let official = question.official {
      let asked = try named.official(official)
      let course = try question.course.map { try named.course($0).id }
      try explain(asked, course, try StandingPlan(scenario, search, format))
    } else if let target = question.target {
      let asked = try named.target(target)
      try explain(asked, try StandingPlan(scenario, search, format, explaining: true))
    } else if let limit = question.limit {
      let asked = try named.limit(limit, in: scenario.problem)
      try explain(asked, try StandingPlan(scenario, search, format))
    }
  }

  private func explain(_ official: Official, _ course: Course.ID?, _ standing: StandingPlan) throws {
    let talk = CountTalk(of: Wording(en: "steps", vi: "bước"))
    let answer = try SolverFault.reporting { () throws(SolverError) in
      try OfficialQuestion(standing.problem, standing.plan, judge: standing.judge, replanning: standing.replanning)
        .answer(official, course: course, progress: { talk.hear($0, of: $1) })
    }
    for line in answer.courses {
      if case .displaces(let found) = line.verdict { try standing.audit(found.plan) }
    }
    let report = try standing.report(of: answer)
    try print(OfficialText.text(of: report), OfficialJSON.text(of: report), OfficialTable.table(of: report), standing)
  }

  private func explain(_ target: Target, _ standing: StandingPlan) throws {
    let talk = CountTalk(of: Wording(en: "steps", vi: "bước"))
    let answer = try SolverFault.reporting { () throws(SolverError) in
      try TargetQuestion(standing.problem, standing.result, replanning: standing.replanning)
        .answer(target, progress: { talk.hear($0, of: $1) })
    }
    let report = try standing.report(of: answer)
    try print(TargetText.text(of: report), TargetJSON.text(of: report), TargetTable.table(of: report), standing)
  }

  private func explain(_ limit: PlanLimit, _ standing: StandingPlan) throws {
    let talk = CountTalk(of: Wording(en: "steps", vi: "bước"))
    let found = try SolverFault.reporting { () throws(SolverError) in
      try LimitQuestion(standing.problem, standing.plan, replanning: standing.replanning)
        .answer(limit, step: question.step ?? limit.usualStep, progress: { talk.hear($0, of: $1) })
    }
    guard let answer = found, let relaxed = limit.relaxed(in: standing.problem, by: answer.step) else { return }
    for (revised, changed) in [(answer.relaxed, relaxed), (answer.lifted, limit.lifted(in: standing.problem))] {
      if case .planned(_, _, let plan) = revised { try standing.audit(plan, of: changed) }
    }
    let report = try standing.report(of: answer)
    try print(LimitText.text(of: report), LimitJSON.text(of: report), LimitTable.table(of: report), standing)
  }

  private func print(_ text: String, _ json: String, _ table: CSVTable, _ standing: StandingPlan) throws {
    switch format {
    case .text: try Streams.report(text)
    case .json: try Streams.result(json)
    case .csv: try Streams.result(table.text)
    }
    try standing.end()
  }
}

extension PlanLimit {
  /// The step unless one is given: a hundred million đồng, one learner, one official.
  fileprivate var usualStep: Int {
    if case .money = self { return 100_000_000 }
    return 1
  }
}
