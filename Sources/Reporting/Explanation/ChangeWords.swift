internal import Languages
internal import TrainingDomain
internal import WhatIf

/// What a plan changes, in words.
struct ChangeWords {
  private let change: PlanDifference
  private let problem: PlanningProblem

  /// Makes the words of a change.
  ///
  /// - Parameter problem: whose names of courses, targets and units are said.
  init(_ change: PlanDifference, in problem: PlanningProblem) {
    self.change = change
    self.problem = problem
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
      let place = line.unit.map { " (\(name(of: $0)))" } ?? ""
      let target = "“\(problem.targets.first { $0.id == line.target }?.name ?? line.target.rawValue)”"
      let missing =
        line.missing == 0
        ? Wording(verbatim: "")
        : Wording(en: ", missing \(signed(line.missing))", vi: ", còn thiếu \(signed(line.missing))")
      return Wording(
        en: "target \(target)\(place): holders \(signed(line.holders))\(missing)",
        vi: "chỉ tiêu \(target)\(place): số người đạt \(signed(line.holders))\(missing)")
    }
  }

  private var intakes: [Wording] {
    change.intakes.map { line in
      let course = "“\(problem.name(of: line.course))”"
      return Wording(
        en: "course \(course), \(line.intake): learners \(signed(line.learners))",
        vi: "khóa \(course), đợt \(line.intake): học viên \(signed(line.learners))")
    }
  }

  private var staff: [Wording] {
    change.staff.map { line in
      let people = signed(line.people)
      return switch line.kind {
      case .hire(let lever, let unit):
        Wording(
          en: "hired by \(lever) into “\(name(of: unit))”, \(line.year): \(people)",
          vi: "tuyển dụng theo \(lever) vào “\(name(of: unit))”, \(line.year): \(people)")
      case .transfer(let lever, let official, let unit):
        Wording(
          en: "\(official) moved by \(lever) to “\(name(of: unit))”, \(line.year): \(people)",
          vi: "điều động \(official) theo \(lever) đến “\(name(of: unit))”, \(line.year): \(people)")
      case .earlyRetirement(let lever, let official):
        Wording(
          en: "\(official) leaving early by \(lever), \(line.year): \(people)",
          vi: "\(official) nghỉ hưu trước tuổi theo \(lever), \(line.year): \(people)")
      }
    }
  }

  private func name(of unit: WorkUnit.ID) -> String {
    problem.units.first { $0.id == unit }?.name ?? unit.rawValue
  }

  private func whole(_ number: Int) -> Wording { Wording(inEach: { PrintedAmount.grouped(number, in: $0) }) }
  private func signed(_ number: Int) -> Wording {
    Wording(inEach: { (number > 0 ? "+" : "") + PrintedAmount.grouped(number, in: $0) })
  }
}
