import PlanAudit
import Testing
import TrainingDomain

@Suite struct PinsRuleTests {
  @Test("A plan that goes against a decision is refused", arguments: seeds)
  func brokenPinsAreNamed(seed: Int) {
    var random = SeededGenerator(seed)
    var world = World.legal(seed: seed)
    let position = random.number(0...world.plan.enrolments.count - 1)
    let enrolment = world.plan.enrolments[position]
    let year = enrolment.intake.year
    let isWhole = enrolment.count == world.row(of: enrolment).count
    func pin(_ decision: Pin.Decision) -> Pin {
      Pin(official: enrolment.official, course: enrolment.course, decision: decision)
    }
    if isWhole {
      world.problem.pins = [pin(.must(nil)), pin(.must(year)), pin(.mustNot(year.advanced(by: 1)))]
      expectLegal(world, seed: seed)
    }
    switch seed % 4 {
    case 0: world.problem.pins = [pin(.mustNot(nil))]
    case 1: world.problem.pins = [pin(.mustNot(year))]
    case 2: world.problem.pins = [pin(.must(year.advanced(by: random.pick([-1, 1]))))]
    default:
      world.problem.pins = [pin(random.pick([.must(nil), .must(year)]))]
      world.plan.enrolments.remove(at: position)
      world.openClasses()
    }
    expectBroken(world, .pins, seed: seed, "way \(seed % 4), \(enrolment.course)")
  }

  @Test("A pin on a row holds for every person of it")
  func wholeRow() {
    var world = World([World.official("row", people: 3)])
    world.problem.pins = [Pin(official: "row", course: "it", decision: .must(nil))]
    world.send("row", "it", 2026, 3, people: 2)
    expectBroken(world, only: [.pins])
    world.send("row", "it", 2029, 9, people: 1)
    expectLegal(world)
    world.problem.pins = [Pin(official: "row", course: "it", decision: .must(Year(2026)))]
    expectBroken(world, only: [.pins])
  }

  @Test("A year forbidden leaves the other years open")
  func otherYears() {
    var world = World([World.official("a")])
    world.problem.pins = [Pin(official: "a", course: "it", decision: .mustNot(Year(2026)))]
    world.send("a", "it", 2027, 3)
    expectLegal(world)
    world.replace(0, intake: Catalogue.month(2026, 9))
    expectBroken(world, only: [.pins])
  }
}
