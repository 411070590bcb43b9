internal import Languages
internal import TrainingDomain
internal import WhatIf

/// A frontier for people: a chart, a table, and sentences about its bends and its end.
public enum FrontierText {
  /// The frontier as text.
  public static func text(of report: FrontierReport) -> String {
    let words = FrontierWords(report)
    let title = TextTable.oneLine(report.problem.title)
    let heading = [title, String(repeating: "=", count: TextTable.width(title)), report.said(words.title)]
    let first = heading.map { $0 + "\n" }.joined() + report.said(words.explanation) + "\n"
    let sections = [
      first, FrontierChart.section(report), report.said(points) + "\n" + table(report, words).text(),
      list(Wording(en: "Where the gain drops", vi: "Nơi hiệu quả giảm"), words.knees, report),
      list(Wording(en: "Where the curve is flat", vi: "Nơi đường nằm ngang"), FlatWords(report).sentences, report),
    ]
    return sections.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func list(_ title: Wording, _ lines: [Wording], _ report: FrontierReport) -> String {
    guard !lines.isEmpty else { return "" }
    return report.said(title) + "\n" + lines.map { "  - \(TextTable.oneLine(report.said($0)))\n" }.joined()
  }

  static let points = Wording(en: "Points", vi: "Các điểm")

  /// A row for every point.
  static func table(_ report: FrontierReport, _ words: FrontierWords) -> TextTable {
    let heads: [(Wording, TextTable.Side)] = [
      (words.position, .right), (Wording(en: "weighted shortfall", vi: "Còn thiếu theo trọng số"), .right),
      (Wording(en: "proven bound", vi: "Cận đã chứng minh"), .right),
      (Wording(en: "heads missing", vi: "Số người thiếu"), .right),
      (Wording(en: "targets met", vi: "Chỉ tiêu đạt"), .right), (Wording(en: "spent, đồng", vi: "Chi (đồng)"), .right),
      (Wording(en: "search", vi: "Kết quả tìm kiếm"), .left),
    ]
    var table = TextTable(heads, in: report.context.language)
    for point in report.frontier.points {
      guard let attained = point.attained else {
        table.add([report.printed(position: point.position), "-", "-", "-", "-", "-", report.said(point.absence)])
        continue
      }
      table.add([
        report.printed(position: point.position), report.grouped(attained.shortfall), report.grouped(attained.bound),
        report.grouped(attained.missing.count), "\(attained.targetsMet)/\(attained.targets)",
        report.grouped(attained.spent.amount),
        report.said(
          attained.isProven
            ? Wording(en: "proven", vi: "đã chứng minh") : Wording(en: "not proven", vi: "chưa chứng minh")),
      ])
    }
    return table
  }
}
