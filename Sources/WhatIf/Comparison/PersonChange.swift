public import TrainingDomain

/// An official, or a row of people, whom two plans treat otherwise.
public struct PersonChange: Hashable, Sendable {
  /// What is otherwise.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Sent by the compared plan only.
    case sentOnlyNow
    /// Sent by the base only.
    case sentOnlyInBase
    /// Sent by both, on other courses.
    case otherCourses
    /// Sent by both on the same courses, at other intakes.
    case otherIntakes
  }

  /// The official or row.
  public let official: Official.ID
  /// What is otherwise.
  public let kind: Kind
  /// How many people: 1 for a named official; of a row as many as places differ, and never more than the row has.
  public let people: Heads
  /// The places of the base that the compared plan does not give, by intake and course.
  public let before: [Enrolment]
  /// The places of the compared plan that the base does not give, by intake and course.
  public let after: [Enrolment]
}

extension PersonChange {
  /// The people whom a plan treats otherwise than the base, in the order of the base's roster, then of the plan's own;
  /// those who are hired and sent are among them.
  static func between(_ base: ComparedPlan, _ other: ComparedPlan) -> [PersonChange] {
    let (was, now) = (enrolments(of: base), enrolments(of: other))
    let counts = Dictionary((base.roster + other.roster).map { ($0.id, $0.count) }, uniquingKeysWith: max)
    let known = Set(base.roster.map(\.id))
    let officials = base.roster.map(\.id) + other.roster.map(\.id).filter { !known.contains($0) }
    return officials.compactMap { change(of: $0, counts[$0] ?? .zero, was[$0] ?? [], now[$0] ?? []) }
  }

  private static func enrolments(of plan: ComparedPlan) -> [Official.ID: [Enrolment]] {
    Dictionary(grouping: plan.result.enrolments.map(\.enrolment), by: \.official).mapValues { enrolments in
      enrolments.sorted { ($0.intake, $0.course) < ($1.intake, $1.course) }
    }
  }

  private static func change(
    of official: Official.ID, _ count: Heads, _ was: [Enrolment], _ now: [Enrolment]
  ) -> PersonChange? {
    guard was != now else { return nil }
    let kind: Kind =
      if was.isEmpty { .sentOnlyNow } else if now.isEmpty { .sentOnlyInBase } else if courses(was) != courses(now) {
        .otherCourses
      } else { .otherIntakes }
    let (lost, won) = (places(was, without: now), places(now, without: was))
    let most = max(lost.map(\.count).reduce(.zero, +), won.map(\.count).reduce(.zero, +))
    return PersonChange(
      official: official, kind: kind, people: min(count, most), before: lost, after: won)
  }

  private static func courses(_ enrolments: [Enrolment]) -> [Course.ID: Int] {
    enrolments.reduce(into: [:]) { $0[$1.course, default: 0] += $1.count.count }
  }

  /// Places of one list that the other does not have.
  private static func places(_ some: [Enrolment], without others: [Enrolment]) -> [Enrolment] {
    some.compactMap { enrolment in
      let same = others.filter { $0.course == enrolment.course && $0.intake == enrolment.intake }
      let count = enrolment.count - same.map(\.count).reduce(.zero, +)
      guard count > .zero else { return nil }
      return Enrolment(official: enrolment.official, count: count, course: enrolment.course, intake: enrolment.intake)
    }
  }
}
