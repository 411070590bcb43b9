/// The kinds of limits that may give way so that targets are met.
public enum RelaxationKind: String, Hashable, Sendable, CaseIterable {
  /// The yearly money of the sources.
  case money
  /// The seats of the courses.
  case seats
  /// The authorised posts of units into which people can be hired.
  case vacancies
  /// The days on which targets are due.
  case dates
}
