internal import TrainingDomain

/// What the levers offer to whom.
struct LeverOffers {
  private let problem: PlanningProblem
  private let unitIndex: [WorkUnit.ID: Int]
  private let pinned: Set<Official.ID>
  private let extraPosts: [Int]
  /// The officials of each unit.
  private let members: [WorkUnit.ID: [Official]]

  /// - Parameter extraPosts: posts beyond its own that each unit may be given, by position; empty for none.
  init(_ problem: PlanningProblem, extraPosts: [Int] = []) {
    self.problem = problem
    self.extraPosts = extraPosts
    members = Dictionary(grouping: problem.officials, by: \.unit)
    unitIndex = Dictionary(
      problem.units.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    var pinned = Set<Official.ID>()
    for pin in problem.pins {
      if case .must = pin.decision { pinned.insert(pin.official) }
    }
    self.pinned = pinned
  }

  /// The ways of an official besides staying: transfers, then early retirement, each by lever and year.
  ///
  /// None for rows of several people, for people who must be sent somewhere, and on days on which a course is in
  /// progress.
  func ways(of official: Official) -> [(row: Official, move: Career.Move)] {
    guard official.count == 1, !pinned.contains(official.id), let from = unitIndex[official.unit] else { return [] }
    var ways: [(row: Official, move: Career.Move)] = []
    for (index, lever) in problem.levers.transfers.enumerated() where isOffered(lever, to: official) {
      for year in lever.years where isFree(official, in: year) {
        for unit in lever.destinations where unit != official.unit && isAllowed(official, in: unit, by: lever) {
          guard let to = unitIndex[unit] else { continue }
          let kind = Career.Move.Kind.transfer(lever: index, from: from, unit: to)
          let move = self.move(kind, year, StaffMove(.transfer(lever.id, official.id, unit), in: year))
          ways.append((official.transferred(to: unit, in: year), move))
        }
      }
    }
    for (index, lever) in problem.levers.earlyRetirement.enumerated() {
      for year in lever.years where isFree(official, in: year) && accepts(official, lever, in: year) {
        let kind = Career.Move.Kind.earlyRetirement(lever: index, from: from)
        let move = self.move(kind, year, StaffMove(.earlyRetirement(lever.id, official.id), in: year))
        ways.append((official.leavingEarly(in: year), move))
      }
    }
    return ways
  }

  /// Recruits by lever, unit and year, with the most that can be hired.
  var hires: [(row: Official, move: Career.Move, most: Int)] {
    var found: [(row: Official, move: Career.Move, most: Int)] = []
    for (index, lever) in problem.levers.recruitment.enumerated() {
      for unit in lever.units {
        guard let position = unitIndex[unit], let posts = problem.units[position].establishment else { continue }
        for year in lever.years {
          let extra = extraPosts.isEmpty ? 0 : extraPosts[position]
          let most = min(vacancies(in: unit, posts, year) + extra, lever.mostPerYear?.count ?? .max)
          guard most > 0 else { continue }
          let row = lever.recruits(into: unit, in: year, count: Heads(most), problem.retirement, problem.horizon)
          let kind = Career.Move.Kind.hire(lever: index, unit: position)
          found.append((row, move(kind, year, StaffMove(.hire(lever.id, unit), in: year)), most))
        }
      }
    }
    return found
  }

  /// Vacancies on 1 January, were everyone gone who may go.
  private func vacancies(in unit: WorkUnit.ID, _ posts: Heads, _ year: Year) -> Int {
    let day = year.january.firstDay
    let staying = (members[unit] ?? []).filter { $0.isInService(on: day) }.filter { official in
      !ways(of: official).contains { $0.move.year <= year }
    }
    return posts.count - staying.reduce(0) { $0 + $1.count.count }
  }

  private func isOffered(_ lever: TransferLever, to official: Official) -> Bool {
    lever.origins.contains(official.unit) && lever.groups.contains(where: official.belongs(to:))
  }

  private func isAllowed(_ official: Official, in unit: WorkUnit.ID, by lever: TransferLever) -> Bool {
    guard let home = official.home, let position = official.position else { return true }
    return home != unit || !lever.notLocalPositions.contains(position)
  }

  /// In service on the day and not studying then.
  private func isFree(_ official: Official, in year: Year) -> Bool {
    let day = year.january.firstDay
    return official.isInService(on: day) && !official.inProgress.contains { $0.completes >= day }
  }

  private func accepts(_ official: Official, _ lever: EarlyRetirementLever, in year: Year) -> Bool {
    if lever.officials.contains(official.id) { return true }
    guard !lever.conditions.isEmpty else { return false }
    // Nobody studies on the day, but courses completed before it count.
    let completed = official.inProgress.compactMap { study -> ProgressedCourse? in
      guard let index = problem.courses.firstIndex(where: { $0.id == study.course }) else { return nil }
      let course = problem.courses[index]
      return ProgressedCourse(
        course: index, awards: course.awards, workload: course.workload, completes: study.completes)
    }
    let reading = ConditionReading(official, at: year.january, inProgress: completed)
    return lever.conditions.allSatisfy { reading.isMetByRoster($0) }
  }

  private func move(_ kind: Career.Move.Kind, _ year: Year, _ move: StaffMove) -> Career.Move {
    let costed = problem.costed(move)
    let amounts = problem.horizon.years.map { year in
      costed?.costByYear.first { $0.year == year }?.amount.amount ?? 0
    }
    let source = costed.flatMap { costed in problem.sources.firstIndex { $0.id == costed.source } }
    return Career.Move(kind: kind, year: year, costByYear: amounts, source: source)
  }
}
