import SeededDraws
import SyntheticRosters
import TrainingDomain

/// Draws officials one by one from the proportions of their rank, so that every seed is another body.
struct OfficialDraw {
  /// The tracks the roster has a column for, in the order of `levels`.
  static let tracks = [
    "generalEducation", "professional", "politicalTheory", "jobPosition", "knowledgeUpdate", "titleStandard",
  ]

  private var stream: SplitMix64

  init(seed: UInt64) { stream = SplitMix64(seed: seed) }

  /// One official. `groups` are those beside the rank.
  mutating func official(id: String, unit: String, rank: Rank, post: String, groups: [String]) -> RosterRow {
    let share = Proportions.of(rank)
    let professional = rung(
      [("master", share.master), ("bachelor", share.bachelor), ("college", share.college)], otherwise: "vocational")
    let hasDegree = professional == "bachelor" || professional == "master"
    // Advanced theory asks for a degree, so among those who have one it is as much more frequent.
    let advanced = hasDegree ? share.advancedTheory * 1000 / share.bachelor : 0
    let theory = rung(
      [("advanced", advanced), ("intermediate", share.intermediateTheory), ("elementary", share.elementaryTheory)],
      otherwise: "none")
    let isWoman = happens(share.women)
    let birth = birthDay(isWoman: isWoman, isUnder42: happens(share.underAge42))
    return RosterRow(
      id: id, name: "Cán bộ \(id)", unit: unit, position: post, groups: groups, sex: isWoman ? .female : .male,
      birth: birth, ethnicity: happens(share.ethnicMinority) ? "Thái" : "Kinh", party: party(theory: theory, share),
      serviceStart: min(birth.month.advanced(by: stream.draw(in: 264...360)), Month(year: 2023, number: 9)).firstDay,
      flags: happens(share.successionPlan) ? ["successionPlan"] : [], yearsRatedGood: [2024, 2025],
      levels: [
        "upperSecondary", professional, theory, happens(Proportions.jobPosition) ? "trained" : "none",
        happens(Proportions.knowledgeUpdate) ? "updated" : "none", happens(share.titleStandard) ? "met" : "notMet",
      ])
  }

  /// Whoever has intermediate theory is a full member, for it was open to members only.
  private mutating func party(theory: String, _ share: Proportions) -> PartyMembership {
    if theory == "intermediate" || theory == "advanced" { return .full }
    let others = max(1, 1000 - share.intermediateTheory)
    guard happens((share.party - share.intermediateTheory) * 1000 / others) else { return .none }
    return happens(Proportions.probationary) ? .probationary : .full
  }

  /// A real day of birth, spread over 35 years of months: nobody is 60 or younger than 24 when 2026 begins, and no woman is
  /// 55. Months of service left and ages then differ from person to person, as in a real roster.
  private mutating func birthDay(isWoman: Bool, isUnder42: Bool) -> CalendarDate {
    let turn = Month(year: 1984, number: 1).index
    let oldest = Month(year: isWoman ? 1971 : 1966, number: 1).index
    let youngest = Month(year: 2000, number: 12).index
    let month = Month(index: stream.draw(in: isUnder42 ? turn...youngest : oldest...(turn - 1)))
    // Every month has 28 days.
    return CalendarDate(year: month.year.number, month: month.number, day: stream.draw(in: 1...28)) ?? month.firstDay
  }

  /// The highest rung reached: the shares are those at a rung or above, the highest first.
  private mutating func rung(_ shares: [(rung: String, thousandths: Int)], otherwise lowest: String) -> String {
    let place = stream.draw(below: 1000)
    return shares.first { place < $0.thousandths }?.rung ?? lowest
  }

  private mutating func happens(_ thousandths: Int) -> Bool { stream.draw(below: 1000) < thousandths }
}
