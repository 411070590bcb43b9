internal import Languages
package import TrainingDomain

extension PlanReport {
  /// On what ground an official is sent.
  ///
  /// A target is served where the official counts for it on its due day, would not by the roster, and completes by then a
  /// course that gives its level.
  package func basis(of line: CostedEnrolment) -> NominationBasis {
    let enrolment = line.enrolment
    guard let course = problem.courses.first(where: { $0.id == enrolment.course }) else {
      return NominationBasis(grounds: [], isDecided: false)
    }
    let rules = course.rules.compactMap { id in problem.eligibilityRules.first { $0.id == id } }
    let served = official(enrolment.official).map { official in
      problem.targets.filter { serves(course, completing: line.completes, official, $0) }
    }
    let grounds =
      rules.map { NominationBasis.Ground(kind: .rule, name: $0.name, provenance: $0.provenance) }
      + [NominationBasis.Ground(kind: .course, name: course.name, provenance: course.provenance)]
      + (served ?? []).map { target in
        NominationBasis.Ground(
          kind: .target, name: target.name.isEmpty ? target.id.rawValue : target.name, provenance: target.provenance)
      }
    return NominationBasis(grounds: grounds, isDecided: isDecided(enrolment))
  }

  private func serves(
    _ course: Course, completing day: CalendarDate, _ official: Official, _ target: Target
  ) -> Bool {
    guard let level = target.level else { return false }
    return day <= target.due && official.belongs(to: target.group) && official.isInService(on: target.due)
      && !official.holds(level) && course.awards.contains { $0.covers(level) }
  }

  private func isDecided(_ enrolment: Enrolment) -> Bool {
    problem.pins.contains { pin in
      guard pin.official == enrolment.official, pin.course == enrolment.course, case .must(let year) = pin.decision
      else { return false }
      return year.map { $0 == enrolment.intake.year } ?? true
    }
  }
}
