internal import Planning
internal import TrainingDomain

/// Finds who can take over places of a plan while everything else of it is kept.
struct Handover: Sendable {
  let problem: PlanningProblem
  let plan: TrainingPlan
  /// The roster as the plan's decisions about staff leave it: recruits stand after the listed officials, and those who
  /// move or leave early do so.
  let officials: [Official]
  private let staffed: PlanningProblem
  private let judge: PlanJudge
  private let appraisal: PlanAppraisal
  private let baseTargets: [TargetResult]
  private let baseShortfall: Int
  private let open: [Official.ID: Set<Place>]
  private let taken: [Official.ID: [Enrolment]]
  private let rank: [Official.ID: Int]

  init(_ problem: PlanningProblem, _ plan: TrainingPlan, _ judge: PlanJudge) {
    self.problem = problem
    self.plan = plan
    self.judge = judge
    staffed = problem.staffed(by: plan.moves)
    officials = staffed.officials
    appraisal = PlanAppraisal(problem, knowing: plan.moves)
    baseTargets = appraisal.targets(of: plan)
    baseShortfall = appraisal.weightedShortfall(of: baseTargets)
    var open: [Official.ID: Set<Place>] = [:]
    for prospects in Opportunities.survey(staffed) {
      open[prospects.official] = Set(prospects.eligible.map { Place(course: $0.course, intake: $0.intake) })
    }
    self.open = open
    taken = Dictionary(grouping: plan.enrolments, by: \.official)
    let order = NamingPriority(staffed).order
    rank = Dictionary(
      order.enumerated().map { [officials] in (officials[$0.element].id, $0.offset) },
      uniquingKeysWith: { one, _ in one })
  }

  /// An official's position in the order of naming.
  func rank(of official: Official.ID) -> Int { rank[official] ?? Int.max }

  /// What an official is sent on.
  func enrolments(of official: Official.ID) -> [Enrolment] { taken[official] ?? [] }

  /// The decision by which the people of a row are hired; nil for a listed official.
  func hire(of official: Official.ID) -> StaffMove? {
    guard !problem.officials.contains(where: { $0.id == official }) else { return nil }
    return plan.moves.first { move in
      if case .hire(let lever, let unit) = move.kind { return "\(lever)/\(unit)/\(move.year)" == official.rawValue }
      return false
    }
  }

  /// Whether a plan keeps every rule.
  func allows(_ plan: TrainingPlan) -> Bool { judge.allows(plan) }

  /// What an official gives up to take places: other places on the same courses; nil for somebody who may not take
  /// them, as far as the roster says.
  func givenUp(for places: [Place], by official: Official) -> [Place]? {
    guard let open = open[official.id], places.allSatisfy(open.contains) else { return nil }
    var given: [Place] = []
    for place in places {
      let own = enrolments(of: official.id).filter { $0.course == place.course }
      if own.contains(where: { $0.intake == place.intake }) && official.count == 1 { return nil }
      let sent = own.map(\.count.count).reduce(0, +)
      if sent < official.count.count { continue }
      // Who of a row goes when is not part of a plan, so only single officials are called earlier.
      guard official.count == 1, let later = own.first, later.intake > place.intake else { return nil }
      given.append(Place(course: later.course, intake: later.intake))
    }
    return given
  }

  /// A nominee's later places that need a place given up, in order of time.
  ///
  /// They are those no longer open where the nominee may take nothing but the places that are left.
  func dependents(of nominee: Official.ID, on place: Place) -> [Place] {
    guard let official = officials.first(where: { $0.id == nominee }), official.count == 1 else { return [] }
    let others = enrolments(of: nominee).map { Place(course: $0.course, intake: $0.intake) }.filter { $0 != place }
    guard !others.isEmpty else { return [] }
    var without = staffed
    without.officials = [official]
    without.pins = problem.pins.filter { $0.official == nominee }
    let kept = others.map(\.course)
    without.pins += problem.courses.filter { !kept.contains($0.id) }.map {
      Pin(official: nominee, course: $0.id, decision: .mustNot(nil))
    }
    let left = Set(
      Opportunities.survey(without).flatMap { $0.eligible.map { Place(course: $0.course, intake: $0.intake) } })
    return others.filter { !left.contains($0) }
  }

  /// Holders that one person of a row adds to each target count by taking places for others given up.
  func gains(of official: Official.ID, taking places: [Place], givingUp given: [Place]) -> [Int] {
    let own = enrolments(of: official)
    let kept = own.filter { !given.contains(Place(course: $0.course, intake: $0.intake)) }
    let more = kept + places.map { Enrolment(official: official, course: $0.course, intake: $0.intake) }
    return difference(own, more)
  }

  /// Holders that one person of a row takes from each target count by giving places up, as numbers below zero.
  func losses(of official: Official.ID, leaving places: [Place]) -> [Int] {
    let own = TrainingPlan(enrolments: enrolments(of: official))
    return difference(own.enrolments, own.handing(places, from: official, to: nil).enrolments)
  }

  /// What holders gained and lost change in the weighted shortfall.
  func shortfallChange(_ holders: [Int]) -> Int {
    let changed = zip(baseTargets, holders).map { target, change in
      TargetResult(
        target: target.target, unit: target.unit, population: target.population, required: target.required,
        baseline: target.baseline, planned: target.planned + Heads(change),
        shortfall: max(.zero, target.required - target.planned - Heads(change)), attainment: nil)
    }
    return appraisal.weightedShortfall(of: changed) - baseShortfall
  }

  /// The plan with places handed over; nil where it breaks a rule.
  func plan(
    handing places: [Place], from nominee: Official.ID, to successor: Official.ID?, givingUp given: [Place] = []
  ) -> TrainingPlan? {
    let changed = plan.handing(places, from: nominee, to: successor, givingUp: given)
    return judge.allows(changed) ? changed : nil
  }

  /// The plan in which one of the people of a hire is not hired, with the places left empty; whether it keeps every rule
  /// is not judged.
  ///
  /// - Parameter places: places he or she would have taken; others are given up where too few are left to take them.
  func plan(unfilling hire: StaffMove, of row: Official.ID, at places: [Place]) -> TrainingPlan {
    var changed = plan.handing(places, from: row, to: nil)
    let left = hire.count - 1
    for course in problem.courses.map(\.id) {
      let own = changed.enrolments.filter { $0.official == row && $0.course == course }
      guard own.map(\.count).reduce(.zero, +) > left, let last = own.last else { continue }
      changed = changed.handing([Place(course: course, intake: last.intake)], from: row, to: nil)
    }
    changed.moves = plan.moves.compactMap { move in
      guard move == hire else { return move }
      return left > .zero ? StaffMove(move.kind, in: move.year, count: left) : nil
    }
    return changed
  }

  private func difference(_ before: [Enrolment], _ after: [Enrolment]) -> [Int] {
    let targets = { (enrolments: [Enrolment]) in
      appraisal.targets(of: TrainingPlan(enrolments: enrolments, moves: plan.moves))
    }
    return zip(targets(after), targets(before)).map { ($0.planned - $1.planned).count }
  }
}
