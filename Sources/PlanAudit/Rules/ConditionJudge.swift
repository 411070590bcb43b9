internal import Languages
internal import TrainingDomain

/// Judges the conditions of eligibility of one official on the first day of one intake.
struct ConditionJudge {
  let official: Official
  let intake: Int
  let levels: LevelsAtIntake

  /// Whether all conditions are met.
  func allows(_ conditions: [EligibilityCondition]) -> Bool { conditions.allSatisfy { objection(to: $0) == nil } }

  /// Why a condition is not met; nil where it is.
  func objection(to condition: EligibilityCondition) -> Wording? {
    switch condition {
    case .inAnyGroup(let groups):
      let isIn = groups.contains { $0.rawValue == "everyone" || official.groups.contains($0) }
      return isIn
        ? nil
        : Wording(
          en: "belongs to none of the groups \(list(groups))", vi: "không thuộc nhóm nào trong số \(list(groups))")
    case .inAnyUnit(let units):
      let unit = official.workplace(on: AuditCalendar.firstDay(of: intake))
      return units.contains(unit)
        ? nil
        : Wording(
          en: "works in \(unit), not in \(list(units))",
          vi: "công tác tại \(unit), không tại \(list(units))")
    case .inAnyPosition(let positions):
      let isIn = official.position.map { positions.contains($0) } ?? false
      return isIn
        ? nil
        : Wording(
          en: "holds none of the posts \(list(positions))", vi: "không giữ chức vụ nào trong số \(list(positions))")
    case .atLeast(let level):
      return levels.holds(level) ? nil : Wording(en: "does not hold \(level)", vi: "không có bậc \(level)")
    case .below(let level):
      return levels.holdsOrStudies(level)
        ? Wording(
          en: "holds or already studies for \(level) and should be below it",
          vi: "đã có hoặc đang học bậc \(level), trong khi phải dưới bậc đó") : nil
    case .ageAtLeast(let women, let men):
      let bound = official.sex == .female ? women : men
      return age >= bound
        ? nil : Wording(en: "is \(age) years old, younger than \(bound)", vi: "\(age) tuổi, trẻ hơn \(bound) tuổi")
    case .ageAtMost(let women, let men):
      let bound = official.sex == .female ? women : men
      return age <= bound
        ? nil : Wording(en: "is \(age) years old, older than \(bound)", vi: "\(age) tuổi, quá \(bound) tuổi")
    case .partyMember(let standing):
      return isMember(standing)
        ? nil
        : Wording(
          en: "has the Party standing \(official.party.rawValue), not \(standing.rawValue)",
          vi: "có tư cách đảng viên '\(official.party.rawValue)', không phải '\(standing.rawValue)'")
    case .yearsServedAtLeast(let years):
      return yearsServedObjection(years)
    case .monthsOfServiceLeftMoreThan(let months):
      let left = AuditCalendar.monthsOfService(from: intake, to: official.serviceEnd.lastDay)
      return left > months
        ? nil
        : Wording(
          en: "has \(left) months of service left, not more than \(months)",
          vi: "còn \(left) tháng công tác, không trên \(months)")
    case .flagged(let flag):
      return official.flags.contains(flag)
        ? nil : Wording(en: "is not flagged \(flag)", vi: "không có dấu hiệu \(flag)")
    case .notFlagged(let flag):
      return official.flags.contains(flag) ? Wording(en: "is flagged \(flag)", vi: "có dấu hiệu \(flag)") : nil
    case .ofSex(let sex):
      return official.sex == sex
        ? nil : Wording(en: "is not \(sex.rawValue)", vi: "không phải \(sex == .female ? "nữ" : "nam")")
    case .ethnicMinority(let expected):
      if official.isEthnicMinority == expected { return nil }
      return expected
        ? Wording(en: "is not of an ethnic minority", vi: "không phải người dân tộc thiểu số")
        : Wording(en: "is of an ethnic minority", vi: "là người dân tộc thiểu số")
    case .ratedAtLeast(let rating, let years):
      return ratingObjection(rating, years)
    case .anyOf(let alternatives):
      if alternatives.contains(where: allows) { return nil }
      let reasons = alternatives.map { $0.compactMap(objection).joined(separator: Wording(en: " and ", vi: " và ")) }
      let all = reasons.joined(separator: Wording(en: "; or ", vi: "; hoặc "))
      return Wording(en: "meets no alternative (\(all))", vi: "không đáp ứng phương án nào (\(all))")
    }
  }

  private var age: Int { AuditCalendar.completedYears(since: official.birth, onFirstDayOf: intake) }

  private func isMember(_ standing: PartyMembership) -> Bool {
    switch standing {
    case .none: true
    case .probationary: official.party == .probationary || official.party == .full
    case .full: official.party == .full
    }
  }

  private func yearsServedObjection(_ years: Int) -> Wording? {
    guard let start = official.serviceStart else {
      return Wording(
        en: "has no known start of service, \(years) years are asked",
        vi: "không rõ ngày vào công tác, yêu cầu \(years) năm")
    }
    let served = AuditCalendar.completedYears(since: start, onFirstDayOf: intake)
    return served >= years
      ? nil
      : Wording(
        en: "has served \(served) years, fewer than \(years)", vi: "đã công tác \(served) năm, chưa đủ \(years)")
  }

  private func ratingObjection(_ rating: Rating, _ years: Int) -> Wording? {
    let latest = official.ratings.sorted { $0.year.number > $1.year.number }.prefix(max(0, years))
    if latest.count < years {
      return Wording(
        en: "was rated in \(latest.count) years, \(years) are asked",
        vi: "được xếp loại trong \(latest.count) năm, yêu cầu \(years) năm")
    }
    guard let poor = latest.first(where: { $0.rating.rawValue < rating.rawValue }) else { return nil }
    return Wording(
      en: "was rated below \(rating.wording) in \(poor.year.number)",
      vi: "bị xếp loại dưới mức \(rating.wording) vào năm \(poor.year.number)")
  }

  private func list(_ names: [some CustomStringConvertible]) -> String {
    names.map(\.description).joined(separator: ", ")
  }
}
