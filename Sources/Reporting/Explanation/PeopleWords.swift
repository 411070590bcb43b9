internal import Languages
internal import TrainingDomain
internal import WhatIf

/// Who is sent under one plan only, in words.
enum PeopleWords {
  /// A line for those who are not sent any more and one for those who are sent instead.
  static func lines<Answer>(of change: PlanDifference, in report: QuestionReport<Answer>) -> [String] {
    let leaving = list(change.leaving, report)
    let joining = list(change.joining, report)
    let gone = Wording(en: "not sent any more: \(leaving)", vi: "không còn được cử: \(leaving)")
    let come = Wording(en: "sent instead: \(joining)", vi: "được cử thêm: \(joining)")
    return (change.leaving.isEmpty ? [] : [report.said(gone)]) + (change.joining.isEmpty ? [] : [report.said(come)])
  }

  private static func list<Answer>(_ people: [PlanDifference.Person], _ report: QuestionReport<Answer>) -> String {
    people.map { "\(report.person($0.official)) – \(report.name($0.course))" + ($0.count == 1 ? "" : " ×\($0.count)") }
      .joined(separator: "; ")
  }
}
