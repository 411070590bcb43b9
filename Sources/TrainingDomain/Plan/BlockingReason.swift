/// Why no course can give an official a level by a date, as a planner would say it.
public indirect enum BlockingReason: Hashable, Sendable {
  /// A decision taken beforehand forbids the course.
  case pinnedOut
  /// At every intake in time the official has no more than so many whole months of service left.
  case serviceLeft(atMost: Int)
  /// Service ends before the course completes.
  case serviceEnds
  /// Service ends before the commitment after the course is served, in months.
  case commitment(months: Int)
  /// Older than the greatest age the course admits.
  case overAge(women: Int, men: Int)
  /// Younger than the least age the course admits.
  case underAge(women: Int, men: Int)
  /// No Party member of the standing the course asks for.
  case notPartyMember(PartyMembership)
  /// A level must be held before the course, and no course in time gives it; why not, where one reason says it.
  case lacks(Level, because: BlockingReason?)
  /// Another condition of the course is not met.
  case condition(EligibilityCondition)
  /// None of several alternatives is met; what is missing of each.
  case noAlternative([[EligibilityCondition]])
  /// A course is being studied that gives the level, but it completes after the date.
  case studiesTooLong(until: CalendarDate)
  /// With the courses in progress the workload would exceed the whole.
  case overloaded
  /// No intake of the course completes by the date.
  case courseTooLong(Course.ID, months: Int, startBy: Month, firstIntake: Month)
  /// The post, group or unit, or what the official is flagged as, is not one the course is meant for.
  case notMeantFor(EligibilityCondition)
  /// No course offered gives the level.
  case notOffered

  /// The stable name that files give the reason.
  public var code: String {
    switch self {
    case .pinnedOut: "pinnedOut"
    case .serviceLeft: "serviceLeft"
    case .serviceEnds: "serviceEnds"
    case .commitment: "commitment"
    case .overAge: "overAge"
    case .underAge: "underAge"
    case .notPartyMember: "notPartyMember"
    case .lacks: "lacksPrerequisite"
    case .condition: "condition"
    case .noAlternative: "noAlternative"
    case .studiesTooLong: "studiesTooLong"
    case .overloaded: "overloaded"
    case .courseTooLong: "courseTooLong"
    case .notMeantFor: "notMeantFor"
    case .notOffered: "notOffered"
    }
  }

  /// What is behind it in the end: for a level that is lacked, the reason against that level.
  public var root: BlockingReason {
    if case .lacks(_, let cause?) = self { return cause.root }
    return self
  }

  /// Whether too little service stands in the way in the end.
  public var isAboutService: Bool {
    switch root {
    case .serviceLeft, .serviceEnds, .commitment: true
    default: false
    }
  }
}
