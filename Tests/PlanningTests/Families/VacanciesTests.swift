import Testing
import TrainingDomain

@testable import Planning

@Suite struct VacanciesTests {
  private var posts: Target {
    Target(
      id: "posts", name: "posts", indicator: .staffing, group: OfficialGroup.everyone.id, threshold: .one,
      due: .on(2027, 12, 31), provenance: TinyWorld.assumed)
  }

  /// Two people in the north, one of whom retires at the end of 2026.
  private func world(north: Int, south: Int = 0, _ levers: StaffingLevers) -> TinyWorld {
    let leaving = Official.tiny("n2").with {
      $0.serviceEnd = ServiceEnd(lastDay: .on(2026, 12, 31), basis: .listed)
    }
    return TinyWorld([.tiny("n1"), leaving], [], [posts]).staffed(levers, north: north, south: south)
  }

  private var hires: StaffingLevers { StaffingLevers(recruitment: [.tiny(holds: [])]) }

  @Test func `the rows are those of the golden file`() throws {
    try GoldenFile.expect(
      Vacancies.self,
      of: world(
        north: 1, south: 2,
        StaffingLevers(recruitment: [.tiny(holds: [])], transfers: [.tiny()], earlyRetirement: [.tiny(["n1"])])))
  }

  @Test func `a vacancy opens as somebody retires`() throws {
    #expect(try world(north: 2, hires).moves() == ["graduates north 2027 ×1"])
  }

  @Test func `nobody is hired beyond the posts`() throws {
    #expect(try world(north: 3, hires).planned().result.targets[0].planned == 3)
    #expect(try world(north: 1, hires).moves() == [])
  }

  @Test func `a unit above its posts takes nobody in until enough have gone`() throws {
    var levers = hires
    levers.earlyRetirement = [.tiny(["n1", "n2"])]
    // Posts are filled without anybody coming or going, so nobody does.
    #expect(try world(north: 1, levers).moves() == [])
  }
}
