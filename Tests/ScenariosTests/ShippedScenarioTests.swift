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
    #expect(problem.targets.map(\.id) == ["M2", "M3", "M4", "M5", "M6", "M7"])
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
}
