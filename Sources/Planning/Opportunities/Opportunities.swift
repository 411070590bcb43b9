public import TrainingDomain

/// What each official may be sent on, and why not on the rest.
public enum Opportunities {
  /// Surveys every official of a problem, in the roster's order.
  public static func survey(_ problem: PlanningProblem) -> [OfficialOpportunities] {
    let surveyed = SurveyContext(problem)
    return problem.officials.map { official in
      let survey = OfficialChances(of: official, in: surveyed, explaining: .firstReason)
      let eligible = survey.chances.map { chance in
        let slot = surveyed.table.slots[chance.slot]
        return EligibleIntake(
          course: problem.courses[slot.course].id, intake: slot.intake,
          needs: chance.clauses.filter { $0.fresh.isEmpty }.map(\.held))
      }
      let refused = problem.courses.indices.compactMap { course -> CourseRefusal? in
        let open = survey.chances.contains { surveyed.table.slots[$0.slot].course == course }
        guard !open else { return nil }
        var reasons: [RefusalReason] = []
        for refusal in survey.refusals where surveyed.table.slots[refusal.slot].course == course {
          if !reasons.contains(refusal.reason) { reasons.append(refusal.reason) }
        }
        return CourseRefusal(
          course: problem.courses[course].id, reasons: reasons.isEmpty ? [.noIntakeInTime] : reasons)
      }
      return OfficialOpportunities(official: official.id, eligible: eligible, refused: refused)
    }
  }
}
