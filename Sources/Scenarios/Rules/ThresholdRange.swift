internal import Diagnostics
internal import TrainingDomain

/// A target demands more than nothing, at most everybody, and never more than everybody.
enum ThresholdRange: ScenarioRule {
  static let name = "threshold-range"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    let whole = Fraction(100)
    return draft.entries(.targets).compactMap { target in
      guard let threshold = target.value["thresholdPercent"], let percent = NumberReading(threshold).value,
        percent >= .zero
      else { return nil }
      let place = threshold.location
      if percent == .zero {
        return error("target '\(target.key)' demands nothing", remedy: "write more than 0 per cent", at: place)
      }
      if percent > whole {
        return error("target '\(target.key)' demands more than 100 %", remedy: "write at most 100 per cent", at: place)
      }
      guard percent == whole, target.value["comparator"]?.text == Target.Comparator.moreThan.rawValue else {
        return nil
      }
      return error(
        "target '\(target.key)' demands more than 100 %, for its comparator is moreThan", remedy: "write atLeast",
        at: place)
    }
  }
}
