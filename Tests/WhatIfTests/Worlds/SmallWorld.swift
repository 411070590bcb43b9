import SeededDraws
import TrainingDomain

/// A small random problem with one source of money; the seed repeats it exactly.
struct SmallWorld {
  let problem: PlanningProblem

  private static let basis = Provenance(basis: .assumption, source: "drawn for a test")
  private static let tracks: [Track.ID] = ["theory", "degree", "computing"]

  init(seed: Int, targets wanted: Int = 3) {
    var draw = Draw(state: UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15)
    let horizon = PlanningHorizon(first: Year(2026), last: Year(2028))
    let courses = Self.tracks.map { Self.course($0, &draw, horizon) }
    let officials = (1...draw.number(5...9)).map { Self.official($0, &draw) }
    let targets = Self.tracks.prefix(wanted).map { track in
      Target(
        id: Identifier("t-" + track.rawValue), name: "target of \(track)",
        level: Level(track: track, rung: 1, name: "held"),
        group: OfficialGroup.everyone.id, threshold: Fraction(draw.number(5...9), over: 10) ?? .one,
        due: Month(year: draw.number(2027...2028), number: 12).lastDay, provenance: Self.basis)
    }
    let money = draw.number(4...14)
    problem = PlanningProblem(
      scenario: "small-\(seed)", title: "Small world \(seed)", horizon: horizon,
      tracks: Self.tracks.map { id in
        Track(id: id, name: id.rawValue, rungs: [Rung(id: "none", name: "none"), Rung(id: "held", name: "held")])
      },
      units: [WorkUnit(id: "north", name: "North"), WorkUnit(id: "south", name: "South")],
      sources: [
        FundingSource(
          id: "purse", name: "purse",
          limits: horizon.years.map { YearlyDong(year: $0, amount: Dong(money * 1_000_000 + draw.number(0...7))) },
          carriesOver: draw.number(1...3) == 1, provenance: Self.basis)
      ],
      courses: courses, targets: Array(targets), officials: officials,
      absence: draw.number(1...2) == 1 ? AbsenceRule(share: Fraction(1, over: 4) ?? .one) : nil)
  }

  private static func course(_ track: Track.ID, _ draw: inout Draw, _ horizon: PlanningHorizon) -> Course {
    var course = Course(
      id: Identifier("c-" + track.rawValue), name: "course of \(track)",
      awards: [Level(track: track, rung: 1, name: "held")], durationMonths: draw.number(2...15),
      workload: Fraction(draw.number(2...6), over: 10) ?? .one, years: horizon.years, intakeMonths: [1, 9],
      cost: LearnerCost(perLearner: Dong(draw.number(2...9) * 1_000_000 + draw.number(0...2))), source: "purse",
      provenance: basis)
    course.seats = [
      SeatLimit(
        period: draw.number(1...2) == 1 ? .year : .horizon, scope: .together, learners: Heads(draw.number(1...4)))
    ]
    return course
  }

  private static func official(_ number: Int, _ draw: inout Draw) -> Official {
    let end = Month(year: draw.number(2027...2045), number: draw.number(1...12)).lastDay
    let held = tracks.filter { _ in draw.number(1...4) == 1 }
    return Official(
      id: Identifier("o\(number)"), unit: draw.number(1...2) == 1 ? "north" : "south", sex: .female,
      birth: Month(year: draw.number(1970...1996), number: 5).firstDay, isEthnicMinority: false, party: .full,
      serviceStart: Month(year: 2015, number: 1).firstDay, serviceEnd: ServiceEnd(lastDay: end, basis: .listed),
      levels: held.map { Level(track: $0, rung: 1, name: "held") })
  }

  /// A seeded source of numbers (SplitMix64).
  struct Draw: RandomNumberGenerator {
    private var bits: SplitMix64

    init(state: UInt64) { bits = SplitMix64(seed: state) }

    mutating func next() -> UInt64 { bits.next() }

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
  }
}
