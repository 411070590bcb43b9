internal import TrainingDomain

/// Turns the words of an office's cells into those of the canonical roster.
enum OfficeCells {
  /// A day as the canonical roster writes it: `6/1980` is the first of June; what is no date is handed back.
  static func date(_ text: String) -> String {
    let parts = text.split { $0 == "/" || $0 == "." || $0 == "-" }.map { $0.split(separator: " ").joined() }
    guard parts.allSatisfy({ Int($0) != nil }) else { return text }
    let written: String
    switch parts.map(\.count) {
    case [4]: written = parts[0]
    case [1, 4], [2, 4]: written = "1/\(parts[0])/\(parts[1])"
    case let counts where counts.count == 3 && counts[2] == 4: written = parts.joined(separator: "/")
    default: written = text
    }
    return CellParsing.date(written).date?.description ?? written
  }

  /// `female` or `male`; what is neither is handed back.
  static func sex(_ text: String) -> String {
    switch Folding.folded(text) {
    case "nu", "f": Sex.female.rawValue
    case "nam", "m": Sex.male.rawValue
    default: text
    }
  }

  /// Whether a cell is a mark.
  static func isMark(_ text: String) -> Bool { ["x", "+", "1", "v", "✓", "✔"].contains(text.lowercased()) }

  /// Whether a cell says yes, by a mark or a word; nil where it says neither yes nor no.
  static func truth(_ text: String) -> Bool? {
    if text.isEmpty { return false }
    if isMark(text) { return true }
    switch Folding.folded(text) {
    case "co", "yes", "dat", "true": return true
    case "khong", "no", "chua", "0", "false": return false
    default: return text == "-" ? false : nil
    }
  }

  /// Standing in the Party in words or as a mark; nil where it cannot be read.
  static func party(_ text: String) -> PartyMembership? {
    if let truth = truth(text) { return truth ? .full : PartyMembership.none }
    let word = Folding.folded(text)
    if let known = PartyMembership(rawValue: word) { return known }
    if word.contains("du bi") { return .probationary }
    return ["chinh thuc", "dang vien", "dang vien chinh thuc"].contains(word) ? .full : nil
  }

  /// The rating in words or abbreviations; nil where it cannot be read.
  static func rating(_ text: String) -> Rating? {
    switch Folding.folded(text) {
    case "hoan thanh xuat sac nhiem vu", "hoan thanh xuat sac", "xuat sac", "htxsnv", "htxs", "outstanding":
      .outstanding
    case "hoan thanh tot nhiem vu", "hoan thanh tot", "tot", "httnv", "htt", "good": .good
    case "hoan thanh nhiem vu", "hoan thanh", "htnv", "ht", "satisfactory": .satisfactory
    case "khong hoan thanh nhiem vu", "khong hoan thanh", "khtnv", "kht", "unsatisfactory": .unsatisfactory
    default: nil
    }
  }
}
