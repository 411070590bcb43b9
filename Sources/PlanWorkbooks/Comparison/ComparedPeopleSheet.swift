internal import Languages
internal import Reporting
internal import TrainingDomain
internal import WhatIf
internal import Workbooks

/// Everybody whom a plan treats otherwise than the base.
struct ComparedPeopleSheet {
  private let report: ComparisonReport
  private static let headRow = 3

  init(_ report: ComparisonReport) { self.report = report }

  /// The sheet.
  var sheet: Sheet {
    let name = report.said(Wording(en: "People who change", vi: "Người có thay đổi"))
    var sheet = Sheet(name: name, widths: [5, 24, 26, 30, 8, 46, 46, 14])
    sheet.addTitle(
      report.said(Wording(en: "People who change against the base", vi: "NGƯỜI CÓ THAY ĐỔI SO VỚI PHƯƠNG ÁN GỐC")),
      below: report.comparison.base.problem.title, columns: 7)
    sheet.skip()
    sheet.addHeadings(
      [
        Wording(en: "No.", vi: "TT"), Wording(en: "Plan", vi: "Phương án"), Wording(en: "Name", vi: "Họ và tên"),
        Wording(en: "Change", vi: "Thay đổi"), Wording(en: "People", vi: "Số người"),
        Wording(en: "In the base", vi: "Phương án gốc"), Wording(en: "In the plan", vi: "Phương án này"),
      ], in: report.language)
    let first = sheet.nextRow
    for (plan, changes) in zip(report.comparison.others, report.people) {
      for change in changes { add(change, in: plan, from: first, to: &sheet) }
    }
    if sheet.nextRow > first {
      sheet.filtered = CellRange(name, CellPlace(Self.headRow, 0), CellPlace(sheet.nextRow - 1, 6))
    } else {
      sheet.addText(report.said(Wording(en: "Nobody.", vi: "Không có ai.")), columns: 7, .remark)
    }
    sheet.frozen = CellPlace(Self.headRow + 1, 0)
    sheet.printing = PrintSetup(repeatedRows: Self.headRow...Self.headRow, lastColumn: 6)
    return sheet
  }

  private func add(_ change: PersonChange, in plan: ComparedPlan, from first: Int, to sheet: inout Sheet) {
    sheet.add([
      Cell(.whole(sheet.nextRow - first + 1), .ordinal), Cell(.text(report.label(plan)), .words),
      Cell(.text(report.name(of: change.official) ?? change.official.rawValue), .words),
      Cell(.text(report.said(Self.wording(of: change.kind))), .words), Cell(.whole(change.people.count), .centered),
      Cell(.text(courses(change.before)), .smallWords), Cell(.text(courses(change.after)), .smallWords),
      Cell(.text(change.official.rawValue), .aside),
    ])
  }

  private func courses(_ enrolments: [Enrolment]) -> String {
    enrolments.map { enrolment in
      let month = report.said(PrintedDate.wording(of: enrolment.intake))
      let people = enrolment.count == 1 ? "" : " ×\(enrolment.count)"
      return "\(report.name(of: enrolment.course)) \(month)\(people)"
    }.joined(separator: "\n")
  }

  private static func wording(of kind: PersonChange.Kind) -> Wording {
    switch kind {
    case .sentOnlyNow: Wording(en: "sent only here", vi: "chỉ được cử ở phương án này")
    case .sentOnlyInBase: Wording(en: "sent only in the base", vi: "chỉ được cử ở phương án gốc")
    case .otherCourses: Wording(en: "on other courses", vi: "học khóa khác")
    case .otherIntakes: Wording(en: "at other intakes", vi: "học đợt khác")
    }
  }
}
