import ArgumentParser
import Languages
import LinearModel
import Reporting
import TrainingDomain
import WhatIf

/// Says who is next in line for every place of the plan.
struct ReserveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reserve",
    abstract: Wording(
      en: "Say who is next in line for every place of the plan, should a nominee drop out.",
      vi: "Nêu ai là người dự bị cho từng suất trong kế hoạch khi người được cử không đi học được."
    ).inChosenLanguage)

  @OptionGroup var input: ScenarioArguments
  @OptionGroup var search: PlanArguments
  @OptionGroup var language: LanguageArguments

  @Option(
    help: ArgumentHelp(
      Wording(en: "Only this course.", vi: "Chỉ xét khóa học này."), valueName: Wording(en: "course", vi: "khóa-học")))
  var course: String?

  @Option(
    help: ArgumentHelp(
      Wording(en: "Only intakes of this year.", vi: "Chỉ xét các đợt khai giảng của năm này."),
      valueName: Wording(en: "year", vi: "năm")))
  var year: Int?

  @Option(
    help: ArgumentHelp(
      Wording(en: "How many are named for a place.", vi: "Số người dự bị nêu cho mỗi suất."),
      valueName: Wording(en: "number", vi: "số-người")))
  var depth = 3

  func run() throws {
    let scenario = try ScenarioInput(input)
    let standing = try StandingPlan(scenario, search, .text)
    let talk = QuestionTalk()
    let list = try SolverFault.reporting { () throws(SolverError) in
      try ReserveSearch(standing.problem, standing.plan, judge: standing.judge, replanning: standing.replanning).list(
        course: course.map { Course.ID($0) }, year: year.map { Year($0) }, depth: depth,
        progress: { talk.hear($0, of: $1) })
    }
    for line in list.lines {
      print(line.place.intake, line.place.course, line.nominees.count, line.dependent.count, line.mayStayVacant, line.vacant.change(of: .shortfall) ?? 0, line.successors.map { "\($0.official):\($0.change.change(of: .shortfall) ?? 0)/\($0.change.cost)(\($0.alike))" }, line.replanned.map { "\($0.change.change(of: .shortfall) ?? 0) \($0.isProven)" } ?? "")
    }
  }
}
