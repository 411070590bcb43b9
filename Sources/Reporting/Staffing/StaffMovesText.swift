internal import Languages
internal import TrainingDomain

/// Who comes, moves and goes, with what it costs in all.
enum StaffMovesText {
  static let title = Wording(
    en: "Who comes, moves and goes (on 1 January of the year)",
    vi: "Tuyển dụng, điều động và nghỉ hưu trước tuổi (từ ngày 01/01 của năm)")

  static func section(_ report: PlanReport) -> String {
    guard !report.problem.levers.isEmpty else { return "" }
    guard !report.result.moves.isEmpty else {
      return report.said(title) + "\n  " + report.said(Wording(en: "Nobody.", vi: "Không có ai.")) + "\n"
    }
    return report.said(title) + "\n" + table(report).text()
  }

  /// A row for every decision about staff.
  static func table(_ report: PlanReport) -> TextTable {
    let heads: [(Wording, TextTable.Side)] = [
      (Wording(en: "year", vi: "Năm"), .left), (Wording(en: "decision", vi: "Quyết định"), .left),
      (Wording(en: "who", vi: "Ai"), .left), (Wording(en: "name", vi: "Họ và tên"), .left),
      (Wording(en: "from", vi: "Từ đơn vị"), .left), (Wording(en: "to", vi: "Đến đơn vị"), .left),
      (Wording(en: "people", vi: "Số người"), .right), (Wording(en: "cost, đồng", vi: "Chi phí (đồng)"), .right),
    ]
    var table = TextTable(heads, in: report.language)
    for line in report.result.moves {
      let words = StaffMoveWords(line.move, report.problem)
      let isHire = words.kind == "hire"
      table.add([
        "\(line.move.year)", report.said(words.wording), isHire ? words.leverName : words.official.rawValue,
        report.official(words.official)?.name ?? "-", words.from.map { report.name(of: $0) } ?? "-",
        words.to.map { report.name(of: $0) } ?? "-", "\(line.move.count)",
        PrintedAmount.dong(line.costByYear.map(\.amount).reduce(.zero, +), in: report.language),
      ])
    }
    return table
  }
}
