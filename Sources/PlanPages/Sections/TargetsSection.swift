internal import Languages
internal import Markup
internal import Reporting
internal import TrainingDomain

/// The targets: a bar for each, and the figures in a table.
enum TargetsSection {
  static func section(_ report: PlanReport) -> PageSection {
    let bars = AttainmentBars(bars: bars(report), language: report.language)
    return PageSection(
      title: report.said(Wording(en: "Targets", vi: "Các chỉ tiêu")),
      content: bars.markup + PageTable.markup(PrintedPlan.targets(report)))
  }

  /// A bar for each target; one that is counted unit by unit shows how many units meet it.
  private static func bars(_ report: PlanReport) -> [AttainmentBars.Bar] {
    ComparisonReport.once(report.result.targets.map(\.target)).compactMap { id in
      let lines = report.result.targets.filter { $0.target == id }
      guard let first = lines.first, let target = report.target(id) else { return nil }
      if first.unit != nil { return units(lines, target, report) }
      return first.population == .zero ? nil : together(first, target, report)
    }
  }

  private static func together(_ line: TargetResult, _ target: Target, _ report: PlanReport) -> AttainmentBars.Bar {
    let day = PrintedDate.wording(of: target.due)
    let sign = target.comparator == .moreThan ? ">" : ""
    let share = Fraction(line.planned.count, over: line.population.count) ?? .zero
    func percent(_ share: Fraction) -> Wording {
      Wording(inEach: { PrintedAmount.percent(share, places: 2, in: $0) })
    }
    let planned = PrintedAmountWording.whole(line.planned.count)
    let all = PrintedAmountWording.whole(line.population.count)
    let said = Wording(
      en: "\(planned) of \(all) (\(percent(share))), demanded \(sign)\(percent(target.threshold)) on \(day)",
      vi: "\(planned)/\(all) (\(percent(share))), yêu cầu \(sign)\(percent(target.threshold)) đến ngày \(day)")
    return AttainmentBars.Bar(
      name: report.name(of: target.id), all: line.population.count, held: line.baseline.count,
      planned: line.planned.count, required: line.required.count, said: report.said(said))
  }

  private static func units(_ lines: [TargetResult], _ target: Target, _ report: PlanReport) -> AttainmentBars.Bar {
    let met = lines.count { $0.shortfall == .zero }
    let before = lines.count { $0.baseline >= $0.required }
    let day = PrintedDate.wording(of: target.due)
    let said = Wording(
      en: "\(met) of \(lines.count) units meet it on \(day); counted unit by unit",
      vi: "\(met)/\(lines.count) đơn vị đạt đến ngày \(day); tính riêng từng đơn vị")
    return AttainmentBars.Bar(
      name: report.name(of: target.id), all: lines.count, held: before, planned: met, required: lines.count,
      said: report.said(said))
  }
}
