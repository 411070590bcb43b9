internal import Languages
internal import TrainingDomain

/// Targets that are added or removed, and the fields in which the others differ.
enum TargetDifferences {
  static func between(_ before: PlanningProblem, _ after: PlanningProblem) -> [InputDifference] {
    EntryComparison<Target>(.target, id: \.id.rawValue, name: \.name) { _, _ in
      [
        ComparedField("thresholdPercent", Wording(en: "share demanded", vi: "tỷ lệ yêu cầu")) { .share($0.threshold) },
        ComparedField("comparator", Wording(en: "how it is compared", vi: "cách so sánh")) {
          switch $0.comparator {
          case .atLeast: .words(Wording(en: "at least", vi: "từ mức đó trở lên"))
          case .moreThan: .words(Wording(en: "more than", vi: "trên mức đó"))
          }
        },
        ComparedField("due", Wording(en: "due date", vi: "thời hạn")) { .day($0.due) },
        ComparedField("weight", Wording(en: "weight", vi: "trọng số")) { .exact($0.weight) },
        ComparedField("level", Wording(en: "what is counted", vi: "nội dung tính")) {
          $0.level.map { .text($0.description) } ?? .words(Wording(en: "posts filled", vi: "số biên chế có mặt"))
        },
        ComparedField("group", Wording(en: "group", vi: "nhóm cán bộ")) { .text($0.group.rawValue) },
        ComparedField("scope", Wording(en: "scope", vi: "phạm vi")) {
          switch $0.scope {
          case .together: .words(Wording(en: "all together", vi: "tính chung"))
          case .eachUnit: .words(Wording(en: "each unit", vi: "từng đơn vị"))
          }
        },
        .name(\.name), .origin(\.provenance),
      ]
    }.differences(before.targets, after.targets)
  }
}
