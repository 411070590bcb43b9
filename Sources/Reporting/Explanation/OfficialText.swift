internal import Languages
internal import TrainingDomain
public import WhatIf

/// Why an official is sent on courses or is not, in words.
public enum OfficialText {
  /// The answer as text.
  public static func text(of report: QuestionReport<OfficialExplanation>) -> String {
    let who = report.person(report.answer.official)
    return report.title(Wording(verbatim: who)) + report.answer.courses.map { "\n" + course($0, report) }.joined()
  }

  private static func course(
    _ line: OfficialExplanation.CourseLine, _ report: QuestionReport<OfficialExplanation>
  ) -> String {
    let name = report.name(line.course)
    let lines = said(line, report)
    return name + ": " + (lines.first ?? "") + "\n" + lines.dropFirst().map { "  \($0)\n" }.joined()
  }

  private static func said(
    _ line: OfficialExplanation.CourseLine, _ report: QuestionReport<OfficialExplanation>
  ) -> [String] {
    switch line.verdict {
    case .sent(let enrolments):
      let months = enrolments.map { PrintedDate.wording(of: $0.intake) }.joined(separator: Wording(verbatim: ", "))
      return [report.said(Wording(en: "sent in \(months)", vi: "được cử đi học đợt \(months)"))]
    case .ineligible: return ineligible(line, report)
    case .interchangeable(let exchange): return [report.said(interchangeable(exchange, report))]
    case .displaces(let displacement): return displaces(displacement, report)
    case .impossible:
      return [
        report.said(
          Wording(
            en: "meets the conditions, but no plan with this official on the course keeps all the rules",
            vi: "đủ điều kiện, nhưng không kế hoạch nào cử người này đi học mà giữ đúng mọi quy tắc"))
      ]
    case .stopped:
      return [
        report.said(
          Wording(
            en: "meets the conditions; the search ended before it had a plan with this official",
            vi: "đủ điều kiện; việc tìm kiếm dừng khi chưa có kế hoạch cử người này"))
      ]
    }
  }

  private static func ineligible(
    _ line: OfficialExplanation.CourseLine, _ report: QuestionReport<OfficialExplanation>
  ) -> [String] {
    guard !line.intakes.isEmpty else {
      return [
        report.said(
          Wording(
            en: "cannot be sent: no intake completes within the horizon",
            vi: "không thể cử: không có đợt khai giảng nào hoàn thành trong kỳ kế hoạch"))
      ]
    }
    var reasons: [(months: [String], words: String)] = []
    for intake in line.intakes {
      let words = intake.reasons.map { report.said($0.wording) }.joined(separator: "; ")
      let month = PrintedDate.month(intake.intake, in: report.context.language)
      if reasons.last?.words == words {
        reasons[reasons.count - 1].months.append(month)
      } else {
        reasons.append(([month], words))
      }
    }
    return [report.said(Wording(en: "cannot be sent", vi: "không thể cử đi học"))]
      + reasons.map { "\($0.months.joined(separator: ", ")): \($0.words)" }
  }

  private static func interchangeable(
    _ exchange: OfficialExplanation.Exchange, _ report: QuestionReport<OfficialExplanation>
  ) -> Wording {
    let who = report.person(exchange.nominee)
    let why: Wording
    switch exchange.precedence {
    case .successionPlan: why = Wording(en: "in the succession plan", vi: "thuộc diện quy hoạch")
    case .longerService: why = Wording(en: "longer service left", vi: "thời gian công tác còn lại dài hơn")
    case .earlierIdentifier: why = Wording(en: "lower identifier", vi: "mã cán bộ đứng trước")
    case nil: why = Wording(en: "a choice between equally good plans", vi: "chọn giữa các kế hoạch tốt như nhau")
    }
    return Wording(
      en: "not sent, but interchangeable with \(who), who was named for \(exchange.place.intake): \(why)",
      vi: "chưa được cử, nhưng thay được cho \(who), người được chọn cho đợt \(exchange.place.intake): \(why)")
  }

  private static func displaces(
    _ displacement: OfficialExplanation.Displacement, _ report: QuestionReport<OfficialExplanation>
  ) -> [String] {
    let months = displacement.intakes.map(PrintedDate.wording(of:)).joined(separator: Wording(verbatim: ", "))
    let change = ChangeWords(displacement.change, in: report.problem)
    let verdict =
      displacement.change.isEquallyGood
      ? Wording(en: "another plan is exactly as good", vi: "có kế hoạch khác tốt đúng như vậy")
      : Wording(en: "the best plan would be worse", vi: "kế hoạch tốt nhất sẽ kém hơn")
    let proof =
      displacement.isProven
      ? Wording(verbatim: "") : Wording(en: " (not proven)", vi: " (chưa chứng minh)")
    let first = Wording(
      en: "not sent; if sent (\(months)), \(verdict)\(proof)",
      vi: "chưa được cử; nếu cử (đợt \(months)) thì \(verdict)\(proof)")
    var lines = [report.said(first)] + change.long.map(report.said)
    lines += PeopleWords.lines(of: displacement.change, in: report)
    if let exchange = displacement.exchange {
      let who = report.person(exchange.nominee)
      let loss = ChangeWords(exchange.change, in: report.problem).short
      lines.append(
        report.said(
          Wording(
            en: "the rest of the plan kept, in the place of \(who) (\(exchange.place.intake)): \(loss)",
            vi: "nếu giữ nguyên phần còn lại, thay cho \(who) (đợt \(exchange.place.intake)): \(loss)")))
    }
    return lines
  }
}
