public import Languages

extension ObjectiveStage {
  /// The aim in words, as reports name it.
  public var wording: Wording {
    switch self {
    case .shortfall: Wording(en: "weighted shortfall", vi: "số còn thiếu theo trọng số")
    case .cost: Wording(en: "total cost, đồng", vi: "tổng kinh phí, đồng")
    case .earliest: Wording(en: "months to completion, all enrolments", vi: "số tháng đến khi hoàn thành, mọi lượt học")
    case .unmetTargets: Wording(en: "targets not met in full", vi: "số chỉ tiêu chưa đạt đủ")
    case .worstUnit:
      Wording(en: "weighted shortfall of the worst unit", vi: "số còn thiếu theo trọng số của đơn vị kém nhất")
    case .changes: Wording(en: "changes against the previous plan", vi: "số thay đổi so với kế hoạch trước")
    }
  }
}
