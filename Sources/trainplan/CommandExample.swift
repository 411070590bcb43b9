import Languages

/// A line of the shell that shows a command at work on a scenario that is shipped, for the end of its help.
struct CommandExample {
  /// What the line does, without a full stop.
  let purpose: Wording
  /// The command line, as it can be typed beside the folder `Scenarios`; in Vietnamese it goes on with the language.
  let line: String

  /// Makes an example.
  init(_ purpose: Wording, _ line: String) {
    self.purpose = purpose
    self.line = line
  }

  /// The example as the help shows it, in the language of the command.
  var inChosenLanguage: String {
    Wording(
      en: "Example: \(purpose).\n  \(line)", vi: "Ví dụ: \(purpose).\n  \(line) \(CommandLanguage.option.name) vi"
    ).inChosenLanguage
  }
}
