public import Languages

extension EligibilityCondition {
  /// The condition in words, as reports give it.
  public var wording: Wording {
    switch self {
    case .inAnyGroup(let groups):
      Wording(en: "in \(Self.choice(groups))", vi: "thuộc nhóm \(Self.choice(groups))")
    case .inAnyUnit(let units):
      Wording(en: "works in \(Self.choice(units))", vi: "công tác tại \(Self.choice(units))")
    case .inAnyPosition(let positions):
      Wording(en: "holds the post \(Self.choice(positions))", vi: "giữ chức vụ \(Self.choice(positions))")
    case .atLeast(let level): Wording(en: "holds \(level) or higher", vi: "có bậc \(level) trở lên")
    case .below(let level): Wording(en: "below \(level)", vi: "dưới bậc \(level)")
    case .ageAtLeast(let women, let men):
      Wording(en: "aged \(Self.ages(women, men)) or over", vi: "từ \(Self.ages(women, men)) tuổi trở lên")
    case .ageAtMost(let women, let men):
      Wording(en: "aged \(Self.ages(women, men)) or under", vi: "không quá \(Self.ages(women, men)) tuổi")
    case .partyMember(.full): Wording(en: "full Party member", vi: "là đảng viên chính thức")
    case .partyMember(.probationary): Wording(en: "Party member", vi: "là đảng viên")
    case .partyMember(.none): Wording(en: "anyone", vi: "bất kỳ ai")
    case .yearsServedAtLeast(let years):
      Wording(en: "at least \(years) years served", vi: "có ít nhất \(years) năm công tác")
    case .monthsOfServiceLeftMoreThan(let months):
      Wording(en: "more than \(months) months of service left", vi: "còn trên \(months) tháng công tác")
    case .flagged(let flag): Wording(en: "flagged \(flag)", vi: "có dấu hiệu \(flag)")
    case .notFlagged(let flag): Wording(en: "not flagged \(flag)", vi: "không có dấu hiệu \(flag)")
    case .ofSex(.female): Wording(en: "a woman", vi: "là nữ")
    case .ofSex(.male): Wording(en: "a man", vi: "là nam")
    case .ethnicMinority(true): Wording(en: "of an ethnic minority", vi: "là người dân tộc thiểu số")
    case .ethnicMinority(false): Wording(en: "not of an ethnic minority", vi: "không phải người dân tộc thiểu số")
    case .ratedAtLeast(let rating, let years):
      Wording(
        en: "rated \(rating.wording) or better in the last \(years) years",
        vi: "\(years) năm gần nhất được xếp loại \(rating.wording) trở lên")
    case .anyOf(let alternatives):
      alternatives.map { $0.map(\.wording).joined(separator: Wording(en: " and ", vi: " và ")) }
        .joined(separator: Wording(en: ", or ", vi: ", hoặc "))
    }
  }

  private static func choice(_ names: [some CustomStringConvertible]) -> Wording {
    names.map { Wording(verbatim: $0.description) }.joined(separator: Wording(en: " or ", vi: " hoặc "))
  }

  private static func ages(_ women: Int, _ men: Int) -> Wording {
    women == men
      ? Wording(verbatim: String(women))
      : Wording(en: "\(women) (women) / \(men) (men)", vi: "\(women) (nữ) / \(men) (nam)")
  }
}

extension EligibilityCondition: CustomStringConvertible {
  /// The condition in English.
  public var description: String { wording.english }
}
