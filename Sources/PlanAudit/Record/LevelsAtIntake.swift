internal import TrainingDomain

/// The levels that count on the first day of an intake.
///
/// The rules ask two things: what is held, and what is held or already being studied. For one person both are known.
/// For a row of several people who do different things, what is held is the most that any of them can hold and what
/// is studied the least, so that whatever fails is impossible for each of them; the rest is left to the split.
struct LevelsAtIntake {
  /// The levels held.
  var held: [Level]
  /// The levels not yet held but already being studied.
  var studied: [Level]
  /// The levels held or already being studied that stand against a course.
  var against: [Level] { knownAgainst ?? held + studied }
  private var knownAgainst: [Level]?

  /// The levels of an official before any course of the plan: the roster's and those of courses in progress.
  init(_ official: Official, at intake: Int, in record: PlanRecord) {
    held = official.levels
    studied = []
    for study in official.inProgress {
      guard let course = record.position(of: study.course) else { continue }
      let awards = record.problem.courses[course].awards
      if AuditCalendar.order(of: study.completes) < AuditCalendar.firstDay(of: intake) {
        held += awards
      } else {
        studied += awards
      }
    }
  }

  /// The levels that count for a placement of the plan.
  init(for placement: Placement, in record: PlanRecord) {
    self.init(record.official(placement), at: placement.intake, in: record)
    let beforePlan = held + studied
    for other in record.placementsByOfficial[placement.official] where other.intake < placement.intake {
      if other.completion < placement.intake {
        held += record.course(other).awards
      } else {
        studied += record.course(other).awards
      }
    }
    if !record.actsAsOne(placement.official) { knownAgainst = beforePlan }
  }

  /// Whether a level is held: the lowest rung by everyone, another by who has it or a higher one of its track.
  func holds(_ level: Level) -> Bool { Self.reaches(level, with: held) }

  /// Whether a level is held or already being studied.
  func holdsOrStudies(_ level: Level) -> Bool { Self.reaches(level, with: against) }

  static func reaches(_ level: Level, with levels: [Level]) -> Bool {
    level.rung <= 0 || levels.contains { $0.track == level.track && $0.rung >= level.rung }
  }
}
