internal import Languages
package import TrainingDomain

/// Who starts on which course in a year, by name.
package enum PrintedNames {
  /// The people of one year, intake by intake; nil where nobody starts in it.
  package static func table(of year: Year, _ report: PlanReport) -> PrintedTable? {
    let lines = report.result.quotas.filter { $0.intake.year == year }.flatMap { quota in
      report.result.enrolments.filter {
        $0.enrolment.course == quota.course && $0.enrolment.intake == quota.intake
      }
    }
    guard !lines.isEmpty else { return nil }
    let caption = Wording(en: "Sent in \(year)", vi: "Danh sách cử đi học năm \(year)")
    var table = PrintedTable(report.said(caption), columns.map { .init(report.said($0.0), isNumber: $0.1) })
    for (place, line) in lines.enumerated() {
      let enrolment = line.enrolment
      let official = report.official(enrolment.official)
      let count = enrolment.count == 1 ? "" : " ×\(enrolment.count)"
      table.add([
        "\(place + 1)", (official?.name ?? enrolment.official.rawValue) + count,
        official?.position?.rawValue ?? "-",
        official.map { report.name(of: $0.unit(on: enrolment.intake.firstDay)) } ?? "-",
        report.name(of: enrolment.course), PrintedDate.month(enrolment.intake, in: report.language),
        PrintedDate.day(line.completes, in: report.language),
        PrintedAmount.dong(line.costByYear.map(\.amount).reduce(.zero, +), in: report.language),
      ])
    }
    return table
  }

  private static let columns: [(Wording, Bool)] = [
    (Wording(en: "No.", vi: "TT"), true), (Wording(en: "Name", vi: "Họ và tên"), false),
    (Wording(en: "Post", vi: "Chức vụ, chức danh"), false), (Wording(en: "Unit", vi: "Đơn vị"), false),
    (Wording(en: "Course", vi: "Khóa học"), false), (Wording(en: "Starts", vi: "Khai giảng"), false),
    (Wording(en: "Completes", vi: "Kết thúc"), false), (Wording(en: "Cost, đồng", vi: "Kinh phí (đồng)"), true),
  ]
}
