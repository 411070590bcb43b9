internal import Languages
internal import TrainingDomain

/// Fields that levers share.
enum LeverFields {
  static func years<Lever>(_ years: @escaping (Lever) -> [Year]) -> ComparedField<Lever> {
    ComparedField("years", Wording(en: "years", vi: "các năm")) { .list(years($0)) }
  }

  static func mostPerYear<Lever>(_ most: @escaping (Lever) -> Heads?) -> ComparedField<Lever> {
    ComparedField("mostPerYear", Wording(en: "most a year", vi: "tối đa mỗi năm")) { most($0).map { .people($0) } }
  }

  static func costPerCase<Lever>(_ cost: @escaping (Lever) -> Dong) -> ComparedField<Lever> {
    ComparedField("costPerCaseVND", Wording(en: "cost of a case", vi: "chi phí một trường hợp")) { .money(cost($0)) }
  }

  static func fundedBy<Lever>(_ source: @escaping (Lever) -> FundingSource.ID) -> ComparedField<Lever> {
    ComparedField("fundedBy", Wording(en: "paid by", vi: "nguồn chi")) { .text(source($0).rawValue) }
  }
}
