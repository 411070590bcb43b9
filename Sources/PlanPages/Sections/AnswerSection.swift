internal import Languages
internal import Markup
internal import Reporting
internal import TrainingDomain

/// What the plan comes to, before anything else: attained, missing, spent, proven.
enum AnswerSection {
  static func section(_ report: PlanReport) -> PageSection {
    let sentences = AnswerWords(report).all.map { PageWords.paragraph(report.said($0)) }
    return PageSection(
      title: report.said(Wording(en: "The answer", vi: "Kết quả chính")),
      content: PageWords.figures(figures(report)) + sentences.joined() + dataNote(report)
        + PageTable.markup(report.result.stages.isEmpty ? nil : PrintedPlan.aims(report)))
  }

  private static func figures(_ report: PlanReport) -> [(name: String, value: String)] {
    let words = AnswerWords(report)
    let proof =
      report.result.status == .optimal
      ? Wording(en: "proven best", vi: "tốt nhất, đã chứng minh") : Wording(en: "not proven", vi: "chưa chứng minh")
    let figures = [
      (
        Wording(en: "Targets met in full", vi: "Chỉ tiêu đạt đủ"),
        Wording(en: "\(words.met) of \(words.targets)", vi: "\(words.met)/\(words.targets)")
      ),
      (
        Wording(en: "Heads still missing", vi: "Còn thiếu (lượt người)"),
        PrintedAmountWording.whole(words.missing.count)
      ),
      (Wording(en: "Enrolments", vi: "Lượt cử đi học"), PrintedAmountWording.whole(words.enrolments.count)),
      (Wording(en: "Money", vi: "Kinh phí"), PrintedAmountWording.dong(words.spent)),
      (Wording(en: "Proof", vi: "Chứng minh"), proof),
    ]
    return figures.map { (report.said($0.0), report.said($0.1)) }
  }

  /// The first assumption says whether the people are real; it must not be found at the end only.
  private static func dataNote(_ report: PlanReport) -> Markup {
    guard let first = report.problem.assumptions.first else { return .empty }
    let rest = report.problem.assumptions.count - 1
    let more = Wording(
      en: rest == 1 ? " 1 more assumption stands below." : " \(rest) more assumptions stand below.",
      vi: " Còn \(count: rest) giả định khác nêu ở phần sau.")
    let label = report.said(Wording(en: "About the data: ", vi: "Về dữ liệu: "))
    return PageWords.note(label + first + (rest > 0 ? report.said(more) : ""))
  }
}
