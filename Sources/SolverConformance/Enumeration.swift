internal import LinearModel

/// Solves a model by trying every combination of its whole columns.
///
/// It shares nothing with any solver. At most one column may be continuous: given the others, the rows leave it an
/// interval, and one end of that is best.
struct Enumeration {
  private let model: LinearModel
  private let integers: [Int]
  private let continuous: Int?
  private var point: [Double]
  private var best: Double?

  /// - Precondition: every column is bounded, and at most one is continuous.
  init(_ model: LinearModel) {
    self.model = model
    integers = model.variables.indices.filter { model.variables[$0].kind == .integer }
    continuous = model.variables.firstIndex { $0.kind == .continuous }
    point = [Double](repeating: 0, count: model.variables.count)
  }

  /// The best objective; nil: no combination satisfies the rows.
  consuming func optimum() -> Double? {
    visit(integers[...])
    return best
  }

  private mutating func visit(_ rest: ArraySlice<Int>) {
    guard let index = rest.first else { return tryPoint() }
    let column = model.variables[index]
    guard let lower = column.lower?.rounded(.up), let upper = column.upper?.rounded(.down) else { return }
    var value = lower
    while value <= upper {
      point[index] = value
      visit(rest.dropFirst())
      value += 1
    }
  }

  private mutating func tryPoint() {
    var lower = -Double.infinity
    var upper = Double.infinity
    if let continuous {
      lower = model.variables[continuous].lower ?? lower
      upper = model.variables[continuous].upper ?? upper
    }
    for row in model.constraints {
      let (sum, factor) = split(row.terms)
      let least = (row.lower ?? -.infinity) - sum
      let most = (row.upper ?? .infinity) - sum
      if factor == 0 {
        guard least <= 0, most >= 0 else { return }
      } else {
        lower = max(lower, factor > 0 ? least / factor : most / factor)
        upper = min(upper, factor > 0 ? most / factor : least / factor)
      }
    }
    guard lower <= upper + 1e-9 else { return }
    let (sum, factor) = split(model.objective.terms)
    var value = sum + model.objective.constant
    if factor != 0 {
      let wantsLess = (factor > 0) == (model.objective.sense == .minimize)
      value += factor * (wantsLess ? lower : upper)
    }
    if best.map({ model.isBetter(value, than: $0) }) ?? true { best = value }
  }

  /// The sum over the whole columns, and the coefficient of the continuous one.
  private func split(_ terms: [Term]) -> (sum: Double, factor: Double) {
    var sum = 0.0
    var factor = 0.0
    for term in terms {
      if term.variable.index == continuous {
        factor = term.coefficient
      } else {
        sum += term.coefficient * point[term.variable.index]
      }
    }
    return (sum, factor)
  }
}
