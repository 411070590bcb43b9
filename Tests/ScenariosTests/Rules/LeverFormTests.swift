import Testing
import TrainingDomain

@testable import Scenarios

struct LeverFormTests {
  private static let hire =
    "fundedBy: budget, costPerHireVND: 5, costPerYearVND: 7, ageYears: 24, sex: female"

  @Test("Every offer is read with its years, units, costs and people")
  func decoded() throws {
    let sample = SampleScenario.adding(
      """
      recruitment:
        graduates: { \(Self.hire), name: graduates, years: [2027, 2026], units: [north], mostPerYear: 2, levels: [skill/met], groups: [leaders], party: full, position: clerk, ethnicMinority: true }
      transfers:
        moves: { origins: [south], destinations: [north], costPerCaseVND: 3, fundedBy: budget, notLocalPositions: [chair], groups: [leaders] }
      earlyRetirement:
        early: { officials: [A1], conditions: [{ belowLevel: skill/met }], costPerCaseVND: 9, fundedBy: budget, mostPerYear: 1 }
      """)
    let levers = try #require(sample.load().problem).levers
    let graduates = try #require(levers.recruitment.first)
    #expect(graduates.years == [Year(2026), Year(2027)])
    #expect(graduates.units == ["north"] && graduates.mostPerYear == 2 && graduates.age == 24)
    #expect(graduates.costPerHire == 5 && graduates.costPerYear == 7 && graduates.source == "budget")
    #expect(graduates.recruit.levels == [Level(track: "skill", rung: 1, name: "met")])
    #expect(graduates.recruit.groups == ["leaders"] && graduates.recruit.party == .full)
    #expect(graduates.recruit.position?.rawValue == "clerk" && graduates.recruit.isEthnicMinority)
    let moves = try #require(levers.transfers.first)
    #expect(moves.origins == ["south"] && moves.destinations == ["north"] && moves.groups == ["leaders"])
    #expect(moves.notLocalPositions.map(\.rawValue) == ["chair"] && moves.years.count == 5 && moves.costPerCase == 3)
    let early = try #require(levers.earlyRetirement.first)
    #expect(early.officials == ["A1"] && early.conditions.count == 1 && early.mostPerYear == 1)
  }

  @Test("An offer that is switched off is none")
  func switchedOff() throws {
    let sample = SampleScenario.adding("recruitment:\n  graduates: { \(Self.hire), offered: false }")
    #expect(try #require(sample.load().problem).levers.isEmpty)
  }

  @Test("An offer stands in years of the horizon")
  func years() {
    let sample = SampleScenario.adding("recruitment:\n  graduates: { \(Self.hire), years: [2031] }")
    #expect(sample.findings("lever-form").count == 1)
  }

  @Test("Nobody is hired where no posts are known")
  func posts() {
    let sample = SampleScenario.adding("recruitment:\n  graduates: { \(Self.hire), units: [south] }")
    #expect(sample.findings("lever-form").count == 1)
  }

  @Test("An offer to leave early is made to somebody")
  func nobody() {
    let sample = SampleScenario.adding("earlyRetirement:\n  early: { costPerCaseVND: 9, fundedBy: budget }")
    #expect(sample.findings("lever-form").count == 1)
  }

  @Test("The unit an official comes from is read, and must be one")
  func home() throws {
    var sample = SampleScenario()
    sample.roster = """
      id,name,count,unit,home,groups,sex,birthDate,party,serviceStart,lastDayOfService,flags,inProgress,level:theory
      A1,Anna,1,north,south,leaders,female,1990-02-01,full,2015-01-01,,promising,,basic

      """
    #expect(try #require(sample.load().problem).officials[0].home == "south")
    sample.roster = sample.roster.replacing("north,south", with: "north,suoth")
    #expect(sample.findings("unknown-reference").count == 1)
  }
}
