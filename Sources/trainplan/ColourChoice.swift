import ArgumentParser

/// When what people read is coloured.
enum ColourChoice: String, CaseIterable, ExpressibleByArgument {
  /// On a terminal that knows colours, unless `NO_COLOR` forbids them.
  case auto
  /// Everywhere, in files and pipes too.
  case always
  /// Nowhere.
  case never

  /// Whether text is coloured that goes to a terminal or elsewhere.
  ///
  /// - Parameters:
  ///   - isTerminal: whether a person looks at it.
  ///   - refusal: what the environment says in `NO_COLOR`; nil or empty: nothing.
  ///   - terminal: the kind of terminal the environment names in `TERM`; nil: none.
  func isOn(onTerminal isTerminal: Bool, refusal: String?, terminal: String?) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto: isTerminal && (refusal ?? "").isEmpty && !["", "dumb"].contains(terminal ?? "")
    }
  }
}
