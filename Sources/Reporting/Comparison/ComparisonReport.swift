public import Languages
package import TrainingDomain
public import WhatIf

/// A comparison to be reported, with what the audit found of each plan.
///
/// Every format is a pure function of this value, so that the same comparison always gives the same bytes.
public struct ComparisonReport: Sendable {
  /// The plans.
  public let comparison: PlanComparison
  /// What the audit came to, plan by plan, the base first.
  public let audits: [AuditRecord]
  /// The version of the program.
  public let version: String
  /// The language of the words.
  public let language: Language
  /// What differs in the inputs, plan by plan, without the base.
  package let inputs: [[InputDifference]]
  /// Who is treated otherwise, plan by plan, without the base.
  package let people: [[PersonChange]]
  private let names: [Official.ID: String]

  /// Makes a report.
  public init(comparison: PlanComparison, audits: [AuditRecord], version: String, language: Language) {
    self.comparison = comparison
    self.audits = audits
    self.version = version
    self.language = language
    inputs = comparison.others.map(comparison.inputs)
    people = comparison.others.map(comparison.people)
    let officials = comparison.plans.flatMap(\.problem.officials).compactMap { row in row.name.map { (row.id, $0) } }
    names = Dictionary(officials, uniquingKeysWith: { first, _ in first })
  }

  /// Something said in the report's language.
  package func said(_ wording: Wording) -> String { wording.text(in: language) }

  /// What a plan is called at the head of its column.
  package func label(_ plan: ComparedPlan) -> String { said(plan.label) }

  /// The name of an official, in the first plan whose roster gives one; nil for an aggregate row.
  package func name(of official: Official.ID) -> String? { names[official] }

  /// The name of a course, in the first plan that offers it.
  package func name(of course: Course.ID) -> String {
    comparison.plans.lazy.flatMap(\.problem.courses).first { $0.id == course }?.name ?? course.rawValue
  }

  /// The courses that some plan offers, those of the base first.
  package var courses: [Course.ID] { Self.once(comparison.plans.flatMap { $0.problem.courses.map(\.id) }) }

  /// The sources that some plan has, those of the base first.
  package var sources: [FundingSource.ID] { Self.once(comparison.plans.flatMap { $0.problem.sources.map(\.id) }) }

  /// The years that some plan covers, ascending.
  package var years: [Year] { Set(comparison.plans.flatMap(\.problem.horizon.years)).sorted() }

  /// Values in their order, each once.
  package static func once<Value: Hashable>(_ values: [Value]) -> [Value] {
    var known: Set<Value> = []
    return values.filter { known.insert($0).inserted }
  }
}

extension ComparedPlan {
  /// What the plan is called in words.
  package var label: Wording { variants.isEmpty ? Wording(en: "base", vi: "gốc") : Wording(verbatim: name) }
}
