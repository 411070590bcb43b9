internal import Languages
internal import TrainingDomain
internal import WhatIf

/// Staff who come, move and go, with their money, in every plan; nothing where no plan moves any.
enum ComparedMovesText {
  static let title = Wording(
    en: "Staff who come, move and go: people / money of all years (million đồng, rounded)",
    vi: "Tuyển dụng, điều động, nghỉ hưu trước tuổi: số người / kinh phí các năm (triệu đồng, làm tròn)")

  static func section(_ report: ComparisonReport) -> String {
    table(report).map { report.said(title) + "\n" + $0.text } ?? ""
  }

  /// A row for every offer and year; nil where no plan moves anybody.
  static func table(_ report: ComparisonReport) -> ComparedTable? {
    let lines = report.comparison.plans.flatMap(\.moves)
    guard !lines.isEmpty else { return nil }
    var table = ComparedTable(
      [Wording(verbatim: ""), Wording(en: "offer", vi: "Phương thức"), Wording(en: "year", vi: "Năm")], report)
    for kind in MoveLine.Kind.allCases {
      for lever in ComparisonReport.once(lines.filter { $0.kind == kind }.map(\.lever)) {
        let same = lines.filter { $0.kind == kind && $0.lever == lever }
        for year in Set(same.map(\.year)).sorted() {
          table.add([report.said(word(for: kind)), name(of: lever, kind, report), "\(year)"]) { plan in
            cell(plan.moves.filter { $0.kind == kind && $0.lever == lever && $0.year == year }, report)
          }
        }
      }
    }
    table.add([report.said(Wording(en: "all", vi: "Tất cả")), "", ""]) { cell($0.moves, report) }
    return table
  }

  private static func cell(_ lines: [MoveLine], _ report: ComparisonReport) -> String {
    guard !lines.isEmpty else { return "-" }
    return PrintedAmount.heads(lines.map(\.people).reduce(.zero, +), in: report.language) + " / "
      + PrintedAmount.millions(lines.map(\.cost).reduce(.zero, +), in: report.language)
  }

  private static func word(for kind: MoveLine.Kind) -> Wording {
    switch kind {
    case .hire: Wording(en: "hired", vi: "Tuyển dụng")
    case .transfer: Wording(en: "transferred", vi: "Điều động")
    case .earlyRetirement: Wording(en: "retired early", vi: "Nghỉ hưu trước tuổi")
    }
  }

  private static func name(of lever: String, _ kind: MoveLine.Kind, _ report: ComparisonReport) -> String {
    let levers = report.comparison.plans.lazy.map(\.problem.levers)
    let name: String? =
      switch kind {
      case .hire: levers.flatMap(\.recruitment).first { $0.id.rawValue == lever }?.name
      case .transfer: levers.flatMap(\.transfers).first { $0.id.rawValue == lever }?.name
      case .earlyRetirement: levers.flatMap(\.earlyRetirement).first { $0.id.rawValue == lever }?.name
      }
    return name ?? lever
  }
}
