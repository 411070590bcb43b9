internal import TrainingDomain

/// Decodes what it counts to let limits give way.
enum RelaxationDecoding {
  /// The prices; nil where the scenario gives none. A price that is left out is the one that is assumed.
  static func prices(_ tree: ScenarioTree) -> RelaxationPrices? {
    guard let record = tree["relaxation"] else { return nil }
    let assumed = RelaxationPrices.assumed
    return RelaxationPrices(
      money: record["pricePerDong"]?.integer ?? assumed.money,
      seat: record["pricePerSeatVND"]?.integer.map { Dong($0) } ?? assumed.seat,
      post: record["pricePerPostVND"]?.integer.map { Dong($0) } ?? assumed.post,
      monthOfDelay: record["pricePerMonthVND"]?.integer.map { Dong($0) } ?? assumed.monthOfDelay,
      provenance: CatalogueDecoding.provenance(record))
  }
}
