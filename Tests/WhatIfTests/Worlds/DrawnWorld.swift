import TrainingDomain

/// A small random problem of too little money and too few seats; its seed repeats it.
struct DrawnWorld {
  let problem: PlanningProblem

  init(seed: Int) {
    var state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 &+ 7
    func number(_ range: ClosedRange<Int>) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return range.lowerBound + Int(state % UInt64(range.count))
    }
    let million = 1_000_000
    let degreeYears = number(0...1) == 0 ? [2026, 2027] : [2026]
    let world = StepWorld(
      people: number(3...6), money: [number(0...40) * million, number(0...20) * million],
      courses: [
        StepWorld.course(
          "degree", StepWorld.degree, cost: number(5...12) * million, years: degreeYears, seats: number(1...4)),
        StepWorld.course(
          "it", StepWorld.standard, cost: number(1...4) * million, years: [2026, 2027], seats: number(1...4),
          least: number(0...1) == 0 ? nil : number(1...3)),
      ],
      targets: [
        StepWorld.target("degree", StepWorld.degree, due: number(2026...2027)),
        StepWorld.target("it", StepWorld.standard, due: number(2026...2027), share: Fraction(3, over: 4) ?? .one),
      ])
    problem = world.problem
  }
}
