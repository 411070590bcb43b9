internal import Languages
internal import TrainingDomain

/// The make-up of the body that the documents speak of: shown, not planned for, since no course changes it.
enum StructureText {
  static let title = Wording(
    en: "Make-up of the body (reported; no course changes it)",
    vi: "Cơ cấu đội ngũ (chỉ báo cáo; đào tạo không làm thay đổi)")

  static func section(_ report: PlanReport, in language: Language) -> String {
    table(report, in: language).map { title.text(in: language) + "\n" + $0.text() } ?? ""
  }

  /// A row for every share; nil where none is asked for.
  static func table(_ report: PlanReport, in language: Language) -> TextTable? {
    let counts = StructureCount.counts(in: report.staffed)
    guard !counts.isEmpty else { return nil }
    let headings = [
      (Wording(en: "share", vi: "Tỷ lệ"), TextTable.Side.left),
      (Wording(en: "of", vi: "Phạm vi"), .left), (Wording(en: "at the start", vi: "Đầu kỳ"), .right),
      (Wording(en: "when due", vi: "Đến hạn"), .right), (Wording(en: "demanded", vi: "Yêu cầu"), .right),
      (Wording(en: "due", vi: "Thời hạn"), .right), (Wording(en: "met", vi: "Đạt"), .right),
    ]
    var table = TextTable(headings.map { ($0.0.text(in: language), $0.1) })
    for share in report.problem.structure {
      let lines = counts.filter { $0.share.id == share.id }
      let answered = lines.filter { verdict(of: $0) == true }.count
      if share.scope == .eachUnit {
        let units = Wording(en: "\(lines.count) units", vi: "\(lines.count) đơn vị").text(in: language)
        table.add([
          share.name, units, "", "", demand(share.demand, language), PrintedDate.day(share.due, in: language),
          "\(answered)/\(lines.count)",
        ])
      }
      // Of units only those are listed that do not answer the demand: a province has too many to read.
      for line in lines where line.unit == nil || verdict(of: line) == false {
        let unit = line.unit.map(report.name(of:)) ?? Wording(en: "together", vi: "chung").text(in: language)
        table.add([
          line.unit == nil ? share.name : "", unit, tally(line.today, language), tally(line.due, language),
          demand(share.demand, language), PrintedDate.day(share.due, in: language),
          word(verdict(of: line)).text(in: language),
        ])
      }
    }
    return table
  }

  private static func verdict(of line: StructureCount) -> Bool? {
    line.share.isMet(by: line.due.count, of: line.due.population)
  }

  private static func word(_ isMet: Bool?) -> Wording {
    switch isMet {
    case .none: Wording(verbatim: "-")
    case .some(true): Wording(en: "yes", vi: "đạt")
    case .some(false): Wording(en: "no", vi: "chưa đạt")
    }
  }

  private static func tally(_ tally: StructureCount.Tally, _ language: Language) -> String {
    guard let share = Fraction(tally.count.count, over: tally.population.count) else { return "-" }
    let count = Wording(en: "\(tally.count)/\(tally.population)", vi: "\(tally.count)/\(tally.population)")
    return "\(count.text(in: language)) (\(percent(share, language)))"
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
