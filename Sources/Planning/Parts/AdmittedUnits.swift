internal import TrainingDomain

/// The units whose people a course may take, as far as its conditions on units and groups tell.
struct AdmittedUnits: Sendable {
  private let byCourse: [[Int]]

  /// Reads the courses of a problem whose officials work in the units at some positions.
  init(_ problem: PlanningProblem, _ homes: [Int]) {
    let places = Dictionary(
      problem.units.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    var byGroup: [OfficialGroup.ID: Set<Int>] = [:]
    for (official, home) in zip(problem.officials, homes) {
      for group in official.groups { byGroup[group, default: []].insert(home) }
    }
    let isPeopled = homes.reduce(into: Array(repeating: false, count: problem.units.count)) { $0[$1] = true }
    byCourse = problem.courses.map { course in
      var isAdmitted = isPeopled
      for condition in course.eligibility {
        let allowed: Set<Int>
        switch condition {
        case .inAnyUnit(let units): allowed = Set(units.compactMap { places[$0] })
        case .inAnyGroup(let groups) where !groups.contains(OfficialGroup.everyone.id):
          allowed = groups.reduce(into: []) { $0.formUnion(byGroup[$1] ?? []) }
        default: continue
        }
        for unit in isAdmitted.indices where !allowed.contains(unit) { isAdmitted[unit] = false }
      }
      return isAdmitted.indices.filter { isAdmitted[$0] }
    }
  }

  /// The positions of the units, ascending.
  func units(of course: Int) -> [Int] { byCourse[course] }
}
