import ArgumentParser
import Languages

/// The commands on rosters.
struct RosterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roster",
    abstract: Wording(en: "Make the roster of a scenario.", vi: "Lập danh sách trích ngang cho kịch bản.")
      .inChosenLanguage,
    subcommands: [RosterImportCommand.self, RosterSynthesizeCommand.self])

  @OptionGroup var language: LanguageArguments
}
