internal import Languages
internal import TrainingDomain
internal import WhatIf

/// What a plan changes, in words.
struct ChangeWords {
  private let change: PlanDifference
  private let language: Language

  init(_ change: PlanDifference, in language: Language) {
    self.change = change
    self.language = language
  }

  /// Holders per target and cost in one line, for a plan that is otherwise kept.
  var short: Wording {
    let parts = targets + money + staff
    return parts.isEmpty
      ? Wording(en: "nothing is lost", vi: "không mất gì") : parts.joined(separator: Wording(verbatim: "; "))
  }

  /// Everything but the people, a line each.
  var long: [Wording] { aims + targets + intakes + staff }

  private var money: [Wording] {
    let cost = change.cost.amount
    guard cost != 0 else { return [] }
    return [Wording(en: "cost \(signed(cost)) đồng", vi: "kinh phí \(signed(cost)) đồng")]
  }

  private var aims: [Wording] {
    change.aims.map { aim in
      let figures =
        aim.change == 0
        ? Wording(en: "unchanged", vi: "không đổi")
        : Wording(
          en: "\(signed(aim.change)), from \(whole(aim.before)) to \(whole(aim.after))",
          vi: "\(signed(aim.change)), từ \(whole(aim.before)) thành \(whole(aim.after))")
      return Wording(en: "\(aim.stage.wording): \(figures)", vi: "\(aim.stage.wording): \(figures)")
    }
  }

  private var targets: [Wording] {
    change.targets.map { line in
      let place = line.unit.map { " (\($0))" } ?? ""
      let missing =
        line.missing == 0
        ? Wording(verbatim: "")
        : Wording(en: ", missing \(signed(line.missing))", vi: ", còn thiếu \(signed(line.missing))")
      return Wording(
        en: "target \(line.target)\(place): holders \(signed(line.holders))\(missing)",
        vi: "chỉ tiêu \(line.target)\(place): số người đạt \(signed(line.holders))\(missing)")
    }
  }

  private var intakes: [Wording] {
    change.intakes.map { line in
      Wording(
        en: "course \(line.course), \(line.intake): learners \(signed(line.learners))",
        vi: "khóa \(line.course), \(line.intake): học viên \(signed(line.learners))")
    }
  }

  private var staff: [Wording] {
    change.staff.map { line in
      let people = signed(line.people)
      return switch line.kind {
      case .hire(let lever, let unit):
        Wording(
          en: "hired by \(lever) into \(unit), \(line.year): \(people)",
          vi: "tuyển dụng theo \(lever) vào \(unit), \(line.year): \(people)")
      case .transfer(let lever, let official, let unit):
        Wording(
          en: "\(official) moved by \(lever) to \(unit), \(line.year): \(people)",
          vi: "điều động \(official) theo \(lever) đến \(unit), \(line.year): \(people)")
      case .earlyRetirement(let lever, let official):
        Wording(
          en: "\(official) leaving early by \(lever), \(line.year): \(people)",
          vi: "\(official) nghỉ hưu trước tuổi theo \(lever), \(line.year): \(people)")
      }
    }
  }

  private func whole(_ number: Int) -> Wording { Wording(inEach: { PrintedAmount.grouped(number, in: $0) }) }
  private func signed(_ number: Int) -> Wording {
    Wording(inEach: { (number > 0 ? "+" : "") + PrintedAmount.grouped(number, in: $0) })
  }
}
