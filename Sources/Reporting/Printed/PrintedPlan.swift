internal import Languages
package import TrainingDomain
package import WhatIf

/// The tables of a plan that are the same in the text report and in every printed format.
package enum PrintedPlan {
  /// The aims with what is proven about them.
  package static func aims(_ report: PlanReport) -> PrintedTable {
    let caption = Wording(en: "What is proven, aim by aim", vi: "Kết quả chứng minh theo từng mục tiêu tối ưu")
    let condition = StatusText.condition(of: report.result).map(report.said)
    return PrintedTable(report.said(caption), StatusText.table(report), notes: [condition].compactMap { $0 })
  }

  /// Attainment per target; nil without targets.
  package static func targets(_ report: PlanReport) -> PrintedTable? {
    report.result.targets.isEmpty
      ? nil : PrintedTable(report.said(TargetsText.title), TargetsText.table(report))
  }

  /// Money per source and year; nil without sources.
  package static func budget(_ report: PlanReport) -> PrintedTable? {
    report.result.budget.isEmpty ? nil : PrintedTable(report.said(BudgetText.title), BudgetText.table(report))
  }

  /// The make-up of the body; nil where the scenario asks for none.
  package static func structure(_ report: PlanReport) -> PrintedTable? {
    StructureText.table(report, in: report.language).map { PrintedTable(report.said(StructureText.title), $0) }
  }

  /// Decisions about staff; nil where there is none.
  package static func moves(_ report: PlanReport) -> PrintedTable? {
    report.result.moves.isEmpty
      ? nil : PrintedTable(report.said(StaffMovesText.title), StaffMovesText.table(report))
  }
}

extension PlanReport {
  /// What the plan spends, by course, source and year.
  package var spending: PlanSpending { PlanSpending(problem, result) }

  /// The name of a target as it is printed; its identifier where it has none.
  package func name(of id: Target.ID) -> String {
    let name = target(id)?.name ?? ""
    return name.isEmpty ? id.rawValue : name
  }

  /// The name of a source of money as it is printed.
  package func name(of source: FundingSource.ID) -> String {
    problem.sources.first { $0.id == source }?.name ?? source.rawValue
  }
}
