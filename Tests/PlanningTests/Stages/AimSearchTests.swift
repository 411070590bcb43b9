import GLPK
import LinearModel
import Testing

@testable import Planning

struct AimSearchTests {
  private func aim(start: [Double]? = nil, knownBound: Double? = nil) -> AimSearch {
    CheapAndDear().aim(by: GLPKSolver(), start: start, knownBound: knownBound)
  }

  @Test("A look finds the best plan and proves it")
  func look() throws {
    var aim = aim()
    try aim.look(AimSearch.Way(strategy: .mirOnly))
    #expect(aim.incumbent == [2, 2])
    #expect(aim.isProven)
    #expect(!aim.isOpen)
  }

  @Test("A plan as good as a bound known from elsewhere is proven before any look")
  func provenBefore() {
    #expect(aim(start: [2, 2], knownBound: 8).isProven)
    #expect(!aim(start: [0, 4], knownBound: 8).isProven)
  }

  @Test("A look nearby keeps the columns it is told and says whether the plan got better")
  func nearby() throws {
    var aim = aim(start: [0, 5])
    let way = AimSearch.Way(strategy: .mirOnly)
    let look = try aim.look(keeping: [Variable(index: 0)], way)
    #expect(look.isBetter && look.isSettled)
    #expect(aim.incumbent == [0, 4])
    let again = try aim.look(keeping: [Variable(index: 0)], way)
    #expect(!again.isBetter && again.isSettled)
    #expect(aim.isOpen)
  }

  @Test("What is settled keeps every plan as good as the best one")
  func settled() throws {
    var aim = aim()
    try aim.look(AimSearch.Way(strategy: .mirOnly))
    let settled = aim.settled
    #expect(settled.variables[1].upper == 2)
    #expect(settled.violations(of: [2, 2]).isEmpty)
  }
}
