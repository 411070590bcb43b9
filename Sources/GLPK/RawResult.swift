internal import CGLPK

/// What the C entry left, copied into Swift: still a minimisation, still unchecked.
struct RawResult {
  let end: cglpk_end
  let incumbent: [Double]?
  let bound: Double?
  let relaxation: [Double]?
  let relaxationObjective: Double
  let reducedCosts: [Double]
  let message: String

  init(_ result: cglpk_result, columns: Int) {
    func copy(_ values: UnsafePointer<Double>?) -> [Double] {
      Array(UnsafeBufferPointer(start: values, count: values == nil ? 0 : columns))
    }
    end = result.end
    incumbent = result.has_incumbent != 0 ? copy(result.incumbent) : nil
    bound = result.has_bound != 0 ? result.bound : nil
    relaxation = result.has_relaxation != 0 ? copy(result.relaxation) : nil
    relaxationObjective = result.relaxation_objective
    reducedCosts = result.has_relaxation != 0 ? copy(result.reduced_costs) : []
    message = result.message.map { String(cString: $0) } ?? ""
  }
}
