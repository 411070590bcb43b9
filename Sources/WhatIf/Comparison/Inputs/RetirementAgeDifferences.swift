internal import Languages
internal import TrainingDomain

/// The ages at which men and women retire.
enum RetirementAgeDifferences {
  static func between(_ before: PlanningProblem, _ after: PlanningProblem) -> [InputDifference] {
    guard before.retirement != after.retirement else { return [] }
    let kind: InputDifference.Kind =
      switch (before.retirement, after.retirement) {
      case (nil, _): .added
      case (_, nil): .removed
      case (let was?, let now?):
        .changed(
          InputField("retirement", Wording(en: "ages of retirement", vi: "tuổi nghỉ hưu")), nil,
          before: .words(words(was)), after: .words(words(now)))
      }
    let name = Wording(en: "ages of retirement", vi: "tuổi nghỉ hưu")
    return [InputDifference(.scenario, id: "retirement", name: name, kind)]
  }

  private static func words(_ schedule: RetirementSchedule) -> Wording {
    let steps = schedule.steps.map { step in
      Wording(
        en: "from \(step.from): men \(step.menMonths), women \(step.womenMonths) months",
        vi: "từ \(step.from): nam \(step.menMonths) tháng, nữ \(step.womenMonths) tháng")
    }
    let area = schedule.areaRule.map { rule in
      Wording(
        en: "\(rule.monthsEarlier) months earlier for \(rule.flag)",
        vi: "sớm hơn \(rule.monthsEarlier) tháng với \(rule.flag)")
    }
    let all = steps + (area.map { [$0] } ?? []) + [Wording(verbatim: schedule.provenance.source)]
    return all.joined(separator: Wording(verbatim: "; "))
  }
}
