internal import Languages

/// A part of the scenario whose entries other parts refer to by id.
enum ScenarioSection: String, Hashable, Sendable, CaseIterable {
  case tracks
  case groups
  case flags
  case units
  case sources
  case eligibilityRules
  case courses
  case targets
  case officials

  /// One entry of the section, in a word.
  var word: Wording {
    switch self {
    case .tracks: Wording(en: "track", vi: "thang trình độ")
    case .groups: Wording(en: "group", vi: "nhóm")
    case .flags: Wording(en: "flag", vi: "dấu hiệu")
    case .units: Wording(en: "unit", vi: "đơn vị")
    case .sources: Wording(en: "source", vi: "nguồn kinh phí")
    case .eligibilityRules: Wording(en: "eligibility rule", vi: "quy định điều kiện")
    case .courses: Wording(en: "course", vi: "khóa học")
    case .targets: Wording(en: "target", vi: "chỉ tiêu")
    case .officials: Wording(en: "official", vi: "cán bộ")
    }
  }
}
