internal import TrainingDomain

/// One target as the audit counts it: for all officials together, or for one unit.
struct TargetLine {
  /// The position of the target in the problem.
  let target: Int
  /// The position of the unit; nil where all are counted together.
  let unit: Int?
  /// Those of the group in service on the due day.
  var population = 0
  /// Those of them who hold the level on the due day if nobody is sent.
  var baseline = 0
  /// Those of them who hold it under the plan.
  var planned = 0
  /// The heads the threshold demands.
  var required = 0
  /// The heads demanded if nobody came or went.
  var originalRequired = 0
  /// What one missing head weighs in the first aim.
  var coefficient: Int128 = 1

  var shortfall: Int { max(0, required - planned) }

  /// `⌈p·n⌉` for at least, `⌊p·n⌋ + 1` for more than; an empty population needs nobody.
  static func required(_ target: Target, of population: Int) -> Int {
    guard population > 0 else { return 0 }
    let product = Int128(target.threshold.numerator) * Int128(population)
    let below = Int128(target.threshold.denominator)
    switch target.comparator {
    case .atLeast: return Int((product + below - 1) / below)
    case .moreThan: return Int(product / below) + 1
    }
  }

  /// `max(1, ⌊10⁶·w ÷ (U·max(1,R⁰)) + ½⌋)`.
  static func coefficient(_ target: Target, units: Int, required: Int) -> Int128 {
    let divisor = Int128(target.weight.denominator) * Int128(max(1, units)) * Int128(max(1, required))
    let rounded = (2 * 1_000_000 * Int128(target.weight.numerator) + divisor) / (2 * divisor)
    return max(1, rounded)
  }
}
