import LanguageConformance
import Languages
import PlanPages
import PrintConformance
import Reporting
import Testing
import TrainingDomain
import WhatIf

@Suite("A frontier as a page")
struct FrontierPageTests {
  private func report(in language: Language, isCutShort: Bool = false) -> FrontierReport {
    func point(_ position: Int, _ shortfall: Int, _ bound: Int, isOwn: Bool = false) -> FrontierPoint {
      FrontierPoint(
        position: position,
        attained: .init(
          shortfall: shortfall, bound: bound, missing: 3, targetsMet: 1, targets: 2, spent: 5_000_000,
          status: .optimal), isOwn: isOwn)
    }
    let frontier = Frontier(
      axis: .money("budget", isPooled: false),
      points: [
        FrontierPoint(position: 0, attained: nil, isCutShort: isCutShort), point(10_000_000, 900_000, 900_000),
        point(40_000_000, 200_000, 200_000, isOwn: true), point(80_000_000, 150_000, 100_000),
      ], knees: [], flat: nil)
    return FrontierReport(
      problem: SamplePlan.problem("Nguyễn Thị Mẫu", "Xã Mẫu"), frontier: frontier,
      context: ReportContext(version: "0.1.0", language: language))
  }

  @Test("The curve has a dot for every plan, open where it is not proven, and all points stand in words and in a table")
  func curve() {
    let reader = MarkupReader(FrontierPage.text(of: report(in: .english)))
    #expect(reader.fault == nil)
    #expect(reader.named("circle").map { $0.attributes["class"] } == ["dot", "own", "open"])
    #expect(reader.named("line").count { $0.attributes["class"] == "curve" } == 2)
    let said = reader.named("svg").compactMap { $0.attributes["aria-label"] }
    #expect(
      said.count == 1 && said[0].hasSuffix("0: no plan; 10,000,000: 900,000; 40,000,000: 200,000; 80,000,000: 150,000"))
    for cell in ["900,000", "200,000", "150,000", "5,000,000", "1/2"] {
      #expect(reader.words["td"]?.contains(cell) == true, "\(cell)")
    }
  }

  @Test("A point at which the search ended before it had a plan is called not reached, in the curve and in the table")
  func notReached() {
    let reader = MarkupReader(FrontierPage.text(of: report(in: .english, isCutShort: true)))
    let said = reader.named("svg").compactMap { $0.attributes["aria-label"] }
    #expect(said.count == 1 && said[0].contains("0: not reached; 10,000,000: 900,000"))
    #expect(reader.words["td"]?.contains("not reached") == true && reader.words["td"]?.contains("no plan") == false)
  }

  @Test("No word of the other language stands on it", arguments: Language.allCases)
  func languages(language: Language) {
    let reader = MarkupReader(FrontierPage.text(of: report(in: language)))
    let said = reader.said(without: SamplePlan.data + (reader.words["style"] ?? []))
    #expect(LanguageFaults.faults(in: said, of: language) == [])
  }
}
