import ArgumentParser
import GLPK
import Languages
import LinearModel
import Planning
import Reporting
import TrainingDomain
import WhatIf

/// Finds the cheapest limits to let give way so that all targets are met.
struct RelaxCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "relax",
    abstract: Wording(
      en: "Find the cheapest set of limits to let give way so that all targets are met.",
      vi: "Tìm cách nới giới hạn rẻ nhất để đạt mọi chỉ tiêu."
    ).inChosenLanguage,
    discussion: CommandExample(
      Wording(
        en: "find the cheapest change of limits that meets the targets",
        vi: "tìm cách nới giới hạn rẻ nhất để đạt các chỉ tiêu"),
      "trainplan relax Scenarios/muong-te"
    ).inChosenLanguage)

  @OptionGroup var input: ScenarioArguments
  @OptionGroup var time: SearchTime
  @OptionGroup var language: LanguageArguments

  @Option(
    help: ArgumentHelp(
      Wording(
        en: "A kind of limit that may give way; may be repeated, all unless given.",
        vi: "Loại giới hạn được nới; có thể nêu nhiều lần, nếu không nêu thì gồm mọi loại."),
      valueName: Wording(en: "kind", vi: "loại")))
  var allow: [RelaxationChoice] = []

  @Option(
    help: ArgumentHelp(
      Wording(en: "How the answer is printed.", vi: "Cách in kết quả."), valueName: Wording(en: "format", vi: "dạng-in")
    ))
  var format = ReportFormat.text

  func run() throws {
    let scenario = try ScenarioInput(input, refusedInJSON: format == .json)
    let kinds = allow.isEmpty ? RelaxationKind.allCases : allow.map(\.kind)
    let found = try QuestionSearch(format).answer(timeLimit: time.timeLimit) { options throws(SolverError) in
      try SmallestChangeSearch(solver: GLPKSolver(), options: options, kinds: kinds).change(of: scenario.problem)
    }
    let audit = try found.after.map { try AuditGate.record(of: $0.plan, $0.result, found.changed) }
    let report = SmallestChangeReport(
      problem: scenario.problem, change: found,
      context: ReportContext(version: Trainplan.version, audit: audit, language: CommandLanguage.chosen))
    switch format {
    case .text: try Streams.report(SmallestChangeText.text(of: report))
    case .json: try Streams.result(SmallestChangeJSON.text(of: report))
    case .csv: try Streams.result(SmallestChangeTable.table(of: report).text)
    }
    if !found.isProven { throw ExitStatus.unproven.code }
  }
}
