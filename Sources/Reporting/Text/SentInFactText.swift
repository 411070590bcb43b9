internal import Languages
internal import TrainingDomain

/// A plan made in hindsight beside the people who were really sent in the same years.
enum SentInFactText {
  static func section(_ report: PlanReport, in language: Language) -> String {
    guard let record = report.problem.sentInFact else { return "" }
    let words = [
      Wording(en: "course", vi: "khóa"), Wording(en: "planned", vi: "theo phương án"),
      Wording(en: "really sent", vi: "thực tế đã cử"),
    ].map { $0.text(in: language) }
    var table = TextTable([(words[0], .left), (words[1], .right), (words[2], .right)])
    var totals = (planned: Heads.zero, sent: Heads.zero)
    for course in report.problem.courses {
      let planned = report.result.quotas.filter { quota in
        quota.course == course.id && (record.first...record.last).contains(quota.intake.year)
      }.map(\.learners).reduce(Heads.zero, +)
      let sent = record.lines.first { $0.course == course.id }?.learners ?? .zero
      guard planned > .zero || sent > .zero else { continue }
      table.add([course.name, PrintedAmount.heads(planned), PrintedAmount.heads(sent)])
      totals = (totals.planned + planned, totals.sent + sent)
    }
    let all = Wording(en: "all courses", vi: "tất cả các khóa").text(in: language)
    table.add([all, PrintedAmount.heads(totals.planned), PrintedAmount.heads(totals.sent)])
    let title = Wording(
      en: "Learners from \(record.first) to \(record.last), planned in hindsight and really sent",
      vi: "Học viên từ năm \(record.first) đến năm \(record.last): theo phương án và thực tế đã cử")
    let source = Wording(en: "source", vi: "nguồn").text(in: language)
    return title.text(in: language) + "\n" + table.text() + "  \(source): \(record.provenance.source)\n"
  }
}
