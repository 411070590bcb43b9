import ArgumentParser

/// The commands on rosters.
struct RosterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roster", abstract: "Make the roster of a scenario.",
    subcommands: [RosterImportCommand.self, RosterSynthesizeCommand.self])
}
