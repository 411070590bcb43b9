internal import Languages
internal import Markup
public import Reporting
internal import TrainingDomain
internal import WhatIf

/// Plans side by side as a page to read and to print.
public enum ComparisonPage {
  /// The page in HTML; the same comparison is always the same bytes.
  public static func text(of report: ComparisonReport) -> String {
    let problem = report.comparison.base.problem
    let count = report.comparison.plans.count
    let subtitle = Wording(
      en: "Scenario \(problem.scenario), years \(problem.horizon.first) to \(problem.horizon.last): "
        + "\(count) plans side by side",
      vi: "Kịch bản \(problem.scenario), từ năm \(problem.horizon.first) đến năm \(problem.horizon.last): "
        + "so sánh \(count: count) phương án")
    return Page(
      title: problem.title, subtitle: report.said(subtitle), language: report.language,
      sections: [
        answer(report), ComparedTargetsSection.section(report),
        PageSection(
          title: report.said(Wording(en: "Courses", vi: "Khóa học")),
          content: PageTable.markup(PrintedComparison.courses(report)), startsSheet: true),
        PageSection(
          title: report.said(Wording(en: "Money", vi: "Kinh phí")),
          content: PageTable.markup(PrintedComparison.money(report))
            + PageTable.markup(PrintedComparison.moves(report)),
          startsSheet: true),
        people(report), inputs(report),
        OriginSection.section(problem.inputs, version: report.version, in: report.language),
      ]
    ).text
  }

  private static func answer(_ report: ComparisonReport) -> PageSection {
    let findings = FindingSentences.all(report.comparison).map { PageWords.paragraph(report.said($0)) }
    return PageSection(
      title: report.said(Wording(en: "The answer", vi: "Kết quả chính")),
      content: findings.joined() + missing(report) + money(report)
        + PageTable.markup(PrintedComparison.totals(report)))
  }

  private static func missing(_ report: ComparisonReport) -> Markup {
    let bars = report.comparison.plans.map { plan in
      let met = Wording(
        en: "\(plan.headsMissing) missing, \(plan.targetsMet) of \(plan.result.targets.count) targets met",
        vi:
          "còn thiếu \(count: plan.headsMissing) lượt người, đạt \(plan.targetsMet)/\(plan.result.targets.count) chỉ tiêu"
      )
      return ComparedBars.Bar(
        name: report.label(plan), parts: [("c1", plan.headsMissing.count)], said: report.said(met))
    }
    let title = Wording(en: "Heads still missing", vi: "Số lượt người còn thiếu")
    return ComparedBars(title: report.said(title), bars: bars).figure()
  }

  private static func money(_ report: ComparisonReport) -> Markup {
    let bars = report.comparison.plans.map { plan in
      ComparedBars.Bar(
        name: report.label(plan),
        parts: [("gain", plan.spending.training.amount), ("held", plan.spending.staff.amount)],
        said: report.said(PrintedAmountWording.dong(plan.spending.total)))
    }
    let hasStaff = report.comparison.plans.contains { $0.spending.staff > .zero }
    let training = ("gain", "1", report.said(Wording(en: "training", vi: "đào tạo")))
    let staff = ("held", "2", report.said(Wording(en: "staff", vi: "nhân sự")))
    let title = Wording(en: "All money", vi: "Tổng kinh phí")
    return ComparedBars(title: report.said(title), bars: bars).figure(
      hasStaff ? ChartLegend.markup([training, staff]) : .empty)
  }

  private static func people(_ report: ComparisonReport) -> PageSection {
    let tables = zip(report.comparison.others, report.people).map { plan, changes in
      PageTable.markup(PrintedChanges.table(of: plan, changes, report))
    }
    let title = Wording(en: "People who change against the base", vi: "Người có thay đổi so với phương án gốc")
    return PageSection(title: report.said(title), content: tables.joined(), startsSheet: true)
  }

  private static func inputs(_ report: ComparisonReport) -> PageSection {
    let parts = zip(report.comparison.others, report.inputs).map { plan, differences in
      PageWords.heading(report.label(plan))
        + PageWords.list(InputSentence.sentences(of: differences).map(report.said))
    }
    let title = Wording(en: "The inputs that differ from the base", vi: "Dữ liệu đầu vào khác với phương án gốc")
    return PageSection(title: report.said(title), content: parts.joined())
  }
}
