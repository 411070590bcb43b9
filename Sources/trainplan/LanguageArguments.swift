public import ArgumentParser
public import Languages

extension Language: ExpressibleByArgument {}

/// The argument that names the language, shared by every command; ``CommandLanguage`` has read it already.
struct LanguageArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Wording(en: "The language of everything that is printed.", vi: "Ngôn ngữ của mọi nội dung được in ra."),
      valueName: Wording(en: "language", vi: "ngôn-ngữ")))
  var language = Language.english
}
