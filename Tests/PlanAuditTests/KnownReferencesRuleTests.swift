import PlanAudit
import Testing
import TrainingDomain

@Suite struct KnownReferencesRuleTests {
  @Test("A plan that names strangers is refused", arguments: seeds)
  func strangersAreNamed(seed: Int) {
    var random = SeededGenerator(seed)
    var world = World.legal(seed: seed)
    expectLegal(world, seed: seed)
    let position = random.number(0...world.plan.enrolments.count - 1)
    switch seed % 3 {
    case 0: world.replace(position, official: "nobody-\(seed)")
    case 1: world.replace(position, course: "course-\(seed)")
    default:
      let opening = ClassOpening(course: Identifier("course-\(seed)"), intake: Catalogue.month(2026, 3), classes: 1)
      world.plan.openings.append(opening)
    }
    expectBroken(world, .knownReferences, seed: seed, "way \(seed % 3)")
  }

  @Test("An empty plan breaks no rule")
  func emptyPlan() { expectLegal(World([World.official("a")])) }
}
