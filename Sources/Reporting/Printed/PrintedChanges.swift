internal import Languages
internal import TrainingDomain
package import WhatIf

/// The people whom a plan treats otherwise than the base it is compared with.
package enum PrintedChanges {
  /// How many rows a table has at most.
  private static let most = 200

  /// The people of a plan, and how they are sent in it and in the base; nil where nobody is treated otherwise.
  package static func table(of plan: ComparedPlan, _ changes: [PersonChange], _ report: ComparisonReport)
    -> PrintedTable?
  {
    guard !changes.isEmpty else { return nil }
    let all = PrintedCount.people(changes.map(\.people).reduce(.zero, +))
    let label = plan.label
    let caption = Wording(
      en: "\(label): \(all) otherwise than in the base", vi: "\(label): \(all) khác với phương án gốc")
    let heads = [
      Wording(en: "Official", vi: "Họ và tên"), Wording(en: "In the base", vi: "Phương án gốc"), label,
    ]
    var table = PrintedTable(
      report.said(caption), heads.map { .init(report.said($0)) }, notes: notes(changes, report))
    for change in changes.prefix(most) {
      let name = report.name(of: change.official) ?? change.official.rawValue
      table.add([name, places(change.before, report), places(change.after, report)])
    }
    return table
  }

  /// In which ways people are treated otherwise, and how many are not listed.
  private static func notes(_ changes: [PersonChange], _ report: ComparisonReport) -> [String] {
    let kinds = PersonChange.Kind.allCases.compactMap { kind -> Wording? in
      let people = changes.filter { $0.kind == kind }.map(\.people).reduce(.zero, +)
      return people == .zero ? nil : ComparedPeopleText.counted(people, kind)
    }
    let ways = report.said(kinds.joined(separator: Wording(verbatim: "; "))) + "."
    let rest = changes.count - most
    guard rest > 0 else { return [ways] }
    let more = Wording(
      en: "\(count: rest) more are in comparison-people.csv.",
      vi: "Còn \(count: rest) trường hợp khác trong comparison-people.csv.")
    return [ways, report.said(more)]
  }

  private static func places(_ enrolments: [Enrolment], _ report: ComparisonReport) -> String {
    guard !enrolments.isEmpty else { return "-" }
    return enrolments.map { enrolment in
      let month = PrintedDate.month(enrolment.intake, in: report.language)
      return "\(report.name(of: enrolment.course)), \(month)" + (enrolment.count == 1 ? "" : " ×\(enrolment.count)")
    }.joined(separator: "; ")
  }
}
