internal import Languages
internal import Markup
public import Reporting
internal import TrainingDomain

/// A plan as the draft of a plan document in the layout of government or Party bodies, for a word processor.
///
/// What only the office knows is left to be filled in by hand: bracketed and marked with a colour.
public struct PlanDocument: Sendable {
  /// The document could not be put together; memory ran out.
  public struct Refusal: Error {
    /// The part that could not be written.
    public let part: String
  }

  private let report: PlanReport
  private let layout: DocumentLayout

  /// Makes the document of a plan.
  public init(_ report: PlanReport, layout: DocumentLayout) {
    self.report = report
    self.layout = layout
  }

  /// The document as a file (`.docx`); the same plan is always the same bytes.
  public func bytes() throws(Refusal) -> [UInt8] {
    let draft = Wording(
      en: "Draft made by trainplan \(report.context.version); marked places are to be filled in by hand.",
      vi: "Dự thảo lập bằng trainplan \(report.context.version); các chỗ đánh dấu cần điền bằng tay.")
    let package = WordPackage(
      title: report.problem.title, language: report.language, body: body, pageFoot: report.said(draft))
    do throws(WordArchive.Refusal) {
      return try package.bytes()
    } catch {
      throw Refusal(part: error.part)
    }
  }

  private var body: [Markup] {
    let language = report.language
    // The break between the text and the annexes stands in the last paragraph of the text.
    let breaking = Markup.element("w:p", [:], [.element("w:pPr", [:], [WordPage.upright.section])])
    return [DocumentHead(layout: layout, language: language).markup] + title + PlanParagraphs(report).all
      + [WordParagraph(.text, []).markup, DocumentFoot(layout: layout, language: language).markup, breaking]
      + PlanAnnexes(report).all + [WordPage.lying.section]
  }

  private var title: [Markup] {
    let horizon = report.problem.horizon
    let kind = Wording(en: "PLAN", vi: "KẾ HOẠCH")
    let subject = Wording(
      en: "Training of cadres, civil servants and public employees, \(horizon.first)–\(horizon.last)",
      vi: "Đào tạo, bồi dưỡng cán bộ, công chức, viên chức giai đoạn \(horizon.first)–\(horizon.last)")
    let heading = WordParagraph(.centred, report.said(kind), .bold, points: layout == .party ? 16 : 14)
    let subtitle = WordParagraph(.centred, report.said(subject), .bold, points: 14)
    let made = Wording(
      en: "(Draft after the scenario “\(report.problem.title)”)",
      vi: "(Dự thảo theo kịch bản “\(report.problem.title)”)")
    let space = WordParagraph(.centred, [])
    return [space.markup, heading.markup] + subtitle.ruled(inset: 3_400)
      + [WordParagraph(.centred, report.said(made), .italic, points: 12).markup, space.markup]
  }
}
