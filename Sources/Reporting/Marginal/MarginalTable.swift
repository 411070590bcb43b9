internal import TrainingDomain
internal import WhatIf

/// What the limits are worth as `marginal.csv`; the columns are documented in `Documentation/Output.md`.
public enum MarginalTable {
  /// The table, a row for every limit, the greatest gain first.
  public static func table(of report: MarginalReport) -> CSVTable {
    CSVTable(
      file: "marginal.csv",
      columns: [
        "kind", "id", "position", "year", "now", "moreAmount", "moreShortfall", "moreShortfallBound",
        "moreMissing", "moreTargetsMet", "moreCostVND", "lessAmount", "lessShortfall", "lessShortfallBound",
        "lessMissing", "lessTargetsMet", "lessCostVND", "alike", "endsThere", "lastGain", "steps",
      ],
      rows: report.values.values.map { value in
        [
          value.limit.kind.rawValue, value.limit.subject, text(value.limit.position), text(value.limit.year?.number),
          "\(value.now)",
        ] + cells(value.more) + cells(value.less) + [
          "\(value.range.alike)", "\(value.range.endsThere)", text(value.range.lastGain), "\(value.range.reach)",
        ]
      })
  }

  private static func cells(_ effect: StepEffect?) -> [String] {
    guard let effect else { return Array(repeating: "", count: 6) }
    return [
      "\(effect.amount)", "\(effect.shortfall)", "\(effect.shortfallBound)",
      "\(effect.targets.map(\.missing).reduce(0, +))", "\(effect.targetsMet)", text(effect.cost?.amount),
    ]
  }

  private static func text(_ number: Int?) -> String { number.map(String.init) ?? "" }
}
