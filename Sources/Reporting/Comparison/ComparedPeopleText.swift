internal import Languages
internal import TrainingDomain
internal import WhatIf

/// Who is treated otherwise than in the base: counted, and listed up to a number fit to read.
enum ComparedPeopleText {
  /// How many rows are listed for a plan.
  private static let most = 20

  static func section(_ report: ComparisonReport) -> String {
    let parts = zip(report.comparison.others, report.people).map { part($0, $1, report) }
    let title = Wording(en: "People who change against the base", vi: "Người có thay đổi so với phương án gốc")
    return report.said(title) + "\n" + parts.joined()
  }

  private static func part(_ plan: ComparedPlan, _ changes: [PersonChange], _ report: ComparisonReport) -> String {
    let label = TextTable.oneLine(report.label(plan))
    guard !changes.isEmpty else {
      return "  \(label): " + report.said(Wording(en: "nobody", vi: "không có ai")) + "\n"
    }
    let counts = PersonChange.Kind.allCases.map { kind in
      counted(changes.filter { $0.kind == kind }.map(\.people).reduce(.zero, +), kind)
    }
    let all = changes.map(\.people).reduce(.zero, +)
    let words = Wording(en: "\(count: all), of whom ", vi: "\(count: all) người, trong đó ")
    let summary = report.said(words) + report.said(counts.joined(separator: Wording(verbatim: ", ")))
    var table = TextTable(
      [
        (Wording(en: "official", vi: "Mã cán bộ"), .left), (Wording(en: "name", vi: "Họ và tên"), .left),
        (Wording(en: "in the base", vi: "Phương án gốc"), .left), (Wording(verbatim: report.label(plan)), .left),
      ], in: report.language)
    for change in changes.prefix(most) {
      let name = report.name(of: change.official) ?? "-"
      table.add([change.official.rawValue, name, courses(change.before, report), courses(change.after, report)])
    }
    let rest = changes.count - most
    let more = Wording(
      en: "and \(count: rest) more, see comparison-people.csv",
      vi: "và \(count: rest) trường hợp khác, xem comparison-people.csv")
    return "  \(label): \(summary)\n" + table.text(indent: "    ") + (rest > 0 ? "    \(report.said(more))\n" : "")
  }

  /// How many people are treated otherwise in a way, in words.
  static func counted(_ people: Heads, _ kind: PersonChange.Kind) -> Wording {
    switch kind {
    case .sentOnlyNow: Wording(en: "\(people) sent only here", vi: "\(count: people) người chỉ được cử ở phương án này")
    case .sentOnlyInBase:
      Wording(en: "\(people) sent only in the base", vi: "\(count: people) người chỉ được cử ở phương án gốc")
    case .otherCourses: Wording(en: "\(people) on other courses", vi: "\(count: people) người học khóa khác")
    case .otherIntakes: Wording(en: "\(people) at other intakes", vi: "\(count: people) người học đợt khác")
    }
  }

  private static func courses(_ enrolments: [Enrolment], _ report: ComparisonReport) -> String {
    guard !enrolments.isEmpty else { return "-" }
    return enrolments.map { enrolment in
      let month = PrintedDate.month(enrolment.intake, in: report.language)
      return "\(report.name(of: enrolment.course)), \(month)" + (enrolment.count == 1 ? "" : " ×\(enrolment.count)")
    }.joined(separator: "; ")
  }
}
