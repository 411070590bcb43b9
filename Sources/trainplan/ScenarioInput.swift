import Diagnostics
import Languages
import Reporting
import Scenarios
import TrainingDomain

/// A scenario read and found sound.
struct ScenarioInput {
  /// The problem.
  let problem: PlanningProblem
  /// What was said about the input; no errors.
  let report: DiagnosticReport
  /// Courses of a catalogue that the scenario does not offer.
  let notOffered: [String]

  /// Reads a scenario, says what there is to say about it and ends the program where it is refused.
  ///
  /// - Parameter inJSON: whether a refusal is also a result on standard output, for programs.
  init(_ arguments: ScenarioArguments, refusedInJSON inJSON: Bool = false) throws {
    let loaded = Self.load(arguments)
    let said = DiagnosticsText.text(of: loaded.report.diagnostics, in: CommandLanguage.chosen)
    if !said.isEmpty { Streams.say(Wording(verbatim: String(said.dropLast()))) }
    guard let problem = loaded.problem, !loaded.report.hasErrors else {
      if inJSON {
        try Streams.result(
          DiagnosticsJSON.text(of: loaded.report.diagnostics, verdict: .refused, in: CommandLanguage.chosen))
      }
      Streams.say(
        Wording(
          en: "The scenario is refused; nothing was written.", vi: "Kịch bản không được chấp nhận; không ghi gì."))
      throw ExitStatus.scenarioRefused.code
    }
    self.problem = problem
    report = loaded.report
    notOffered = loaded.notOffered.map { "\($0)" }
  }

  /// Reads a scenario without a word.
  static func load(_ arguments: ScenarioArguments) -> LoadedScenario {
    ScenarioLoader(language: CommandLanguage.chosen).load(folder: arguments.scenario, variants: arguments.variants)
  }
}
