import ArgumentParser
import Languages

/// The arguments that name a scenario, shared by the commands that read one.
struct ScenarioArguments: ParsableArguments {
  @OptionGroup var source: ScenarioFolder

  @Option(
    name: .customLong("variant"),
    help: ArgumentHelp(
      Wording(
        en: "Apply a variant of the scenario; may be repeated.",
        vi: "Áp dụng một biến thể của kịch bản; có thể nêu nhiều lần."),
      valueName: Wording(en: "variant", vi: "biến-thể")))
  var variants: [String] = []

  /// The scenario's folder.
  var scenario: String { source.scenario }
}
