import Foundation
import LanguageConformance
import Languages
import Testing
import TrainingDomain
import WhatIf

@testable import Reporting

@Suite("A frontier in words")
struct FrontierTextTests {
  private let text = FrontierText.text(of: SmallFrontier.report())

  private func line(_ start: String, in text: String) throws -> String {
    String(try #require(text.split(separator: "\n").first { $0.contains(start) }, "no line with ‘\(start)’"))
  }

  @Test("A proven point, one that is not, and one without a plan each say so beside their figures")
  func points() throws {
    let table = try #require(text.components(separatedBy: "Points\n").last)
    let proven = try line("20,000,000", in: table).split(separator: " ").map(String.init)
    #expect(proven == ["20,000,000", "600,000", "600,000", "3", "0/1", "20,000,000", "proven"])
    let open = try line("40,000,000", in: table).split(separator: " ").map(String.init)
    #expect(open == ["40,000,000", "200,000", "190,000", "1", "0/1", "40,000,000", "not", "proven"])
    #expect(try line("50,000,000", in: table).hasSuffix("no plan"))
  }

  @Test("A point at which the search ended before it had a plan is not said to have none")
  func notReached() throws {
    for (language, said) in [(Language.english, "not reached"), (.vietnamese, "chưa tìm được")] {
      let text = FrontierText.text(of: SmallFrontier.report(isCutShort: true, in: language))
      #expect(text.components(separatedBy: said).count == 3)
      #expect(!text.contains("no plan") && !text.contains("không có kế hoạch"))
    }
  }

  @Test("The chart is as long as what is missing, and marks the scenario's own point")
  func chart() throws {
    let chart = try #require(text.components(separatedBy: "Points\n").first)
    let bars = chart.split(separator: "\n").filter { $0.contains("|") }.map { $0.count { $0 == "#" } }
    #expect(bars == [48, 48, 29, 10, 0])
    #expect(try line("<- the scenario", in: chart).contains("20,000,000 |"))
  }

  @Test("A knee says what a further step brings before and after it")
  func knees() throws {
    let knee = try line("At 20,000,000", in: text)
    #expect(knee.contains("a further 100 million lowers the weighted shortfall by 2,000,000, from here on by 1,900"))
  }

  @Test("A stretch that other limits hold names each with what is left without it, and what is not proven")
  func held() throws {
    let start = try line("From 0 to 10,000,000", in: text)
    #expect(start.hasSuffix("brings nothing; less is missing again after 10,000,000, by 18,000,000 at the latest."))
    let minimum = try line("least class size of first degree that holds", in: text)
    #expect(minimum.hasSuffix("at 10,000,000, without it alone 800,000 is left, heads missing: 4"))
    let seats = try line("seats of first degree that holds", in: text)
    #expect(seats.hasSuffix("900,000 is left (not proven), heads missing: 1,234"))
    #expect(text.contains("these change nothing: the money of training budget being granted year by year."))
    #expect(text.contains("Whether these hold was not proven: absence from the units."))
  }

  @Test("A stretch that only more money ends says so, and from which amount it rises where the next đồng does it")
  func axisAlone() throws {
    let lines = text.split(separator: "\n").map(String.init)
    let start = try #require(lines.firstIndex { $0.contains("From 20,000,000 to 25,000,000") })
    #expect(lines[start].hasSuffix("less is missing again from 25,000,001 on."))
    #expect(lines[start + 1].contains("not even all of them together: it takes more money for the next head."))
    // Nothing is said of single limits: that they hold nothing follows.
    #expect(lines[start + 2].contains("From 30,000,000"))
  }

  @Test("A stretch that no limit holds alone does not claim that only money does")
  func together() throws {
    let lines = text.split(separator: "\n").map(String.init)
    let start = try #require(lines.firstIndex { $0.contains("From 30,000,000 to 35,000,000") })
    #expect(lines[start + 1].contains("No other limit holds there alone"))
    #expect(lines[start + 1].contains("several limits"))
  }

  @Test("While a limit is undecided, nothing is said of no limit holding")
  func undecided() {
    let open = LiftedLimits(binding: [], idle: [.dates], undecided: [.absence])
    let report = SmallFrontier.report(
      stretches: [
        FlatStretch(first: 0, last: 1, shortfall: 5, risesBy: 9, limits: open, isAxisAlone: false)
      ], end: FlatEnd(position: 3, limits: open))
    let text = FrontierText.text(of: report)
    #expect(!text.contains("No other limit holds"))
    #expect(text.components(separatedBy: "was not proven: absence from the units").count == 3)
  }

  @Test("The end of the curve names what holds it")
  func end() throws {
    #expect(text.contains("From 40,000,000 on more of it brings nothing more, yet heads are missing."))
    let money = try line("It is money of training budget that holds", in: text)
    #expect(money.hasSuffix("without it alone 150,000 is left, heads missing: 1"))
  }

  @Test("Without a flat stretch or a flat end nothing is said of either")
  func falling() {
    #expect(!FrontierText.text(of: SmallFrontier.report(stretches: [], end: nil)).contains("flat"))
  }

  @Test(
    "The Vietnamese text has Vietnamese words and numbers on every axis",
    arguments: [
      FrontierAxis.money("budget", isPooled: true), .money("budget", isPooled: false), .seats("degree"), .years,
    ])
  func vietnamese(axis: FrontierAxis) {
    let text = FrontierText.text(of: SmallFrontier.report(along: axis, in: .vietnamese))
    #expect(text.contains("1.000.000") && !text.contains("1,000,000") && text.contains("Nơi đường nằm ngang"))
    let names = ["training budget", "first degree", SmallPlan.problem.title]
    let said = names.reduce(text) { $0.replacing($1, with: "…") }
    #expect(LanguageFaults.faults(in: said, of: .vietnamese) == [])
    let english = FrontierText.text(of: SmallFrontier.report(along: axis)).replacing(SmallPlan.problem.title, with: "…")
    #expect(LanguageFaults.faults(in: english, of: .english) == [])
  }
}
