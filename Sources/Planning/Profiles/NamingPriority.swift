internal import TrainingDomain

/// The order in which interchangeable officials are given places.
///
/// Those in the succession plan first, then those with the longest service left, then by identifier: the same input
/// always gives the same names.
struct NamingPriority {
  /// Positions of officials, first to be named first.
  let order: [Int]

  init(_ problem: PlanningProblem) {
    let officials = problem.officials
    let isPlanned = officials.map { $0.flags.contains(OfficialFlag.successionPlan) }
    order = officials.indices.sorted { left, right in
      if isPlanned[left] != isPlanned[right] { return isPlanned[left] }
      let (one, other) = (officials[left].serviceEnd.lastDay, officials[right].serviceEnd.lastDay)
      if one != other { return one > other }
      return officials[left].id == officials[right].id ? left < right : officials[left].id < officials[right].id
    }
  }
}
