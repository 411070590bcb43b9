internal import TrainingDomain

/// Which courses give a level, looked for once a level.
final class AwardedLevels {
  private let surveyed: SurveyContext
  private var known: [Level: [Int]] = [:]

  init(_ surveyed: SurveyContext) { self.surveyed = surveyed }

  /// The courses that award a level or one above it, ascending.
  func courses(giving level: Level) -> [Int] {
    if let courses = known[level] { return courses }
    let courses = surveyed.problem.courses.indices.filter { surveyed.awards($0, level) }
    known[level] = courses
    return courses
  }
}
