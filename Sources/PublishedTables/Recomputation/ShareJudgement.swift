internal import TrainingDomain

/// What a printed share is worth, held against its count and base.
enum ShareJudgement: Hashable, Sendable {
  /// The count over the base gives it, rounded half up.
  case right
  /// It is cut off where it should be rounded.
  case cutOff
  /// The count over exactly one other base gives it.
  case ofOtherBase(Int)
  /// Neither of these.
  case wrong

  /// Judges a share.
  ///
  /// - Parameter isBaseStated: whether the base was stated for this share; then no other base is looked for.
  init(_ printed: PrintedNumber, count: Int, base: Int, isBaseStated: Bool) {
    let exact = count <= base ? Fraction.percent(count, of: base) : nil
    if let exact, printed.isRounded(from: exact) {
      self = .right
    } else if let exact, printed.isCutOff(from: exact) {
      self = .cutOff
    } else if !isBaseStated, case .only(let other) = FittingBase(of: count, printed: printed) {
      self = .ofOtherBase(other)
    } else {
      self = .wrong
    }
  }
}
