import PlanPages
import PrintConformance
import Testing

@Suite("Names that want to be more than names")
struct HostileNamesTests {
  private static let names = [
    "<script>alert(1)</script>", "\"><svg onload=alert(1)>", "\"\u{301} onmouseover=alert(1) x=\"", "' onfocus='x",
    "</title></style><b>", "{{{title}}}", "]]><!--", "&lt;b&gt;", "\u{202E}evil\u{0}\u{8}", "<!--style-->",
  ]

  @Test("As the name of an official or the title they are shown and nothing else", arguments: names)
  func shown(name: String) {
    let plain = MarkupReader(PlanPage.text(of: SamplePlan.report()))
    let hostile = MarkupReader(PlanPage.text(of: SamplePlan.report(name: name, title: name)))
    #expect(hostile.fault == nil)
    // The page has the same elements with the same attributes: nothing of the name became one.
    #expect(hostile.elements.map(\.name) == plain.elements.map(\.name))
    #expect(hostile.elements.map { $0.attributes.keys.sorted() } == plain.elements.map { $0.attributes.keys.sorted() })
  }

  @Test("The letters of a hostile name can still be read")
  func readable() {
    let reader = MarkupReader(PlanPage.text(of: SamplePlan.report(name: "<script>alert(1)</script>")))
    #expect(reader.words["th"]?.contains("<script>alert(1)</script>") == true)
  }
}
