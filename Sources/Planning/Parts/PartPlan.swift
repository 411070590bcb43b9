internal import LinearModel
internal import TrainingDomain

/// What came of planning one part.
struct PartPlan: Sendable {
  let plan: TrainingPlan
  /// The values of the aims.
  let values: [Int]
  /// What the search proves of each aim, under what the part may take and under the earlier aims' values.
  let bounds: [Int]
  /// Why some aim is not proven; nil where all are.
  let cutShort: Termination?
  /// How many of each shared item the plan takes.
  let items: [Int]

  /// Whether the plan is proven best under what the part may take.
  var isProven: Bool { cutShort == nil }

  /// What came of it, or why nothing did.
  enum Outcome: Sendable {
    case planned(PartPlan)
    case infeasible
    case stopped(Termination)
  }
}

extension PlanningPart {
  /// Plans the part.
  ///
  /// - Parameters:
  ///   - shared: what is shared, and `limits` how much of each limit the part may take.
  ///   - idle: the values of the aims where nobody is sent.
  func plan(
    _ shared: SharedLimits, limits: [Int], idle: [Int], by solver: any MILPSolver, _ options: PlanningOptions,
    _ deadline: Deadline
  ) throws(SolverError) -> PartPlan.Outcome {
    let stages = surveyed.problem.stages
    var planning = ProfilePlanning(
      solver: solver, options: options, surveyed: surveyed, ledger: ledger, deadline: deadline)
    planning.dealsFirst = true
    if !shared.limits.isEmpty {
      planning.aims = { formulation in
        formulation.limit(shared, to: limits)
        return stages.map { formulation.objective(for: $0) }
      }
    }
    switch try planning.plan() {
    case .infeasible: return .infeasible
    case .stopped(let termination): return .stopped(termination)
    case .nothingToDecide:
      return .planned(
        PartPlan(
          plan: TrainingPlan(enrolments: []), values: idle, bounds: idle, cutShort: nil,
          items: shared.items.map { _ in 0 }))
    case .planned(let plan, let reached, _):
      return .planned(
        PartPlan(
          plan: plan, values: reached.stages.map(\.value), bounds: reached.stages.map(\.bound),
          cutShort: reached.cutShort, items: shared.taken(by: plan)))
    }
  }
}

extension PartPlan {
  /// The plan that sends nobody, with the values it has.
  static func idle(_ values: [Int], _ shared: SharedLimits, because termination: Termination) -> PartPlan {
    PartPlan(
      plan: TrainingPlan(enrolments: []), values: values, bounds: values.map { _ in 0 }, cutShort: termination,
      items: shared.items.map { _ in 0 })
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

extension PlanFormulation {
  /// Adds rows that hold the plan to a share of what is shared.
  mutating func limit(_ shared: SharedLimits, to limits: [Int]) {
    for (number, limit) in shared.limits.enumerated() {
      let terms = limit.weights.compactMap { weight in
        SharedLimit.column(of: shared.items[weight.item], in: self).map { Term(Double(weight.weight), $0) }
      }
      guard !terms.isEmpty else { continue }
      model.addConstraint("shared(\(number + 1))", terms, upper: Double(limits[number]))
    }
  }
}
