internal import Languages
internal import Reporting
internal import TrainingDomain
internal import WhatIf
internal import Workbooks

/// A plan with the places of its lists, so that every sheet's formulas find those of the others.
struct PlanLayout {
  /// The plan.
  let report: PlanReport
  /// The lists of those who are sent, a year each; years in which nobody starts have none.
  let nominations: [NominationList]
  /// The list of quotas.
  let quotas: QuotaList
  /// The list of decisions about staff.
  let moves: MoveList
  /// Where the money stands.
  let money: MoneyRows
  /// What the plan spends.
  let spending: PlanSpending
  /// The numbers that stand for courses, units and sources in formulas.
  let courses: Numbering
  let units: Numbering
  let sources: Numbering

  init(_ report: PlanReport) {
    let problem = report.problem
    self.report = report
    nominations = problem.horizon.years.compactMap { NominationList($0, report) }
    quotas = QuotaList(report)
    moves = MoveList(report)
    spending = ComparedPlan(variants: problem.variants, problem: problem, result: report.result).spending
    money = MoneyRows(report, spending)
    courses = Numbering(problem.courses.map(\.id.rawValue))
    units = Numbering(problem.units.map(\.id.rawValue))
    sources = Numbering(problem.sources.map(\.id.rawValue))
  }

  /// The years of the plan, ascending.
  var years: [Year] { report.problem.horizon.years }

  /// The words of a wording in the report's language, as a cell.
  func said(_ wording: Wording) -> CellContent { .text(report.said(wording)) }
}
