import Testing
import TrainingDomain

@testable import Planning

@Suite struct OfferedPostsTests {
  private func offered(_ lever: RecruitmentLever?, north: Int, south: Int = 0) -> [Int] {
    let levers = StaffingLevers(recruitment: lever.map { [$0] } ?? [])
    let problem = TinyWorld([.tiny("n1")], [], []).staffed(levers, north: north, south: south).problem
    return problem.units.map { OfferedPosts.most(in: $0, problem) }
  }

  @Test func `no post is offered where nobody can be hired`() {
    #expect(offered(nil, north: 5, south: 3) == [0, 0])
  }

  @Test func `a unit is offered no more posts than can be filled over the horizon`() {
    #expect(offered(.tiny(holds: [], most: 1), north: 5, south: 3) == [2, 2])
    #expect(offered(.tiny(holds: [], most: 1, years: [2027]), north: 5, south: 3) == [1, 1])
  }

  @Test func `a unit doubles at most, and one without posts is offered none`() {
    #expect(offered(.tiny(holds: []), north: 5) == [5, 0])
  }
}
