internal import Languages
internal import TrainingDomain

extension RosterTemplate {
  /// The columns of the canonical roster, whose cells hold ids.
  static func canonical(_ problem: PlanningProblem) -> [TemplateColumn] {
    columns(problem).map { column in
      TemplateColumn(
        heading: column.key, note: column.note, content: content(column.kind, problem, byName: false),
        width: column.width)
    }
      + problem.tracks.map { track in
        TemplateColumn(
          heading: "level:\(track.id)", note: Self.note(on: track),
          content: .choice(track.rungs.map(\.id.rawValue), isStrict: true), width: 16)
      }
  }

  /// The columns of an office's list, whose cells hold words.
  static func office(_ problem: PlanningProblem) -> [TemplateColumn] {
    [TemplateColumn(heading: "STT", note: Wording(en: "Running number", vi: "Số thứ tự"), content: .text, width: 6)]
      + columns(problem).map { column in
        TemplateColumn(
          heading: column.heading, note: column.note, content: content(column.kind, problem, byName: true),
          width: column.width)
      }
      + problem.tracks.map { track in
        TemplateColumn(
          heading: track.name, note: Self.note(on: track), content: .choice(track.rungs.map(\.name), isStrict: true),
          width: 18)
      }
  }

  private enum Kind {
    case text
    case day
    case unit
    case groups
    case sex
    case party
    case successionPlan
  }

  private typealias Column = (key: String, heading: String, kind: Kind, width: Int, note: Wording)

  /// The columns that are no tracks; that of the succession plan only where its flag is declared.
  private static func columns(_ problem: PlanningProblem) -> [Column] {
    let hasPlan = problem.flags.contains { $0.id == OfficialFlag.successionPlan }
    let all: [Column] = [
      ("id", "Mã cán bộ", .text, 12, Wording(en: "Unique", vi: "Không trùng nhau")),
      ("name", "Họ và tên", .text, 26, Wording(en: "Full name", vi: "Ghi đầy đủ họ và tên")),
      ("unit", "Đơn vị", .unit, 26, Wording(en: "Choose from the list", vi: "Chọn trong danh mục")),
      ("position", "Chức vụ", .text, 26, Wording(en: "The post held", vi: "Chức vụ, chức danh đang giữ")),
      (
        "groups", "Nhóm chức danh", .groups, 22,
        Wording(en: "Several are separated by semicolons", vi: "Nhiều nhóm thì cách nhau bằng dấu chấm phẩy")
      ),
      ("sex", "Giới tính", .sex, 10, Wording(en: "Choose from the list", vi: "Chọn trong danh mục")),
      ("birthDate", "Ngày sinh", .day, 12, Wording(en: "A day, dd/mm/yyyy", vi: "Ghi đủ ngày/tháng/năm")),
      (
        "ethnicity", "Dân tộc", .text, 10,
        Wording(en: "Kinh, or the name of a minority", vi: "Ghi tên dân tộc; để trống là Kinh")
      ),
      ("party", "Đảng viên", .party, 12, Wording(en: "Empty: no member", vi: "Để trống là chưa vào Đảng")),
      ("serviceStart", "Ngày tuyển dụng", .day, 12, Wording(en: "The first day of service", vi: "Ngày đầu công tác")),
      (
        "lastDayOfService", "Dự kiến nghỉ", .day, 12,
        Wording(en: "Empty: by the retirement schedule", vi: "Để trống là nghỉ theo lộ trình tuổi nghỉ hưu")
      ),
      (
        "flags", "Quy hoạch", .successionPlan, 14,
        Wording(en: "In the succession plan", vi: "Ghi 'có' nếu trong quy hoạch")
      ),
    ]
    return all.filter { hasPlan || $0.key != "flags" }
  }

  private static func content(_ kind: Kind, _ problem: PlanningProblem, byName: Bool) -> TemplateColumn.Content {
    switch kind {
    case .text: .text
    case .day: .day
    case .unit: .choice(problem.units.map { byName ? $0.name : $0.id.rawValue }, isStrict: true)
    case .groups: .choice(problem.groups.map { byName ? $0.name : $0.id.rawValue }, isStrict: false)
    case .sex: .choice(byName ? ["Nam", "Nữ"] : Sex.allCases.map(\.rawValue), isStrict: true)
    case .party:
      .choice(
        byName ? ["Chính thức", "Dự bị", "Không"] : PartyMembership.allCases.map(\.rawValue), isStrict: true)
    case .successionPlan:
      .choice(byName ? ["Có", "Không"] : problem.flags.map(\.id.rawValue), isStrict: false)
    }
  }

  private static func note(on track: Track) -> Wording {
    Wording(
      en: "\(track.name): the rung held; empty: the lowest", vi: "\(track.name): bậc đang có; để trống là bậc thấp nhất"
    )
  }
}
