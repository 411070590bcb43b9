internal import LinearModel
internal import TrainingDomain

/// The load a unit can spare in a month in which the plan decides who is in post: `max(share · (in post + Σ changes),
/// floor, load in progress) − load in progress`.
struct MovingSpareLoad: Hashable {
  let share: Fraction
  /// In post were nobody to come or go.
  let inPost: Int
  /// What can be spared however few are in post.
  let least: Fraction
  let studied: Fraction
  let staffing: [UnitStaffing.Change]

  /// Adds `Σ load · sent ≤` this load.
  ///
  /// Where the share may be more or less than the floor, a yes-or-no chooses which of both holds.
  ///
  /// - Parameter most: the load were everybody in class at once.
  func addRows(
    _ name: String, _ loads: [Fraction], _ columns: [Variable], most: Fraction, to formulation: inout PlanFormulation
  ) {
    let fewest = staffing.filter { $0.people < 0 }.reduce(inPost) { $0 - $1.most }
    let greatest = staffing.filter { $0.people > 0 }.reduce(inPost) { $0 + $1.most }
    if share * Fraction(greatest) - studied <= least {
      addRow(name, loads, columns, least, to: &formulation)
    } else if share * Fraction(max(0, fewest)) - studied >= least {
      addShareRow(name, loads, columns, nil, most, to: &formulation)
    } else {
      let byFloor = formulation.model.addVariable("floor(\(name))", upper: 1, kind: .integer)
      // Where nobody comes or goes and nobody is sent, the floor holds at any rate.
      formulation.idleColumns.append(byFloor)
      addShareRow(name, loads, columns, byFloor, most, to: &formulation)
      addRow("least\(name)", loads + [most], columns + [byFloor], least + most, to: &formulation)
    }
  }

  /// `Σ load · sent − share · Σ changes ≤ share · in post − studied`, loosened where the floor holds instead.
  private func addShareRow(
    _ name: String, _ loads: [Fraction], _ columns: [Variable], _ byFloor: Variable?, _ most: Fraction,
    to formulation: inout PlanFormulation
  ) {
    let shares = staffing.map { Fraction.zero - share * Fraction($0.people) }
    // Loosened by everything that could stand on the left, so that the row says nothing where the floor holds.
    let slack = most + share * Fraction(staffing.filter { $0.people < 0 }.reduce(0) { $0 + $1.most }) + studied
    addRow(
      name, loads + shares + (byFloor == nil ? [] : [Fraction.zero - slack]),
      columns + staffing.map(\.column) + (byFloor.map { [$0] } ?? []), share * Fraction(inPost) - studied,
      to: &formulation)
  }

  private func addRow(
    _ name: String, _ shares: [Fraction], _ columns: [Variable], _ limit: Fraction,
    to formulation: inout PlanFormulation
  ) {
    let row = WholeNumberRow(shares, limit: limit)
    formulation.model.addConstraint(
      name, zip(row.coefficients, columns).map { Term(Double($0), $1) }, upper: Double(row.limit))
  }
}
