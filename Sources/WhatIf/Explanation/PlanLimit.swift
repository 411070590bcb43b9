internal import Languages
public import TrainingDomain

/// A limit on plans that can be lifted, or relaxed by a step.
public enum PlanLimit: Hashable, Sendable {
  /// A source's money in a year; nil: in every year.
  case money(FundingSource.ID, Year?)
  /// A course's seats in a year; nil: in every year, over the horizon too, and most classes.
  case seats(Course.ID, Year?)
  /// How much of a unit may be in class at once; nil: of any unit.
  case absence(WorkUnit.ID?)
  /// The least learners of a class of a course.
  case classMinimum(Course.ID)
  /// The least shares of a course for women, minorities and the young.
  case priorityShares(Course.ID)
  /// A condition of eligibility, on whichever courses it stands.
  case condition(EligibilityCondition)
  /// A level that must be held before a course, on whichever courses it is asked for.
  case prerequisite(Level)
  /// Service after courses, on whichever courses it is asked for.
  case commitment
  /// A target's due date, by so many months.
  case date(Target.ID, months: Int)
  /// Decisions taken beforehand that forbid somebody a course.
  case decisions

  /// The limit's name for programs and on the command line.
  public var key: String {
    switch self {
    case .money(let source, let year): "money:\(source)\(year.map { ":\($0)" } ?? "")"
    case .seats(let course, let year): "seats:\(course)\(year.map { ":\($0)" } ?? "")"
    case .absence(let unit): unit.map { "absence:\($0)" } ?? "absence"
    case .classMinimum(let course): "classMinimum:\(course)"
    case .priorityShares(let course): "priorityShares:\(course)"
    case .condition(let condition): "condition:\(condition.wording.english)"
    case .prerequisite(let level): "prerequisite:\(level)"
    case .commitment: "commitment"
    case .date(let target, _): "date:\(target)"
    case .decisions: "decisions"
    }
  }
}
