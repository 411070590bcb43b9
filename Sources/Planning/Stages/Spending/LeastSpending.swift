internal import LinearModel
internal import TrainingDomain

/// Proves how much of all money the plans better than the best one leave at most.
///
/// Whoever is to be better with the same money has to spend nearly all of it. Only heads missing and the places of a course
/// in all must be whole here, people may be split: that settles within a second or two what the aim's own bound never shows.
struct LeastSpending {
  let odd: OddPlaces

  private static let cases = 60
  /// After so many cases it shows whether it will be little.
  private static let firstCases = 8
  private static let subproblemsOfCase = 3

  /// What is left at most, in đồng; nil where nobody could spend enough to be better.
  ///
  /// - Parameter most: of more than this nobody needs to know how much it is.
  func unspent(_ aim: AimSearch, most: Int) throws(SolverError) -> Int? {
    let missing = aim.objective.terms.map(\.column)
    var model = aim.better(in: aim.settled.relaxed(keepingWhole: missing))
    let limits = odd.courses.map { model.addSum("all(\($0.cost))", of: $0.columns) }
    let objective = StageObjective(
      stage: .cost, terms: zip(odd.courses, limits).map { (weight: $0.cost, column: $1) }, constant: 0)
    model.objective = objective.objective
    var options = SolveOptions()
    options.cancellation = aim.options.cancellation
    var search = AimSearch(model, objective, by: aim.solver, within: aim.deadline, options: options)
    var cases = CaseSearch(
      limiting: (limits + missing).map { [$0] }, NearbySearch(branchingOn: []), subproblems: Self.subproblemsOfCase)
    // A case that its plan closed no longer holds the bound down: the least is that of the plan or of a case.
    func least() -> Int {
      min(search.bound.map(objective.bound) ?? 0, search.incumbent.map(objective.value) ?? .max)
    }
    func unspent() -> Int { odd.granted - least() }
    for number in 0..<Self.cases where search.isOpen {
      // No spending is proven that nobody could afford, nor more than all of it asked for.
      guard unspent() >= objective.grid, number < Self.firstCases || unspent() <= most else { break }
      try cases.search(&search, cases: 1)
    }
    return search.termination == .infeasible || unspent() < 0 ? nil : unspent()
  }
}
