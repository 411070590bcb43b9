import CGLPK
import Testing

/// Two whole columns and one row, unchecked: minimise −x − y with x + y ≤ 1.
struct RawModel {
  var lower: [Double] = [0, 0]
  var upper: [Double] = [1, 1]
  var cost: [Double] = [-1, -1]
  var entries: [(row: Int32, column: Int32, value: Double)] = [(1, 1, 1), (1, 2, 1)]

  /// How the solve ends, and GLPK's words.
  func solve() throws -> (cglpk_end, String) {
    try withJob { job in
      while cglpk_wait(job, 1000) == 0 {}
      let result = cglpk_outcome(job)
      return (result.end, String(cString: result.message))
    }
  }

  /// Starts a job and finishes it at once.
  func abandon() throws {
    try withJob { _ in }
  }

  private func withJob<Result>(_ body: (OpaquePointer) throws -> Result) throws -> Result {
    let integer: [UInt8] = [1, 1]
    let rowLower = [-Double.infinity]
    let rowUpper = [1.0]
    let rows = [0] + entries.map(\.row)
    let columns = [0] + entries.map(\.column)
    let values = [0] + entries.map(\.value)
    // One scope per array: the pointers must outlive the job.
    return try lower.withUnsafeBufferPointer { lower in
      try upper.withUnsafeBufferPointer { upper in
        try cost.withUnsafeBufferPointer { cost in
          try integer.withUnsafeBufferPointer { integer in
            try rowLower.withUnsafeBufferPointer { rowLower in
              try rowUpper.withUnsafeBufferPointer { rowUpper in
                try rows.withUnsafeBufferPointer { rows in
                  try columns.withUnsafeBufferPointer { columns in
                    try values.withUnsafeBufferPointer { values in
                      var model = cglpk_model(
                        column_count: 2, row_count: 1, entry_count: Int32(entries.count),
                        column_lower: lower.baseAddress, column_upper: upper.baseAddress,
                        column_cost: cost.baseAddress, column_is_integer: integer.baseAddress,
                        row_lower: rowLower.baseAddress, row_upper: rowUpper.baseAddress,
                        entry_row: rows.baseAddress, entry_column: columns.baseAddress,
                        entry_value: values.baseAddress)
                      var settings = cglpk_settings()
                      settings.time_limit_ms = 5000
                      settings.integrality_tolerance = 1e-7
                      settings.mir_cuts = 1
                      let job = try #require(cglpk_start(&model, &settings))
                      defer { cglpk_finish(job) }
                      return try body(job)
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
}
