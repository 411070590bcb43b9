package import Languages
package import TrainingDomain

/// What is proven about the plan, in plain words, with the bound and gap of every aim.
package enum StatusText {
  /// The aims with what is proven about them.
  static func table(_ report: PlanReport) -> TextTable {
    let heads: [(Wording, TextTable.Side)] = [
      (Wording(en: "aim", vi: "Mục tiêu tối ưu"), .left), (Wording(en: "value", vi: "Giá trị"), .right),
      (Wording(en: "proven bound", vi: "Cận đã chứng minh"), .right), (Wording(en: "gap", vi: "Khoảng cách"), .right),
    ]
    var table = TextTable(heads, in: report.language)
    for stage in report.result.stages {
      table.add([
        report.said(stage.stage.wording), PrintedAmount.grouped(stage.value, in: report.language),
        PrintedAmount.grouped(stage.bound, in: report.language), gap(of: stage, report),
      ])
    }
    return table
  }

  static func section(_ report: PlanReport) -> String {
    var text = report.said(verdict(of: report.result.status)) + "\n"
    if let audit = report.context.audit { text += report.said(verdict(of: audit)) + "\n" }
    if !report.result.stages.isEmpty { text += table(report).text() }
    if let condition = condition(of: report.result) { text += "  " + report.said(condition) + "\n" }
    return text
  }

  /// Which bounds hold on a condition; nil where none does.
  package static func condition(of result: PlanningResult) -> Wording? {
    let conditional = result.stages.filter { !$0.isUnconditional }
    guard !conditional.isEmpty else { return nil }
    let names = conditional.map { $0.stage.wording }.joined(separator: Wording(verbatim: ", "))
    return Wording(
      en: "The bound of \(names) holds for the values reached before, which are not all proven.",
      vi: "Cận của \(names) chỉ đúng với các giá trị đạt được trước đó, mà không phải giá trị nào cũng đã chứng minh.")
  }

  /// What the search came to, in a sentence.
  package static func verdict(of status: PlanningResult.Status) -> Wording {
    switch status {
    case .optimal:
      Wording(
        en: "Proven best: no plan that keeps the rules does better on these aims, taken in this order.",
        vi:
          "Đã chứng minh là tốt nhất: không kế hoạch nào giữ đúng các quy tắc mà đạt kết quả tốt hơn theo các mục tiêu tối ưu này, xét theo thứ tự."
      )
    case .gapReached:
      Wording(
        en: "Not proven best: the search ended at the gap that was asked for. The bounds say how far it can be.",
        vi:
          "Chưa chứng minh là tốt nhất: việc tìm kiếm dừng ở khoảng cách được yêu cầu. Các cận cho biết còn có thể cách xa bao nhiêu."
      )
    case .timeLimit:
      Wording(
        en:
          "Not proven best: the time limit came before the proof. The bounds say how far it can be. Another run may end with another plan.",
        vi:
          "Chưa chứng minh là tốt nhất: hết thời gian trước khi chứng minh xong. Các cận cho biết còn có thể cách xa bao nhiêu. Lần chạy khác có thể cho kế hoạch khác."
      )
    case .cancelled:
      Wording(
        en:
          "Not proven best: the search was stopped before the proof. The bounds say how far it can be. Another run may end with another plan.",
        vi:
          "Chưa chứng minh là tốt nhất: việc tìm kiếm bị dừng trước khi chứng minh xong. Các cận cho biết còn có thể cách xa bao nhiêu. Lần chạy khác có thể cho kế hoạch khác."
      )
    }
  }

  /// What the audit came to, in a sentence.
  package static func verdict(of audit: AuditRecord) -> Wording {
    let checked = Wording(
      en: "Independent audit: \(count: audit.rules) rules re-checked on \(count: audit.enrolments) enrolments",
      vi:
        "Kiểm tra độc lập: đã kiểm tra lại \(count: audit.rules) quy tắc trên \(count: audit.enrolments) lượt cử đi học"
    )
    return audit.findings.isEmpty
      ? Wording(en: "\(checked), no finding.", vi: "\(checked), không phát hiện sai sót.")
      : Wording(
        en: "\(checked), \(count: audit.findings.count) findings.",
        vi: "\(checked), phát hiện \(count: audit.findings.count) sai sót.")
  }

  private static func gap(of stage: StageResult, _ report: PlanReport) -> String {
    guard stage.gap != 0 else { return "0" }
    guard stage.gap.isFinite, stage.gap < 1e6 else { return report.said(Wording(en: "unknown", vi: "chưa rõ")) }
    // Rounded up to a thousandth of a percent, so that a gap never looks closed.
    let thousandths = Int((stage.gap * 100_000).rounded(.up))
    return PrintedAmount.decimals(
      ExactNumber.rounded(thousandths, over: 1000, places: 3), in: report.language) + "%"
  }
}
