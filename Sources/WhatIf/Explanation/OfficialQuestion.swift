public import LinearModel
internal import Planning
public import TrainingDomain

/// Asks why an official is sent on courses or is not.
public struct OfficialQuestion: Sendable {
  private let problem: PlanningProblem
  private let plan: TrainingPlan
  private let handover: Handover
  private let revision: Revision

  /// Makes a question about a plan.
  ///
  /// - Parameters:
  ///   - problem: the problem.
  ///   - plan: its plan.
  ///   - judge: says whether a changed plan keeps every rule of the problem.
  ///   - replanning: how plans are made anew.
  public init(_ problem: PlanningProblem, _ plan: TrainingPlan, judge: PlanJudge, replanning: Replanning) {
    self.problem = problem
    self.plan = plan
    handover = Handover(problem, plan, judge)
    revision = Revision(problem, plan, replanning)
  }

  /// The answer for an official, for one course or for all.
  public func answer(
    _ official: Official, course: Course.ID? = nil, progress: @Sendable (Int, Int) -> Void = { _, _ in }
  ) throws(SolverError) -> OfficialExplanation {
    let reviews = Opportunities.reviews(of: official, in: problem)
    let asked = problem.courses.filter { course == nil || $0.id == course }
    let lines = try SideBySide().map(asked, heard: { progress($1, asked.count) }) { course throws(SolverError) in
      let own = reviews.filter { $0.course == course.id }
      return OfficialExplanation.CourseLine(
        course: course.id,
        intakes: own.map { review in
          OfficialExplanation.Intake(
            intake: review.intake,
            reasons: review.reasons.map {
              OfficialExplanation.Reason(code: $0.code, wording: $0.wording(in: problem))
            })
        }, verdict: try verdict(official, course.id, own))
    }
    return OfficialExplanation(official: official.id, courses: lines)
  }

  private func verdict(
    _ official: Official, _ course: Course.ID, _ reviews: [IntakeReview]
  ) throws(SolverError) -> OfficialExplanation.Verdict {
    let sent = handover.enrolments(of: official.id).filter { $0.course == course }
    if !sent.isEmpty { return .sent(sent) }
    guard reviews.contains(where: \.isOpen) else { return .ineligible }
    let exchange = bestExchange(official, course)
    if let exchange, exchange.change.isEquallyGood { return .interchangeable(exchange) }
    let pinned = Change.pin(Pin(official: official.id, course: course, decision: .must(nil))).applied(to: problem)
    switch try revision.revised(pinned) {
    case .impossible: return .impossible
    case .stopped: return .stopped
    case .planned(let change, let isProven, let other):
      let intakes = other.enrolments.filter { $0.official == official.id && $0.course == course }.map(\.intake)
      return .displaces(
        OfficialExplanation.Displacement(
          intakes: intakes, change: change, isProven: isProven, plan: other, exchange: exchange))
    }
  }

  private struct Candidate {
    let nominee: Official
    let place: Place
    let given: [Place]
    let givenUp: [Place]
    let kind: Kind

    /// What decides whether nominees of a place differ in effect.
    struct Kind: Hashable {
      let place: Place
      let unit: WorkUnit.ID
      let holders: [Int]
      let given: [Place]
    }
  }

  /// The exchange that loses least among those with which the plan keeps every rule; the last to be named gives way.
  private func bestExchange(_ official: Official, _ course: Course.ID) -> OfficialExplanation.Exchange? {
    guard official.count == 1 else { return nil }
    let candidates = problem.officials.flatMap { nominee in
      handover.enrolments(of: nominee.id).filter { $0.course == course }.compactMap {
        candidate(official, for: Place(course: course, intake: $0.intake), of: nominee)
      }
    }
    let ordered = candidates.map { one in
      (
        one: one,
        order: (
          handover.shortfallChange(one.kind.holders), -one.kind.holders.reduce(0, +), one.place.intake,
          -handover.rank(of: one.nominee.id)
        )
      )
    }.sorted { $0.order < $1.order }.map(\.one)
    var refused: Set<Candidate.Kind> = []
    for one in ordered where !refused.contains(one.kind) {
      let changed = handover.plan(
        handing: one.given, from: one.nominee.id, to: official.id, givingUp: one.givenUp)
      guard let changed else {
        refused.insert(one.kind)
        continue
      }
      return OfficialExplanation.Exchange(
        place: one.place, nominee: one.nominee.id, change: revision.difference(to: changed),
        precedence: NamingPriority.precedence(of: one.nominee, before: official).flatMap {
          OfficialExplanation.Precedence(rawValue: $0.rawValue)
        })
    }
    return nil
  }

  private func candidate(_ official: Official, for place: Place, of nominee: Official) -> Candidate? {
    let given = [place] + handover.dependents(of: nominee.id, on: place)
    guard let givenUp = handover.givenUp(for: given, by: official) else { return nil }
    let gains = handover.gains(of: official.id, taking: given, givingUp: givenUp)
    let holders = zip(gains, handover.losses(of: nominee.id, leaving: given)).map(+)
    return Candidate(
      nominee: nominee, place: place, given: given, givenUp: givenUp,
      kind: Candidate.Kind(place: place, unit: nominee.unit, holders: holders, given: given))
  }
}
