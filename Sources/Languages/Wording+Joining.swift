extension Sequence<Wording> {
  /// The wordings one after another, with a separator between them.
  public func joined(separator: Wording) -> Wording {
    var whole: Wording?
    for wording in self {
      whole = whole.map { Wording(en: "\($0)\(separator)\(wording)", vi: "\($0)\(separator)\(wording)") } ?? wording
    }
    return whole ?? Wording(verbatim: "")
  }
}
