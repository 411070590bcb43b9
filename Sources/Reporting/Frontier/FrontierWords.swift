package import Languages
internal import TrainingDomain
internal import WhatIf

/// The sentences about a curve.
package struct FrontierWords {
  private let report: FrontierReport
  private var problem: PlanningProblem { report.problem }

  /// Makes the sentences of a report.
  package init(_ report: FrontierReport) { self.report = report }

  /// What is changed along the curve.
  package var title: Wording {
    switch report.frontier.axis {
    case .money(let id, let isPooled):
      let name = problem.sources.first { $0.id == id }?.name ?? id.rawValue
      return isPooled
        ? Wording(
          en: "Attainment against the money of \(name), one pot over all years",
          vi: "Mức đạt chỉ tiêu theo kinh phí của nguồn \(name), gộp chung các năm")
        : Wording(
          en: "Attainment against the money of \(name), all years alike",
          vi: "Mức đạt chỉ tiêu theo kinh phí của nguồn \(name), các năm cùng tỷ lệ")
    case .seats(let id):
      return Wording(
        en: "Attainment against the seats of \(problem.name(of: id))",
        vi: "Mức đạt chỉ tiêu theo số suất học của khóa \(problem.name(of: id))")
    case .years:
      return Wording(
        en: "Attainment against the last year, every target due at its end",
        vi: "Mức đạt chỉ tiêu theo năm cuối, mọi chỉ tiêu đến hạn vào cuối năm đó")
    }
  }

  /// What a position is called at the head of its column.
  package var position: Wording {
    switch report.frontier.axis {
    case .money: Wording(en: "money, đồng", vi: "Kinh phí (đồng)")
    case .seats: Wording(en: "seats", vi: "Suất học")
    case .years: Wording(en: "last year", vi: "Năm cuối")
    }
  }

  /// How the positions were made, and what the figures are.
  package var explanation: Wording {
    switch report.frontier.axis {
    case .money(_, isPooled: false):
      Wording(
        en:
          "Money is the sum over all years; every year has the share it has in the scenario, rounded down to whole đồng.",
        vi: "Kinh phí là tổng các năm; mỗi năm giữ tỷ lệ như trong kịch bản, làm tròn xuống đến đồng.")
    case .money:
      Wording(
        en: "Money is the sum over all years and may be spent in any of them.",
        vi: "Kinh phí là tổng các năm và được chi vào bất kỳ năm nào.")
    case .seats:
      Wording(
        en: "Seats are those of the course's first limit; its other limits change by as many learners.",
        vi: "Suất học tính theo giới hạn thứ nhất của khóa; các giới hạn khác thay đổi cùng số người.")
    case .years:
      Wording(
        en:
          "Years after the scenario's last are taken to be like it; who is in post changes with the year, so the curve "
          + "may rise.",
        vi: "Các năm sau năm cuối của kịch bản được coi như năm cuối; số người tại chức thay đổi theo năm nên đường "
          + "có thể tăng.")
    }
  }

  /// Where the curve bends, in a sentence for each knee.
  package var knees: [Wording] {
    report.frontier.knees.map { knee in
      let at = report.printed(position: knee.position)
      let place = Wording(en: "At \(at)", vi: "Tại \(at)")
      let before = Wording(inEach: { PrintedAmount.grouped(knee.gainBefore, in: $0) })
      let after = Wording(inEach: { PrintedAmount.grouped(knee.gainAfter, in: $0) })
      let sharpest =
        knee.isSharpest && report.frontier.knees.count > 1
        ? Wording(en: " (the sharpest bend)", vi: " (điểm gãy rõ nhất)") : Wording(verbatim: "")
      return Wording(
        en:
          "\(place): up to here \(step) lowers the weighted shortfall by \(before), from here on by \(after)\(sharpest)",
        vi: "\(place): đến đây, \(step) giảm số còn thiếu theo trọng số \(before); từ đây giảm \(after)\(sharpest)")
    }
  }

  private var step: Wording {
    switch report.frontier.axis {
    case .money: Wording(en: "a further 100 million", vi: "thêm 100 triệu")
    default: Wording(en: "one more seat", vi: "thêm một suất")
    }
  }
}
