internal import Languages
internal import TrainingDomain
public import WhatIf

/// Which limits hold a target back, in words.
public enum TargetText {
  /// The answer as text.
  public static func text(of report: QuestionReport<TargetExplanation>) -> String {
    let answer = report.answer
    guard let target = report.problem.targets.first(where: { $0.id == answer.target }) else { return "" }
    let name = TextTable.oneLine(target.name)
    let title = report.title(Wording(verbatim: "\(answer.target): \(name)"))
    guard answer.missing > 0 else {
      return title + report.said(Wording(en: "The plan meets it.", vi: "Kế hoạch đạt chỉ tiêu này.")) + "\n"
    }
    return title + obstacles(of: target, report) + reliefs(report)
  }

  private static func obstacles(of target: Target, _ report: QuestionReport<TargetExplanation>) -> String {
    report.answer.obstacles.map { line in
      let place = line.unit.map { "\($0): " } ?? ""
      let sentences = ObstacleSentences(line, target).all.map { "\(place)\(report.said($0))\n" }
      let blocked = line.blocked.map { group in
        let reason = group.reason.wording(in: report.problem)
        let said = Wording(
          en: "\(group.heads) blocked: \(reason)", vi: "\(count: group.heads) đồng chí vướng: \(reason)")
        return "  \(report.said(said))\n"
      }
      return (sentences + blocked).joined()
    }.joined()
  }

  private static func reliefs(_ report: QuestionReport<TargetExplanation>) -> String {
    guard !report.answer.reliefs.isEmpty else { return "" }
    let title =
      report.problem.levers.isEmpty
      ? Wording(
        en: "Each limit lifted alone, no other target losing anybody",
        vi: "Bỏ riêng từng giới hạn, không chỉ tiêu nào khác mất người")
      : Wording(
        en: "Each limit lifted alone, no other target losing anybody, all decisions about staff kept",
        vi: "Bỏ riêng từng giới hạn, không chỉ tiêu nào khác mất người, giữ nguyên mọi quyết định về nhân sự")
    var table = TextTable(
      [
        (Wording(en: "limit", vi: "Giới hạn"), .left), (Wording(en: "fewer missing", vi: "Giảm thiếu"), .right),
        (Wording(en: "still missing", vi: "Còn thiếu"), .right), (Wording(verbatim: ""), .left),
      ], in: report.context.language)
    for line in report.answer.reliefs {
      let missing = line.missing.map { PrintedAmount.grouped($0, in: report.context.language) } ?? "-"
      let note =
        line.isProven ? "" : report.said(Wording(en: "not proven", vi: "chưa chứng minh"))
      table.add([report.said(line.limit.wording(in: report.problem)), "\(line.relief)", missing, note])
    }
    return "\n" + report.said(title) + "\n" + table.text()
  }
}
