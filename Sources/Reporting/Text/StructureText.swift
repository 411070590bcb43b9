internal import Languages
internal import TrainingDomain

/// The make-up of the body that the documents speak of: shown, not planned for, since no course changes it.
enum StructureText {
  static func section(_ report: PlanReport, in language: Language) -> String {
    let counts = StructureCount.counts(in: report.problem)
    guard !counts.isEmpty else { return "" }
    let namesUnits = counts.contains { $0.unit != nil }
    let headings = [
      (Wording(en: "share", vi: "Tỷ lệ"), TextTable.Side.left),
      (Wording(en: "of", vi: "Phạm vi"), .left), (Wording(en: "at the start", vi: "Đầu kỳ"), .right),
      (Wording(en: "when due", vi: "Đến hạn"), .right), (Wording(en: "demanded", vi: "Yêu cầu"), .right),
      (Wording(en: "due", vi: "Thời hạn"), .right), (Wording(en: "met", vi: "Đạt"), .right),
    ].filter { namesUnits || $0.0.english != "of" }
    var table = TextTable(headings.map { ($0.0.text(in: language), $0.1) })
    for line in counts {
      let unit = line.unit.map(report.name(of:)) ?? Wording(en: "together", vi: "chung").text(in: language)
      table.add(
        [line.share.name] + (namesUnits ? [unit] : []) + [
          tally(line.today, language), tally(line.due, language), demand(line.share.demand, language),
          "\(line.share.due)", verdict(line).text(in: language),
        ])
    }
    let title = Wording(
      en: "Make-up of the body (reported; no course changes it)",
      vi: "Cơ cấu đội ngũ (chỉ báo cáo; đào tạo không làm thay đổi)")
    return title.text(in: language) + "\n" + table.text()
  }

  private static func verdict(_ line: StructureCount) -> Wording {
    switch line.share.isMet(by: line.due.count, of: line.due.population) {
    case .none: Wording(verbatim: "-")
    case .some(true): Wording(en: "yes", vi: "đạt")
    case .some(false): Wording(en: "no", vi: "chưa đạt")
    }
  }

  private static func tally(_ tally: StructureCount.Tally, _ language: Language) -> String {
    guard let share = Fraction(tally.count.count, over: tally.population.count) else { return "-" }
    return "\(tally.count)/\(tally.population) (\(percent(share, language)))"
  }

  private static func demand(_ demand: StructureShare.Demand, _ language: Language) -> String {
    switch demand {
    case .none: "-"
    case .atLeast(let share): "≥ " + percent(share, language)
    case .moreThan(let share): "> " + percent(share, language)
    case .range(let least, let most): percent(least, language) + " - " + percent(most, language)
    case .heads(let heads): "≥ \(heads)"
    }
  }

  private static func percent(_ share: Fraction, _ language: Language) -> String {
    PrintedAmount.percent(share, places: 2, in: language)
  }
}
