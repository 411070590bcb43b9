internal import Diagnostics
internal import Languages
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
        return error(
          Wording(en: "target '\(target.key)' demands nothing", vi: "chỉ tiêu '\(target.key)' không đòi hỏi gì"),
          remedy: Wording(en: "write more than 0 per cent", vi: "ghi lớn hơn 0 phần trăm"), at: place)
      }
      if percent > whole {
        return error(
          Wording(
            en: "target '\(target.key)' demands more than 100 %", vi: "chỉ tiêu '\(target.key)' đòi hỏi hơn 100%"),
          remedy: Wording(en: "write at most 100 per cent", vi: "ghi nhiều nhất 100 phần trăm"), at: place)
      }
      guard percent == whole, target.value["comparator"]?.text == Target.Comparator.moreThan.rawValue else {
        return nil
      }
      return error(
        Wording(
          en: "target '\(target.key)' demands more than 100 %, for its comparator is moreThan",
          vi: "chỉ tiêu '\(target.key)' đòi hỏi hơn 100%, vì comparator là moreThan"),
        remedy: Wording(en: "write atLeast", vi: "ghi atLeast"),
        at: place)
    }
  }
}
