internal import Languages
internal import Markup
internal import Reporting
internal import TrainingDomain
internal import WhatIf

/// What every plan attains of every target: bars below one another, and a table.
enum ComparedTargetsSection {
  static func section(_ report: ComparisonReport) -> PageSection {
    let targets = ComparisonReport.once(report.comparison.targets.map(\.target))
    let figures = targets.map { figure(of: $0, report) }
    return PageSection(
      title: report.said(Wording(en: "Targets", vi: "Các chỉ tiêu")),
      content: figures.joined() + PageTable.markup(PrintedComparison.targets(report)), startsSheet: true)
  }

  /// A bar for each plan; targets counted unit by unit are added up over their units.
  private static func figure(of id: Target.ID, _ report: ComparisonReport) -> Markup {
    let bars = report.comparison.plans.map { plan -> ComparedBars.Bar in
      let lines = plan.result.targets.filter { $0.target == id }
      let planned = lines.map(\.planned).reduce(.zero, +)
      let required = lines.map(\.required).reduce(.zero, +)
      let missing = lines.map(\.shortfall).reduce(.zero, +)
      let said = Wording(
        en: missing == .zero ? "\(planned), enough" : "\(planned) of \(required) needed, \(missing) missing",
        vi: missing == .zero ? "\(planned), đạt đủ" : "\(planned)/\(required) cần có, còn thiếu \(missing)")
      return ComparedBars.Bar(
        name: report.label(plan), parts: [("gain", planned.count), ("lack", missing.count)], said: report.said(said))
    }
    let name = report.comparison.plans.lazy.flatMap(\.problem.targets).first { $0.id == id }?.name ?? id.rawValue
    return ComparedBars(title: name.isEmpty ? id.rawValue : name, bars: bars).figure()
  }
}
