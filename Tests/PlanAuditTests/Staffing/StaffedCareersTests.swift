import PlanAudit
import Testing
import TrainingDomain

@Suite("Careers of people who come, move and go")
struct StaffedCareersTests {
  @Test("A recruit is sent after joining, and not before")
  func recruit() {
    var world = World.staffed
    world.send("graduates/south/2027", "it", 2027, 3)
    expectLegal(world)
    world.replace(0, intake: Catalogue.month(2026, 9))
    expectBroken(world, .completesInService, seed: 0, "before joining")
  }

  @Test("Somebody who leaves early studies nothing that ends later")
  func leaver() {
    var world = World.staffed
    world.send("n2", "it", 2028, 9)
    expectLegal(world)
    world.replace(0, intake: Catalogue.month(2029, 3))
    expectBroken(world, .completesInService, seed: 0, "after leaving")
  }

  @Test("What decisions about staff cost counts against the source")
  func money() {
    var world = World.staffed
    // Hired in 2027: 3 once and 10 a year; moved in 2027: 2; left in 2029: 5.
    let amounts = [2026: 0, 2027: 15, 2028: 10, 2029: 15, 2030: 10]
    world.problem.sources = [Catalogue.source(amounts)]
    world.problem.levers = World.staffed.problem.levers
    expectLegal(world)
    for year in 2027...2030 {
      var short = amounts
      short[year, default: 0] -= 1
      var poor = world
      poor.problem.sources = [Catalogue.source(short)]
      expectBroken(poor, only: [.money])
    }
  }
}
