public import Languages
public import TrainingDomain

/// What one official may be sent on and why not on the rest, as a report gives it.
public struct OfficialProspects: Hashable, Sendable {
  /// An intake the official may take.
  public struct OpenIntake: Hashable, Sendable {
    /// The course.
    public let course: Course.ID
    /// The month in which it starts.
    public let intake: Month
    /// Levels an earlier course of the plan must give first: one level of each list.
    public let needs: [[Level]]

    /// Makes an intake.
    public init(course: Course.ID, intake: Month, needs: [[Level]] = []) {
      self.course = course
      self.intake = intake
      self.needs = needs
    }
  }

  /// A course the official cannot be sent on.
  public struct Refusal: Hashable, Sendable {
    /// The course.
    public let course: Course.ID
    /// Why, each reason a clause.
    public let reasons: [Wording]

    /// Makes a refusal.
    public init(course: Course.ID, reasons: [Wording]) {
      self.course = course
      self.reasons = reasons
    }
  }

  /// The official.
  public let official: Official.ID
  /// Every intake that is open, in order of time.
  public let eligible: [OpenIntake]
  /// Every course without an open intake.
  public let refused: [Refusal]

  /// Makes an official's prospects.
  public init(official: Official.ID, eligible: [OpenIntake], refused: [Refusal]) {
    self.official = official
    self.eligible = eligible
    self.refused = refused
  }
}
