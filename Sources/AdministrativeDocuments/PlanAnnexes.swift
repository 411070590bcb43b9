internal import Languages
internal import Markup
internal import Reporting
internal import TrainingDomain

/// The annexes of a plan document, on lying pages: names, money, quality tables, data notes.
struct PlanAnnexes {
  private let report: PlanReport
  private let width = WordPage.lying.width

  init(_ report: PlanReport) { self.report = report }

  /// The annexes in order.
  var all: [Markup] { names + money + quality + notes }

  private func head(_ number: String, _ title: Wording, isFirst: Bool = false) -> [Markup] {
    var annex = WordParagraph(.annex, report.said(Wording(en: "Annex \(number)", vi: "Phụ lục \(number)")))
    annex.startsPage = !isFirst
    let attached = Wording(
      en: "(Attached to Plan No. … of … )", vi: "(Kèm theo Kế hoạch số … ngày … tháng … năm … của …)")
    return [
      annex.markup, WordParagraph(.annex, report.said(title)).markup,
      WordParagraph(.centred, [WordRun(text: report.said(attached), manner: [.italic, .blank])]).markup,
    ]
  }

  private func tables(_ tables: [PrintedTable]) -> [Markup] {
    tables.flatMap { table in
      [WordParagraph(.part, table.caption).markup, WordTable(table, width: width).markup]
        + table.notes.map { WordParagraph(.small, $0, .italic).markup } + [WordParagraph(.cell, []).markup]
    }
  }

  private var names: [Markup] {
    let grounds = PrintedNames.grounds(report)
    let years = report.problem.horizon.years.compactMap { PrintedNames.table(of: $0, report, grounds: grounds) }
    let legend = Wording(en: "Grounds on which people are sent", vi: "Căn cứ cử đi học")
    let listed =
      grounds.isEmpty
      ? []
      : [WordParagraph(.part, report.said(legend)).markup]
        + grounds.enumerated().map { WordParagraph(.small, "(\($0 + 1)) \($1)").markup }
    let nobody = WordParagraph(.text, report.said(Wording(en: "Nobody is sent.", vi: "Không cử ai đi học.")))
    return head("I", Wording(en: "WHO IS SENT", vi: "DANH SÁCH CỬ ĐI ĐÀO TẠO, BỒI DƯỠNG"), isFirst: true)
      + (years.isEmpty ? [nobody.markup] : tables(years) + listed)
  }

  private var money: [Markup] {
    let courses = report.result.quotas.isEmpty ? [] : [PrintedYears.learners(report), PrintedYears.money(report)]
    let rest = [PrintedPlan.budget(report), PrintedPlan.moves(report)].compactMap { $0 }
    return head("II", Wording(en: "QUOTAS AND MONEY", vi: "CHỈ TIÊU CỬ ĐI HỌC VÀ KINH PHÍ")) + tables(courses + rest)
  }

  private var quality: [Markup] {
    head("III", Wording(en: "QUALITY TABLES", vi: "BIỂU TỔNG HỢP CHẤT LƯỢNG"))
      + report.qualityTables.flatMap { table in
        [
          WordParagraph(.part, "\(report.said(table.name)). \(report.said(table.title))").markup,
          WordTable(table, in: report.language, width: width).markup, WordParagraph(.cell, []).markup,
        ]
      }
  }

  private var notes: [Markup] {
    let problem = report.problem
    let assumed = problem.assumptions.map { WordParagraph(.text, "- \($0)").markup }
    let made = Wording(
      en: "Made by trainplan \(report.context.version).", vi: "Lập bằng trainplan \(report.context.version).")
    let origin = problem.inputs.map { inputs in
      Wording(
        en: "SHA-256 of all input files together: \(inputs.fingerprint)",
        vi: "Mã băm SHA-256 chung của các tệp đầu vào: \(inputs.fingerprint)")
    }
    return head("IV", Wording(en: "ASSUMPTIONS AND DATA NOTES", vi: "GIẢ ĐỊNH VÀ GHI CHÚ VỀ DỮ LIỆU")) + assumed
      + [made, origin].compactMap { $0 }.map { WordParagraph(.small, report.said($0)).markup }
  }
}
