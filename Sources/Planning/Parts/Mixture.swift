internal import LinearModel
internal import TrainingDomain

/// The best mixture of points of the parts that together keep the shared rows, and what the rows are worth there.
struct Mixture {
  private let columns: [[PricedPart.Point]]
  private let rows: SharedRows

  /// What the mixture comes to.
  struct Answer {
    /// The aim's value.
    let value: Double
    /// By how much the value would fall for one more of each row.
    let prices: [Double]
    /// What each part takes of the shared items.
    let items: [[Double]]
  }

  /// A mixture of some points of every part.
  init(_ columns: [[PricedPart.Point]], _ rows: SharedRows) {
    self.columns = columns
    self.rows = rows
  }

  /// The answer; nil where the points at hand do not mix within the rows.
  func solve(by solver: any MILPSolver) throws(SolverError) -> Answer? {
    var model = LinearModel(name: "mixture")
    var shared = rows.positions.map { _ in [Term]() }
    var cost: [Term] = []
    for (part, points) in columns.enumerated() {
      var weights: [Term] = []
      for (number, point) in points.enumerated() {
        let weight = model.addVariable("weight(\(part),\(number))")
        weights.append(Term(1, weight))
        if point.value != 0 { cost.append(Term(point.value / rows.scale, weight)) }
        for (row, use) in rows.use(by: point).enumerated() where use != 0 { shared[row].append(Term(use, weight)) }
      }
      model.addConstraint("part(\(part))", weights, lower: 1, upper: 1)
    }
    for row in rows.positions { model.addConstraint("row(\(row))", shared[row], upper: rows.capacity(of: row)) }
    model.objective = Objective(.minimize, cost)
    let outcome = try solver.solve(model)
    guard outcome.termination == .optimal, let point = outcome.relaxation, let worth = outcome.shadowPrices else {
      return nil
    }
    var next = 0
    var value = 0.0
    var items: [[Double]] = []
    for points in columns {
      var mixed = Array(repeating: 0.0, count: rows.shared.items.count)
      for column in points {
        value += point[next] * column.value
        for (item, number) in column.items.enumerated() { mixed[item] += point[next] * number }
        next += 1
      }
      items.append(mixed)
    }
    return Answer(
      value: value, prices: rows.positions.map { max(0, -worth[columns.count + $0]) }, items: items)
  }
}
