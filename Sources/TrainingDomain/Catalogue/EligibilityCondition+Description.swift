public import Languages

extension EligibilityCondition {
  /// The condition in words, with the identifiers of what it speaks of, as files for programs give it.
  public var wording: Wording { wording(ConditionNames(problem: nil)) }

  /// The condition in words, with the names that a problem gives what it speaks of, as people read it.
  public func wording(in problem: PlanningProblem) -> Wording { wording(ConditionNames(problem: problem)) }

  private func wording(_ names: ConditionNames) -> Wording {
    switch self {
    case .inAnyGroup(let groups):
      Wording(en: "in \(names.groups(groups))", vi: "thuộc nhóm \(names.groups(groups))")
    case .inAnyUnit(let units):
      Wording(en: "works in \(names.units(units))", vi: "công tác tại \(names.units(units))")
    case .inAnyPosition(let positions):
      Wording(en: "holds the post \(names.positions(positions))", vi: "giữ chức vụ \(names.positions(positions))")
    case .atLeast(let level):
      Wording(en: "holds \(names.level(level)) or higher", vi: "có trình độ \(names.level(level)) trở lên")
    case .below(let level): Wording(en: "below \(names.level(level))", vi: "dưới trình độ \(names.level(level))")
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
    case .flagged(let flag): Wording(en: "flagged \(names.flag(flag))", vi: "có dấu hiệu \(names.flag(flag))")
    case .notFlagged(let flag):
      Wording(en: "not flagged \(names.flag(flag))", vi: "không có dấu hiệu \(names.flag(flag))")
    case .ofSex(.female): Wording(en: "a woman", vi: "là nữ")
    case .ofSex(.male): Wording(en: "a man", vi: "là nam")
    case .ethnicMinority(true): Wording(en: "of an ethnic minority", vi: "là người dân tộc thiểu số")
    case .ethnicMinority(false): Wording(en: "not of an ethnic minority", vi: "không phải người dân tộc thiểu số")
    case .ratedAtLeast(let rating, let years):
      Wording(
        en: "rated \(rating.wording) or better in the last \(years) years",
        vi: "\(years) năm gần nhất được xếp loại \(rating.wording) trở lên")
    case .anyOf(let alternatives):
      alternatives.map { $0.map { $0.wording(names) }.joined(separator: Wording(en: " and ", vi: " và ")) }
        .joined(separator: Wording(en: ", or ", vi: ", hoặc "))
    }
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
