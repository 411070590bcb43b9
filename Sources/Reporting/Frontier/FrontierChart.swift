internal import Languages
internal import WhatIf

/// The curve as bars of characters: one line a point, as long as what is missing there.
enum FrontierChart {
  private static let width = 48

  static func section(_ report: FrontierReport) -> String {
    let points = report.frontier.points
    let most = points.compactMap { $0.attained?.shortfall }.max() ?? 0
    let labels = points.map { report.printed(position: $0.position) }
    let room = labels.map(TextTable.width).max() ?? 0
    let lines = zip(points, labels).map { point, label in
      let space = String(repeating: " ", count: room - TextTable.width(label))
      let mark = point.isOwn ? report.said(Wording(en: "  <- the scenario", vi: "  <- kịch bản")) : ""
      return "  \(space)\(label) |\(bar(of: point, most))\(value(of: point, report))\(mark)\n"
    }
    let title = Wording(en: "Weighted shortfall", vi: "Số còn thiếu theo trọng số")
    return report.said(title) + "\n" + lines.joined()
  }

  private static func bar(of point: FrontierPoint, _ most: Int) -> String {
    guard let shortfall = point.attained?.shortfall, most > 0 else { return "" }
    let length = Int((2 * Int128(shortfall) * Int128(width) + Int128(most)) / (2 * Int128(most)))
    return String(repeating: "#", count: shortfall > 0 ? max(1, length) : 0)
  }

  private static func value(of point: FrontierPoint, _ report: FrontierReport) -> String {
    " " + (point.attained.map { report.grouped($0.shortfall) } ?? report.said(point.absence))
  }
}
