package import Languages
internal import TrainingDomain
package import WhatIf

/// What the numbers of a comparison say, in sentences.
package enum FindingSentences {
  /// The sentences in order.
  package static func all(_ comparison: PlanComparison) -> [Wording] {
    let finding = ComparisonFinding(comparison)
    return [missing(finding), cost(finding), relief(finding), proof(finding), measure(finding)].compactMap { $0 }
  }

  private static func missing(_ finding: ComparisonFinding) -> Wording {
    let plans = names(finding.fewestMissing)
    return Wording(
      en: "Fewest heads missing: \(finding.missing) (\(plans)).",
      vi: "Số người còn thiếu ít nhất: \(finding.missing) (\(plans)).")
  }

  private static func cost(_ finding: ComparisonFinding) -> Wording {
    guard let perHead = finding.perHead else {
      return Wording(
        en: "No variant gains more heads than the base.",
        vi: "Không biến thể nào có số người đạt thêm nhiều hơn phương án gốc.")
    }
    let plans = names(finding.cheapestStep)
    guard perHead >= .zero else {
      return Wording(
        en: "More heads than the base for less money: \(plans).",
        vi: "Đạt thêm nhiều người hơn phương án gốc với kinh phí ít hơn: \(plans).")
    }
    let amount = Wording { PrintedAmount.dong(perHead.roundedDong, in: $0) }
    return Wording(
      en: "Least extra cost per extra head against the base: \(amount) đồng (\(plans)).",
      vi: "Kinh phí tăng trên một người đạt thêm so với gốc thấp nhất: \(amount) đồng (\(plans)).")
  }

  /// Heads that are hired or leave are not gained by training: where plans count other people, what is missing is compared.
  private static func relief(_ finding: ComparisonFinding) -> Wording? {
    guard finding.hasDifferentMeasures, let price = finding.perRelief else { return nil }
    let plans = names(finding.cheapestRelief)
    guard price >= .zero else {
      return Wording(
        en: "Fewer heads missing than in the base for less money: \(plans).",
        vi: "Còn thiếu ít người hơn phương án gốc với kinh phí ít hơn: \(plans).")
    }
    let amount = Wording { PrintedAmount.dong(price.roundedDong, in: $0) }
    return Wording(
      en: "Least extra cost per head missing less: \(amount) đồng (\(plans)).",
      vi: "Kinh phí tăng trên một người bớt thiếu thấp nhất: \(amount) đồng (\(plans)).")
  }

  private static func proof(_ finding: ComparisonFinding) -> Wording? {
    finding.isProven
      ? nil
      : Wording(
        en: "Not every plan is proven best, so this may change.",
        vi: "Chưa phải mọi phương án đều được chứng minh là tốt nhất, nên kết luận này có thể thay đổi.")
  }

  private static func measure(_ finding: ComparisonFinding) -> Wording? {
    finding.hasDifferentMeasures
      ? Wording(
        en: "The plans need or count other numbers of people, so their heads are not of one measure.",
        vi: "Số người cần có hoặc được tính ở các phương án khác nhau, nên số người không cùng một thước đo.")
      : nil
  }

  private static func names(_ plans: [ComparedPlan]) -> Wording {
    plans.map(\.label).joined(separator: Wording(verbatim: ", "))
  }
}
