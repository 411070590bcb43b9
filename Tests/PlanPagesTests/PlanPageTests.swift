import LanguageConformance
import Languages
import PlanPages
import PrintConformance
import Reporting
import Testing
import TrainingDomain

@Suite("A plan as a page")
struct PlanPageTests {
  private func page(_ language: Language = .english) -> String { PlanPage.text(of: SamplePlan.report(in: language)) }

  @Test("It is well-formed, in one language, and needs nothing from elsewhere", arguments: Language.allCases)
  func whole(language: Language) {
    let text = page(language)
    let reader = MarkupReader(text)
    #expect(reader.fault == nil)
    #expect(reader.named("html").first?.attributes["lang"] == language.rawValue)
    for name in ["script", "img", "link", "iframe", "object"] { #expect(reader.named(name).isEmpty, "\(name)") }
    for sign in ["http:", "https:", "url(", "@import", "javascript:"] { #expect(!text.contains(sign), "\(sign)") }
    #expect(reader.elements.allSatisfy { !$0.attributes.keys.contains { $0.hasPrefix("on") } })
  }

  @Test("Headings come in order, and every link and label leads to something on the page")
  func headings() {
    let reader = MarkupReader(page())
    let levels = reader.elements.map(\.name).filter { ["h1", "h2", "h3"].contains($0) }
    #expect(levels.first == "h1" && levels.count { $0 == "h1" } == 1)
    let isInOrder = zip(levels, levels.dropFirst()).allSatisfy { first, next in !(first == "h1" && next == "h3") }
    #expect(isInOrder)
    let ids = reader.elements.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    let links = reader.named("a").compactMap { $0.attributes["href"] }
    #expect(links.count > 5 && links.allSatisfy { $0.hasPrefix("#") && ids.contains(String($0.dropFirst())) })
    #expect(reader.elements.compactMap { $0.attributes["aria-labelledby"] }.allSatisfy(ids.contains))
  }

  @Test("Every table has a caption and heads that say what they are of, every picture words in its place")
  func alternatives() {
    let reader = MarkupReader(page())
    #expect(reader.named("table").count == reader.named("caption").count)
    #expect(reader.named("th").allSatisfy { ["col", "row", "rowgroup"].contains($0.attributes["scope"]) })
    let pictures = reader.named("svg")
    #expect(pictures.count == 6)
    #expect(pictures.allSatisfy { $0.attributes["role"] == "img" && !($0.attributes["aria-label"] ?? "").isEmpty })
    // The page has a title of its own besides those of its pictures.
    #expect(reader.named("title").count == pictures.count + 1)
  }

  @Test("The figures are those of the plan")
  func figures() throws {
    let reader = MarkupReader(page())
    let cells = try #require(reader.words["td"]) + (reader.words["th"] ?? [])
    let result = SamplePlan.result(.optimal)
    for line in result.targets {
      for heads in [line.population, line.required, line.baseline, line.planned] {
        #expect(cells.contains("\(heads)"))
      }
    }
    for amount in [30_000_003, 10_000_001, 20_000_002, 40_000_000, 1_200_000] {
      #expect(cells.contains(PrintedAmount.grouped(amount, in: .english)), "\(amount)")
    }
    #expect(reader.words["dd"] == ["1 of 2", "1", "3", "30,000,003 đồng", "proven best"])
  }

  @Test("The picture of a target says what its bar shows, and who is missing is said in words")
  func pictures() {
    let reader = MarkupReader(page())
    let said = reader.named("svg").compactMap { $0.attributes["aria-label"] }
    #expect(said.contains("trình độ đại học. 4 of 5 (80%), demanded 100% on 31 December 2028"))
    #expect(said.contains("Learners who start each year. 2026: 3; 2027: 0; 2028: 0"))
    #expect(said.contains("Nguyễn Thị Mẫu. A đại học: September 2026 – April 2028"))
    #expect(reader.words["span"]?.contains("✗ 1 missing") == true)
    #expect(reader.words["span"]?.contains("✓ met") == true)
  }

  @Test(
    "No word of the other language stands on it, whatever the search came to", arguments: PlanningResult.Status.allCases
  )
  func languages(status: PlanningResult.Status) {
    for language in Language.allCases {
      let reader = MarkupReader(PlanPage.text(of: SamplePlan.report(in: language, status: status)))
      // The style sheet speaks no language.
      let said = reader.said(without: SamplePlan.data + (reader.words["style"] ?? []))
      #expect(LanguageFaults.faults(in: said, of: language) == [])
    }
  }

  @Test("A plan that is not proven says how far from the best it can be")
  func distance() {
    let text = PlanPage.text(of: SamplePlan.report(in: .vietnamese, status: .timeLimit))
    #expect(text.contains("chỉ có thể giảm thêm 100.000: ở đây là 1.200.000, không kế hoạch nào dưới 1.100.000."))
    #expect(!PlanPage.text(of: SamplePlan.report(in: .vietnamese)).contains("giảm thêm"))
  }

  @Test("The same plan is the same bytes, and says which files it was made from")
  func sameBytes() {
    #expect(page() == page())
    #expect(page().contains("4e5f") && page().contains("roster.csv 0a1b"))
  }
}
