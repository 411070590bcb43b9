internal import Diagnostics
internal import Languages

/// An attainment is held down to 100 % where the target is exceeded.
enum CappedAttainment: PublishedCheck {
  static let name = "published-capped"

  static func findings(in summary: PublishedSummary) -> [Diagnostic] {
    AttainmentOfTarget.faults(in: summary).filter(\.fault.isCapped).map { reckoning, cell, fault in
      let (printed, values) = (cell.value.words, fault.values)
      return finding(
        Wording(
          en:
            "\(reckoning.words.english): attainment of the target is capped at \(printed.english), but is \(values.english)",
          vi:
            "\(reckoning.words.vietnamese): so với mục tiêu chỉ ghi \(printed.vietnamese) (bị giới hạn), nhưng \(values.vietnamese)"
        ),
        remedy: Wording(en: "attainment is not capped", vi: "tỷ lệ đạt mục tiêu không giới hạn ở 100%"),
        at: cell.location)
    }
  }
}
