import Diagnostics
import Testing
import TrainingDomain

@testable import Scenarios

struct ShippedScenarioTests {
  private static func load(_ name: String, variants: [String] = []) -> LoadedScenario {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return ScenarioLoader().load(folder: "/\(root)/Scenarios/\(name)", variants: variants)
  }

  @Test("Mường Tè loads without a word said")
  func muongTe() throws {
    let loaded = Self.load("muong-te")
    #expect(loaded.report.diagnostics == [])
    let problem = try #require(loaded.problem)
    #expect(problem.scenario == "muong-te")
    #expect(problem.officials.count == 48)
    #expect(problem.units.count == 10)
    #expect(problem.units.first?.establishment == 7)
    #expect(problem.targets.map(\.id) == ["M2", "M3", "M4", "M5", "M6", "M7", "posts"])
    #expect(problem.targets[2].threshold == Fraction(text: "0.95"))
    #expect(problem.courses.count == 6)
    #expect(
      loaded.notOffered == [
        "secondDegreeIT", "master", "advancedTheory", "foreignLanguage", "knowledgeUpdate", "leadershipTitle",
      ])
    #expect(problem.courses[2].eligibility.count == 3)
    #expect(problem.officials.allSatisfy { $0.serviceEnd.basis == .schedule })
    #expect(problem.flags.map(\.id) == ["retiresUnderAreaRule", "successionPlan", "itNeed"])
  }

  @Test("Phong Thổ loads without a word said")
  func phongTho() throws {
    let loaded = Self.load("phong-tho")
    #expect(loaded.report.diagnostics == [])
    let problem = try #require(loaded.problem)
    #expect(problem.officials.count == 350)
    #expect(problem.courses.count == 8)
    #expect(problem.groups.count == 3)
    #expect(problem.horizon.years.count == 7)
  }

  @Test("A variant changes what it names and nothing else")
  func variant() throws {
    let plain = try #require(Self.load("muong-te").problem)
    let less = try #require(Self.load("muong-te", variants: ["less-money"]).problem)
    #expect(less.sources.first?.limit(in: Year(2027)) == 50_000_000)
    #expect(less.variants == ["less-money"])
    #expect(less.courses == plain.courses)
  }

  @Test("Two variants that set the same money are refused")
  func conflict() {
    let both = Self.load("muong-te", variants: ["less-money", "more-money"])
    #expect(both.problem == nil)
    #expect(both.report.errors.allSatisfy { $0.rule == "conflicting-variants" })
    #expect(both.report.errors.isEmpty == false)
  }

  @Test("The province is 38 communes of 58 officials, each in exactly one of three groups")
  func laiChau() throws {
    let problem = try #require(Self.load("lai-chau").problem)
    #expect(problem.units.count == 38 && problem.officials.count == 2204)
    let groups: [OfficialGroup.ID] = ["standingLeadership", "divisionHeads", "specialists"]
    for official in problem.officials {
      #expect(groups.filter { official.groups.contains($0) }.count == 1)
      if official.groups.contains("deputies") { #expect(official.groups.contains("standingLeadership")) }
    }
    #expect(
      problem.targets.map(\.id) == [
        "L1a", "L1b", "L2a", "L2b-leaders", "L2b-heads", "L3", "L5a", "L5b", "L6a", "L6b", "L7a", "L7b",
      ])
    #expect(problem.targets.last?.comparator == .moreThan)
    #expect(problem.structure.map(\.scope) == [.eachUnit, .eachUnit])
  }

  @Test("In the variant every target of the province stands in every commune")
  func everyCommune() throws {
    let problem = try #require(Self.load("lai-chau", variants: ["every-commune"]).problem)
    #expect(problem.targets.allSatisfy { $0.scope == .eachUnit })
  }

  @Test("Under both resolutions both bodies' targets stand")
  func bothResolutions() throws {
    let problem = try #require(Self.load("muong-te-in-lai-chau").problem)
    let commune = try #require(Self.load("muong-te").problem)
    let province = try #require(Self.load("lai-chau").problem)
    #expect(problem.targets == commune.targets.filter { $0.id != "posts" } + province.targets)
    #expect(problem.officials.map(\.id) == commune.officials.map(\.id))
  }

  @Test("Xuân Hưng has the counts its resolution prints, and 16 young and 19 women where they fit none")
  func xuanHung() throws {
    let problem = try #require(Self.load("xuan-hung").problem)
    func holders(_ text: String) throws -> Int {
      let level = try #require(problem.levels.first { $0.description == text })
      return problem.officials.filter { $0.holds(level) }.count
    }
    #expect(problem.officials.count == 83)
    #expect(try holders("professional/bachelor") == 82)
    #expect(try holders("professional/master") == 10)
    #expect(try holders("politicalTheory/intermediate") == 72)
    #expect(try holders("politicalTheory/advanced") == 14)
    let counts = StructureCount.counts(in: problem)
    #expect(counts.first { $0.share.id == "young" }?.today == StructureCount.Tally(population: 83, count: 16))
    #expect(counts.first { $0.share.id == "women" }?.today == StructureCount.Tally(population: 83, count: 19))
  }

  @Test("In hindsight the officials are those of 2020, and nobody starts after 2023")
  func retrospective() throws {
    let problem = try #require(Self.load("phong-tho", variants: ["retrospective"]).problem)
    #expect(problem.officials.filter { $0.groups.contains("cadres") }.count == 183)
    #expect(problem.officials.filter { $0.groups.contains("keyLeaders") }.count == 54)
    #expect(problem.officials.filter { $0.groups.contains("civilServants") }.count == 187)
    #expect(problem.courses.flatMap(\.years).max() == Year(2023))
    #expect(problem.sentInFact?.lines.map(\.learners).reduce(.zero, +) == 209)
  }
}

extension PlanningProblem {
  /// Every rung of every track.
  fileprivate var levels: [Level] {
    tracks.flatMap { track in
      track.rungs.enumerated().map { Level(track: track.id, rung: $0.offset, name: $0.element.id) }
    }
  }
}
