internal import TrainingDomain
internal import WhatIf

/// A comparison as tables, the plans below one another; the columns are documented in `Documentation/Output.md`.
public enum ComparisonTables {
  /// The tables in the order in which they are printed.
  public static func tables(of report: ComparisonReport) -> [CSVTable] {
    [
      plans(report), stages(report), targets(report), courses(report), money(report), moves(report),
      ComparedChangesTables.people(report), ComparedChangesTables.inputs(report),
    ]
  }

  /// All tables one after another, each below its file's name, for the screen.
  public static func text(of report: ComparisonReport) -> String {
    tables(of: report).map { "# \($0.file)\n\($0.text)" }.joined(separator: "\n")
  }

  private static func plans(_ report: ComparisonReport) -> CSVTable {
    let columns = [
      "plan", "status", "targets", "targetsMet", "headsMissing", "headsGained", "trainingCostVND", "staffCostVND",
      "totalCostVND", "costPerHeadVND", "extraCostVND", "extraHeads", "extraCostPerExtraHeadVND",
      "headsMissingLess", "extraCostPerHeadMissingLessVND", "savedPerHeadGivenUpVND",
    ]
    return CSVTable(
      file: "comparison-plans.csv", columns: columns,
      rows: report.comparison.plans.map { plan in
        let step = plan == report.comparison.base ? nil : report.comparison.step(to: plan)
        let heads = [plan.headsMissing, plan.headsGained].map(\.description)
        let money = [plan.spending.training, plan.spending.staff, plan.spending.total].map(\.description)
        let average = HeadCost.average(of: plan)?.roundedDong.description ?? ""
        return [plan.name, plan.result.status.rawValue, "\(plan.result.targets.count)", "\(plan.targetsMet)"] + heads
          + money + [average, step?.cost.description ?? "", step?.heads.description ?? ""]
          + [step?.perHead?.roundedDong.description ?? "", step?.relief.description ?? ""]
          + [step?.perRelief, step?.savedPerHead].map { $0?.roundedDong.description ?? "" }
      })
  }

  private static func stages(_ report: ComparisonReport) -> CSVTable {
    table("stages", ["name", "value", "bound", "gap", "unconditional"], report, \.result.stages) { stage in
      [stage.stage.rawValue, "\(stage.value)", "\(stage.bound)", gap(stage.gap), "\(stage.isUnconditional)"]
    }
  }

  private static func gap(_ gap: Double) -> String { gap.isFinite ? gap == 0 ? "0" : "\(gap)" : "" }

  private static func targets(_ report: ComparisonReport) -> CSVTable {
    let columns = [
      "id", "scope", "population", "required", "baseline", "planned", "shortfall", "sharePercent", "attainmentPercent",
    ]
    return table("targets", columns, report, \.result.targets) { line in
      let heads = [line.population, line.required, line.baseline, line.planned, line.shortfall].map(\.description)
      let shares = [Fraction(line.planned.count, over: line.population.count), line.attainment].map { share in
        share.map { ExactNumber.percent($0, places: 4) } ?? ""
      }
      return [line.target.rawValue, line.unit?.rawValue ?? "together"] + heads + shares
    }
  }

  private static func courses(_ report: ComparisonReport) -> CSVTable {
    table("courses", ["course", "year", "learners", "costVND"], report, \.spending.courses) { line in
      [line.course.rawValue, "\(line.year)", "\(line.learners)", "\(line.cost)"]
    }
  }

  private static func money(_ report: ComparisonReport) -> CSVTable {
    let columns = ["source", "year", "grantedVND", "trainingVND", "staffVND"]
    return table("money", columns, report, \.spending.sources) { line in
      [line.source.rawValue, "\(line.year)", "\(line.granted)", "\(line.training)", "\(line.staff)"]
    }
  }

  private static func moves(_ report: ComparisonReport) -> CSVTable {
    CSVTable(
      file: "comparison-moves.csv",
      columns: ["plan", "kind", "lever", "year", "official", "name", "from", "to", "count", "source", "costVND"],
      rows: report.comparison.plans.flatMap { plan in
        plan.result.moves.map { line in
          let words = StaffMoveWords(line.move, plan.problem)
          return [
            plan.name, words.kind, words.lever, "\(line.move.year)", words.official.rawValue,
            report.name(of: words.official) ?? "", words.from?.rawValue ?? "", words.to?.rawValue ?? "",
            "\(line.move.count)", line.source.rawValue, "\(line.costByYear.map(\.amount).reduce(.zero, +))",
          ]
        }
      })
  }

  /// A table of lines that every plan has, the plan's name first.
  private static func table<Line>(
    _ name: String, _ columns: [String], _ report: ComparisonReport, _ lines: KeyPath<ComparedPlan, [Line]>,
    _ cells: (Line) -> [String]
  ) -> CSVTable {
    CSVTable(
      file: "comparison-\(name).csv", columns: ["plan"] + columns,
      rows: report.comparison.plans.flatMap { plan in
        plan[keyPath: lines].map { [plan.name] + cells($0) }
      })
  }
}
