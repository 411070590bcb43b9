internal import Languages
internal import TrainingDomain

/// What holds for a scenario as a whole: its years, its aims, absence and the age of the young.
enum ScenarioDifferences {
  static func between(_ before: PlanningProblem, _ after: PlanningProblem) -> [InputDifference] {
    let fields: [ComparedField<PlanningProblem>] =
      [
        ComparedField("horizon.first", Wording(en: "first year planned", vi: "năm đầu của kỳ kế hoạch")) {
          .text("\($0.horizon.first)")
        },
        ComparedField("horizon.last", Wording(en: "last year planned", vi: "năm cuối của kỳ kế hoạch")) {
          .text("\($0.horizon.last)")
        },
        ComparedField("objectives", Wording(en: "aims in order", vi: "thứ tự mục tiêu tối ưu")) {
          .words($0.stages.map(\.wording).joined(separator: Wording(verbatim: "; ")))
        },
        ComparedField("youngAgeLimitYears", Wording(en: "age of the young, years", vi: "tuổi cán bộ trẻ")) {
          .number($0.youngAgeLimit)
        },
        ComparedField("title", Wording(en: "title", vi: "tên kịch bản")) { .text($0.title) },
      ] + AbsenceFields.all.map { $0.lifted(\.absence) }
    return fields.filter { $0.value(before) != $0.value(after) }.map { field in
      InputDifference(
        .scenario, id: "", name: InputSubject.scenario.wording,
        .changed(field.field, field.year, before: field.value(before), after: field.value(after)))
    }
  }
}
