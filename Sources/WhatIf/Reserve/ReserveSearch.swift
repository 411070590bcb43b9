public import LinearModel
internal import Planning
public import TrainingDomain

/// Finds the next in line for every place of a plan.
///
/// The rest of the plan is kept: a successor is somebody with whom the plan keeps every rule, judged exactly, and what
/// changes is read off the two plans. Only where nobody can take over and the place may not stay empty either is the
/// plan made anew without the nominee, with the fewest changes. Decisions about staff are kept, and places of people to
/// be hired have lines of their own.
public struct ReserveSearch: Sendable {
  private let problem: PlanningProblem
  private let plan: TrainingPlan
  private let handover: Handover
  private let comparison: PlanAsItStands
  private let replanning: Replanning
  private let hasUnitRules: Bool

  /// Makes a search.
  ///
  /// - Parameters:
  ///   - problem: the problem.
  ///   - plan: its plan.
  ///   - judge: says whether a changed plan keeps every rule of the problem.
  ///   - replanning: how plans are made anew.
  public init(_ problem: PlanningProblem, _ plan: TrainingPlan, judge: PlanJudge, replanning: Replanning) {
    self.problem = problem
    self.plan = plan
    self.replanning = replanning
    handover = Handover(problem, plan, judge)
    comparison = PlanAsItStands(problem, with: plan)
    hasUnitRules =
      problem.absence != nil || problem.units.contains { $0.absence != nil }
      || problem.courses.contains { $0.seats.contains { $0.scope != .together } }
  }

  /// The reserve list.
  ///
  /// - Parameters:
  ///   - course: the course asked about; nil for all.
  ///   - year: the year of the intakes asked about; nil for all.
  ///   - depth: how many are named for each place.
  ///   - progress: hears how many lines of how many are done.
  public func list(
    course: Course.ID? = nil, year: Year? = nil, depth: Int = 3,
    progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
  ) throws(SolverError) -> ReserveList {
    let classes = places(course, year).flatMap(nominees)
    var handed: [[Place]] = []
    for one in classes where !handed.contains(one.places) { handed.append(one.places) }
    let found = try SideBySide().map(handed) { places throws(SolverError) in
      candidates(for: places)
    }
    let known = Dictionary(zip(handed, found), uniquingKeysWith: { first, _ in first })
    let lines = try SideBySide().map(classes, heard: { progress($1, classes.count) }) { one throws(SolverError) in
      try line(for: one, known[one.places] ?? [], depth: depth)
    }
    return ReserveList(lines: lines)
  }

  /// Nominees of one place who drop out with the same effect.
  private struct NomineeClass: Sendable {
    let place: Place
    let traits: NomineeTraits
    var nominees: [Official.ID]

    /// The place and those that are handed on with it.
    var places: [Place] { [place] + traits.dependent }
  }

  private struct NomineeTraits: Hashable, Sendable {
    let unit: WorkUnit.ID?
    let transfer: UnitTransfer?
    let hire: StaffMove?
    let sex: Sex?
    let isEthnicMinority: Bool?
    let isYoung: Bool?
    let dependent: [Place]
    let losses: [Int]
  }

  private func places(_ course: Course.ID?, _ year: Year?) -> [Place] {
    let all = Set(plan.enrolments.map { Place(course: $0.course, intake: $0.intake) })
    let months = Set(all.map(\.intake)).sorted()
    return months.flatMap { month in
      problem.courses.map { Place(course: $0.id, intake: month) }.filter { place in
        all.contains(place) && (course == nil || course == place.course) && (year == nil || year == month.year)
      }
    }
  }

  private func nominees(of place: Place) -> [NomineeClass] {
    let sent = Set(plan.enrolments.filter { $0.course == place.course && $0.intake == place.intake }.map(\.official))
    let hasShares = problem.courses.first { $0.id == place.course }?.priorityShares.isEmpty == false
    var classes: [NomineeClass] = []
    let officials = handover.officials.filter { sent.contains($0.id) }
    for official in officials.sorted(by: { handover.rank(of: $0.id) < handover.rank(of: $1.id) }) {
      let dependent = handover.dependents(of: official.id, on: place)
      let age = official.birth.completedYears(until: place.intake.firstDay)
      let traits = NomineeTraits(
        unit: hasUnitRules ? official.unit : nil, transfer: hasUnitRules ? official.transfer : nil,
        hire: handover.hire(of: official.id), sex: hasShares ? official.sex : nil,
        isEthnicMinority: hasShares ? official.isEthnicMinority : nil,
        isYoung: hasShares ? age < problem.youngAgeLimit : nil, dependent: dependent,
        losses: handover.losses(of: official.id, leaving: [place] + dependent))
      if let known = classes.firstIndex(where: { $0.traits == traits }) {
        classes[known].nominees.append(official.id)
      } else {
        classes.append(NomineeClass(place: place, traits: traits, nominees: [official.id]))
      }
    }
    return classes
  }

