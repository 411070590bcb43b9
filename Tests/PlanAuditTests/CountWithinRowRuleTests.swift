import PlanAudit
import Testing
import TrainingDomain

@Suite struct CountWithinRowRuleTests {
  @Test("Nobody, fewer than nobody, or more than the row are refused", arguments: seeds)
  func wrongCountsAreNamed(seed: Int) {
    var random = SeededGenerator(seed)
    var world = World.legal(seed: seed)
    expectLegal(world, seed: seed)
    let position = random.number(0...world.plan.enrolments.count - 1)
    let people = world.row(of: world.plan.enrolments[position]).count.count
    let wrong = random.pick([0, -1, -people, people + 1, people + random.number(2...9)])
    world.replace(position, people: wrong)
    expectBroken(world, .countWithinRow, seed: seed, "\(wrong) of \(people)")
  }

  @Test("All people of a row may go at once")
  func wholeRow() {
    var world = World([World.official("row", people: 4)])
    world.send("row", "it", 2026, 3, people: 4)
    expectLegal(world)
    world.replace(0, people: 5)
    expectBroken(world, only: [.countWithinRow])
  }
}
