internal import TrainingDomain

/// The count and the share of one row in one of its two years.
struct TableShare: Hashable, Sendable {
  /// How many; nil where the cell is blank.
  let count: Cell<Int>?
  /// Of how many: the row's own base, or the group.
  let base: Int
  /// Whether the row states a base of its own.
  let isBaseStated: Bool
  /// The printed share; nil where the cell is blank.
  let percent: Cell<PrintedNumber>?
  /// What the printed share is worth; nil where it or its count is blank.
  let judgement: ShareJudgement?

  /// Judges a count and a share.
  init(_ count: Cell<Int>?, _ percent: Cell<PrintedNumber>?, own: Cell<Int>?, group: Int) {
    self.count = count
    self.percent = percent
    base = own?.value ?? group
    isBaseStated = own != nil
    judgement = count.flatMap { count in
      percent.map {
        ShareJudgement(
          $0.value, count: count.value, base: own?.value ?? group, isBaseStated: own != nil)
      }
    }
  }

  /// The exact shares the count can mean, in per cent: of the base it must have had, then of the group.
  var exact: [Fraction] {
    guard let count = count?.value else { return [] }
    var shares: [Fraction?] = []
    if case .ofOtherBase(let other) = judgement { shares.append(Fraction.percent(count, of: other)) }
    if count <= base { shares.append(Fraction.percent(count, of: base)) }
    return shares.compactMap { $0 }
  }

  /// Whether the printed share is wrong although the count is a possible one.
  var isWrong: Bool { judgement == .wrong || judgement == .cutOff }
}
