public import Languages
public import TrainingDomain

/// For each course, when an official is sent on it, or why not.
public struct OfficialExplanation: Hashable, Sendable {
  /// A reason that stands against an intake.
  public struct Reason: Hashable, Sendable {
    /// The reason's name for programs.
    public let code: String
    /// The reason in words.
    public let wording: Wording
  }

  /// An intake, and everything that stands against it.
  public struct Intake: Hashable, Sendable {
    /// The month in which it starts.
    public let intake: Month
    /// Every reason; empty where it is open.
    public let reasons: [Reason]
  }

  /// The place of a nominee that the official could take while the rest of the plan is kept.
  public struct Exchange: Hashable, Sendable {
    /// The place.
    public let place: Place
    /// Whose it is.
    public let nominee: Official.ID
    /// What changes.
    public let change: PlanDifference
    /// Why the nominee is named first by the order of naming; nil where the order does not say so.
    public let precedence: Precedence?
  }

  /// Why a nominee is named before an official with the same effect.
  public enum Precedence: String, Hashable, Sendable, CaseIterable {
    /// In the succession plan, and the official is not.
    case successionPlan
    /// Serves longer.
    case longerService
    /// Has the lower identifier.
    case earlierIdentifier
  }

  /// What sending the official comes to.
  public struct Displacement: Hashable, Sendable {
    /// When the official is sent under the best plan that sends him or her.
    public let intakes: [Month]
    /// What that plan changes, in the aims that were pursued.
    public let change: PlanDifference
    /// Whether no plan that sends the official is better.
    public let isProven: Bool
    /// That plan.
    public let plan: TrainingPlan
    /// The best exchange of places in the plan that stands; nil where none keeps the rules.
    public let exchange: Exchange?
  }

  /// What is said of a course.
  public enum Verdict: Hashable, Sendable {
    /// Sent on the course at these intakes.
    case sent([Enrolment])
    /// No intake is open.
    case ineligible
    /// Another official with the same effect was named before.
    case interchangeable(Exchange)
    /// Could be sent, and the plan would be another one.
    case displaces(Displacement)
    /// May be sent by the conditions, but no plan that does so keeps all rules.
    case impossible
    /// The search ended before it had a plan that sends the official.
    case stopped
  }

  /// What is said of a course.
  public struct CourseLine: Hashable, Sendable {
    /// The course.
    public let course: Course.ID
    /// Its intakes within the horizon, in order of time; empty where none completes in it.
    public let intakes: [Intake]
    /// What is said.
    public let verdict: Verdict
  }

  /// The official.
  public let official: Official.ID
  /// The courses, in the problem's order.
  public let courses: [CourseLine]
}
