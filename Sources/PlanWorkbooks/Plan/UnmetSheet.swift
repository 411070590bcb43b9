internal import Languages
internal import Reporting
internal import TrainingDomain
internal import Workbooks

/// The targets that the plan leaves unmet, and what the missing heads are lost to.
struct UnmetSheet {
  private let layout: PlanLayout
  private var report: PlanReport { layout.report }
  private static let headRow = 3
  private static let printed = 11

  init(_ layout: PlanLayout) { self.layout = layout }

  /// The sheet.
  var sheet: Sheet {
    let name = report.said(SheetName.unmet)
    var sheet = Sheet(name: name, widths: [5, 38, 18, 8, 9, 8, 11, 13, 10, 12, 60, 14])
    let title = Wording(en: "Targets that are not met, and why", vi: "CHỈ TIÊU KHÔNG ĐẠT VÀ NGUYÊN NHÂN")
    sheet.addTitle(report.said(title), below: report.problem.title, columns: Self.printed)
    sheet.skip()
    addHeadings(to: &sheet)
    for (index, obstacles) in report.result.obstacles.enumerated() { add(obstacles, at: index, to: &sheet) }
    if report.result.obstacles.isEmpty {
      sheet.addText(
        report.said(Wording(en: "All targets are met.", vi: "Tất cả các chỉ tiêu đều đạt.")), columns: Self.printed,
        .remark)
    }
    sheet.frozen = CellPlace(Self.headRow + 1, 2)
    sheet.printing = PrintSetup(repeatedRows: Self.headRow...Self.headRow, lastColumn: Self.printed - 1)
    return sheet
  }

  private func addHeadings(to sheet: inout Sheet) {
    let row = sheet.addHeadings(
      [
        Wording(en: "No.", vi: "TT"), Wording(en: "Target", vi: "Chỉ tiêu"), Wording(en: "Of", vi: "Phạm vi"),
        Wording(en: "Needed", vi: "Cần có"), Wording(en: "Planned", vi: "Theo kế hoạch"),
        Wording(en: "Missing", vi: "Còn thiếu"),
        Wording(en: "Lost to people who cannot be sent", vi: "Do không thể cử học"),
        Wording(en: "Lost to seats, classes, absence", vi: "Do suất học, lớp, vắng mặt"),
        Wording(en: "Lost to money", vi: "Do kinh phí"),
        Wording(en: "Lost to other targets", vi: "Do chỉ tiêu khác"), Wording(en: "In words", vi: "Diễn giải"),
      ], in: report.language)
    sheet.put(
      layout.said(Wording(en: "Target id", vi: "Mã chỉ tiêu")), at: row, Self.printed,
      CellStyle.heading.with { $0.size = 9 })
  }

  private func add(_ obstacles: TargetObstacles, at index: Int, to sheet: inout Sheet) {
    guard let target = report.target(obstacles.target) else { return }
    let sentences = ObstacleSentences(obstacles, target).all.map(report.said).joined(separator: "; ")
    let blocked = obstacles.lostToBlocked
    let losses = [blocked...blocked, obstacles.lostToPlaces, obstacles.lostToMoney, obstacles.lostToOthers]
    // What is lost is known of those targets only that courses can move.
    let lost = losses.map { target.level == nil ? Cell(.blank, .centered) : Cell(Self.content(of: $0), .centered) }
    sheet.add(
      [
        Cell(.whole(index + 1), .ordinal), Cell(.text(target.printedName), .words),
        Cell(
          .text(obstacles.unit.map(report.name(of:)) ?? report.said(Wording(en: "together", vi: "chung"))), .words),
        Cell(.whole(obstacles.required.count), .whole), Cell(.whole(obstacles.planned.count), .whole),
        Cell(.whole(obstacles.missing.count), CellStyle.whole.bold),
      ] + lost + [Cell(.text(sentences), .smallWords), Cell(.text(obstacles.target.rawValue), .aside)])
  }

  /// A number where it is known, otherwise the least and the most.
  private static func content(of range: ClosedRange<Heads>) -> CellContent {
    range.lowerBound == range.upperBound
      ? .whole(range.lowerBound.count) : .text("\(range.lowerBound)–\(range.upperBound)")
  }
}
