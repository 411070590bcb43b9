internal import Languages
internal import TrainingDomain

/// What a course costs and who pays.
enum CourseMoneyFields {
  static var all: [ComparedField<Course>] {
    [
      ComparedField("costPerLearnerVND", Wording(en: "cost of a learner", vi: "chi phí một học viên")) {
        .money($0.cost.perLearner)
      },
      ComparedField("costByStudyYearVND", Wording(en: "cost by year of study", vi: "chi phí theo năm học")) {
        guard case .byStudyYear(let amounts) = $0.cost.spread else { return nil }
        return .list(amounts)
      },
      ComparedField("classes.fixedCostVND", Wording(en: "fixed cost of a class", vi: "chi phí cố định một lớp")) {
        guard case .ownClasses(let rule) = $0.delivery else { return nil }
        return .money(rule.fixedCost)
      },
      ComparedField("fundedBy", Wording(en: "paid by", vi: "nguồn chi")) { .text($0.source.rawValue) },
      ComparedField("costSource", Wording(en: "where the cost comes from", vi: "nguồn dẫn của chi phí")) {
        .origin($0.costProvenance)
      },
    ]
  }
}
