import GLPK
import Planning
import TrainingDomain
import WhatIf

/// A problem small enough to be changed by hand: people who lack two levels, a course for each, one purse.
struct StepWorld {
  static let degree = Level(track: "degree", rung: 1, name: "held")
  static let standard = Level(track: "it", rung: 1, name: "standard")
  static let assumed = Provenance(basis: .assumption, source: "made for a test")

  var problem: PlanningProblem

  /// - Parameters:
  ///   - people: officials, all alike.
  ///   - money: đồng in 2026 and in 2027.
  init(people: Int, money: [Int], courses: [Course], targets: [Target]) {
    problem = PlanningProblem(
      scenario: "steps", title: "Steps", horizon: PlanningHorizon(first: Year(2026), last: Year(2027)),
      tracks: [
        Track(id: "degree", name: "degree", rungs: [Rung(id: "none", name: "none"), Rung(id: "held", name: "held")]),
        Track(id: "it", name: "IT", rungs: [Rung(id: "none", name: "none"), Rung(id: "standard", name: "standard")]),
      ],
      units: [WorkUnit(id: "u", name: "Unit", establishment: Heads(people))],
      sources: [
        FundingSource(
          id: "purse", name: "purse",
          limits: money.enumerated().map { YearlyDong(year: Year(2026 + $0.offset), amount: Dong($0.element)) },
          provenance: Self.assumed)
      ], courses: courses, targets: targets,
      officials: (1...people).map { number in
        Official(
          id: Identifier("o\(number)"), name: nil, unit: "u", groups: [], sex: .female,
          birth: Month(year: 1985, number: 1).firstDay, isEthnicMinority: false, party: .full,
          serviceStart: Month(year: 2015, number: 1).firstDay,
          serviceEnd: ServiceEnd(lastDay: Month(year: 2045, number: 12).lastDay, basis: .listed), levels: [],
          flags: [], inProgress: [])
      })
  }

  /// A course of two months in January of the years given, light enough to be taken beside another.
  static func course(
    _ id: Course.ID, _ award: Level, cost: Int, years: [Int] = [2026], seats: Int? = nil, least: Int? = nil
  ) -> Course {
    Course(
      id: id, name: id.rawValue, awards: [award], durationMonths: 2, workload: Fraction(1, over: 4) ?? .one,
      years: years.map { Year($0) }, intakeMonths: [1], cost: LearnerCost(perLearner: Dong(cost)), source: "purse",
      delivery: least.map { .ownClasses(ClassRule(least: $0, most: 50, fixedCost: .zero)) } ?? .outsidePlaces,
      seats: seats.map { [SeatLimit(period: .year, scope: .together, learners: Heads($0))] } ?? [],
      provenance: assumed)
  }

  /// Everyone is to hold a level at the end of a year.
  static func target(_ id: Target.ID, _ level: Level, due year: Int = 2026, share: Fraction = .one) -> Target {
    Target(
      id: id, name: id.rawValue, level: level, group: OfficialGroup.everyone.id, threshold: share,
      due: Month(year: year, number: 12).lastDay, provenance: assumed)
  }

  /// Somebody with a degree, to be hired.
  var graduate: Official {
    Official(
      id: "recruit", unit: "u", sex: .female, birth: Month(year: 2002, number: 1).firstDay, isEthnicMinority: false,
      party: .none, serviceEnd: ServiceEnd(lastDay: problem.horizon.lastMonth.lastDay, basis: .afterHorizon),
      levels: [Self.degree])
  }

  /// The plan of a problem for the weighted shortfall and then the cost.
  static func plan(_ problem: PlanningProblem) throws -> (shortfall: Int, cost: Int, missing: Int) {
    var problem = problem
    problem.stages = [.shortfall, .cost]
    let planned = try Replanning(solver: GLPKSolver(), options: PlanningOptions()).plan(problem)
    guard let planned, planned.isProven, let shortfall = planned.value(of: .shortfall),
      let cost = planned.value(of: .cost)
    else { throw NoPlan() }
    return (shortfall, cost, planned.result.targets.map(\.shortfall.count).reduce(0, +))
  }

  struct NoPlan: Error {}
}
