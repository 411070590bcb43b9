public import ArgumentParser
public import Languages

extension Language: ExpressibleByArgument {}

/// The arguments that say how the program speaks, shared by every command: the language, which ``CommandLanguage`` has read
/// already, and the colours.
struct LanguageArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Wording(en: "The language of everything that is printed.", vi: "Ngôn ngữ của mọi nội dung được in ra."),
      valueName: Wording(en: "language", vi: "ngôn-ngữ")))
  var language = Language.english

  @OptionGroup var colour: ColourArguments
}
