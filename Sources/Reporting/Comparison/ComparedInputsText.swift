internal import Languages
internal import WhatIf

/// The inputs in which each plan differs from the base, a sentence each, up to a number fit to read.
enum ComparedInputsText {
  /// How many sentences are printed for a plan.
  private static let most = 40

  static func section(_ report: ComparisonReport) -> String {
    let parts = zip(report.comparison.others, report.inputs).map { part($0, $1, report) }
    let title = Wording(en: "The inputs that differ from the base", vi: "Dữ liệu đầu vào khác với phương án gốc")
    return report.said(title) + "\n" + parts.joined()
  }

  private static func part(_ plan: ComparedPlan, _ differences: [InputDifference], _ report: ComparisonReport)
    -> String
  {
    let label = TextTable.oneLine(report.label(plan))
    let sentences = InputSentence.sentences(of: differences)
    guard !sentences.isEmpty else {
      return "  \(label): " + report.said(Wording(en: "none", vi: "không có")) + "\n"
    }
    let shown = sentences.prefix(most).map { "    " + TextTable.oneLine(report.said($0)) + "\n" }
    let rest = sentences.count - most
    let more = Wording(
      en: "and \(rest) more, see comparison-inputs.csv", vi: "và \(rest) khác biệt nữa, xem comparison-inputs.csv")
    return "  \(label)\n" + shown.joined() + (rest > 0 ? "    \(report.said(more))\n" : "")
  }
}
