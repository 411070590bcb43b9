internal import Languages
internal import TrainingDomain

/// Offers to hire that only one of two inputs has, and how the others differ.
enum RecruitmentDifferences {
  static func between(_ before: PlanningProblem, _ after: PlanningProblem) -> [InputDifference] {
    EntryComparison<RecruitmentLever>(.recruitment, id: \.id.rawValue, name: \.name) { _, _ in
      [
        LeverFields.years(\.years), LeverFields.mostPerYear(\.mostPerYear),
        ComparedField("units", Wording(en: "units that hire", vi: "đơn vị tuyển dụng")) { .list($0.units) },
        ComparedField("costPerHireVND", Wording(en: "cost of a hire", vi: "chi phí một lần tuyển dụng")) {
          .money($0.costPerHire)
        },
        ComparedField("costPerYearVND", Wording(en: "cost of a year in post", vi: "chi phí một năm công tác")) {
          .money($0.costPerYear)
        },
        LeverFields.fundedBy(\.source),
        ComparedField("ageYears", Wording(en: "age of a recruit", vi: "tuổi của người được tuyển")) { .number($0.age) },
      ]
        + OfficialFields.all.map { field in
          let words = Wording(en: "recruit: \(field.field.wording)", vi: "người được tuyển: \(field.field.wording)")
          return ComparedField("recruit.\(field.field.key)", words) { field.value($0.recruit) }
        } + [.name(\.name), .origin(\.provenance)]
    }.differences(before.levers.recruitment, after.levers.recruitment)
  }
}
