internal import Languages
internal import Markup
public import Reporting
internal import TrainingDomain
internal import WhatIf

/// A frontier as a page to read and to print: the curve, what it says, and its points.
public enum FrontierPage {
  /// The page in HTML; the same frontier is always the same bytes.
  public static func text(of report: FrontierReport) -> String {
    let words = FrontierWords(report)
    let language = report.context.language
    let sections = [
      PageSection(
        title: report.said(Wording(en: "The curve", vi: "Đường kết quả")),
        content: PageWords.paragraph(report.said(words.explanation)) + curve(report, words)),
      list(Wording(en: "Where the gain drops", vi: "Nơi hiệu quả giảm"), words.knees, report),
      list(Wording(en: "Where the curve is flat", vi: "Nơi đường nằm ngang"), FlatWords(report).sentences, report),
      PageSection(
        title: report.said(Wording(en: "The points", vi: "Các điểm trên đường")),
        content: PageTable.markup(PrintedFrontier.points(report))),
      OriginSection.section(report.problem.inputs, version: report.context.version, in: language),
    ]
    return Page(
      title: report.problem.title, subtitle: report.said(words.title), language: language, sections: sections
    ).text
  }

  private static func curve(_ report: FrontierReport, _ words: FrontierWords) -> Markup {
    let points = report.frontier.points.map { point in
      FrontierCurve.Point(
        position: point.position, amount: point.attained?.shortfall,
        said: (
          report.printed(position: point.position),
          point.attained.map { report.grouped($0.shortfall) } ?? report.said(point.absence)
        ),
        isProven: point.attained?.isProven ?? false, isOwn: point.isOwn)
    }
    let title = report.said(
      Wording(en: "Weighted shortfall, lower is better", vi: "Số còn thiếu theo trọng số, càng thấp càng tốt"))
    let signs = [
      ("sign", "●", Wording(en: "a proven point", vi: "điểm đã chứng minh")),
      ("sign", "○", Wording(en: "a point that is not proven", vi: "điểm chưa chứng minh")),
      ("sign", "⬤", Wording(en: "the scenario itself", vi: "chính kịch bản này")),
    ]
    let legend = ChartLegend.markup(signs.map { ($0.0, $0.1, report.said($0.2)) })
    return FrontierCurve(title: title, axis: report.said(words.position), points: points).figure(legend)
  }

  private static func list(_ title: Wording, _ lines: [Wording], _ report: FrontierReport) -> PageSection {
    PageSection(title: report.said(title), content: PageWords.list(lines.map(report.said)))
  }
}
