internal import Languages
internal import TrainingDomain

/// Offers to move officials that only one of two inputs has, and how the others differ.
enum TransferDifferences {
  static func between(_ before: PlanningProblem, _ after: PlanningProblem) -> [InputDifference] {
    EntryComparison<TransferLever>(.transfer, id: \.id.rawValue, name: \.name) { _, _ in
      [
        LeverFields.years(\.years), LeverFields.mostPerYear(\.mostPerYear),
        ComparedField("from", Wording(en: "units that give people away", vi: "đơn vị chuyển đi")) {
          .list($0.origins)
        },
        ComparedField("to", Wording(en: "units that take people in", vi: "đơn vị tiếp nhận")) {
          .list($0.destinations)
        },
        ComparedField("groups", Wording(en: "groups that may be moved", vi: "nhóm cán bộ được điều động")) {
          .list($0.groups)
        },
        ComparedField(
          "notLocalPositions", Wording(en: "posts not for local people", vi: "chức vụ không phải người địa phương")
        ) {
          .list($0.notLocalPositions)
        },
        LeverFields.costPerCase(\.costPerCase), LeverFields.fundedBy(\.source), .name(\.name), .origin(\.provenance),
      ]
    }.differences(before.levers.transfers, after.levers.transfers)
  }
}