  private func line(
    for one: NomineeClass, _ candidates: [Candidate], depth: Int
  ) throws(SolverError) -> ReserveList.Line {
    let nominee = one.nominees[0]
    let places = one.places
    let found = successors(for: one, candidates, depth: depth)
    // Leaving the places empty changes least of all; only where the rules forbid it is anything searched for.
    let mayStayVacant = handover.plan(handing: places, from: nominee, to: nil) != nil
    return ReserveList.Line(
      place: one.place, nominees: one.nominees, dependent: one.traits.dependent,
      recruits: one.traits.hire.map { recruits(nominee, $0, places) },
      vacant: comparison.difference(to: plan.handing(places, from: nominee, to: nil)),
      mayStayVacant: mayStayVacant, successors: found,
      replanned: found.isEmpty && !mayStayVacant ? try replanned(without: nominee, one.place) : nil)
  }

  /// Somebody who may take places, with what that alone gains.
  private struct Candidate: Sendable {
    let official: Official.ID
    let givenUp: [Place]
    let gains: [Int]
    let rank: Int
  }

  private func candidates(for places: [Place]) -> [Candidate] {
    handover.officials.compactMap { official in
      guard let given = handover.givenUp(for: places, by: official) else { return nil }
      return Candidate(
        official: official.id, givenUp: given,
        gains: handover.gains(of: official.id, taking: places, givingUp: given), rank: handover.rank(of: official.id))
    }
  }

  /// The first in line with whom the plan keeps every rule, whichever nominee of the class drops out.
  private func successors(
    for one: NomineeClass, _ candidates: [Candidate], depth: Int
  ) -> [ReserveList.Successor] {
    var shortfalls: [[Int]: Int] = [:]
    let ordered = candidates.filter { !one.nominees.contains($0.official) }.map { candidate in
      let holders = zip(candidate.gains, one.traits.losses).map(+)
      let shortfall = shortfalls[holders] ?? handover.shortfallChange(holders)
      shortfalls[holders] = shortfall
      return (
        candidate: candidate, order: (shortfall, -holders.reduce(0, +), -saved(candidate.givenUp), candidate.rank)
      )
    }.sorted { $0.order < $1.order }.map(\.candidate)
    var found: [ReserveList.Successor] = []
    for candidate in ordered {
      guard found.count < depth else { break }
      let plans = one.nominees.map {
        handover.plan(handing: one.places, from: $0, to: candidate.official, givingUp: candidate.givenUp)
      }
      guard plans.allSatisfy({ $0 != nil }), let changed = plans.first ?? nil else { continue }
      found.append(
        ReserveList.Successor(
          official: candidate.official, givenUp: candidate.givenUp, change: comparison.difference(to: changed),
          alike: ordered.count { $0.gains == candidate.gains && $0.givenUp == candidate.givenUp }))
    }
    return found
  }

  /// What places given up would have cost, in đồng.
  private func saved(_ places: [Place]) -> Int {
    places.map { place in problem.courses.first { $0.id == place.course }?.cost.perLearner.amount ?? 0 }.reduce(0, +)
  }

  /// What stands behind places of people to be hired.
  private func recruits(_ row: Official.ID, _ hire: StaffMove, _ places: [Place]) -> ReserveList.Recruits {
    let unfilled = handover.plan(unfilling: hire, of: row, at: places)
    return ReserveList.Recruits(
      hire: hire, unfilled: comparison.difference(to: unfilled), mayStayUnfilled: handover.allows(unfilled))
  }

  /// The plan without a nominee that changes least, and of those the best by the first aim.
  ///
  /// The aim of fewest changes counts enrolments alone, so the decisions about staff are settled first; only where no
  /// plan keeps them may they change, which the difference says.
  private func replanned(without nominee: Official.ID, _ place: Place) throws(SolverError) -> ReserveList.Replanned? {
    // Nobody can be named who is not hired yet; the next to be hired takes the place.
    guard handover.hire(of: nominee) == nil else { return nil }
    var asked = problem
    asked.stages = [.changes] + problem.stages.filter { $0 != .changes }.prefix(1)
    asked.previousPlan = plan.enrolments
    let pinned = Change.pin(Pin(official: nominee, course: place.course, decision: .mustNot(nil)))
    if !problem.levers.isEmpty {
      let settled = KeptStaff(asked, by: plan.moves)
      if let other = try replanning.plan(pinned.applied(to: settled.problem)) {
        let restored = settled.restored(other.plan)
        if handover.allows(restored) {
          return ReserveList.Replanned(change: comparison.difference(to: restored), isProven: other.isProven)
        }
      }
    }
    guard let other = try replanning.plan(pinned.applied(to: asked)) else { return nil }
    return ReserveList.Replanned(change: comparison.difference(to: other.plan), isProven: other.isProven)
  }
}
