import Testing
import TrainingDomain

@testable import SyntheticRosters

@Suite("The Mường Tè roster")
struct MuongTeRosterTests {
  private let generated = RosterFile(text: MuongTeRoster.make().csv)

  @Test("has every distribution of the draft, as generated", arguments: PublishedShare.all)
  func generatedShare(_ published: PublishedShare) {
    #expect(generated.people.filter(published.counts).count == published.count)
  }

  @Test("has every distribution of the draft, as committed", arguments: PublishedShare.all)
  func committedShare(_ published: PublishedShare) throws {
    let committed = RosterFile(text: try RosterFile.committed("muong-te/roster.csv"))
    #expect(committed.people.filter(published.counts).count == published.count)
  }

  @Test("has every distribution for any seed, not for a lucky one", arguments: UInt64(1)...12)
  func anySeed(_ seed: UInt64) {
    let roster = RosterFile(text: MuongTeRoster.make(seed: seed).csv)
    for published in PublishedShare.all {
      #expect(roster.people.filter(published.counts).count == published.count, "\(published.testDescription)")
    }
  }

  @Test("has 48 officials and 61 posts, and no office has more people than posts")
  func posts() throws {
    #expect(generated.people.count == 48)
    #expect(MuongTeRoster.units.rows.compactMap(\.establishment).reduce(0, +) == 61)
    for unit in MuongTeRoster.units.rows {
      let filled = generated.people.filter { $0["unit"] == unit.id }.count
      #expect(filled > 0)
      #expect(filled <= (try #require(unit.establishment)))
    }
  }

  @Test("assumes the baselines its README states")
  func statedAssumptions() {
    let people = generated.people
    #expect(people.filter { $0.holds("stateManagement", "specialist") }.count == 30)
    #expect(people.filter { $0.holds("jobPosition", "trained") }.count == 24)
    #expect(people.filter { $0.holds("it", "standard") }.count == 12)
    #expect(people.filter { $0["sex"] == "female" }.count == 16)
    #expect(people.filter { $0["ethnicity"] != "Kinh" }.count == 36)
    #expect(people.filter { $0["party"] == "full" }.count == 44)
    #expect(people.filter { $0["party"] == "probationary" }.count == 2)
    #expect(people.filter { $0["flags"] == "successionPlan" }.count == 14)
  }

  @Test("keeps the official without upper secondary education in service to the end of the plan")
  func lowerSecondary() throws {
    let lastDay = try #require(CalendarDate(iso: "2030-12-31"))
    let official = try #require(generated.people.first { $0.holds("generalEducation", "lowerSecondary") })
    #expect(try #require(official.lastDayOfService) >= lastDay)
  }
}
