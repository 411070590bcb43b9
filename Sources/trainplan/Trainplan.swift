import ArgumentParser

/// The program: plans training for officials and proves how good the plan is.
@main
struct Trainplan: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "trainplan",
    abstract: "Plan who is trained in what and when, at what cost, with a proof of how good the plan is.",
    discussion: """
      A scenario is a folder with scenario.yaml and its tables; "trainplan new DIR" writes one to start from.
      Results go to standard output and into the plan folder, everything else to standard error.
      Exit codes: 0 done and proven, 2 scenario refused, 3 no plan keeps the rules, 4 stopped without a plan, \
      5 plan not proven best, 64 wrong usage, 70 a fault of this program, 74 output not written.
      """,
    version: version,
    subcommands: [
      PlanCommand.self, ValidateCommand.self, ResolveCommand.self, ExportCommand.self, NewCommand.self,
      RosterCommand.self,
    ])
}
