import Testing
import TrainingDomain

@testable import PlanAudit

@Suite("Stated obstacles")
struct StatedObstaclesTests {
  private func differences(
    blocked: [BlockedOfficials.Row], eligible: Heads, _ change: (inout World) -> Void = { _ in }
  ) -> [String] {
    var world = World([World.official("open"), World.official("shut")])
    world.problem.targets = [
      Target(
        id: "T", name: "T", level: Catalogue.courses[0].awards[0], group: OfficialGroup.everyone.id, threshold: .one,
        due: Catalogue.day("2030-12-31"), provenance: Catalogue.courses[0].provenance)
    ]
    change(&world)
    var result = world.trueResult()
    let line = result.targets[0]
    result.obstacles = [
      TargetObstacles(
        target: "T", unit: nil, population: line.population, required: line.required, baseline: line.baseline,
        planned: line.planned, eligible: eligible, withoutMoneyLimits: AttainableHeads(proven: line.planned),
        alone: AttainableHeads(proven: line.planned),
        blocked: blocked.isEmpty ? [] : [BlockedOfficials(reason: .pinnedOut, rows: blocked)])
    ]
    let account = PlanAccount(PlanRecord(world.problem, world.plan))
    return StatedObstacles().differences(in: result, from: account)
  }

  private let shut = BlockedOfficials.Row(official: "shut", count: 1)

  private func pin(_ world: inout World) {
    world.problem.pins = world.problem.courses.map { Pin(official: "shut", course: $0.id, decision: .mustNot(nil)) }
  }

  @Test("Who is shut out by a pin on every course may be named")
  func sound() { #expect(differences(blocked: [shut], eligible: 1, pin) == []) }

  @Test("Who has an open intake in time is not blocked")
  func openAfterAll() {
    let found = differences(blocked: [shut], eligible: 1)
    #expect(found.count == 1 && found.allSatisfy { $0.contains("shut is open to") })
  }

  @Test("The blocked and the eligible add up to the population")
  func addUp() {
    #expect(differences(blocked: [shut], eligible: 2, pin).contains { $0.contains("which leaves not 2") })
  }

  @Test("Nobody is named twice, with other people than the row's, or from outside the roster")
  func rows() {
    let wrong = [shut, shut, .init(official: "stranger", count: 1)]
    let found = differences(blocked: wrong, eligible: 0, pin)
    #expect(found.contains { $0.contains("named twice") })
    #expect(found.contains { $0.contains("stranger is not in the roster") })
    let many = [BlockedOfficials.Row(official: "shut", count: 2)]
    #expect(differences(blocked: many, eligible: 0, pin).contains { $0.contains("stands for 1 people, not 2") })
  }
}
