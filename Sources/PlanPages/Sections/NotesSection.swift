internal import Languages
internal import Markup
internal import Reporting
internal import TrainingDomain

/// The assumptions behind the figures.
enum NotesSection {
  static func section(_ report: PlanReport) -> PageSection {
    let title = report.said(Wording(en: "Assumptions and data notes", vi: "Giả định và ghi chú về dữ liệu"))
    guard !report.problem.assumptions.isEmpty else { return PageSection(title: title, content: .empty) }
    let lead = Wording(
      en: "Figures nobody could cite; change them in the scenario and plan again.",
      vi: "Các số liệu không có nguồn trích dẫn; có thể sửa trong kịch bản rồi lập lại kế hoạch.")
    return PageSection(
      title: title, content: PageWords.paragraph(report.said(lead)) + PageWords.list(report.problem.assumptions))
  }
}
