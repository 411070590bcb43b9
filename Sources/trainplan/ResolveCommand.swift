import ArgumentParser
import Diagnostics
import Planning
import Reporting

/// Prints the whole problem after imports, variants and overrides.
struct ResolveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resolve",
    abstract: "Print the whole problem as JSON: every value that holds, every open intake, every refusal.")

  @OptionGroup var input: ScenarioArguments

  func run() throws {
    let scenario = try ScenarioInput(input, refusedInJSON: true)
    let prospects = Opportunities.survey(scenario.problem).map { found in
      OfficialProspects(
        official: found.official,
        eligible: found.eligible.map { .init(course: $0.course, intake: $0.intake, needs: $0.needs) },
        refused: found.refused.map { .init(course: $0.course, reasons: $0.reasons.map(\.description)) })
    }
    try Streams.result(
      ResolvedProblemJSON.text(
        of: scenario.problem, prospects: prospects, notOffered: scenario.notOffered,
        diagnostics: scenario.report.diagnostics))
  }
}
