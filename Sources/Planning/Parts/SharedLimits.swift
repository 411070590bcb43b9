internal import TrainingDomain

/// Collects what parts share: limits, and the items they count.
struct SharedLimits: Sendable {
  /// The items, in the order in which limits first count them.
  private(set) var items: [SharedLimit.Item] = []
  /// The limits: seats in the order of courses, then money in the order of sources and years.
  private(set) var limits: [SharedLimit] = []
  private var places: [SharedLimit.Item: Int] = [:]

  /// The limits of courses and of sources, both given by position.
  init(courses: [Int], sources: [Int], _ surveyed: SurveyContext) {
    for course in courses { addSeats(of: course, surveyed) }
    for source in sources { addMoney(of: surveyed.problem.sources[source], surveyed) }
  }

  private mutating func place(of slot: Slot, isClasses: Bool, _ problem: PlanningProblem) -> Int {
    let item = SharedLimit.Item(course: problem.courses[slot.course].id, intake: slot.intake, isClasses: isClasses)
    if let place = places[item] { return place }
    places[item] = items.count
    items.append(item)
    return items.count - 1
  }

  private mutating func addSeats(of course: Int, _ surveyed: SurveyContext) {
    for limit in surveyed.problem.courses[course].seats where limit.scope == .together {
      for span in Seats.spans(of: limit, course, surveyed) where !span.slots.isEmpty {
        let weights = span.slots.map { (item: place(of: $0, isClasses: false, surveyed.problem), weight: 1) }
        limits.append(SharedLimit(weights: weights, capacity: span.most.count))
      }
    }
  }

  private mutating func addMoney(of source: FundingSource, _ surveyed: SurveyContext) {
    let problem = surveyed.problem
    var granted = 0
    for (offset, year) in problem.horizon.years.enumerated() {
      granted = source.limit(in: year).amount + (source.carriesOver ? granted : 0)
      let first = source.carriesOver ? 0 : offset
      var costs: [(item: Int, weight: Int)] = []
      for slot in surveyed.table.slots where problem.courses[slot.course].source == source.id {
        let cost = slot.costByYear[first...offset].reduce(0, +)
        if cost > 0 { costs.append((place(of: slot, isClasses: false, problem), cost)) }
        let begins = slot.intake.year.number - problem.horizon.first.number
        guard (first...offset).contains(begins), case .ownClasses(let rule) = problem.courses[slot.course].delivery,
          rule.fixedCost > .zero
        else { continue }
        costs.append((place(of: slot, isClasses: true, problem), rule.fixedCost.amount))
      }
      guard !costs.isEmpty else { continue }
      // Divided by what all costs have in common, as the model's own rows are.
      let unit = costs.map(\.weight).reduce(0) { $0 == 0 ? $1 : Fraction.greatestCommonDivisor($0, $1) }
      limits.append(
        SharedLimit(weights: costs.map { ($0.item, $0.weight / unit) }, capacity: granted / unit))
    }
  }
}

extension SharedLimits {
  /// How many of each item a plan takes.
  func taken(by plan: TrainingPlan) -> [Int] {
    var places: [SharedLimit.Item: Int] = [:]
    for (place, item) in items.enumerated() { places[item] = place }
    var taken = items.map { _ in 0 }
    for enrolment in plan.enrolments {
      let item = SharedLimit.Item(course: enrolment.course, intake: enrolment.intake, isClasses: false)
      if let place = places[item] { taken[place] += enrolment.count.count }
    }
    for opening in plan.openings {
      let item = SharedLimit.Item(course: opening.course, intake: opening.intake, isClasses: true)
      if let place = places[item] { taken[place] += opening.classes }
    }
    return taken
  }
}
