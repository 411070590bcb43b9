internal import Languages
internal import TrainingDomain

/// Who may be sent on a course.
enum CourseConditionFields {
  /// The fields.
  ///
  /// - Parameter names: names everything that conditions speak of, before and after.
  static func all(_ names: PlanningProblem) -> [ComparedField<Course>] {
    [
      ComparedField("eligibility", Wording(en: "who may be sent", vi: "điều kiện cử đi học")) {
        .stated($0.eligibility, names)
      },
      ComparedField("prerequisites", Wording(en: "levels held before", vi: "trình độ phải có trước")) {
        .list($0.prerequisites)
      },
      ComparedField("commitmentMonths", Wording(en: "months of service owed", vi: "số tháng cam kết phục vụ")) {
        .number($0.commitmentMonths)
      },
      ComparedField("rules", Wording(en: "rules that apply", vi: "quy định áp dụng")) { .list($0.rules) },
    ] + PriorityShare.Period.allCases.flatMap { period in PriorityShare.Kind.allCases.map { share($0, period) } }
  }

  private static func share(_ kind: PriorityShare.Kind, _ period: PriorityShare.Period) -> ComparedField<Course> {
    let people =
      switch kind {
      case .women: Wording(en: "women", vi: "nữ")
      case .ethnicMinority: Wording(en: "ethnic minorities", vi: "người dân tộc thiểu số")
      case .young: Wording(en: "the young", vi: "cán bộ trẻ")
      }
    let wording =
      switch period {
      case .horizon: Wording(en: "least share of \(people)", vi: "tỷ lệ \(people) tối thiểu")
      case .intake: Wording(en: "least share of \(people) of each intake", vi: "tỷ lệ \(people) tối thiểu mỗi đợt")
      }
    return ComparedField("priorityShares.\(kind.rawValue).\(period.rawValue)", wording) { course in
      course.priorityShares.first { $0.kind == kind && $0.period == period }.map { .share($0.share) }
    }
  }
}
