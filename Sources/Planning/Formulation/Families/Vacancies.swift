internal import Languages
internal import LinearModel
internal import TrainingDomain

/// Whoever comes on 1 January finds a vacancy: those who have come to a unit, less those who have gone from it by a
/// decision and would still be there, are at most its posts, with those it is given, less its own people in service
/// that day.
///
/// A unit above its posts takes nobody in until enough have gone: a yes-or-no says whether anybody comes. Where units
/// are not told apart, the vacancies of all together bound the hires.
enum Vacancies: ConstraintFamily {
  static let words = Wording(en: "vacancies", vi: "số biên chế còn thiếu")

  static func addRows(to formulation: inout PlanFormulation) {
    let moves = MoveColumns(formulation)
    guard !moves.all.isEmpty else { return }
    let members = formulation.surveyed.listedByUnit
    for year in formulation.problem.horizon.years {
      guard moves.all.contains(where: { $0.move.year == year && $0.move.arrival != nil }) else { continue }
      if formulation.seesUnits {
        for unit in formulation.problem.units.indices { addRow(unit, year, moves, members, to: &formulation) }
      } else {
        addRow(year, moves, members, to: &formulation)
      }
    }
  }

  private static func addRow(
    _ unit: Int, _ year: Year, _ moves: MoveColumns, _ members: [WorkUnit.ID: [Official]],
    to formulation: inout PlanFormulation
  ) {
    let office = formulation.problem.units[unit]
    let arriving = moves.all.filter { pull in
      pull.move.arrival == unit && pull.move.year <= year && isStillInService(pull.crew, year, formulation)
    }
    guard arriving.contains(where: { $0.move.year == year }) else { return }
    let leaving = moves.all.filter { pull in
      pull.move.departure == unit && pull.move.year <= year && isStillInService(pull.crew, year, formulation)
    }
    let vacant = vacancies(of: office, year, members)
    let name = "vacancies(\(ModelName.legal(office.id.rawValue)),\(year))"
    var terms = arriving.map { Term(1, $0.column) } + leaving.map { Term(-1, $0.column) }
    if let posts = formulation.morePosts[unit] { terms.append(Term(-1, posts)) }
    if vacant < 0 {
      let most = arriving.map { formulation.model.variables[$0.column.index].upper ?? 0 }.reduce(0, +)
      let anyone = formulation.model.addVariable(
        "comes(\(ModelName.legal(office.id.rawValue)),\(year))", upper: 1, kind: .integer)
      formulation.arrivalColumns.append(anyone)
      formulation.model.addConstraint(
        "none\(name)", arriving.map { Term(1, $0.column) } + [Term(-most, anyone)], upper: 0)
      terms.append(Term(-Double(vacant), anyone))
      formulation.model.addConstraint(name, terms, upper: 0)
    } else {
      formulation.model.addConstraint(name, terms, upper: Double(vacant))
    }
  }

  private static func addRow(
    _ year: Year, _ moves: MoveColumns, _ members: [WorkUnit.ID: [Official]], to formulation: inout PlanFormulation
  ) {
    let hires = moves.all.filter { $0.move.departure == nil && $0.move.year <= year }
    let leaving = moves.all.filter { $0.move.departure != nil && $0.move.year <= year }
    let vacant = formulation.problem.units.map { max(0, vacancies(of: $0, year, members)) }.reduce(0, +)
    formulation.model.addConstraint(
      "vacancies(\(year))",
      hires.map { Term(1, $0.column) } + leaving.map { Term(-1, $0.column) }
        + formulation.morePosts.compactMap { $0 }.map { Term(-1, $0) }, upper: Double(vacant))
  }

  /// Posts less the unit's own people in service on 1 January; below zero where it has more people than posts.
  private static func vacancies(of office: WorkUnit, _ year: Year, _ members: [WorkUnit.ID: [Official]]) -> Int {
    guard let posts = office.establishment else { return 0 }
    let day = year.january.firstDay
    let inPost = (members[office.id] ?? []).filter { $0.isInService(on: day) }
    return posts.count - inPost.reduce(0) { $0 + $1.count.count }
  }

  /// Whether a crew's people, had they stayed, would be in service on 1 January; recruits are.
  private static func isStillInService(_ crew: Crew, _ year: Year, _ formulation: PlanFormulation) -> Bool {
    guard !crew.isOptional, let row = crew.ways.first?.rows.first else { return true }
    return formulation.problem.officials[row].isInService(on: year.january.firstDay)
  }
}
