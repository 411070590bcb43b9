internal import CGLPK
internal import LinearModel

/// One run of the C side: start it, wait while relaying cancellation and progress, copy the answer.
///
/// No Swift runs beneath a GLPK frame: progress is read from outside, by the thread that waits.
struct SolveJob {
  /// What to solve.
  var arrays: ModelArrays

  /// How to solve it.
  var settings: SearchSettings

  /// The time left; nil: unlimited.
  var timeLeft: Duration?

  /// The memory GLPK may have, in megabytes; nil: unlimited.
  var memoryLimitMegabytes: Int?

  /// Stop at this gap; 0: prove.
  var relativeGap: Double

  /// The constant of the objective, with the sign of a minimisation.
  var objectiveOffset: Double

  /// A solution to begin with; nil: none.
  var start: [Double]?

  /// The most rounds of cuts at the root.
  var cutRounds: Int

  /// Columns to branch on before any other, counted from zero.
  var branchOrder: [Int]
  var nodeLimit: Int?

  /// Sums of columns to probe at the root, counted from zero.
  var probes: [[Int]]

  /// The least that a solution can cost, known from elsewhere, without the constant; nil: not known.
  var knownBound: Double?

  /// Whether to stop after the root LP.
  var relaxationOnly: Bool

  /// The caller's wish to stop; nil: none can be expressed.
  var cancellation: CancellationFlag?

  /// Told what the run has reached; nil: nobody listens.
  var report: ((cglpk_snapshot) -> Void)?

  /// How often the flag is looked at, and how often progress is told, in milliseconds.
  private static let pollInterval: Int32 = 20
  private static let reportInterval = 10  // polls

  /// Runs to the end; nil when the machine has no memory or thread for it.
  func run() -> SolveAnswer? {
    // GLPK reads the start from element 1, C from element 0 of what it is given.
    let order = branchOrder.map { Int32($0 + 1) }
    let probed = probes.flatMap { $0.map { Int32($0 + 1) } }
    let first = probes.reduce(into: [Int32(0)]) { $0.append($0[$0.count - 1] + Int32($1.count)) }
    return (start ?? []).withUnsafeBufferPointer { start in
      order.withUnsafeBufferPointer { order in
        var raw = cglpk_settings()
        raw.time_limit_ms = timeLeft.map(Self.milliseconds) ?? -1
        raw.memory_limit_mb = Int32(clamping: memoryLimitMegabytes ?? 0)
        raw.relative_gap = relativeGap
        raw.objective_offset = objectiveOffset
        raw.integrality_tolerance = settings.integralityTolerance
        raw.branching = settings.branching
        raw.mir_cuts = settings.usesRoundingCuts ? 1 : 0
        raw.gmi_cuts = settings.usesGomoryCuts ? 1 : 0
        raw.cut_rounds = settings.cutsRoot ? Int32(clamping: cutRounds) : 0
        raw.dual_first = settings.beginsWithDual ? 1 : 0
        raw.scale = settings.scales ? 1 : 0
        raw.has_known_bound = knownBound == nil ? 0 : 1
        raw.known_bound = knownBound ?? 0
        raw.relaxation_only = relaxationOnly ? 1 : 0
        raw.start = self.start == nil ? nil : start.baseAddress
        raw.branch_order = order.baseAddress
        raw.branch_order_count = Int32(order.count)
        raw.node_limit = Int32(clamping: nodeLimit ?? 0)
        return probed.withUnsafeBufferPointer { columns in
          first.withUnsafeBufferPointer { first in
            raw.probe_count = Int32(probes.count)
            raw.probe_first = first.baseAddress
            raw.probe_columns = columns.baseAddress
            return withExtendedLifetime(arrays) { run(raw) }
          }
        }
      }
    }
  }

  private func run(_ raw: cglpk_settings) -> SolveAnswer? {
    var model = arrays.raw
    var raw = raw
    guard let job = cglpk_start(&model, &raw) else { return nil }
    defer { cglpk_finish(job) }
    if cancellation == nil, report == nil {
      _ = cglpk_wait(job, -1)
    } else {
      var polls = 0
      while cglpk_wait(job, Self.pollInterval) == 0 {
        polls += 1
        if polls % Self.reportInterval == 0 { report?(cglpk_progress(job)) }
        if cancellation?.isCancelled == true { cglpk_cancel(job) }
      }
    }
    return SolveAnswer(
      cglpk_outcome(job), columnCount: Int(model.column_count), rowCount: Int(model.row_count),
      probeCount: probes.count)
  }

  /// Whole milliseconds, not less than the duration, within what C can count.
  private static func milliseconds(_ duration: Duration) -> Int64 {
    let (seconds, attoseconds) = duration.components
    guard seconds < Int64(Int32.max) else { return Int64(Int32.max) * 1000 }
    return max(0, seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }
}
