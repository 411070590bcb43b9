/// A course officials can be sent on.
public struct Course: Hashable, Sendable, Identifiable {
  /// The course's identifier.
  public let id: Identifier<Course>
  /// The course's name as it is printed.
  public var name: String
  /// The levels a learner holds on completion; at least one.
  public var awards: [Level]
  /// Length in whole calendar months, at least 1.
  public var durationMonths: Int
  /// Share of a full working load in every month of study; a course shorter than a month is scaled by its part.
  public var workload: Fraction
  /// Years in which intakes open, ascending, within the horizon.
  public var years: [Year]
  /// Months of the year in which intakes open, ascending, 1 to 12.
  public var intakeMonths: [Int]
  /// What a learner costs.
  public var cost: LearnerCost
  /// The source that pays.
  public var source: FundingSource.ID
  /// How learners are placed: classes of our own, or places bought in an outside class.
  public var delivery: Delivery
  /// Limits on places; all hold.
  public var seats: [SeatLimit]
  /// Share of learners expected to pass; used in expected values only, never to plan fractions of people.
  public var passRate: Fraction
  /// The rules on who may be sent; what they ask is part of `eligibility`, `prerequisites` and `commitmentMonths`.
  public var rules: [EligibilityRule.ID]
  /// Who may be sent; all conditions hold at the intake's first day.
  public var eligibility: [EligibilityCondition]
  /// Levels held before the intake, from the roster or by an earlier course.
  public var prerequisites: [Level]
  /// Months of service owed after completion; 0 for none.
  public var commitmentMonths: Int
  /// Least shares of the learners for women, ethnic minorities or the young.
  public var priorityShares: [PriorityShare]
  /// Where the figures come from, but for the cost.
  public var provenance: Provenance
  /// Where the cost comes from.
  public var costProvenance: Provenance

  /// Makes a course.
  public init(
    id: Identifier<Course>, name: String, awards: [Level], durationMonths: Int, workload: Fraction, years: [Year],
    intakeMonths: [Int], cost: LearnerCost, source: FundingSource.ID, delivery: Delivery = .outsidePlaces,
    seats: [SeatLimit] = [], passRate: Fraction = .one, rules: [EligibilityRule.ID] = [],
    eligibility: [EligibilityCondition] = [],
    prerequisites: [Level] = [], commitmentMonths: Int = 0, priorityShares: [PriorityShare] = [],
    provenance: Provenance, costProvenance: Provenance? = nil
  ) {
    self.id = id
    self.name = name
    self.awards = awards
    self.durationMonths = durationMonths
    self.workload = workload
    self.years = years
    self.intakeMonths = intakeMonths
    self.cost = cost
    self.source = source
    self.delivery = delivery
    self.seats = seats
    self.passRate = passRate
    self.rules = rules
    self.eligibility = eligibility
    self.prerequisites = prerequisites
    self.commitmentMonths = commitmentMonths
    self.priorityShares = priorityShares
    self.provenance = provenance
    self.costProvenance = costProvenance ?? provenance
  }

  /// The months in which intakes open, ascending.
  public var intakes: [Month] {
    years.flatMap { year in intakeMonths.map { Month(year: year.number, number: $0) } }
  }

  /// The month on whose last day an intake completes: a course of *d* months from month *m* fills *m … m+d−1*.
  public func completion(of intake: Month) -> Month { intake.advanced(by: durationMonths - 1) }
}
