/// The columns of a roster, named once.
enum RosterColumn: String, CaseIterable, Sendable {
  case id
  case name
  case count
  case unit
  case position
  case groups
  case sex
  case birthDate
  case ethnicity
  case ethnicMinority
  case party
  case serviceStart
  case lastDayOfService
  case flags
  case ratings
  case inProgress

  /// What the name of a track's column begins with.
  static let levelPrefix = "level:"

  /// Whether every row must fill the column.
  var isRequired: Bool { [.id, .unit, .sex, .birthDate].contains(self) }

  /// How a cell is written.
  var form: String {
    switch self {
    case .id: "text, unique"
    case .name, .position, .ethnicity: "text"
    case .count: "whole number from 1; 1 where the row has a name"
    case .unit: "id of a unit"
    case .groups, .flags: "ids, separated by `;` or blanks"
    case .sex: "`female`, `male`, `nữ`, `nam`"
    case .birthDate: "`yyyy-mm-dd`, `dd/mm/yyyy`, or `yyyy` for 1 January"
    case .ethnicMinority: "`yes`, `no`"
    case .party: "`none`, `probationary`, `full`"
    case .serviceStart, .lastDayOfService: "as birthDate"
    case .ratings: "`2024:good;2025:outstanding`"
    case .inProgress: "`courseId:2026-12-31`, several separated by `;`"
    }
  }

  /// What the column means, in one sentence.
  var meaning: String {
    switch self {
    case .id: "The row's identifier; the only thing of a person that messages print."
    case .name: "The official's name; empty in an aggregate roster."
    case .count: "How many people the row stands for, 1 where it is empty."
    case .unit: "The unit the official works in."
    case .position: "The post held."
    case .groups: "The groups the official belongs to besides `everyone`."
    case .sex: "The official's sex."
    case .birthDate: "The day of birth."
    case .ethnicity: "`Kinh` or empty is no minority, anything else is one."
    case .ethnicMinority: "Whether the official is of a minority; where given it overrides `ethnicity`."
    case .party: "Standing in the Party, none where it is empty."
    case .serviceStart: "The first day of service."
    case .lastDayOfService: "The last day of service; empty means by the retirement schedule."
    case .flags: "The flags the official carries."
    case .ratings: "Ratings of past years: unsatisfactory, satisfactory, good or outstanding."
    case .inProgress: "Courses being studied when the horizon begins, with the day each completes."
    }
  }
}
