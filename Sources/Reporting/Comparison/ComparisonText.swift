internal import Languages
internal import TrainingDomain
internal import WhatIf

/// Plans side by side in words and aligned tables, fit to paste in a report.
public enum ComparisonText {
  /// The comparison as text.
  public static func text(of report: ComparisonReport) -> String {
    let sections = [
      heading(report), ComparedTotalsText.section(report), ComparedTargetsText.section(report),
      ComparedCoursesText.section(report), ComparedMoneyText.section(report), ComparedMovesText.section(report),
      ComparedPeopleText.section(report), ComparedInputsText.section(report), finding(report),
    ]
    return sections.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func heading(_ report: ComparisonReport) -> String {
    let problem = report.comparison.base.problem
    let title = TextTable.oneLine(problem.title)
    let count = report.comparison.plans.count
    let scenario = Wording(
      en: "Scenario \(problem.scenario), years \(problem.horizon.first) to \(problem.horizon.last): "
        + "\(count) plans side by side.",
      vi: "Kịch bản \(problem.scenario), từ năm \(problem.horizon.first) đến năm \(problem.horizon.last): "
        + "so sánh \(count: count) phương án.")
    let lines = [title, String(repeating: "=", count: TextTable.width(title)), report.said(scenario), audits(report)]
    return lines.map { $0 + "\n" }.joined()
  }

  private static func audits(_ report: ComparisonReport) -> String {
    let rules = report.audits.first?.rules ?? 0
    let enrolments = report.audits.map(\.enrolments).reduce(0, +)
    let findings = report.audits.map(\.findings.count).reduce(0, +)
    return report.said(
      Wording(
        en:
          "Independent audit: \(count: rules) rules re-checked on \(count: enrolments) enrolments of all plans, \(count: findings) findings.",
        vi:
          "Kiểm tra độc lập: đã kiểm tra lại \(count: rules) quy tắc trên \(count: enrolments) lượt cử đi học của mọi phương án, "
          + "phát hiện \(findings) sai sót."))
  }

  private static func finding(_ report: ComparisonReport) -> String {
    FindingSentences.all(report.comparison).map(report.said).joined(separator: " ") + "\n"
  }
}
