import TrainingDomain

/// What every problem that leaves the loader must be, written apart from the rules that refuse it.
enum ProblemSoundness {
  /// What is unsound, in words; empty for a sound problem.
  static func faults(of problem: PlanningProblem) -> [String] {
    var faults: [String] = []
    func demand(_ isSo: Bool, _ words: String) { if !isSo { faults.append(words) } }
    let tracks = problem.tracks.map(\.id)
    let units = problem.units.map(\.id)
    let groups = problem.groups.map(\.id) + [OfficialGroup.everyone.id]
    let flags = problem.flags.map(\.id)
    let courses = problem.courses.map(\.id)
    let officials = Set(problem.officials.map(\.id))
    let years = problem.horizon.years
    func isKnown(_ level: Level) -> Bool {
      guard let track = problem.tracks.first(where: { $0.id == level.track }) else { return false }
      return track.rungs.indices.contains(level.rung) && track.rungs[level.rung].id == level.name
    }
    demand((1...50).contains(years.count), "horizon")
    for ids in [tracks.map(\.rawValue), units.map(\.rawValue), groups.map(\.rawValue), courses.map(\.rawValue)] {
      demand(Set(ids).count == ids.count && !ids.contains(""), "ids \(ids)")
    }
    demand(!problem.officials.isEmpty && officials.count == problem.officials.count, "officials")
    demand(!problem.stages.isEmpty && Set(problem.stages).count == problem.stages.count, "stages")
    demand(problem.youngAgeLimit > 0, "young age")
    for track in problem.tracks { demand(track.rungs.count >= 2, "rungs of \(track.id)") }
    for rule in problem.units.map(\.absence) + [problem.absence] {
      if let rule { demand(isShare(rule.share) && rule.floor >= .zero, "absence \(rule)") }
    }
    for source in problem.sources {
      let amounts = source.limits.map(\.amount.amount)
      demand(amounts.allSatisfy { (0...1_000_000_000_000_000).contains($0) }, "limits of \(source.id)")
      demand(source.limits.map(\.year) == source.limits.map(\.year).sorted(), "order of limits")
      demand(Set(source.limits.map(\.year)).count == amounts.count, "years of limits")
    }
    for course in problem.courses {
      faults += CourseSoundness.faults(of: course, isKnown: isKnown, years: years)
      demand(problem.sources.contains { $0.id == course.source }, "source of \(course.id)")
      for limit in course.seats {
        if case .unit(let unit) = limit.scope { demand(units.contains(unit), "seats of \(course.id)") }
      }
      demand(areKnown(course.eligibility, groups, units, flags, isKnown), "eligibility of \(course.id)")
    }
    for target in problem.targets {
      demand(target.level.map(isKnown) ?? true, "level of \(target.id)")
      demand(groups.contains(target.group), "group of \(target.id)")
      demand(target.threshold > .zero && target.threshold <= .one && target.weight > .zero, "size of \(target.id)")
      demand(target.comparator == .atLeast || target.threshold < .one, "more than all of \(target.id)")
      demand(problem.officials.contains { $0.belongs(to: target.group) }, "nobody in \(target.id)")
    }
    for official in problem.officials {
      demand(official.count >= 1 && (official.count == 1 || official.name == nil), "count of \(official.id)")
      demand(units.contains(official.unit), "unit of \(official.id)")
      demand(official.groups.allSatisfy(groups.contains) && official.flags.allSatisfy(flags.contains), "belongings")
      demand(official.levels.allSatisfy(isKnown), "levels of \(official.id)")
      demand(official.serviceStart ?? official.birth >= official.birth, "service of \(official.id)")
      demand(official.inProgress.allSatisfy { courses.contains($0.course) }, "in progress of \(official.id)")
    }
    for pin in problem.pins { demand(officials.contains(pin.official) && courses.contains(pin.course), "pin \(pin)") }
    for enrolment in problem.previousPlan { demand(officials.contains(enrolment.official), "previous \(enrolment)") }
    return faults
  }

  static func isShare(_ share: Fraction) -> Bool { share >= .zero && share <= .one }

  private static func areKnown(
    _ conditions: [EligibilityCondition], _ groups: [OfficialGroup.ID], _ units: [WorkUnit.ID],
    _ flags: [OfficialFlag.ID], _ isKnown: (Level) -> Bool
  ) -> Bool {
    conditions.allSatisfy { condition in
      switch condition {
      case .inAnyGroup(let named): named.allSatisfy(groups.contains)
      case .inAnyUnit(let named): named.allSatisfy(units.contains)
      case .atLeast(let level), .below(let level): isKnown(level)
      case .flagged(let flag), .notFlagged(let flag): flags.contains(flag)
      case .ratedAtLeast(_, let years): years > 0
      case .anyOf(let parts): !parts.isEmpty && parts.allSatisfy { areKnown($0, groups, units, flags, isKnown) }
      default: true
      }
    }
  }
}
