internal import Languages
internal import Reporting
internal import TrainingDomain
internal import Workbooks

/// Who cannot be trained in time for a target that is not met, and why.
struct BlockedSheet {
  private let layout: PlanLayout
  private var report: PlanReport { layout.report }
  private static let headRow = 3
  private static let printed = 8

  init(_ layout: PlanLayout) { self.layout = layout }

  /// The sheet.
  var sheet: Sheet {
    let name = report.said(SheetName.blocked)
    var sheet = Sheet(name: name, widths: [5, 38, 22, 24, 24, 22, 8, 52, 14, 14, 18])
    let title = Wording(
      en: "Officials who cannot be sent in time, and why",
      vi: "CÁN BỘ, CÔNG CHỨC KHÔNG THỂ CỬ ĐI HỌC ĐỂ KỊP ĐẠT CHỈ TIÊU VÀ LÝ DO")
    sheet.addTitle(report.said(title), below: report.problem.title, columns: Self.printed)
    sheet.skip()
    addHeadings(to: &sheet)
    let first = sheet.nextRow
    for obstacles in report.result.obstacles { add(obstacles, from: first, to: &sheet) }
    if sheet.nextRow == first {
      sheet.addText(report.said(Wording(en: "Nobody.", vi: "Không có ai.")), columns: Self.printed, .remark)
    } else {
      sheet.filtered = CellRange(name, CellPlace(Self.headRow, 0), CellPlace(sheet.nextRow - 1, 10))
    }
    sheet.frozen = CellPlace(Self.headRow + 1, 0)
    sheet.printing = PrintSetup(repeatedRows: Self.headRow...Self.headRow, lastColumn: Self.printed - 1)
    return sheet
  }

  private func addHeadings(to sheet: inout Sheet) {
    let row = sheet.addHeadings(
      [
        Wording(en: "No.", vi: "TT"), Wording(en: "Target", vi: "Chỉ tiêu"), Wording(en: "Of", vi: "Phạm vi"),
        Wording(en: "Name", vi: "Họ và tên"), Wording(en: "Unit", vi: "Đơn vị"),
        Wording(en: "Post", vi: "Chức vụ, chức danh"), Wording(en: "People", vi: "Số người"),
        Wording(en: "Reason", vi: "Lý do"),
      ], in: report.language)
    let aside = [
      Wording(en: "Target id", vi: "Mã chỉ tiêu"), Wording(en: "Roster id", vi: "Mã cán bộ"),
      Wording(en: "Reason code", vi: "Mã lý do"),
    ]
    for (index, heading) in aside.enumerated() {
      sheet.put(layout.said(heading), at: row, Self.printed + index, CellStyle.heading.with { $0.size = 9 })
    }
  }

  private func add(_ obstacles: TargetObstacles, from first: Int, to sheet: inout Sheet) {
    let target = report.target(obstacles.target)
    let scope = obstacles.unit.map(report.name(of:)) ?? report.said(Wording(en: "together", vi: "chung"))
    for group in obstacles.blocked {
      for row in group.rows {
        let official = report.official(row.official)
        sheet.add([
          Cell(.whole(sheet.nextRow - first + 1), .ordinal), Cell(.text(target?.printedName ?? ""), .words),
          Cell(.text(scope), .words), Cell(.text(official?.name ?? row.official.rawValue), .words),
          Cell(.text(official.map { report.name(of: $0.unit) } ?? ""), .words),
          Cell(.text(official?.position?.rawValue ?? ""), .words), Cell(.whole(row.count.count), .centered),
          Cell(layout.said(group.reason.wording(in: report.problem)), .words),
          Cell(.text(obstacles.target.rawValue), .aside), Cell(.text(row.official.rawValue), .aside),
          Cell(.text(group.reason.code), .aside),
        ])
      }
    }
  }
}
