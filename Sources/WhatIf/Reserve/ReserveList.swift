public import TrainingDomain

/// The next officials in line for every place of a plan, should the one who is named drop out.
public struct ReserveList: Hashable, Sendable {
  /// Places whose nominees drop out with the same effect.
  public struct Line: Hashable, Sendable {
    /// The place.
    public let place: Place
    /// The nominees, in the order of naming; any one of them drops out.
    public let nominees: [Official.ID]
    /// Later places of a nominee that need this one, and are handed on with it.
    public let dependent: [Place]
    /// For places of people to be hired, what stands behind them; nil for places of listed officials.
    public let recruits: Recruits?
    /// What changes where nobody takes the places and the rest of the plan is kept.
    public let vacant: PlanDifference
    /// Whether the plan with the places left empty keeps every rule.
    public let mayStayVacant: Bool
    /// The next in line, first to be called first.
    public let successors: [Successor]
    /// The plan without the nominee that changes least, where nobody can take over and the places may not stay empty.
    public let replanned: Replanned?
  }

  /// People to be hired who are nominees of a place.
  ///
  /// None of them is known by name, so none can drop out: whoever takes the offer next takes the place, and the plan
  /// is the same. Only where the offer finds nobody is there anything to change.
  public struct Recruits: Hashable, Sendable {
    /// The decision by which they are hired.
    public let hire: StaffMove
    /// What changes where one of the posts stays unfilled: a hire less, and his or her places left empty.
    public let unfilled: PlanDifference
    /// Whether the plan with the post unfilled keeps every rule.
    public let mayStayUnfilled: Bool
  }

  /// An official next in line.
  public struct Successor: Hashable, Sendable {
    /// The official.
    public let official: Official.ID
    /// Later places on the same courses that he or she gives up, being called earlier; empty for most.
    public let givenUp: [Place]
    /// What changes where he or she takes the places and the rest of the plan is kept.
    public let change: PlanDifference
    /// How many officials could take over with the same effect, this one among them.
    public let alike: Int
  }

  /// A plan made anew without a nominee, with the fewest changes and then the best by the first aim.
  public struct Replanned: Hashable, Sendable {
    /// What it changes; the decisions about staff are kept where any plan does so.
    public let change: PlanDifference
    /// Whether that is proven.
    public let isProven: Bool
  }

  /// The lines, by intake, course and first nominee.
  public let lines: [Line]
}
