internal import CGLPK
internal import LinearModel

/// What the C side answered, copied out of its memory and not yet believed. A minimisation without constant.
struct SolveAnswer {
  /// How the run ended.
  var end: cglpk_end

  /// GLPK's incumbent; nil: none.
  var incumbent: [Double]?

  /// No solution costs less; nil: not known.
  var bound: Double?

  /// The root LP's solution; nil: not solved to optimality.
  var relaxation: Relaxation?

  /// The root's last LP with all its cuts; nil: the root was not branched upon.
  var cutRoot: RootProof?

  /// The cost of the solution GLPK had when it branched upon the root; nil: none. Its reduced-cost fixing drops what is
  /// no better, and its cuts follow from that, so `cutRoot` speaks only of what is better.
  var cutRootIncumbent: Double?

  /// The cuts that bind at the root.
  var cuts: [ConstraintDefinition] = []

  /// The bounds on either side of each sum probed, in order; nil for a sum that was not.
  var probes: [ProbedSides?] = []

  /// Subproblems made.
  var nodes: Int

  /// GLPK's last words, on one line; empty: it had none.
  var message: String

  /// The optimum of the root LP.
  struct Relaxation {
    /// A value for every column.
    var point: [Double]
    /// Its cost.
    var objective: Double
    /// The cost per unit of each column.
    var reducedCosts: [Double]
    /// The cost per unit of each row's bound.
    var rowDuals: [Double]
  }

  /// Copies the result of a job that has ended.
  init(_ raw: cglpk_result, columnCount: Int, rowCount: Int, probeCount: Int) {
    func values(_ pointer: UnsafePointer<Double>?, _ count: Int) -> [Double] {
      Array(UnsafeBufferPointer(start: pointer, count: count))
    }
    end = raw.end
    incumbent = raw.has_incumbent != 0 ? values(raw.incumbent, columnCount) : nil
    bound = raw.has_bound != 0 ? raw.bound : nil
    nodes = Int(raw.nodes)
    message = String(cString: raw.message).split(whereSeparator: \.isNewline).joined(separator: " · ")
    if raw.has_relaxation != 0 {
      relaxation = Relaxation(
        point: values(raw.relaxation, columnCount), objective: raw.relaxation_objective,
        reducedCosts: values(raw.reduced_costs, columnCount), rowDuals: values(raw.row_duals, rowCount))
    }
    if raw.has_probes != 0 {
      probes = (0..<probeCount).map { probe in
        raw.probe_down[probe].isNaN ? nil : ProbedSides(below: raw.probe_down[probe], above: raw.probe_up[probe])
      }
    }
    if raw.has_cut_root != 0 {
      cuts = (0..<Int(raw.cut_count)).map { cut in
        let terms = (Int(raw.cut_first[cut])..<Int(raw.cut_first[cut + 1])).map { place in
          Term(raw.cut_value[place], Variable(index: Int(raw.cut_column[place])))
        }
        return ConstraintDefinition(name: "cut(\(cut + 1))", terms: terms, upper: raw.cut_upper[cut])
      }
      cutRootIncumbent = raw.cut_root_had_incumbent != 0 ? raw.cut_root_incumbent : nil
      cutRoot = RootProof(
        objective: raw.cut_root_objective, point: values(raw.cut_root, columnCount),
        reducedCosts: values(raw.cut_root_costs, columnCount))
    }
  }

  /// How the run ended, in a word for the log.
  var endWord: String {
    switch end {
    case CGLPK_END_OPTIMAL: "optimal"
    case CGLPK_END_GAP: "gap reached"
    case CGLPK_END_INFEASIBLE: "infeasible"
    case CGLPK_END_UNBOUNDED: "unbounded"
    case CGLPK_END_TIME: "time limit"
    case CGLPK_END_CANCELLED: "cancelled"
    case CGLPK_END_MEMORY: "memory limit"
    case CGLPK_END_FATAL: "fatal error"
    case CGLPK_END_NODES: "node limit"
    default: "trouble"
    }
  }
}
