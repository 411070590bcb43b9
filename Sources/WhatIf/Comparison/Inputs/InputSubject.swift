public import Languages

/// The part of the input to which a difference belongs.
public enum InputSubject: String, Hashable, Sendable, CaseIterable {
  /// What holds for the scenario as a whole.
  case scenario
  /// A source of money.
  case source
  /// A course.
  case course
  /// A target.
  case target
  /// A unit.
  case unit
  /// An official, or an aggregate row.
  case official
  /// A decision taken beforehand.
  case pin
  /// An offer to hire.
  case recruitment
  /// An offer to move officials.
  case transfer
  /// An offer to leave early.
  case earlyRetirement
  /// A rule on who may be sent.
  case eligibilityRule
  /// A track of levels.
  case track
  /// A group of officials.
  case group
  /// A flag of officials.
  case flag
  /// A reported share of the make-up of the body.
  case structure
  /// An enrolment of the previous plan.
  case previousPlan
  /// An assumption.
  case assumption

  /// The part in words.
  public var wording: Wording {
    switch self {
    case .scenario: Wording(en: "scenario", vi: "kịch bản")
    case .source: Wording(en: "source of money", vi: "nguồn kinh phí")
    case .course: Wording(en: "course", vi: "khóa học")
    case .target: Wording(en: "target", vi: "chỉ tiêu")
    case .unit: Wording(en: "unit", vi: "đơn vị")
    case .official: Wording(en: "official", vi: "cán bộ")
    case .pin: Wording(en: "decision taken beforehand", vi: "quyết định trước")
    case .recruitment: Wording(en: "recruitment", vi: "tuyển dụng")
    case .transfer: Wording(en: "transfer", vi: "điều động")
    case .earlyRetirement: Wording(en: "early retirement", vi: "nghỉ hưu trước tuổi")
    case .eligibilityRule: Wording(en: "rule on who may be sent", vi: "quy định về đối tượng cử đi học")
    case .track: Wording(en: "track of levels", vi: "thang trình độ")
    case .group: Wording(en: "group", vi: "nhóm cán bộ")
    case .flag: Wording(en: "flag", vi: "dấu hiệu")
    case .structure: Wording(en: "reported share", vi: "tỷ lệ cơ cấu")
    case .previousPlan: Wording(en: "previous plan", vi: "kế hoạch trước")
    case .assumption: Wording(en: "assumption", vi: "giả định")
    }
  }
}
