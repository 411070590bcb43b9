internal import Languages
internal import TrainingDomain
public import WhatIf

/// Who gains if a limit is relaxed, in words.
public enum LimitText {
  /// The answer as text.
  public static func text(of report: QuestionReport<LimitExplanation>) -> String {
    let answer = report.answer
    let step = Wording(inEach: { PrintedAmount.grouped(answer.step, in: $0) })
    return report.title(answer.limit.wording(in: report.problem))
      + section(Wording(en: "Relaxed by \(step)", vi: "Nới thêm \(step)"), answer.relaxed, report)
      + section(Wording(en: "Lifted", vi: "Bỏ hẳn"), answer.lifted, report)
  }

  private static func section(
    _ title: Wording, _ revised: Revised, _ report: QuestionReport<LimitExplanation>
  ) -> String {
    var lines: [String]
    switch revised {
    case .impossible, .stopped:
      lines = [report.said(Wording(en: "no plan was found", vi: "không tìm được kế hoạch"))]
    case .planned(let change, let isProven, _):
      lines =
        change.isEquallyGood
        ? [
          report.said(
            isProven
              ? Wording(en: "nobody gains: no aim improves", vi: "không ai được thêm: không mục tiêu nào tốt hơn")
              : Wording(en: "no better plan was found", vi: "không tìm được kế hoạch tốt hơn"))
        ]
        : ChangeWords(change, in: report.problem).long.map(report.said)
          + PeopleWords.lines(of: change, in: report)
      if !isProven {
        lines.append(report.said(Wording(en: "not proven best", vi: "chưa được chứng minh là tốt nhất")))
      }
    }
    return "\n" + report.said(title) + "\n" + lines.map { "  \($0)\n" }.joined()
  }
}
