import SyntheticRosters
import Testing
import TrainingDomain

@testable import BenchmarkScenarios

@Suite("Scenarios of the benchmark")
struct BenchmarkScenarioTests {
  @Test("The same seed writes the same files, another seed other people")
  func sameSeedSameFiles() throws {
    let body = try #require(BenchmarkBody(officials: 120, communes: 2))
    let files = text(body, seed: 7)
    #expect(text(body, seed: 7) == files)
    #expect(text(body, seed: 8) != files)
  }

  @Test("Everybody has a place, and no target's group is empty")
  func everybodyHasAPlace() throws {
    for (officials, communes) in [(60, 1), (360, 6), (10, 1), (119, 7)] {
      let body = try #require(BenchmarkBody(officials: officials, communes: communes))
      let people = BenchmarkScenario(body: body, seed: 1, tightness: .tight, scope: .eachUnit).officials
      #expect(people.count == officials)
      #expect(Set(people.map(\.id)).count == officials)
      #expect(Set(people.map(\.unit)).count == communes)
      for group in BenchmarkTarget.all.compactMap(\.group) {
        let unitsWithGroup = Set(people.filter { $0.groups.contains(group) }.map(\.unit))
        #expect(unitsWithGroup.count == communes, "\(group)")
      }
    }
  }

  @Test("Months of birth spread over 35 years, so that profiles have to be found")
  func birthsSpread() throws {
    let body = try #require(BenchmarkBody(officials: 2_280, communes: 38))
    let births = BenchmarkScenario(body: body, seed: 1, tightness: .tight, scope: .together).officials.map(\.birth)
    #expect(births.allSatisfy { (1966...2000).contains($0.year.number) })
    #expect(Set(births.map(\.month)).count > 400)
  }

  @Test("The nation's 192,718 officials are dealt to 34 provinces, commune by commune")
  func nationIsDealt() throws {
    let nation = try #require(BenchmarkBody(officials: 192_718, communes: 3_321, provinces: 34))
    let communes = 0..<nation.communes
    #expect(communes.reduce(0) { $0 + nation.officials(inCommune: $1) } == 192_718)
    let provinces = communes.map(nation.province(ofCommune:))
    #expect(provinces == provinces.sorted())
    #expect(Set(provinces).count == 34)
  }

  @Test("Each province has its own money, courses and targets, and the nation shares the seats of one course")
  func provincesHaveTheirOwn() throws {
    let body = try #require(BenchmarkBody(officials: 240, communes: 4, provinces: 2))
    let scenario = BenchmarkScenario(body: body, seed: 1, tightness: .tight, scope: .together)
    let lines = ScenarioText(scenario: scenario).text(catalogues: "catalogues").split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("  L") } == 20)
    #expect(lines.count { $0.hasPrefix("  firstDegree-province-") } == 2)
    #expect(lines.contains("  advancedTheory:"))
    #expect(scenario.officialsByProvince.map(\.count) == [120, 120])
  }

  @Test("A commune too small for leaders, heads and specialists is refused")
  func tooSmallIsRefused() {
    #expect(BenchmarkBody(officials: 19, communes: 2) == nil)
    #expect(BenchmarkBody(officials: 100, communes: 2, provinces: 3) == nil)
    #expect(BenchmarkBody(officials: 100, communes: 0, provinces: 0) == nil)
  }

  private func text(_ body: BenchmarkBody, seed: UInt64) -> [String] {
    BenchmarkScenario(body: body, seed: seed, tightness: .tight, scope: .together).files(catalogues: "catalogues")
      .map(\.text)
  }
}
