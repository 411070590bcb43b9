import ArgumentParser
import Languages

/// The language of everything the program says, read once from the command line and never from the environment.
///
/// Help texts are made before the arguments are parsed, so the option is looked for by itself; the parser still sees
/// it, and refuses a language the program does not speak.
enum CommandLanguage {
  /// The option that names the language.
  static let option = "--language"

  /// The language asked for; English unless another is named.
  static let chosen = named(in: Array(CommandLine.arguments.dropFirst()))

  /// The last language that arguments name.
  static func named(in arguments: [String]) -> Language {
    let options = arguments.prefix { $0 != "--" }
    var language = Language.english
    for (position, argument) in options.enumerated() {
      if argument == option, position + 1 < options.count {
        language = Language(rawValue: options[position + 1]) ?? language
      } else if argument.hasPrefix(option + "=") {
        language = Language(rawValue: String(argument.dropFirst(option.count + 1))) ?? language
      }
    }
    return language
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
