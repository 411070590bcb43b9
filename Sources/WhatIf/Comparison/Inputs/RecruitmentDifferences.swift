internal import Languages
internal import TrainingDomain

/// Offers to hire that only one of two inputs has, and how the others differ.
enum RecruitmentDifferences {
  static func between(_ before: PlanningProblem, _ after: PlanningProblem) -> [InputDifference] {
    EntryComparison<RecruitmentLever>(.recruitment, id: \.id.rawValue, name: \.name, stated: stated) { _, _ in
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
        + recruit + [.name(\.name), .origin(\.provenance)]
    }.differences(before.levers.recruitment, after.levers.recruitment)
  }

  /// What a recruit is, named as a lever states it.
  private static var recruit: [ComparedField<RecruitmentLever>] {
    let names = ["levels": "holds"]
    let keys = ["levels", "sex", "groups", "position", "ethnicMinority", "party", "flags"]
    return OfficialFields.all.filter { keys.contains($0.field.key) }.map { field in
      let words = Wording(en: "recruit: \(field.field.wording)", vi: "người được tuyển: \(field.field.wording)")
      return ComparedField(names[field.field.key] ?? field.field.key, words) { field.value($0.recruit) }
    }
  }

  /// A lever whose recruit is without unit, birth and last day, which come with the hire.
  private static func stated(_ lever: RecruitmentLever) -> RecruitmentLever {
    let recruit = lever.recruit
    let day = Month(index: 0).firstDay
    return RecruitmentLever(
      id: lever.id, name: lever.name, years: lever.years, units: lever.units, mostPerYear: lever.mostPerYear,
      costPerHire: lever.costPerHire, costPerYear: lever.costPerYear, source: lever.source,
      recruit: Official(
        id: recruit.id, unit: "", position: recruit.position, groups: recruit.groups, sex: recruit.sex, birth: day,
        isEthnicMinority: recruit.isEthnicMinority, party: recruit.party,
        serviceEnd: ServiceEnd(lastDay: day, basis: .afterHorizon), levels: recruit.levels, flags: recruit.flags),
      age: lever.age, provenance: lever.provenance)
  }
}
