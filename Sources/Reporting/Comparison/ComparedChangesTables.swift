internal import Languages
internal import TrainingDomain
internal import WhatIf

/// What sets the plans apart from the base, as tables: people and inputs.
enum ComparedChangesTables {
  /// A row for every enrolment of a person who changes, in the base or in the plan.
  static func people(_ report: ComparisonReport) -> CSVTable {
    CSVTable(
      file: "comparison-people.csv",
      columns: ["plan", "official", "name", "change", "people", "in", "course", "intake", "count"],
      rows: zip(report.comparison.others, report.people).flatMap { plan, changes in
        changes.flatMap { change in
          let name = report.name(of: change.official) ?? ""
          let first = [plan.name, change.official.rawValue, name, change.kind.rawValue, "\(change.people)"]
          let both = [(ComparedPlan.nameOfBase, change.before), (plan.name, change.after)]
          return both.flatMap { side, enrolments in
            enrolments.map { first + [side, $0.course.rawValue, $0.intake.description, "\($0.count)"] }
          }
        }
      })
  }

  /// A row for every difference of the inputs.
  static func inputs(_ report: ComparisonReport) -> CSVTable {
    CSVTable(
      file: "comparison-inputs.csv",
      columns: ["plan", "subject", "id", "name", "change", "field", "year", "before", "after", "words"],
      rows: zip(report.comparison.others, report.inputs).flatMap { plan, differences in
        differences.map { difference in
          let (field, before, after) = difference.values
          return [
            plan.name, difference.subject.rawValue, difference.id, difference.name.english, difference.kind.code,
            field?.key ?? "", difference.year?.description ?? "", cell(before), cell(after),
            InputSentence.wording(of: difference).english,
          ]
        }
      })
  }

  private static func cell(_ value: InputValue?) -> String {
    switch value?.json {
    case nil, .null: ""
    case .string(let text): text
    case .some(let value): value.compact
    }
  }
}
