internal import Languages

/// The columns of a roster, named once.
enum RosterColumn: String, CaseIterable, Sendable {
  case id
  case name
  case count
  case unit
  case home
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
  var form: Wording {
    switch self {
    case .id: Wording(en: "text, unique", vi: "chữ, không trùng nhau")
    case .name, .position, .ethnicity: Wording(en: "text", vi: "chữ")
    case .count:
      Wording(en: "whole number from 1; 1 where the row has a name", vi: "số nguyên từ 1; là 1 nếu dòng có họ tên")
    case .unit, .home: Wording(en: "id of a unit", vi: "mã đơn vị")
    case .groups, .flags: Wording(en: "ids, separated by `;` or blanks", vi: "các mã, cách nhau bằng `;` hoặc dấu cách")
    case .sex: Wording(verbatim: "`female`, `male`, `nữ`, `nam`")
    case .birthDate:
      Wording(
        en: "`yyyy-mm-dd`, `dd/mm/yyyy`, or `yyyy` for 1 January",
        vi: "`yyyy-mm-dd`, `dd/mm/yyyy`, hoặc `yyyy` nghĩa là ngày 1 tháng 1")
    case .ethnicMinority: Wording(verbatim: "`yes`, `no`")
    case .party: Wording(verbatim: "`none`, `probationary`, `full`")
    case .serviceStart, .lastDayOfService: Wording(en: "as birthDate", vi: "như birthDate")
    case .ratings: Wording(verbatim: "`2024:good;2025:outstanding`")
    case .inProgress:
      Wording(
        en: "`courseId:2026-12-31`, several separated by `;`",
        vi: "`courseId:2026-12-31`, nhiều khóa thì cách nhau bằng `;`")
    }
  }

  /// What the column means, in one sentence.
  var meaning: String {
    switch self {
    case .id: "The row's identifier; the only thing of a person that messages print."
    case .name: "The official's name; empty in an aggregate roster."
    case .count: "How many people the row stands for, 1 where it is empty."
    case .unit: "The unit the official works in."
    case .home:
      "The unit the official comes from, for posts that nobody may hold at home; empty where it does not matter."
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
