internal import Diagnostics
internal import Languages
internal import TrainingDomain
internal import WhatIf

/// What the smallest change comes to, and what is proven and verified of it.
enum SmallestChangeVerdict {
  /// The answer in a sentence.
  static func answer(_ change: SmallestChange) -> Wording {
    let missing = change.after?.result.targets.map(\.shortfall).reduce(.zero, +) ?? .zero
    if change.isMetAlready {
      return Wording(
        en: "All targets are met as it stands; nothing needs to give way.",
        vi: "Mọi chỉ tiêu đều đạt theo hiện trạng; không cần nới gì.")
    }
    let kinds = Self.kinds(change.kinds)
    if change.relaxations.isEmpty {
      return Wording(
        en: "Not all targets are met, and no change of \(kinds) attains more: \(missing) heads stay missing.",
        vi: "Chưa đạt hết các chỉ tiêu, và nới \(kinds) cũng không đạt thêm: vẫn thiếu \(count: missing) lượt người.")
    }
    if missing == .zero {
      return Wording(
        en: "All targets are met if these limits give way:", vi: "Mọi chỉ tiêu đều đạt nếu nới các giới hạn sau:")
    }
    return Wording(
      en: "No change of \(kinds) meets all targets. As much as any change attains, \(missing) heads missing, if:",
      vi:
        "Nới \(kinds) không đủ để đạt mọi chỉ tiêu. Mức cao nhất có thể đạt, còn thiếu \(count: missing) lượt người, nếu nới:"
    )
  }

  /// What is proven and verified, and what stays out of reach.
  static func section(_ report: SmallestChangeReport) -> String {
    let change = report.change
    var lines = [proof(change), verification(change)]
    if let audit = report.context.audit {
      lines.append(
        Wording(
          en:
            "Independent audit of that plan: \(count: audit.rules) rules re-checked on \(count: audit.enrolments) enrolments, no finding.",
          vi:
            "Kiểm tra độc lập kế hoạch đó: rà lại \(count: audit.rules) quy tắc trên \(count: audit.enrolments) lượt cử đi học, không có sai sót."
        ))
    }
    var text = lines.map { report.said($0) + "\n" }.joined()
    if !change.outOfReach.isEmpty {
      let title = Wording(
        en: "Out of reach by eligibility alone, whatever gives way:",
        vi: "Không thể đạt chỉ vì điều kiện cử đi học, dù nới gì:")
      text += report.said(title) + "\n"
      text += change.outOfReach.map { "  - " + report.said($0.message) + "\n" }.joined()
    }
    return text
  }

  private static func proof(_ change: SmallestChange) -> Wording {
    if change.price == change.priceBound && change.shortfall == change.shortfallBound {
      return Wording(
        en: "Proven: no set of such changes leaves less missing, and none that leaves as little is cheaper.",
        vi: "Đã chứng minh: không cách nới nào thuộc các loại này để thiếu ít hơn, "
          + "và không cách nào thiếu ít như vậy mà rẻ hơn.")
    }
    let bound = PrintedAmountWording.dong(change.priceBound)
    let shortfall = PrintedAmountWording.whole(change.shortfall)
    let least = PrintedAmountWording.whole(change.shortfallBound)
    return Wording(
      en:
        "Not proven cheapest: no set costs less than \(bound); weighted shortfall left \(shortfall), none below \(least).",
      vi:
        "Chưa chứng minh là rẻ nhất: không cách nào rẻ hơn \(bound); số còn thiếu theo trọng số là \(shortfall), không thể "
        + "dưới \(least).")
  }

  private static func verification(_ change: SmallestChange) -> Wording {
    guard let after = change.after, change.isVerified else {
      return Wording(
        en: "Not verified: planning again under these changes did not find a plan that keeps the promise.",
        vi: "Chưa kiểm chứng được: lập lại kế hoạch sau khi nới chưa tìm được kế hoạch đúng như đã nêu.")
    }
    let all = after.result.targets.count
    let met = after.result.targets.count { $0.shortfall == .zero }
    let before = change.before.result.targets.count { $0.shortfall == .zero }
    return Wording(
      en: "Verified by planning again: \(met) of \(all) targets met, \(before) as it stands.",
      vi: "Đã kiểm chứng bằng cách lập lại kế hoạch: đạt \(met)/\(all) chỉ tiêu, theo hiện trạng là \(before).")
  }

  private static func kinds(_ kinds: [RelaxationKind]) -> Wording {
    kinds.map { kind in
      switch kind {
      case .money: Wording(en: "money", vi: "kinh phí")
      case .seats: Wording(en: "seats", vi: "suất học")
      case .vacancies: Wording(en: "vacancies", vi: "biên chế")
      case .dates: Wording(en: "due dates", vi: "thời hạn")
      }
    }.joined(separator: Wording(verbatim: ", "))
  }
}
