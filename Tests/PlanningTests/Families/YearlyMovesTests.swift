import Testing
import TrainingDomain

@testable import Planning

@Suite struct YearlyMovesTests {
  private var posts: Target {
    Target(
      id: "posts", name: "posts", indicator: .staffing, group: OfficialGroup.everyone.id, scope: .eachUnit,
      threshold: .one, due: .on(2027, 12, 31), provenance: TinyWorld.assumed)
  }

  private func world(_ levers: StaffingLevers, north: Int, south: Int) -> TinyWorld {
    TinyWorld([.tiny("n1"), .tiny("n2"), .tiny("n3")], [], [posts]).staffed(levers, north: north, south: south)
  }

  @Test func `the rows are those of the golden file`() throws {
    try GoldenFile.expect(
      YearlyMoves.self,
      of: world(
        StaffingLevers(
          recruitment: [.tiny(holds: [], most: 1)], transfers: [.tiny(most: 2)],
          earlyRetirement: [.tiny(["n1"], most: 1)]),
        north: 2, south: 4))
  }

  @Test func `no more are hired in a year than the offer says`() throws {
    let tiny = world(StaffingLevers(recruitment: [.tiny(holds: [], most: 1)]), north: 3, south: 3)
    #expect(try tiny.moves() == ["graduates south 2026 ×1", "graduates south 2027 ×1"])
  }

  @Test func `a unit gives away only those it has above its posts`() throws {
    #expect(try world(StaffingLevers(transfers: [.tiny()]), north: 2, south: 3).moves().count == 1)
    #expect(try world(StaffingLevers(transfers: [.tiny()]), north: 1, south: 3).moves().count == 2)
    #expect(try world(StaffingLevers(transfers: [.tiny()]), north: 3, south: 3).moves().isEmpty)
  }

  @Test func `nobody holds in the home unit a post that is not for local people`() throws {
    var tiny = world(StaffingLevers(transfers: [.tiny(notLocal: [Position(rawValue: "chair")])]), north: 0, south: 3)
    for index in tiny.problem.officials.indices {
      tiny.problem.officials[index].position = Position(rawValue: "chair")
      tiny.problem.officials[index].home = index == 0 ? "north" : "south"
    }
    #expect(try tiny.moves() == ["n1 to south 2026"])
  }

  @Test func `whoever studies at the time is not moved`() throws {
    var tiny = world(StaffingLevers(transfers: [.tiny()]), north: 0, south: 3)
    tiny.problem.courses = [.tiny("it", gives: TinyWorld.standard)]
    for index in tiny.problem.officials.indices where index > 0 {
      tiny.problem.officials[index].inProgress = [CourseInProgress(course: "it", completes: .on(2026, 6, 30))]
    }
    #expect(try tiny.moves() == ["n1 to south 2026", "n2 to south 2027", "n3 to south 2027"])
  }
}
