internal import TrainingDomain

/// Where one person of a row stands after some of the row's enrolments: all that matters for those still to come.
struct Standing: Hashable {
  /// The courses taken that the row is sent on again later, ascending.
  var taken: [Int] = []
  /// The courses of the plan completed, of which only the levels matter, by track and rung, ascending.
  var earned: [Earned] = []
  /// The courses of the plan being studied, ascending.
  var studies: [Study] = []
  /// Whether the person has taken one of the courses that are counted.
  var isCounted = false

  /// A level earned by a course of the plan.
  struct Earned: Hashable {
    /// The track.
    let track: Track.ID
    /// The highest level earned on it.
    let level: Level
  }

  /// A course of the plan being studied.
  struct Study: Hashable {
    let course: Int
    let intake: Int
    let completion: Int
  }

  /// The same person on the first day of a month, with what was completed before.
  func advanced(to month: Int, stillToCome: [Placement], _ courses: [Course]) -> Standing {
    var next = self
    next.taken = taken.filter { course in stillToCome.contains { $0.course == course } }
    next.studies = []
    for study in studies {
      if study.completion < month {
        for level in courses[study.course].awards { next.earn(level) }
      } else {
        // Once the month of its intake is over, when it began does not matter.
        let intake = study.intake < month ? Int.min : study.intake
        next.studies.append(Study(course: study.course, intake: intake, completion: study.completion))
      }
    }
    next.studies.sort { ($0.completion, $0.course, $0.intake) < ($1.completion, $1.course, $1.intake) }
    return next
  }

  /// The same person after starting a course.
  func starting(_ placement: Placement, isCounted: Bool) -> Standing {
    var next = self
    next.taken.append(placement.course)
    next.taken.sort()
    next.studies.append(
      Study(course: placement.course, intake: placement.intake, completion: placement.completion))
    next.studies.sort { ($0.completion, $0.course, $0.intake) < ($1.completion, $1.course, $1.intake) }
    next.isCounted = self.isCounted || isCounted
    return next
  }

  /// Keeps the highest level of each track, since it counts for those below.
  private mutating func earn(_ level: Level) {
    if let place = earned.firstIndex(where: { $0.track == level.track }) {
      if earned[place].level.rung < level.rung { earned[place] = Earned(track: level.track, level: level) }
    } else {
      earned.append(Earned(track: level.track, level: level))
      earned.sort { $0.track < $1.track }
    }
  }
}
