internal import LinearModel
internal import TrainingDomain

/// Who of each crew takes which way in a known plan.
struct KnownStaffing {
  /// For each crew, the way each person takes; nil for recruits who are not hired.
  private var ways: [[Int?]]

  /// Traces a plan's decisions about staff; nil where one is not open to the people of a formulation.
  init?(_ plan: TrainingPlan, of formulation: PlanFormulation) {
    ways = formulation.crews.map { Array(repeating: $0.isOptional ? nil : 0, count: $0.size) }
    var places: [Int: [(crew: Int, way: Int, person: Int)]] = [:]
    for (number, crew) in formulation.crews.enumerated() {
      for (index, way) in crew.ways.enumerated() where way.move != nil {
        for (person, row) in way.rows.enumerated() { places[row, default: []].append((number, index, person)) }
      }
    }
    let careers = formulation.surveyed.careers
    let moving = careers.choices.flatMap(\.careers).filter { $0.move != nil }
    for move in plan.moves {
      let open = moving.first { career in
        Self.decides(career, formulation.problem) == StaffMove(move.kind, in: move.year)
      }
      guard let open, let people = places[open.row], people.count >= move.count.count else { return nil }
      for place in people.prefix(move.count.count) { ways[place.crew][place.person] = place.way }
    }
  }

  /// Whether a person of a crew takes a way.
  func takes(_ way: CrewWay, _ person: Int) -> Bool { ways[way.crew][person] == way.way }

  /// Writes how many take each way, and the heads demanded of those who are then there.
  func write(into point: inout [Double], of formulation: PlanFormulation) {
    for (crew, columns) in formulation.staff.enumerated() {
      for (way, column) in columns.enumerated() { point[column.index] = Double(ways[crew].count { $0 == way }) }
    }
    for (count, required) in zip(formulation.ledger.counts, formulation.required) {
      guard let required else { continue }
      let moved = formulation.effects(on: count).map { $0.effect.population * Int(point[$0.column.index]) }
      let population = moved.reduce(count.population.count, +)
      let target = formulation.problem.targets[count.target]
      point[required.index] = Double(target.requiredHeads(in: Heads(population)).count)
    }
    for column in formulation.idleColumns { point[column.index] = 1 }
  }

  /// Sets every yes-or-no that follows from the rest so that the rows with it hold, where either value makes them.
  func settleSwitches(in point: inout [Double], of formulation: PlanFormulation) {
    for column in formulation.idleColumns + formulation.arrivalColumns {
      let rows = formulation.model.constraints.filter { $0.terms.contains { $0.variable == column } }
      let isBroken = rows.contains { row in
        let sum = row.terms.map { $0.coefficient * point[$0.variable.index] }.reduce(0, +)
        return row.upper.map { sum > $0 + 1e-9 } ?? false || row.lower.map { sum < $0 - 1e-9 } ?? false
      }
      if isBroken { point[column.index] = 1 - point[column.index] }
    }
  }

  /// The decision a way is, for one person.
  private static func decides(_ career: Career, _ problem: PlanningProblem) -> StaffMove? {
    guard let move = career.move else { return nil }
    return StaffMove(move.decision(about: problem.officials[career.row], in: problem), in: move.year)
  }
}
