internal import CGLPK
internal import LinearModel

/// One call of the guarded C entry: arrays in, a copy of everything out.
struct GuardedSolve {
  private let arrays: ModelArrays
  private let options: SolveOptions
  private let attempt: Attempt
  private let isMaximised: Bool
  private let constant: Double

  init(_ model: LinearModel, _ options: SolveOptions, _ attempt: Attempt) {
    arrays = ModelArrays(model)
    self.options = options
    self.attempt = attempt
    isMaximised = model.objective.sense == .maximize
    constant = model.objective.constant
  }

  /// Runs the solve and waits for it; cancellation is looked for twenty times a second.
  func run(since began: ContinuousClock.Instant) throws(SolverError) -> RawResult {
    var result: RawResult?
    withModel { model in
      withSettings { settings in
        var model = model
        var settings = settings
        guard let job = cglpk_start(&model, &settings) else { return }
        wait(for: job, since: began)
        result = RawResult(cglpk_outcome(job), columns: arrays.columnCost.count)
        cglpk_finish(job)
      }
    }
    guard let result else { throw SolverError(.solverFault, "no thread or memory could be had for the solver") }
    return result
  }

  private func wait(for job: OpaquePointer, since began: ContinuousClock.Instant) {
    guard options.cancellation != nil || options.progress != nil else {
      _ = cglpk_wait(job, -1)
      return
    }
    while cglpk_wait(job, 50) == 0 {
      if options.cancellation?.isCancelled == true { cglpk_cancel(job) }
      guard let progress = options.progress else { continue }
      let seen = cglpk_progress(job)
      progress(
        SolveProgress(
          elapsed: began.duration(to: .now),
          incumbent: seen.has_incumbent != 0 ? shown(seen.incumbent_objective) : nil,
          bound: seen.has_bound != 0 ? shown(seen.bound) : nil, nodes: Int(seen.nodes)))
    }
  }

  private func shown(_ value: Double) -> Double { (isMaximised ? -value : value) + constant }

  /// Lends the model's arrays to C for the length of a call.
  private func withModel(_ body: (cglpk_model) -> Void) {
    arrays.columnLower.withUnsafeBufferPointer { lower in
      arrays.columnUpper.withUnsafeBufferPointer { upper in
        arrays.columnCost.withUnsafeBufferPointer { cost in
          arrays.columnIsInteger.withUnsafeBufferPointer { integer in
            arrays.rowLower.withUnsafeBufferPointer { rowLower in
              arrays.rowUpper.withUnsafeBufferPointer { rowUpper in
                arrays.entryRow.withUnsafeBufferPointer { rows in
                  arrays.entryColumn.withUnsafeBufferPointer { columns in
                    arrays.entryValue.withUnsafeBufferPointer { values in
                      body(
                        cglpk_model(
                          column_count: Int32(arrays.columnCost.count), row_count: Int32(arrays.rowLower.count),
                          entry_count: Int32(arrays.entryValue.count - 1), column_lower: lower.baseAddress,
                          column_upper: upper.baseAddress, column_cost: cost.baseAddress,
                          column_is_integer: integer.baseAddress, row_lower: rowLower.baseAddress,
                          row_upper: rowUpper.baseAddress, entry_row: rows.baseAddress,
                          entry_column: columns.baseAddress, entry_value: values.baseAddress))
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }

  private func withSettings(_ body: (cglpk_settings) -> Void) {
    let order = options.branchFirst.map { Int32($0.index + 1) }
    order.withUnsafeBufferPointer { order in
      guard let start = options.start else { return body(settings(start: nil, order)) }
      start.withUnsafeBufferPointer { body(settings(start: $0.baseAddress, order)) }
    }
  }

  private func settings(start: UnsafePointer<Double>?, _ order: UnsafeBufferPointer<Int32>) -> cglpk_settings {
    cglpk_settings(
      time_limit_ms: options.timeLimit.map(Self.milliseconds) ?? -1,
      memory_limit_mb: Int32(clamping: options.memoryLimitMegabytes ?? 0), relative_gap: options.relativeGap,
      objective_offset: isMaximised ? -constant : constant, integrality_tolerance: 1e-6, branching: branching,
      mir_cuts: attempt.hasCuts ? 1 : 0, gmi_cuts: attempt.hasCuts && options.strategy == .balanced ? 1 : 0,
      dual_first: attempt.isDualFirst ? 1 : 0, scale: attempt.isScaled ? 1 : 0,
      relaxation_only: options.relaxationOnly ? 1 : 0, start: start,
      branch_order: order.isEmpty ? nil : order.baseAddress, branch_order_count: Int32(order.count))
  }

  private var branching: cglpk_branching {
    switch options.strategy {
    case .balanced, .roundingCuts: CGLPK_BRANCH_DRIEBECK_TOMLIN
    case .inOrder: CGLPK_BRANCH_FIRST_FRACTIONAL
    case .pseudocost: CGLPK_BRANCH_PSEUDOCOST
    }
  }

  /// Whole milliseconds, never more than C can count.
  private static func milliseconds(_ limit: Duration) -> Int64 {
    let (seconds, attoseconds) = limit.components
    guard seconds < Int64.max / 2000 else { return Int64.max / 2 }
    return seconds * 1000 + attoseconds / 1_000_000_000_000_000
  }
}
