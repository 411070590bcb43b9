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
  /// How many published figures do not add up, in a line; nil where all do or none are given.
  let publishedNote: Wording?
  /// Courses of a catalogue that the scenario does not offer.
  let notOffered: [String]

  /// Reads a scenario, says what there is to say about it and ends the program where it is refused.
  ///
  /// - Parameter inJSON: whether a refusal is also a result on standard output, for programs.
  init(_ arguments: ScenarioArguments, refusedInJSON inJSON: Bool = false) throws {
    try self.init(Self.load(arguments), refusedInJSON: inJSON)
  }

  /// Takes a scenario that was read, says what there is to say about it and ends the program where it is refused.
  ///
  /// - Parameters:
  ///   - inJSON: whether a refusal is also a result on standard output, for programs.
  ///   - known: what was said already, of the same scenario with other variants.
  init(_ loaded: LoadedScenario, refusedInJSON inJSON: Bool, except known: [Diagnostic] = []) throws {
    Streams.say(loaded.report.diagnostics.filter { !known.contains($0) })
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
    publishedNote = Self.note(loaded.published.count { $0.severity == .warning })
    notOffered = loaded.notOffered.map { "\($0)" }
  }

  private static func note(_ findings: Int) -> Wording? {
    guard findings > 0 else { return nil }
    return Wording(
      en: "note: published figures that do not add up: \(findings); 'trainplan validate' lists them",
      vi: "ghi chú: số liệu đã công bố không khớp: \(findings); 'trainplan validate' liệt kê cụ thể")
  }

  /// Reads a scenario without a word.
  static func load(_ arguments: ScenarioArguments) -> LoadedScenario {
    load(arguments.source, each: [arguments.variants])[0]
  }

  /// Reads several variants of the scenario of a folder without a word; a code is the same official in all of them.
  static func load(_ source: ScenarioFolder, each sets: [[String]]) -> [LoadedScenario] {
    let loaded = LoadingTalk.during {
      sets.map { ScenarioLoader(language: CommandLanguage.chosen).load(folder: source.scenario, variants: $0) }
    }
    guard source.anonymise else { return loaded }
    let codes = OfficialCodes(of: loaded.flatMap(\.officials))
    return loaded.map { $0.anonymised(by: codes) }
  }
}
