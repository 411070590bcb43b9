internal import Diagnostics
internal import Languages
internal import TrainingDomain

/// Every official and course of the earlier plan is declared.
enum UnknownPreviousEnrolment: ScenarioRule {
  static let name = "unknown-reference"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    guard !draft.previousPlan.isEmpty else { return [] }
    let officials = Set(draft.ids(.officials))
    let known = draft.ids(.courses)
    let courses = Set(known)
    var remedies = SuggestedRemedies()
    return draft.previousPlan.flatMap { enrolment, official, course -> [Diagnostic] in
      var findings: [Diagnostic] = []
      if draft.roster != nil, !officials.contains(enrolment.official.rawValue) {
        let message = Wording(
          en: "the previous plan names the unknown official '\(enrolment.official)'",
          vi: "kế hoạch trước nêu cán bộ không có trong danh sách '\(enrolment.official)'")
        findings.append(
          error(
            message, remedy: Wording(en: "correct the id or remove the row", vi: "sửa mã hoặc bỏ dòng này"),
            at: official))
      }
      if !courses.contains(enrolment.course.rawValue) {
        let remedy = remedies.remedy(for: enrolment.course.rawValue, of: "course", among: known)
        findings.append(
          error(
            Wording(
              en: "the previous plan names the unknown course '\(enrolment.course)'",
              vi: "kế hoạch trước nêu khóa học chưa khai báo '\(enrolment.course)'"), remedy: remedy, at: course))
      }
      return findings
    }
  }
}
