public import LinearModel

/// The worked example *Manpower Planning* of H. P. Williams, *Model Building in Mathematical Programming*.
///
/// A company plans three years of recruiting, retraining, redundancy, overmanning and short-time working for
/// unskilled, semi-skilled and skilled workers. The least number of redundancies and the least cost are published;
/// a solver that misses them is wrong, and so is a builder of models.
public struct ManpowerPlanning: Sendable {
  /// What the company wants least of.
  public enum Goal: Sendable, CaseIterable {
    /// Workers made redundant over the three years; 841.796875 is published.
    case redundancies
    /// Pounds spent over the three years; 498,677.2853 is published.
    case cost
  }

  /// The model for the goal.
  public let model: LinearModel

  private let redundancyColumns: [Variable]

  /// The workers made redundant in a solution, over all grades and years.
  public func redundancies(in point: [Double]) -> Double {
    redundancyColumns.reduce(0) { $0 + point[$1.index] }
  }

  /// The model of the example for a goal.
  public init(goal: Goal) {
    var years: [ManpowerYear] = []
    var model = LinearModel(name: "manpower planning")
    for year in ManpowerYear.numbers {
      let next = ManpowerYear(year, in: &model)
      next.addRows(after: years.last, to: &model)
      years.append(next)
    }
    redundancyColumns = years.flatMap(\.redundant)
    switch goal {
    case .redundancies: model.objective = Objective(.minimize, redundancyColumns.map { Term(1, $0) })
    case .cost: model.objective = Objective(.minimize, years.flatMap(\.costs))
    }
    self.model = model
  }
}
