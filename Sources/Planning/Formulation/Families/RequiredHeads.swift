internal import Languages
internal import LinearModel
internal import TrainingDomain

/// The heads a target demands of whoever is there: `required ≥ ⌈p·n⌉`, or `⌊p·n⌋ + 1` where it must be exceeded, with
/// `n` counted by columns: those who come and go, and where posts filled are counted the posts a unit is given.
///
/// With `p = a/b` the row is `b·required ≥ a·n`, or `≥ a·n + 1`, in whole numbers. No whole `required` below the exact
/// figure satisfies it, and the exact figure does, for every `n`: the tests tabulate both. Where nobody may be left,
/// nothing is demanded of nobody.
enum RequiredHeads: ConstraintFamily {
  static let words = Wording(en: "heads demanded", vi: "số người phải đạt")

  static func addRows(to formulation: inout PlanFormulation) {
    for (position, count) in formulation.ledger.counts.enumerated() {
      guard let required = formulation.required[position] else { continue }
      let target = formulation.problem.targets[count.target]
      let moving = formulation.populationChanges(of: count)
      let (share, whole) = (target.threshold.numerator, target.threshold.denominator)
      let population = moving.map { Term(-Double(share * $0.change), $0.column) }
      let name = formulation.name(of: count)
      var row = [Term(Double(whole), required)] + population
      var least = share * count.population.count
      if target.comparator == .moreThan {
        if let populated = isPopulated(count, moving, name, in: &formulation) {
          row.append(Term(-1, populated))
        } else {
          least += 1
        }
      }
      formulation.model.addConstraint("demand(\(name))", row, lower: Double(least))
    }
  }

  /// A yes-or-no that is yes where anyone is left, `n ≤ most · populated`; nil where somebody always is.
  private static func isPopulated(
    _ count: TargetCount, _ moving: [(change: Int, column: Variable)], _ name: String,
    in formulation: inout PlanFormulation
  ) -> Variable? {
    let sizes = moving.map { Int(formulation.model.variables[$0.column.index].upper ?? 0) }
    let changes = zip(moving, sizes).map { $0.change * $1 }
    let fewest = changes.filter { $0 < 0 }.reduce(count.population.count, +)
    guard fewest <= 0 else { return nil }
    let greatest = changes.filter { $0 > 0 }.reduce(count.population.count, +)
    let populated = formulation.model.addVariable("populated(\(name))", upper: 1, kind: .integer)
    formulation.idleColumns.append(populated)
    formulation.model.addConstraint(
      "anyone(\(name))",
      moving.map { Term(Double($0.change), $0.column) } + [Term(-Double(greatest), populated)],
      upper: -Double(count.population.count))
    return populated
  }
}
