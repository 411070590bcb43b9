/// What a solve came to: why it ended, what it found, and what the solver said.
public struct SolveOutcome: Equatable, Sendable {
  /// Why the solve ended.
  public var termination: Termination

  /// The best solution, a value for every column; nil: none was found. Integer columns are exact whole numbers.
  ///
  /// It has passed `LinearModel.violations(of:)`, whatever the termination.
  public var incumbent: [Double]?

  /// The objective of the incumbent, computed from the model; nil: no incumbent.
  public var objective: Double?

  /// No solution is better than this; nil: not known. Equal to `objective` at a proven optimum.
  public var bestBound: Double?

  /// The solver's own words, for a log.
  public var rawStatus: String

  /// Subproblems made by branch and bound.
  public var nodes: Int

  /// The solution of the root LP, a value for every column; nil: it was not solved to optimality.
  public var relaxation: [Double]?

  /// The objective of `relaxation`.
  public var relaxationObjective: Double?

  /// The change of the root LP's objective per unit of each column; 0 for basic columns, nil like `relaxation`.
  public var reducedCosts: [Double]?

  /// The change of the root LP's objective per unit of each row's bound; nil like `relaxation`.
  public var shadowPrices: [Double]?

  /// What the root proves of every point, with the cuts made there; nil: its LP was not solved to optimality.
  public var rootProof: RootProof?

  /// The cuts that bind at the root: rows that every solution of the model keeps.
  public var cuts: [ConstraintDefinition]

  /// What was found on either side of each sum of `SolveOptions.probes`, in order; nil where it was not looked at.
  public var probes: [ProbedSides?]

  /// An outcome with these parts.
  public init(
    termination: Termination, incumbent: [Double]? = nil, objective: Double? = nil, bestBound: Double? = nil,
    rawStatus: String, nodes: Int = 0, relaxation: [Double]? = nil, relaxationObjective: Double? = nil,
    reducedCosts: [Double]? = nil, shadowPrices: [Double]? = nil, rootProof: RootProof? = nil,
    cuts: [ConstraintDefinition] = [], probes: [ProbedSides?] = []
  ) {
    self.termination = termination
    self.incumbent = incumbent
    self.objective = objective
    self.bestBound = bestBound
    self.rawStatus = rawStatus
    self.nodes = nodes
    self.relaxation = relaxation
    self.relaxationObjective = relaxationObjective
    self.reducedCosts = reducedCosts
    self.shadowPrices = shadowPrices
    self.rootProof = rootProof
    self.cuts = cuts
    self.probes = probes
  }

  /// The distance of objective and bound, divided by the larger magnitude of the two; nil: one is missing.
  public var gap: Double? {
    guard let objective, let bestBound else { return nil }
    let distance = abs(objective - bestBound)
    return distance == 0 ? 0 : distance / max(abs(objective), abs(bestBound))
  }
}
