internal import TrainingDomain

/// Searches a way to deal the enrolments of a row out to its people so that each of them keeps the personal rules.
///
/// Enrolments are dealt in the order of their intakes; whether someone may start a course depends only on what that
/// person started before. People who stand alike are counted, not told apart, and a distribution of people over
/// standings that failed once is not tried again.
struct SplitSearch {
  /// What the search can say.
  enum Result {
    case possible
    case impossible
    /// The search was given up before it was complete.
    case unknown
  }

  private let record: PlanRecord
  private let scale: LoadScale
  private let official: Official
  private let placements: [Placement]
  private let counted: Set<Int>
  private let countedNeeded: Int
  private let effort: Int

  /// Makes the search of one row.
  ///
  /// - Parameters:
  ///   - counted: positions of enrolments of whose people at least `countedNeeded` must be different ones.
  ///   - effort: how many steps the search may take.
  init(
    _ official: Int, _ record: PlanRecord, _ scale: LoadScale, counted: Set<Int> = [], countedNeeded: Int = 0,
    effort: Int = 20_000
  ) {
    self.record = record
    self.scale = scale
    self.official = record.problem.officials[official]
    placements = record.placementsByOfficial[official]
    self.counted = counted
    self.countedNeeded = countedNeeded
    self.effort = effort
  }

  /// Looks for a split, first giving courses to those who have had fewest, then to those who have had most.
  func result() -> Result {
    var isGivenUp = false
    for prefersBusy in [false, true] {
      var attempt = Attempt(stepsLeft: effort, prefersBusy: prefersBusy)
      if deal(0, [Group(standing: Standing(), people: official.count.count)], &attempt) { return .possible }
      if attempt.stepsLeft > 0 { return .impossible }
      isGivenUp = true
    }
    return isGivenUp ? .unknown : .impossible
  }

  /// People who stand alike.
  private struct Group {
    let standing: Standing
    var people: Int
  }

  private struct Attempt {
    var stepsLeft: Int
    let prefersBusy: Bool
    var failed: [Int: Set<[Standing: Int]>] = [:]
  }

  /// Deals the enrolments from one position on.
  private func deal(_ position: Int, _ people: [Group], _ attempt: inout Attempt) -> Bool {
    guard position < placements.count else {
      return people.filter(\.standing.isCounted).map(\.people).reduce(0, +) >= countedNeeded
    }
    attempt.stepsLeft -= 1
    guard attempt.stepsLeft > 0 else { return false }
    let placement = placements[position]
    let stillToCome = Array(placements[position...])
    let groups = merged(
      people.map { group in
        Group(
          standing: group.standing.advanced(
            to: placement.intake, stillToCome: stillToCome, record.problem.courses),
          people: group.people)
      })
    let key = Dictionary(uniqueKeysWithValues: groups.map { ($0.standing, $0.people) })
    if attempt.failed[position]?.contains(key) == true { return false }
    var able = groups.indices.filter { mayStart(placement, groups[$0].standing) }
    let busyFirst = able.sorted { amount(of: groups[$0].standing) > amount(of: groups[$1].standing) }
    able = attempt.prefersBusy ? busyFirst : busyFirst.reversed()
    if choose(placement.people, from: able[...], groups, position, &attempt) { return true }
    if attempt.stepsLeft > 0 { attempt.failed[position, default: []].insert(key) }
    return false
  }

  /// Takes the people of one enrolment from the groups that may start it, and deals the next.
  private func choose(
    _ needed: Int, from able: ArraySlice<Int>, _ groups: [Group], _ position: Int, _ attempt: inout Attempt
  ) -> Bool {
    if needed == 0 { return deal(position + 1, groups, &attempt) }
    guard let first = able.first else { return false }
    let others = able.dropFirst().map { groups[$0].people }.reduce(0, +)
    let most = min(needed, groups[first].people)
    let least = max(0, needed - others)
    guard least <= most else { return false }
    for taken in stride(from: most, through: least, by: -1) {
      var next = groups
      if taken > 0 {
        next[first].people -= taken
        let started = groups[first].standing.starting(
          placements[position], isCounted: counted.contains(placements[position].position))
        next.append(Group(standing: started, people: taken))
      }
      if choose(needed - taken, from: able.dropFirst(), next, position, &attempt) { return true }
      if attempt.stepsLeft <= 0 { return false }
    }
    return false
  }

  /// Whether someone who stands so may start a course without breaking a personal rule.
  private func mayStart(_ placement: Placement, _ standing: Standing) -> Bool {
    guard !standing.taken.contains(placement.course) else { return false }
    var levels = LevelsAtIntake(official, at: placement.intake, in: record)
    levels.held += standing.earned.map(\.level)
    for study in standing.studies where study.intake < placement.intake {
      levels.studied += record.problem.courses[study.course].awards
    }
    let course = record.course(placement)
    let judge = ConditionJudge(official: official, intake: placement.intake, levels: levels)
    return AwardsSomethingNewRule.isMet(by: course, levels) && course.prerequisites.allSatisfy(levels.holds)
      && judge.allows(course.eligibility) && bears(placement, standing)
  }

  /// Whether the loads of the courses together stay within a full working load in every month of the new one.
  private func bears(_ placement: Placement, _ standing: Standing) -> Bool {
    guard let months = record.monthsInHorizon(from: placement.intake, through: placement.completion) else {
      return true
    }
    return months.allSatisfy { month in
      let studied = standing.studies.filter { $0.completion >= month }.map { scale.loads[$0.course] }.reduce(0, +)
      let before = WorkloadRule.loadInProgress(of: official, in: month, record, scale)
      return studied + before + scale.loads[placement.course] <= scale.whole
    }
  }

  private func merged(_ groups: [Group]) -> [Group] {
    var merged: [Group] = []
    for group in groups where group.people > 0 {
      if let place = merged.firstIndex(where: { $0.standing == group.standing }) {
        merged[place].people += group.people
      } else {
        merged.append(group)
      }
    }
    return merged
  }

  private func amount(of standing: Standing) -> Int { standing.earned.count + standing.studies.count }
}
