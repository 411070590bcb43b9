internal import Languages
public import TrainingDomain

/// What a plan says of one unit: whom it nominates and how many places that takes, for the unit itself.
public struct UnitExtract: Sendable {
  /// The unit.
  public let unit: WorkUnit.ID

  private let report: PlanReport
  private let lines: [CostedEnrolment]

  /// The extracts of a plan, one of every unit in the order of the scenario, also of those that send nobody.
  public static func all(of report: PlanReport) -> [UnitExtract] {
    var lines: [String: [CostedEnrolment]] = [:]
    for line in report.result.enrolments { lines[report.unit(of: line.enrolment), default: []].append(line) }
    return report.problem.units.map { UnitExtract(unit: $0.id, report: report, lines: lines[$0.id.rawValue] ?? []) }
  }

  /// The tables: nominations and quotas. Their names begin with the unit's id, which holds no stroke.
  public var tables: [CSVTable] { [nominations, quotas] }

  /// What the names of a unit's files end in, after its id.
  public static let fileEndings = [".txt", "-nominations.csv", "-quotas.csv"]

  /// The name of the text's file.
  public var textFile: String { "\(unit).txt" }

  /// The extract to read: what it is of, how good the plan is, and both tables aligned.
  public var text: String {
    let count = lines.reduce(0) { $0 + $1.enrolment.count.count }
    let years = report.problem.horizon.years
    let (first, last) = (
      years.first.map(String.init(describing:)) ?? "", years.last.map(String.init(describing:)) ?? ""
    )
    let heading = Wording(
      en: "Extract for \(report.name(of: unit)), years \(first) to \(last): \(count: count) enrolments",
      vi: "Trích kế hoạch cho \(report.name(of: unit)), giai đoạn \(first)–\(last): \(count: count) lượt cử đi học")
    let inputs = report.problem.inputs.map { inputs in
      Wording(en: "Made from inputs \(inputs.fingerprint).", vi: "Lập từ dữ liệu có mã băm \(inputs.fingerprint).")
    }
    var text = TextTable.oneLine(report.problem.title) + "\n" + TextTable.oneLine(report.said(heading)) + "\n\n"
    text += StatusText.section(report)
    if let inputs { text += report.said(inputs) + "\n" }
    return text + "\n" + (lines.isEmpty ? report.said(Self.nobody) + "\n" : people(in: report.language))
  }

  private static let nobody = Wording(
    en: "Nobody of this unit is nominated.", vi: "Đơn vị không có người được cử đi học.")

  private func people(in language: Language) -> String {
    let heads: [(Wording, TextTable.Side)] = [
      (Wording(en: "official", vi: "Mã"), .left), (Wording(en: "name", vi: "Họ và tên"), .left),
      (Wording(en: "position", vi: "Chức vụ"), .left), (Wording(en: "heads", vi: "Số người"), .right),
      (Wording(en: "course", vi: "Khóa học"), .left), (Wording(en: "begins", vi: "Khai giảng"), .left),
      (Wording(en: "completes", vi: "Hoàn thành"), .left),
    ]
    var table = TextTable(heads, in: language)
    for line in lines {
      let official = report.official(line.enrolment.official)
      table.add([
        line.enrolment.official.rawValue, official?.name ?? "", official?.position?.rawValue ?? "",
        "\(line.enrolment.count)", report.name(of: line.enrolment.course),
        PrintedDate.month(line.enrolment.intake, in: language), PrintedDate.day(line.completes, in: language),
      ])
    }
    return table.text()
  }

  private var nominations: CSVTable {
    let years = report.problem.horizon.years
    let columns = ["official", "name", "position", "count", "course", "courseName", "intake", "completes"]
    return CSVTable(
      file: "\(unit)-nominations.csv", columns: columns + years.map { "cost\($0)VND" },
      rows: lines.map { line in
        let enrolment = line.enrolment
        let official = report.official(enrolment.official)
        let costs = years.map { year in
          "\(line.costByYear.filter { $0.year == year }.map(\.amount).reduce(.zero, +))"
        }
        return [
          enrolment.official.rawValue, official?.name ?? "", official?.position?.rawValue ?? "", "\(enrolment.count)",
          enrolment.course.rawValue, report.name(of: enrolment.course), enrolment.intake.description,
          "\(line.completes)",
        ] + costs
      })
  }

  private var quotas: CSVTable {
    let rows = report.result.quotas.compactMap { quota -> [String]? in
      let own = lines.filter { $0.enrolment.course == quota.course && $0.enrolment.intake == quota.intake }
      guard !own.isEmpty else { return nil }
      let cost = own.flatMap(\.costByYear).map(\.amount).reduce(.zero, +)
      return [
        quota.course.rawValue, report.name(of: quota.course), quota.intake.description,
        "\(own.reduce(0) { $0 + $1.enrolment.count.count })", "\(cost)",
      ]
    }
    return CSVTable(
      file: "\(unit)-quotas.csv", columns: ["course", "courseName", "intake", "learners", "learnerCostVND"], rows: rows)
  }
}
