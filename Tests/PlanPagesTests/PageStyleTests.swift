import Testing

@testable import PlanPages

@Suite("The style sheet of a page")
struct PageStyleTests {
  @Test("Night is for screens only: paper is always light")
  func paper() {
    let nights = PageStyle.text.ranges(of: "prefers-color-scheme:dark").map { range in
      String(PageStyle.text[..<range.lowerBound].suffix(19))
    }
    #expect(nights == ["@media screen and ("])
  }

  @Test("Paper is A4, repeats the heads of tables and keeps rows whole")
  func sheets() {
    #expect(PageStyle.text.contains("@page{size:A4"))
    #expect(PageStyle.text.contains("thead{display:table-header-group}"))
    #expect(PageStyle.text.contains("tr,figure"))
  }
}
