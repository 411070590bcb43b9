internal import TrainingDomain

/// One part of a problem as a problem of its own: its people, units, courses and targets.
///
/// The counts of its targets - heads demanded, heads there, and what a missing head weighs - are those of the whole
/// problem, so that values of the parts add up to values of the whole.
struct PlanningPart: Sendable {
  /// The part's people as positions in the whole problem, ascending.
  let officials: [Int]
  /// The part's target counts as positions in the whole ledger, ascending.
  let counts: [Int]
  let surveyed: SurveyContext
  let ledger: TargetLedger

  init(
    officials: [Int], units: [Int], courses: [Int], counts: [Int], of whole: SurveyContext, _ ledger: TargetLedger
  ) {
    self.officials = officials
    self.counts = counts
    var problem = whole.problem
    problem.officials = officials.map { whole.problem.officials[$0] }
    problem.units = units.map { whole.problem.units[$0] }
    // A course in progress counts by what it awards, even where nobody of the part could begin it.
    let studied = Set(problem.officials.flatMap { $0.inProgress.map(\.course) })
    let offered = Set(courses)
    problem.courses = whole.problem.courses.enumerated()
      .filter { offered.contains($0.offset) || studied.contains($0.element.id) }.map(\.element)
    let ids = Set(problem.officials.map(\.id))
    problem.pins = whole.problem.pins.filter { ids.contains($0.official) }
    problem.previousPlan = whole.problem.previousPlan.filter { ids.contains($0.official) }
    problem.structure = []
    var targets: [Int: Int] = [:]
    problem.targets = []
    for count in counts where targets[ledger.counts[count].target] == nil {
      targets[ledger.counts[count].target] = problem.targets.count
      problem.targets.append(whole.problem.targets[ledger.counts[count].target])
    }
    var unitPlaces: [Int: Int] = [:]
    for (place, unit) in units.enumerated() { unitPlaces[unit] = place }
    var countPlaces: [Int: Int] = [:]
    let lines = counts.enumerated().map { place, count in
      let line = ledger.counts[count]
      countPlaces[count] = place
      return TargetCount(
        target: targets[line.target] ?? 0, unit: line.unit.flatMap { unitPlaces[$0] }, population: line.population,
        required: line.required, baseline: line.baseline, mostMissing: line.mostMissing,
        coefficient: line.coefficient)
    }
    let open = officials.map { ledger.open[$0].compactMap { countPlaces[$0] } }
    surveyed = SurveyContext(problem)
    self.ledger = TargetLedger(counts: lines, open: open, scale: ledger.scale)
  }
}
