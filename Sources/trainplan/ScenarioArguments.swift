import ArgumentParser

/// The arguments that name a scenario, shared by the commands that read one.
struct ScenarioArguments: ParsableArguments {
  @Argument(help: "The scenario's folder.", completion: .directory)
  var scenario: String

  @Option(name: .customLong("variant"), help: "Apply a variant of the scenario; may be repeated.")
  var variants: [String] = []
}
