internal import Languages
internal import LinearModel
internal import TrainingDomain

/// No lever is pulled more often in a year than it is offered, and no unit gives away more people than it had above its
/// authorised posts when the horizon began.
enum YearlyMoves: ConstraintFamily {
  static let words = Wording(en: "offers of the levers", vi: "giới hạn của các giải pháp nhân sự")

  static func addRows(to formulation: inout PlanFormulation) {
    let levers = formulation.problem.levers
    let moves = MoveColumns(formulation)
    for (index, lever) in levers.recruitment.enumerated() {
      addRows("hires(\(index + 1)", lever.years, lever.mostPerYear, &formulation) { year in
        moves.columns { $0.year == year && $0.isHire(by: index) }
      }
    }
    for (index, lever) in levers.transfers.enumerated() {
      addRows("transfers(\(index + 1)", lever.years, lever.mostPerYear, &formulation) { year in
        moves.columns { $0.year == year && $0.isTransfer(by: index) }
      }
    }
    for (index, lever) in levers.earlyRetirement.enumerated() {
      addRows("early(\(index + 1)", lever.years, lever.mostPerYear, &formulation) { year in
        moves.columns { $0.year == year && $0.isEarlyRetirement(by: index) }
      }
    }
    addSurplusRows(moves, &formulation)
  }

  private static func addRows(
    _ name: String, _ years: [Year], _ most: Heads?, _ formulation: inout PlanFormulation,
    columns: (Year) -> [Variable]
  ) {
    guard let most else { return }
    for year in years {
      let columns = columns(year)
      guard !columns.isEmpty else { continue }
      formulation.model.addConstraint("\(name),\(year))", columns.map { Term(1, $0) }, upper: Double(most.count))
    }
  }

  private static func addSurplusRows(_ moves: MoveColumns, _ formulation: inout PlanFormulation) {
    guard !moves.all.isEmpty else { return }
    let day = formulation.problem.horizon.firstMonth.firstDay
    let members = formulation.surveyed.listedByUnit
    for (unit, office) in formulation.problem.units.enumerated() {
      let leaving = moves.columns { $0.isTransfer(from: unit) }
      guard !leaving.isEmpty else { continue }
      let inPost = (members[office.id] ?? []).filter { $0.isInService(on: day) }
      let surplus = inPost.reduce(0) { $0 + $1.count.count } - (office.establishment?.count ?? .max / 2)
      let name = ModelName.legal(office.id.rawValue)
      let rest = surplus > 0 ? restOfSurplus(unit, surplus, name, leaving, &formulation) : []
      formulation.model.addConstraint(
        "surplus(\(name))", leaving.map { Term(1, $0) } + rest, upper: Double(max(0, surplus)))
    }
  }

  /// Posts that a unit is given take from its surplus, down to none: `leaving + more ≤ surplus + most · within`, with a
  /// yes-or-no that is yes where the whole surplus finds a post, and nobody leaves then.
  private static func restOfSurplus(
    _ unit: Int, _ surplus: Int, _ name: String, _ leaving: [Variable], _ formulation: inout PlanFormulation
  ) -> [Term] {
    guard let more = formulation.morePosts[unit], let most = formulation.model.variables[more.index].upper else {
      return []
    }
    let within = formulation.model.addVariable("within(\(name))", upper: 1, kind: .integer)
    formulation.model.addConstraint(
      "kept(\(name))", leaving.map { Term(1, $0) } + [Term(Double(surplus), within)], upper: Double(surplus))
    return [Term(1, more), Term(-most, within)]
  }
}
