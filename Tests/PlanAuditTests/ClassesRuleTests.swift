import PlanAudit
import Testing
import TrainingDomain

@Suite struct ClassesRuleTests {
  @Test("Classes too full, too empty, missing, unused, repeated or not ours are refused", arguments: seeds)
  func wrongClassesAreNamed(seed: Int) {
    var random = SeededGenerator(seed)
    var world = World.legal(seed: seed)
    let opening = random.pick(world.plan.openings)
    let learners = world.plan.enrolments.filter { $0.course == "intermediate" && $0.intake == opening.intake }
      .map(\.count.count).reduce(0, +)
    expectLegal(world, seed: seed)
    switch seed % 7 {
    case 0: own(&world, least: learners + 1, most: 1_000)
    case 1: own(&world, least: 1, most: max(1, learners - 1), classes: learners == 1 ? 2 : 1)
    case 2: world.plan.openings.removeAll { $0 == opening }
    case 3:
      world.plan.openings.append(ClassOpening(course: "intermediate", intake: Catalogue.month(2029, 9), classes: 1))
    case 4: world.plan.openings.append(opening)
    case 5: world.plan.openings.append(ClassOpening(course: "it", intake: Catalogue.month(2026, 3), classes: 1))
    default:
      world.plan.openings.removeAll { $0 == opening }
      let wrong = random.pick([0, -1, learners + 1])
      world.plan.openings.append(ClassOpening(course: "intermediate", intake: opening.intake, classes: wrong))
    }
    expectBroken(world, .classes, seed: seed, "way \(seed % 7), \(learners) learners")
  }

  private func own(_ world: inout World, least: Int, most: Int, classes: Int = 1, mostClasses: Int? = nil) {
    world.change(course: "intermediate") {
      $0.delivery = .ownClasses(
        ClassRule(least: least, most: most, fixedCost: 1, mostClasses: mostClasses))
    }
    world.plan.openings = world.plan.openings.map {
      ClassOpening(course: $0.course, intake: $0.intake, classes: classes)
    }
  }

  @Test("So many classes hold from least to most times their number, and no more of them open than may")
  func bounds() {
    for learners in 1...13 {
      for classes in 1...3 {
        var world = World([World.official("row", people: 20)])
        world.send("row", "intermediate", 2026, 3, people: learners)
        own(&world, least: 3, most: 5, classes: classes, mostClasses: 2)
        let isLegal = classes <= 2 && 3 * classes <= learners && learners <= 5 * classes
        if isLegal { expectLegal(world) } else { expectBroken(world, only: [.classes]) }
      }
    }
  }

  @Test("Places bought outside know no minimum")
  func outsidePlaces() {
    var world = World([World.official("a")])
    world.send("a", "it", 2026, 3)
    expectLegal(world)
    world.plan.openings = [ClassOpening(course: "it", intake: Catalogue.month(2026, 3), classes: 1)]
    expectBroken(world, only: [.classes])
  }
}
