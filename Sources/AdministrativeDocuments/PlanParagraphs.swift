internal import Languages
internal import Markup
internal import Reporting
internal import TrainingDomain

/// The text of a plan document in numbered sections.
struct PlanParagraphs {
  private let report: PlanReport

  init(_ report: PlanReport) { self.report = report }

  /// The paragraphs in order.
  var all: [Markup] {
    (grounds + purpose + targets + content + money + obstacles + carryingOut).map(\.markup)
  }

  private func text(_ wording: Wording, _ manner: WordRun.Manner = []) -> WordParagraph {
    WordParagraph(.text, report.said(wording), manner)
  }

  private func section(_ number: String, _ title: Wording) -> WordParagraph {
    WordParagraph(.section, "\(number). \(report.said(title))")
  }

  private func blank(_ wording: Wording) -> WordParagraph { WordParagraph(.text, [.blank(report.said(wording))]) }

  /// The lines of a list: semicolons after them, and a full stop after the last.
  private func list(_ lines: [String]) -> [WordParagraph] {
    lines.enumerated().map { place, line in
      WordParagraph(.text, "- \(line)" + (place == lines.count - 1 ? "." : ";"))
    }
  }

  /// What the plan rests on: laws first, then documents, each once.
  private var grounds: [WordParagraph] {
    let problem = report.problem
    let given = problem.eligibilityRules.map(\.provenance) + problem.targets.map(\.provenance)
    let cited = [Provenance.Basis.law, .document].flatMap { basis in
      given.filter { $0.basis == basis }.map(\.source)
    }
    let lines = ComparisonReport.once(cited).map { source in
      text(Wording(en: "Pursuant to: \(source);", vi: "Căn cứ \(source);"), .italic)
    }
    let more = Wording(en: "further grounds", vi: "bổ sung các căn cứ khác")
    return lines + [blank(more)]
  }

  private var purpose: [WordParagraph] {
    [
      section("I", Wording(en: "PURPOSE AND DEMANDS", vi: "MỤC ĐÍCH, YÊU CẦU")),
      blank(Wording(en: "purpose and demands", vi: "nêu mục đích, yêu cầu")),
    ]
  }

  private var targets: [WordParagraph] {
    let lead = AnswerWords(report).all.map { text($0) }
    let intro = Wording(
      en: "Expected attainment of the targets:", vi: "Mức độ dự kiến đạt các chỉ tiêu:")
    let lines = list(ComparisonReport.once(report.result.targets.map(\.target)).compactMap(attainment))
    let annex = Wording(
      en: "The tables are in Annex III.", vi: "Biểu tổng hợp chất lượng tại Phụ lục III kèm theo.")
    return [section("II", Wording(en: "TARGETS", vi: "MỤC TIÊU, CHỈ TIÊU"))] + lead + [text(intro)] + lines
      + [text(annex)]
  }

  /// The attainment of a target as reports word it; nil where nobody is counted.
  private func attainment(of id: Target.ID) -> String? {
    let lines = report.result.targets.filter { $0.target == id }
    guard let line = lines.first, let target = report.target(id) else { return nil }
    let name = report.name(of: id)
    guard line.unit == nil else {
      let met = PrintedCount.running(lines.count { $0.shortfall == .zero })
      return report.said(
        Wording(en: "\(name): \(met) of \(lines.count) units", vi: "\(name): \(met)/\(lines.count) đơn vị đạt"))
    }
    return AttainmentLine(
      count: line.planned, of: line.population, targets: [target.threshold], comparator: target.comparator
    ).map { $0.text(name, in: report.language) }
  }

  private var content: [WordParagraph] {
    let names = Wording(
      en: "The people are named in Annex I.", vi: "Danh sách cử đi học tại Phụ lục I kèm theo.")
    let years = report.problem.horizon.years.flatMap(quotas)
    return [section("III", Wording(en: "WHO IS SENT", vi: "NỘI DUNG ĐÀO TẠO, BỒI DƯỠNG"))] + years + [text(names)]
  }

  private func quotas(of year: Year) -> [WordParagraph] {
    let quotas = report.result.quotas.filter { $0.intake.year == year }
    guard !quotas.isEmpty else { return [] }
    let all = PrintedCount.learners(quotas.map(\.learners).reduce(.zero, +))
    let lines = quotas.map { quota -> String in
      let (name, learners) = (report.name(of: quota.course), PrintedCount.learners(quota.learners))
      let start = PrintedDate.wording(of: quota.intake)
      let own =
        quota.classes == 0
        ? Wording(verbatim: "")
        : Wording(
          en: quota.classes == 1 ? ", 1 class" : ", \(count: quota.classes) classes",
          vi: ", \(count: quota.classes) lớp")
      let cost = PrintedAmountWording.dong(quota.fixedCost + quota.learnerCost)
      return report.said(
        Wording(
          en: "\(name): \(learners), from \(start)\(own), \(cost) over all years",
          vi: "\(name): \(learners), khai giảng tháng \(start)\(own), kinh phí toàn khóa \(cost)"))
    }
    let head = Wording(en: "In \(year): \(all)", vi: "Năm \(year): \(all)")
    return [WordParagraph(.part, report.said(head))] + list(lines)
  }

  private var money: [WordParagraph] {
    let sum = PrintedAmountWording.dong(AnswerWords(report).spent)
    let lead = Wording(en: "The plan costs \(sum).", vi: "Tổng kinh phí thực hiện kế hoạch là \(sum).")
    let lines = report.result.budget.filter { $0.spent > .zero }.map { line in
      let (name, spent) = (report.name(of: line.source), PrintedAmountWording.dong(line.spent))
      return report.said(Wording(en: "\(line.year), \(name): \(spent)", vi: "Năm \(line.year), \(name): \(spent)"))
    }
    let annex = Wording(en: "The money is set out in Annex II.", vi: "Chi tiết kinh phí tại Phụ lục II kèm theo.")
    return [section("IV", Wording(en: "MONEY", vi: "KINH PHÍ THỰC HIỆN")), text(lead)] + list(lines) + [text(annex)]
  }

  private var obstacles: [WordParagraph] {
    let title = section(
      "V", Wording(en: "TARGETS THAT ARE NOT MET, AND WHY", vi: "CHỈ TIÊU CHƯA ĐẠT VÀ NGUYÊN NHÂN"))
    guard !report.result.obstacles.isEmpty else {
      return [title, text(Wording(en: "All targets are met.", vi: "Tất cả chỉ tiêu đều đạt."))]
    }
    let parts = report.result.obstacles.flatMap { obstacles -> [WordParagraph] in
      guard let target = report.target(obstacles.target) else { return [] }
      let unit = obstacles.unit.map { " – " + report.name(of: $0) } ?? ""
      let sentences =
        ObstacleSentences(obstacles, target).all
        + obstacles.blocked.map { ObstaclesText.people($0, report.problem) }
      return [WordParagraph(.part, report.name(of: obstacles.target) + unit)]
        + list(sentences.map(report.said))
    }
    return [title] + parts
  }

  private var carryingOut: [WordParagraph] {
    [
      section("VI", Wording(en: "CARRYING OUT", vi: "TỔ CHỨC THỰC HIỆN")),
      blank(Wording(en: "who does what by when", vi: "phân công trách nhiệm, thời hạn thực hiện, chế độ báo cáo")),
    ]
  }
}
