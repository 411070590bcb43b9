internal import Languages
package import TrainingDomain

/// Who starts on which course in a year, by name.
package enum PrintedNames {
  /// The people of one year, intake by intake; nil where nobody starts in it.
  ///
  /// - Parameters:
  ///   - year: the year.
  ///   - report: the report of the plan.
  ///   - grounds: the grounds of the plan, whose numbers stand in a last column; none leaves the column out.
  package static func table(of year: Year, _ report: PlanReport, grounds: [String] = []) -> PrintedTable? {
    let lines = report.result.quotas.filter { $0.intake.year == year }.flatMap { quota -> [CostedEnrolment] in
      let sent = report.result.enrolments.filter {
        $0.enrolment.course == quota.course && $0.enrolment.intake == quota.intake
      }
      return NominationOrder.sorted(sent, report)
    }
    guard !lines.isEmpty else { return nil }
    let caption = Wording(en: "Sent in \(year)", vi: "Danh sách cử đi học năm \(year)")
    let shown = grounds.isEmpty ? columns : columns + [(Wording(en: "Ground", vi: "Căn cứ"), false)]
    var table = PrintedTable(report.said(caption), shown.map { .init(report.said($0.0), isNumber: $0.1) })
    for (place, line) in lines.enumerated() {
      let enrolment = line.enrolment
      let official = report.official(enrolment.official)
      let count = enrolment.count == 1 ? "" : " ×\(enrolment.count)"
      let cells = [
        "\(place + 1)", (official?.name ?? enrolment.official.rawValue) + count,
        official?.position?.rawValue ?? "-",
        official.map { report.name(of: $0.unit(on: enrolment.intake.firstDay)) } ?? "-",
        report.name(of: enrolment.course), PrintedDate.month(enrolment.intake, in: report.language),
        PrintedDate.day(line.completes, in: report.language),
        PrintedAmount.dong(line.costByYear.map(\.amount).reduce(.zero, +), in: report.language),
      ]
      let ground = grounds.firstIndex(of: citation(of: line, report)).map { "(\($0 + 1))" } ?? "-"
      table.add(grounds.isEmpty ? cells : cells + [ground])
    }
    return table
  }

  /// On what grounds people are sent, each once, in the order of the plan.
  package static func grounds(_ report: PlanReport) -> [String] {
    ComparisonReport.once(report.result.enrolments.map { citation(of: $0, report) })
  }

  private static func citation(of line: CostedEnrolment, _ report: PlanReport) -> String {
    report.said(report.basis(of: line).citation)
  }

  private static let columns: [(Wording, Bool)] = [
    (Wording(en: "No.", vi: "TT"), true), (Wording(en: "Name", vi: "Họ và tên"), false),
    (Wording(en: "Post", vi: "Chức vụ, chức danh"), false), (Wording(en: "Unit", vi: "Đơn vị"), false),
    (Wording(en: "Course", vi: "Khóa học"), false), (Wording(en: "Starts", vi: "Khai giảng"), false),
    (Wording(en: "Completes", vi: "Kết thúc"), false), (Wording(en: "Cost, đồng", vi: "Kinh phí (đồng)"), true),
  ]
}
