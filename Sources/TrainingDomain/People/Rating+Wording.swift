public import Languages

extension Rating {
  /// The rating in words.
  public var wording: Wording {
    switch self {
    case .unsatisfactory: Wording(en: "unsatisfactory", vi: "không hoàn thành nhiệm vụ")
    case .satisfactory: Wording(en: "satisfactory", vi: "hoàn thành nhiệm vụ")
    case .good: Wording(en: "good", vi: "hoàn thành tốt nhiệm vụ")
    case .outstanding: Wording(en: "outstanding", vi: "hoàn thành xuất sắc nhiệm vụ")
    }
  }
}
