internal import LinearModel
internal import TrainingDomain

/// Turns a point of the model into names, or tells whose profile does not split.
enum PlanDeal {
  /// The plan of a point, or the officials of the profiles that do not split, with the plan of all others.
  enum Outcome {
    case plan(TrainingPlan)
    case unsplit([Int], rest: TrainingPlan)
  }

  static func deal(_ point: [Double], of formulation: PlanFormulation) -> Outcome {
    var unsplit: [Int] = []
    var taken: [Taken: Int] = [:]
    let staffing = StaffDeal(point, of: formulation)
    for (position, whole) in formulation.profiles.enumerated() {
      let profile = staffing.present(of: whole)
      let places = formulation.sent[position].map { Int(point[$0.index].rounded()) }
      guard places.contains(where: { $0 > 0 }) else { continue }
      let gains = claims(of: position, profile, at: point, formulation)
      guard let dealt = ProfileSplit(profile, formulation.surveyed, gains: gains).deal(places) else {
        unsplit += profile.people
        continue
      }
      for place in dealt {
        let slot = profile.traits.chances[place.chance].slot
        taken[Taken(official: profile.people[place.person], slot: slot), default: 0] += 1
      }
    }
    let plan = plan(of: taken, staffing.moves, formulation)
    return unsplit.isEmpty ? .plan(plan) : .unsplit(unsplit, rest: plan)
  }

  private struct Taken: Hashable {
    let official: Int
    let slot: Int
  }

  /// Heads the model counts as gained where several courses lift a profile to a level.
  private static func claims(
    of position: Int, _ profile: Profile, at point: [Double], _ formulation: PlanFormulation
  ) -> [(chances: Set<Int>, heads: Int)] {
    formulation.gained[position].map { gain in
      (Set(gain.chances), Int((point[gain.column.index] - 1e-6).rounded(.up)))
    }
  }

  /// Enrolments ordered by intake, course and roster; classes as few as hold the learners.
  private static func plan(
    of taken: [Taken: Int], _ moves: [StaffMove], _ formulation: PlanFormulation
  ) -> TrainingPlan {
    let problem = formulation.problem
    let ordered = taken.sorted { ($0.key.slot, $0.key.official) < ($1.key.slot, $1.key.official) }
    var learners = Array(repeating: 0, count: formulation.slots.count)
    let enrolments = ordered.map { place, count in
      learners[place.slot] += count
      let slot = formulation.slots[place.slot]
      return Enrolment(
        official: problem.officials[place.official].id, count: Heads(count), course: problem.courses[slot.course].id,
        intake: slot.intake)
    }
    let openings = formulation.slots.compactMap { slot -> ClassOpening? in
      let course = problem.courses[slot.course]
      guard learners[slot.index] > 0, case .ownClasses(let rule) = course.delivery else { return nil }
      let classes = (learners[slot.index] + rule.most - 1) / max(1, rule.most)
      return ClassOpening(course: course.id, intake: slot.intake, classes: classes)
    }
    return TrainingPlan(enrolments: enrolments, openings: openings, moves: moves)
  }
}
