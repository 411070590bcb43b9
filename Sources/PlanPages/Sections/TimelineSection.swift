internal import Languages
internal import Markup
internal import Reporting
internal import TrainingDomain

/// Who studies when, a timeline for every unit; long lists are split.
enum TimelineSection {
  /// How many rows a timeline has at most.
  private static let most = 40

  static func section(_ report: PlanReport, _ letters: CourseLetters) -> PageSection {
    let title = report.said(Wording(en: "Who studies when", vi: "Ai học khi nào"))
    let byUnit = Dictionary(grouping: report.result.enrolments) { report.unit(of: $0.enrolment) }
    let tables = report.problem.units.flatMap { unit in
      timelines(of: unit, byUnit[unit.id.rawValue] ?? [], report, letters)
    }
    guard !tables.isEmpty else { return PageSection(title: title, content: .empty) }
    return PageSection(title: title, content: letters.legend + tables.map(\.markup).joined(), startsSheet: true)
  }

  private static func timelines(
    of unit: WorkUnit, _ lines: [CostedEnrolment], _ report: PlanReport, _ letters: CourseLetters
  ) -> [StudyTimeline] {
    let rows = rows(of: lines, report, letters)
    let parts = (rows.count + most - 1) / most
    return (0..<parts).map { part in
      let count = Wording(en: " (part \(part + 1) of \(parts))", vi: " (phần \(part + 1)/\(parts))")
      return StudyTimeline(
        caption: unit.name + (parts > 1 ? report.said(count) : ""), horizon: report.problem.horizon,
        rows: Array(rows[(part * most)..<min(rows.count, (part + 1) * most)]), language: report.language)
    }
  }

  /// A row for everybody whom a unit sends, by given name.
  private static func rows(
    of lines: [CostedEnrolment], _ report: PlanReport, _ letters: CourseLetters
  ) -> [StudyTimeline.Row] {
    let byOfficial = Dictionary(grouping: lines, by: \.enrolment.official)
    let people = ComparisonReport.once(NominationOrder.sorted(lines, report).map(\.enrolment.official))
    return people.map { id in
      let mine = (byOfficial[id] ?? []).sorted { $0.enrolment.intake < $1.enrolment.intake }
      let people = mine.map(\.enrolment.count).max() ?? 1
      let bars = mine.compactMap { line in
        letters[line.enrolment.course].map {
          StudyTimeline.Bar(mark: $0, first: line.enrolment.intake, last: line.completes.month)
        }
      }
      return StudyTimeline.Row(
        name: (report.official(id)?.name ?? id.rawValue) + (people == 1 ? "" : " ×\(people)"), bars: bars)
    }
  }
}
