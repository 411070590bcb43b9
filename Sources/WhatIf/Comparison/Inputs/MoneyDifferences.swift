internal import Languages
internal import TrainingDomain

/// Sources of money that are added or removed, and what they grant.
enum MoneyDifferences {
  static func between(_ before: PlanningProblem, _ after: PlanningProblem) -> [InputDifference] {
    EntryComparison<FundingSource>(.source, id: \.id.rawValue, name: \.name) { before, after in
      let years = Set((before.limits + after.limits).map(\.year)).sorted()
      return years.map { year in
        ComparedField("limitsVND", Wording(en: "money granted", vi: "kinh phí được cấp"), in: year) {
          .money($0.limit(in: year))
        }
      } + [
        ComparedField("carriesOver", Wording(en: "unspent money carries over", vi: "được chuyển nguồn sang năm sau")) {
          .truth($0.carriesOver)
        },
        .name(\.name), .origin(\.provenance),
      ]
    }.differences(before.sources, after.sources)
  }
}
