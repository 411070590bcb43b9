public import LinearModel

/// A small random model from a seed, with the answer found by trying every combination of whole values.
///
/// Two to five whole columns of few values and at most one continuous column, rows of every shape, and data in
/// halves, so that no answer hangs on a rounding error.
public struct RandomExample: Sendable {
  /// The model; always the same for the same seed.
  public let model: LinearModel

  /// The best objective; nil: the model is infeasible.
  public let optimum: Double?

  /// The example of a seed.
  public init(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    model = Self.model(seed: seed, &random)
    optimum = Enumeration(model).optimum()
  }

  private static func model(seed: UInt64, _ random: inout SeededGenerator) -> LinearModel {
    var model = LinearModel(name: "random\(seed)")
    var columns: [Variable] = []
    for index in 0..<Int.random(in: 2...5, using: &random) {
      let lower = Double(Int.random(in: -6...4, using: &random)) / 2
      let width = Double(Int.random(in: 1...6, using: &random)) / 2
      columns.append(model.addVariable("n\(index)", lower: lower, upper: lower + max(width, 1), kind: .integer))
    }
    if Bool.random(using: &random) {
      let lower = Double(Int.random(in: -4...4, using: &random))
      let upper = lower + Double(Int.random(in: 0...8, using: &random))
      columns.append(model.addVariable("c", lower: lower, upper: upper))
    }
    for index in 0..<Int.random(in: 0...5, using: &random) {
      addRow("r\(index)", over: columns, to: &model, &random)
    }
    model.objective = Objective(
      Bool.random(using: &random) ? .minimize : .maximize, terms(over: columns, &random),
      constant: Double(Int.random(in: -3...3, using: &random)))
    return model
  }

  private static func addRow(
    _ name: String, over columns: [Variable], to model: inout LinearModel, _ random: inout SeededGenerator
  ) {
    let terms = terms(over: columns, &random)
    let side = Double(Int.random(in: -16...16, using: &random)) / 2
    switch Int.random(in: 0..<8, using: &random) {
    case 0: model.addConstraint(name, terms, lower: side, upper: side)
    case 1, 2:
      let width = Double(Int.random(in: 1...16, using: &random)) / 2
      model.addConstraint(name, terms, lower: side, upper: side + width)
    case 3, 4: model.addConstraint(name, terms, lower: min(side, 0))
    default: model.addConstraint(name, terms, upper: max(side, 0))
    }
  }

  private static func terms(over columns: [Variable], _ random: inout SeededGenerator) -> [Term] {
    let step = Int.random(in: 0..<4, using: &random) == 0 ? 0.5 : 1
    return columns.compactMap { column in
      let coefficient = step * Double(Int.random(in: -8...8, using: &random))
      return coefficient == 0 ? nil : Term(coefficient, column)
    }
  }
}
