import PlanAudit
import Testing
import TrainingDomain

@Suite struct VacanciesRuleTests {
  @Test("Whoever comes finds a vacancy", arguments: [1, 2])
  func tooMany(posts: Int) {
    var world = World.staffed
    world.problem.units[1] = WorkUnit(id: "south", name: "south", establishment: Heads(posts))
    expectBroken(world, only: [.vacancies])
  }

  @Test("A unit whose posts are not given has no vacancies")
  func unknown() {
    var world = World.staffed
    world.problem.units[1] = WorkUnit(id: "south", name: "south")
    expectBroken(world, only: [.vacancies])
  }

  @Test("A unit may have too many people where nobody comes")
  func standing() {
    var world = World.staffed
    world.plan.moves = []
    world.problem.units[1] = WorkUnit(id: "south", name: "south", establishment: 0)
    expectLegal(world)
  }

  @Test("A retirement opens a post")
  func retirement() {
    var world = World.staffed
    world.problem.units[1] = WorkUnit(id: "south", name: "south", establishment: 2)
    world.change("s1") { $0.serviceEnd = ServiceEnd(lastDay: Catalogue.day("2026-12-31"), basis: .listed) }
    expectLegal(world)
  }
}
