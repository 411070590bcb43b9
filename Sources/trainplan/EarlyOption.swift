/// An option that is read before the parser runs, for what the parser itself says depends on it.
struct EarlyOption {
  /// The option as it is typed, such as `--language`.
  let name: String

  /// The values that arguments give it, in their order; the parser refuses those that are none later.
  func values(in arguments: [String]) -> [String] {
    let options = arguments.prefix { $0 != "--" }
    return options.enumerated().compactMap { position, argument in
      if argument == name { return position + 1 < options.count ? options[position + 1] : nil }
      return argument.hasPrefix(name + "=") ? String(argument.dropFirst(name.count + 1)) : nil
    }
  }
}
