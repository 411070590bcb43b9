import ArgumentParser
import Languages

/// The language of everything the program says, read once from the command line and never from the environment.
///
/// Help texts are made before the arguments are parsed, so the option is looked for by itself; the parser still sees
/// it, and refuses a language the program does not speak.
enum CommandLanguage {
  /// The option that names the language.
  static let option = EarlyOption(name: "--language")

  /// The language asked for; English unless another is named.
  static let chosen = named(in: Array(CommandLine.arguments.dropFirst()))

  /// The last language that arguments name.
  static func named(in arguments: [String]) -> Language {
    option.values(in: arguments).compactMap(Language.init(rawValue:)).last ?? .english
  }
}

extension Wording {
  /// The words in the language of the command.
  var inChosenLanguage: String { text(in: CommandLanguage.chosen) }
}

extension ArgumentHelp {
  /// Help in the language of the command.
  ///
  /// - Parameter valueName: what stands for the value; nil: the parser's own name for it.
  init(_ words: Wording, valueName: Wording? = nil) {
    self.init("\(words.inChosenLanguage)", valueName: valueName?.inChosenLanguage)
  }
}
