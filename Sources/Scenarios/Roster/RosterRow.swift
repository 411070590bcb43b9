internal import TrainingDomain

/// A row of the roster as it is written, before its references are known to exist.
struct RosterRow: Sendable {
  /// The row's number in the table, from 0.
  let row: Int
  /// The official's id; empty where none is given.
  var id = ""
  /// The official's name.
  var name: String?
  /// How many people the row stands for.
  var count = 1
  /// The unit's id.
  var unit = ""
  /// The id of the unit the official comes from.
  var home: String?
  /// The post held.
  var position: String?
  /// The ids of the groups.
  var groups: [String] = []
  /// The official's sex; nil where it could not be read.
  var sex: Sex?
  /// The day of birth; nil where it could not be read.
  var birth: CalendarDate?
  /// Whether the official is of an ethnic minority.
  var isEthnicMinority = false
  /// Standing in the Party.
  var party = PartyMembership.none
  /// The first day of service.
  var serviceStart: CalendarDate?
  /// The last day of service.
  var lastDayOfService: CalendarDate?
  /// The ids of the flags.
  var flags: [String] = []
  /// Ratings of past years.
  var ratings: [YearlyRating] = []
  /// Courses being studied.
  var inProgress: [(course: String, completes: CalendarDate)] = []
  /// The rungs given, by the index of their column among the track columns.
  var rungs: [(column: Int, rung: String)] = []
}
