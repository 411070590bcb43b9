import Diagnostics
import Testing
import TrainingDomain

@testable import Scenarios

@Suite("Hostile figures")
struct HostileFiguresTests {
  @Test("Two rows of one person are warned of at the second, two of one id refused")
  func duplicatePeople() {
    let row = "A9,Anna,1,north,leaders,female,1990-02-01,full,2015-01-01,,promising,,basic\n"
    var sample = SampleScenario()
    sample.roster += row
    #expect(
      sample.said() == [
        "roster.csv:4:1: warning: officials A1 and A9 share name, birth and unit (remove one if they are one person)"
      ])
    sample.roster += row
    #expect(sample.findings("duplicate-id").count == 1)
    #expect(sample.load().problem == nil)
  }

  @Test("A year of two digits, or one before 1900, is refused wherever a day stands")
  func earlyYears() {
    let remedy = "(write the year with four digits, such as 1985)"
    for day in ["0023-05-06", "06/05/0023", "06/05/23", "0023"] {
      #expect(
        SampleScenario.withRoster("1990-02-01", day).said() == [
          "roster.csv:2:32: error: official A1: 'birthDate' lies in the year 23 \(remedy)"
        ])
      #expect(SampleScenario.withRoster("2015-01-01", day).findings("implausible-date").count == 1)
      #expect(SampleScenario.withRoster("2040-12-31", day).findings("implausible-date").count == 1)
    }
    #expect(
      SampleScenario.with("2030-12-31", "0023-12-31").findings("implausible-date") == [
        "scenario.yaml:45:73: error: 'due' of target 'T1' lies in the year 23 \(remedy)"
      ])
    #expect(
      SampleScenario.with("firstYear: 2026", "firstYear: 26").findings("implausible-date").map { $0.prefix(22) } == [
        "scenario.yaml:2:23: er"
      ])
  }

  @Test("Nobody is born after the years planned")
  func lateBirth() {
    #expect(SampleScenario.withRoster("1990-02-01", "2090-02-01").findings("implausible-date").count == 1)
    #expect(SampleScenario.withRoster("2040-12-31", "9999-12-31").said() == [])
  }

  @Test(
    "Money beyond what can be reckoned with is refused at its place",
    arguments: ["9223372036854775808", "99999999999999999999999", "-9223372036854775809", "1000000000000001"])
  func money(amount: String) {
    let errors = SampleScenario.with("{ 2026: 1000000", "{ 2026: \(amount)").load().report.errors
    #expect(errors.map(\.location?.description) == ["scenario.yaml:13:46"])
    #expect(errors.allSatisfy { $0.remedy != nil })
    #expect(SampleScenario.with("costPerLearnerVND: 1000\n", "costPerLearnerVND: \(amount)\n").load().report.hasErrors)
  }

  @Test("Limits whose sum cannot be reckoned with are refused together")
  func sumOfMoney() {
    let sources = (0..<1200).map { "  s\($0): { limitsVND: { 2026: 1000000000000000 } }" }
    let sample = SampleScenario.with("sources:\n", "sources:\n" + sources.joined(separator: "\n") + "\n")
    #expect(sample.findings("excessive-money").count == 1)
    #expect(sample.load().problem == nil)
  }

  @Test("Ten thousand targets are read, each of them")
  func targets() throws {
    let targets = (0..<10_000).map { index in
      "  X\(index): { level: theory/basic, group: leaders, thresholdPercent: \(index % 100 + 1), due: 2030-12-31 }"
    }
    let sample = SampleScenario.with("targets:\n", "targets:\n" + targets.joined(separator: "\n") + "\n")
    let loaded = sample.load()
    #expect(loaded.report.diagnostics == [])
    #expect(try #require(loaded.problem).targets.count == 10_001)
  }

  @Test("Ten thousand targets that name nothing known are all told of")
  func unknownTargets() {
    let targets = (0..<10_000).map { index in
      "  X\(index): { level: theory/basicc\(index), group: leaderss\(index), thresholdPercent: 5, due: 2030-12-31 }"
    }
    let groups = (0..<500).map { "  leaders\($0): { name: g }" }.joined(separator: "\n")
    let sample = SampleScenario.with("targets:\n", "targets:\n" + targets.joined(separator: "\n") + "\n")
    var many = sample
    many.text = many.text.replacing(
      "groups: { leaders: { name: leaders } }", with: "groups:\n  leaders: { name: leaders }\n\(groups)")
    #expect(many.findings("unknown-reference").count == 20_000)
  }

  @Test("Pins that contradict one another are refused at the later one, naming the earlier")
  func pins() {
    let mustNot = SampleScenario.adding("  - { official: A1, course: basic, decision: mustNot, year: 2026 }")
    #expect(
      mustNot.findings("contradicting-pins") == [
        "scenario.yaml:48:5: error: the pin of official A1 on course 'basic' contradicts the one at "
          + "scenario.yaml:47:5 (remove one of them)"
      ])
    let other = SampleScenario.adding("  - { official: A1, course: basic, decision: must, year: 2027 }")
    #expect(other.findings("contradicting-pins").count == 1)
    #expect(mustNot.load().problem == nil && other.load().problem == nil)
  }

  @Test("Of many pins that contradict one another, each is told of once")
  func manyPins() {
    let pins = (0..<10_000).map { "  - { official: A1, course: basic, decision: must, year: \(2027 + $0 % 2) }" }
    #expect(SampleScenario.adding(pins.joined(separator: "\n")).findings("contradicting-pins").count == 10_000)
  }
}
