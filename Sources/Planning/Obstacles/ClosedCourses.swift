internal import TrainingDomain

/// Which courses need be asked why they are closed to an official.
///
/// Where every province has its own course of one kind, those of the others are closed for the same reasons but for the
/// name of whom they are meant for, and of equal reasons the first is told: so the first of a kind answers for the rest.
final class ClosedCourses {
  /// What the officials are surveyed by.
  let surveyed: SurveyContext
  private let awarding: AwardedLevels
  private let kinds: [Int]
  private var asked: [Key: [Int]] = [:]

  /// What tells which courses are meant for an official.
  private struct Key: Hashable {
    let unit: WorkUnit.ID
    let groups: [OfficialGroup.ID]
    let level: Level
  }

  /// A course but for its name, its money and whom it is meant for.
  private struct Kind: Hashable {
    let awards: [Level]
    let durationMonths: Int
    let workload: Fraction
    let intakes: [Month]
    let prerequisites: [Level]
    let commitmentMonths: Int
    let eligibility: [EligibilityCondition]
  }

  init(_ surveyed: SurveyContext) {
    self.surveyed = surveyed
    awarding = AwardedLevels(surveyed)
    var known: [Kind: Int] = [:]
    kinds = surveyed.problem.courses.map { course in
      let kind = Kind(
        awards: course.awards, durationMonths: course.durationMonths, workload: course.workload,
        intakes: course.intakes, prerequisites: course.prerequisites, commitmentMonths: course.commitmentMonths,
        eligibility: course.eligibility.map(Self.withoutNames))
      if let number = known[kind] { return number }
      known[kind] = known.count
      return known.count - 1
    }
  }

  /// The courses that give a level, ascending, of which any may hold the reason told.
  func courses(giving level: Level, closedTo official: Official) -> [Int] {
    let all = awarding.courses(giving: level)
    guard official.transfer == nil, official.inProgress.isEmpty, !surveyed.isPinned(official.id) else { return all }
    let key = Key(unit: official.unit, groups: official.groups, level: level)
    if let known = asked[key] { return known }
    var seen: Set<[Int]> = []
    let found = all.filter { course in
      let meant = surveyed.problem.courses[course].eligibility.map { Self.isMeant($0, for: official) }
      return meant.allSatisfy(\.self) || seen.insert([kinds[course]] + meant.map { $0 ? 1 : 0 }).inserted
    }
    asked[key] = found
    return found
  }

  /// A condition on units or groups as any other of its kind.
  private static func withoutNames(_ condition: EligibilityCondition) -> EligibilityCondition {
    switch condition {
    case .inAnyUnit: .inAnyUnit([])
    case .inAnyGroup: .inAnyGroup([])
    default: condition
    }
  }

  private static func isMeant(_ condition: EligibilityCondition, for official: Official) -> Bool {
    switch condition {
    case .inAnyUnit(let units): units.contains(official.unit)
    case .inAnyGroup(let groups): groups.contains(where: official.belongs(to:))
    default: true
    }
  }
}
