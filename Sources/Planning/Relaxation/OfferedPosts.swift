internal import TrainingDomain

/// How many posts beyond its own a unit may be given where vacancies give way.
///
/// Only where somebody can be hired into it, and no more than all its recruitment offers together take in over the
/// horizon. An offer without a yearly limit takes any number; a unit then doubles at most, because the search needs an
/// end and a unit of twice its size is no small change.
enum OfferedPosts {
  /// The most posts for a unit; zero where it has none of its own, or nobody can be hired into it.
  static func most(in unit: WorkUnit, _ problem: PlanningProblem) -> Int {
    guard let posts = unit.establishment?.count else { return 0 }
    var hires = 0
    for lever in problem.levers.recruitment where lever.units.contains(unit.id) {
      for year in lever.years where problem.horizon.years.contains(year) {
        hires += min(posts, lever.mostPerYear?.count ?? posts)
      }
    }
    return min(posts, hires)
  }
}
