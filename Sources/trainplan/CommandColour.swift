import Glibc

/// Whether the program colours what it says, decided once from the command line and the environment it was started in.
///
/// Something may have to be said before the arguments are parsed, so the option is looked for by itself.
enum CommandColour {
  /// The choice made; the last one counts, and it is left to the terminal unless one is made.
  static let chosen =
    EarlyOption(name: "--color").values(in: Array(CommandLine.arguments.dropFirst()))
    .compactMap(ColourChoice.init(rawValue:)).last ?? .auto

  /// Whether text to a descriptor is coloured.
  static func isOn(for descriptor: Int32) -> Bool {
    chosen.isOn(onTerminal: isatty(descriptor) == 1, refusal: variable("NO_COLOR"), terminal: variable("TERM"))
  }

  private static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
