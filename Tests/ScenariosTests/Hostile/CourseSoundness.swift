import TrainingDomain

/// What every course that leaves the loader must be.
enum CourseSoundness {
  /// What is unsound, in words; empty for a sound course.
  static func faults(of course: Course, isKnown: (Level) -> Bool, years: [Year]) -> [String] {
    var faults: [String] = []
    func demand(_ isSo: Bool, _ words: String) { if !isSo { faults.append("\(words) of \(course.id)") } }
    let money = 0...1_000_000_000_000_000
    demand(!course.awards.isEmpty && (course.awards + course.prerequisites).allSatisfy(isKnown), "levels")
    demand(course.awards.allSatisfy { $0.rung > 0 }, "award of the lowest rung")
    demand((1...1200).contains(course.durationMonths), "duration")
    demand(ProblemSoundness.isShare(course.workload), "workload")
    demand(ProblemSoundness.isShare(course.passRate), "pass rate")
    demand(course.years.allSatisfy(years.contains) && course.years == course.years.sorted(), "years")
    demand(Set(course.years).count == course.years.count, "repeated years")
    demand(!course.intakeMonths.isEmpty && course.intakeMonths.allSatisfy { (1...12).contains($0) }, "intake months")
    demand(Set(course.intakeMonths).count == course.intakeMonths.count, "repeated months")
    demand(course.commitmentMonths >= 0 && money.contains(course.cost.perLearner.amount), "commitment or cost")
    if case .byStudyYear(let parts) = course.cost.spread {
      demand(parts.allSatisfy { money.contains($0.amount) }, "parts")
      demand(parts.reduce(.zero, +) == course.cost.perLearner, "sum of parts")
      demand(parts.count <= (course.durationMonths + 11) / 12 + 1, "count of parts")
    }
    if case .ownClasses(let rule) = course.delivery {
      demand(rule.least >= 1 && rule.most >= rule.least && rule.mostClasses ?? 1 >= 1, "class sizes")
      demand(money.contains(rule.fixedCost.amount), "fixed cost")
    }
    for limit in course.seats {
      demand((limit.byYear.map(\.heads) + [limit.learners ?? 0]).allSatisfy { $0 >= 0 }, "seats")
      demand(limit.learners != nil || !limit.byYear.isEmpty, "empty seats")
    }
    for share in course.priorityShares { demand(ProblemSoundness.isShare(share.share), "priority share") }
    return faults
  }
}
