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
  var word: String {
    switch self {
    case .officials: "official"
    case .eligibilityRules: "eligibility rule"
    default: String(rawValue.dropLast())
    }
  }
}
