import ArgumentParser
import Diagnostics
import Languages
import TrainingDomain

/// The arguments that name a scenario and the variants whose plans are compared with its own.
struct ComparedScenarioArguments: ParsableArguments {
  /// A problem to plan and the variants that made it.
  struct Scenario {
    /// The variants applied together; none for the base.
    let variants: [String]
    /// The problem.
    let problem: PlanningProblem

    /// The same with the aims up to the cost: those after it tell plans of the same targets and money apart, and may
    /// take minutes where the targets take seconds.
    func asFarAsCost() -> Scenario {
      var problem = problem
      if let cost = problem.stages.firstIndex(of: .cost) { problem.stages = Array(problem.stages[...cost]) }
      return Scenario(variants: variants, problem: problem)
    }
  }

  @OptionGroup var source: ScenarioFolder

  @Option(
    name: .customLong("variant"),
    help: ArgumentHelp(
      Wording(
        en: "Compare with a variant; may be repeated, 'a+b' applies both together.",
        vi: "So sánh với một biến thể; có thể nêu nhiều lần, 'a+b' là áp dụng cả hai."),
      valueName: Wording(en: "variant", vi: "biến-thể")))
  var variants: [String] = []

  /// What each `--variant` applies together.
  private var sets: [[String]] {
    variants.map { $0.split(separator: "+", omittingEmptySubsequences: false).map(String.init) }
  }

  func validate() throws {
    guard !variants.isEmpty else {
      throw ValidationError(
        Wording(en: "--variant must be given at least once.", vi: "--variant phải được nêu ít nhất một lần.")
          .inChosenLanguage)
    }
    guard Set(sets).count == sets.count else {
      throw ValidationError(
        Wording(en: "--variant must not name the same twice.", vi: "--variant không được nêu trùng nhau.")
          .inChosenLanguage)
    }
    guard sets.allSatisfy({ set in set.allSatisfy { !$0.isEmpty } && Set(set).count == set.count }) else {
      throw ValidationError(
        Wording(
          en: "--variant must be a name, or different names joined by '+'.",
          vi: "--variant phải là một tên, hoặc các tên khác nhau nối bằng '+'."
        ).inChosenLanguage)
    }
  }

  /// The base and every variant, each read and found sound; what is said of all is said once.
  func scenarios(refusedInJSON inJSON: Bool) throws -> [Scenario] {
    let loaded = ScenarioInput.load(source, each: [[]] + sets)
    let base = try ScenarioInput(loaded[0], refusedInJSON: inJSON)
    if let note = base.publishedNote { Streams.say(note) }
    return try [Scenario(variants: [], problem: base.problem)]
      + zip(sets, loaded.dropFirst()).map { variants, loaded in
        let input = try ScenarioInput(loaded, refusedInJSON: inJSON, except: base.report.diagnostics)
        return Scenario(variants: variants, problem: input.problem)
      }
  }
}
