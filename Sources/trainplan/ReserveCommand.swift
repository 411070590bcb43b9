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
    ).inChosenLanguage,
    discussion: CommandExample(
      Wording(en: "say who is next in line for places of 2027", vi: "nêu người dự bị cho các suất học năm 2027"),
      "trainplan reserve Scenarios/muong-te --year 2027"
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
  var year: String?

  @Option(
    help: ArgumentHelp(
      Wording(en: "How many are named for a place.", vi: "Số người dự bị nêu cho mỗi suất."),
      valueName: Wording(en: "number", vi: "số-người")))
  var depth = 3

  @Option(
    help: ArgumentHelp(
      Wording(en: "How the list is printed.", vi: "Cách in danh sách."), valueName: Wording(en: "format", vi: "dạng-in")
    ))
  var format = ReportFormat.text

  func validate() throws {
    guard (1...1000).contains(depth) else {
      throw ValidationError(
        Wording(
          en: "--depth must be a number from 1 to 1000.", vi: "--depth phải là số từ 1 đến 1000."
        ).inChosenLanguage)
    }
  }

  func run() throws {
    let scenario = try ScenarioInput(input, refusedInJSON: format == .json)
    let named = Named(in: scenario.problem)
    let course = try course.map { try named.course($0).id }
    let year = try year.map { try named.year($0) }
    let standing = try StandingPlan(scenario, search, format)
    let talk = CountTalk(of: Wording(en: "steps", vi: "bước"))
    let list = try SolverFault.reporting { () throws(SolverError) in
      try ReserveSearch(standing.problem, standing.plan, judge: standing.judge, replanning: standing.replanning).list(
        course: course, year: year, depth: depth, progress: { talk.hear($0, of: $1) })
    }
    let report = try standing.report(of: list)
    switch format {
    case .text: try Streams.report(ReserveText.text(of: report))
    case .json: try Streams.result(ReserveJSON.text(of: report))
    case .csv: try Streams.result(ReserveTable.table(of: report).text)
    }
    try standing.end()
  }
}
