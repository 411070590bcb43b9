internal import Languages
internal import TrainingDomain

/// How the audit names a decision about staff.
struct StaffTitle {
  /// The lever.
  let lever: String
  /// Whom it concerns: one and the same decision has one and the same text.
  let person: String
  /// The beginning of a message.
  let wording: Wording

  init(_ move: StaffMove) {
    switch move.kind {
    case .hire(let lever, let unit):
      self.lever = lever.rawValue
      person = "\(lever)/\(unit)/\(move.year)"
      wording = Wording(verbatim: person)
    case .transfer(let lever, let official, _):
      self.lever = lever.rawValue
      person = official.rawValue
      wording = Wording(verbatim: "\(official), \(lever) \(move.year)")
    case .earlyRetirement(let lever, let official):
      self.lever = lever.rawValue
      person = official.rawValue
      wording = Wording(verbatim: "\(official), \(lever) \(move.year)")
    }
  }
}
