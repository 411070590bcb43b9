import Testing
import TrainingDomain

@testable import Scenarios

struct StructureFormTests {
  private static func share(_ keys: String) -> SampleScenario {
    SampleScenario.adding("structure:\n  S1: { due: 2030-12-31, \(keys) }")
  }

  @Test("Every trait and demand is read")
  func decoded() throws {
    let sample = SampleScenario.adding(
      """
      structure:
        women: { trait: women, due: 2030-12-31, atLeastPercent: 15 }
        minority: { trait: ethnicMinority, due: 2030-12-31, leastHeads: 1, scope: eachUnit, group: leaders }
        young: { trait: young, ageBelowYears: 35, due: 2030-12-31, rangePercent: [35, 40] }
        flagged: { trait: flag, flag: promising, due: 2030-12-31, moreThanPercent: 50 }
        level: { trait: level, level: theory/high, due: 2030-12-31 }
      """)
    let shares = try #require(sample.load().problem).structure
    let high = Level(track: "theory", rung: 2, name: "high")
    #expect(
      shares.map(\.trait) == [.women, .ethnicMinority, .below(years: 35), .flagged("promising"), .holding(high)])
    let fractions = ["0.15", "0.35", "0.4", "0.5"].compactMap { Fraction(text: $0) }
    #expect(
      shares.map(\.demand) == [
        .atLeast(fractions[0]), .heads(1), .range(fractions[1], fractions[2]), .moreThan(fractions[3]), .none,
      ])
    #expect(shares.map(\.scope) == [.together, .eachUnit, .together, .together, .together])
  }

  @Test("A flag that counts is named")
  func flag() {
    #expect(
      Self.share("trait: flag").findings("structure-form") == [
        "scenario.yaml:49:33: error: share 'S1' counts a flag and names none (set 'flag')"
      ])
  }

  @Test("One thing is demanded at most")
  func demands() {
    #expect(
      Self.share("trait: women, atLeastPercent: 5, leastHeads: 1").findings("structure-form") == [
        "scenario.yaml:49:71: error: share 'S1' demands 2 things (keep one of them)"
      ])
  }

  @Test("A range has its lower end first")
  func range() {
    #expect(
      Self.share("trait: women, rangePercent: [40, 35]").findings("structure-form") == [
        "scenario.yaml:49:54: error: the range of share 'S1' has no two ends in order"
          + " (write the lower end first: [35, 40])"
      ])
  }
}
