import PlanAudit
import Testing
import TrainingDomain

@Suite struct PrioritySharesRuleTests {
  private func isFavoured(_ enrolment: Enrolment, _ kind: PriorityShare.Kind, _ world: World) -> Bool {
    let row = world.row(of: enrolment)
    switch kind {
    case .women: return row.sex == .female
    case .ethnicMinority: return row.isEthnicMinority
    case .young: return row.birth.completedYears(until: enrolment.intake.firstDay) < 42
    }
  }

  private func heads(_ enrolments: [Enrolment]) -> Int { enrolments.map(\.count.count).reduce(0, +) }

  @Test("A share that is just missed is refused", arguments: seeds)
  func missedSharesAreNamed(seed: Int) {
    var random = SeededGenerator(seed)
    var world = World.legal(seed: seed)
    let kind = PriorityShare.Kind.allCases[seed % 3]
    let period = PriorityShare.Period.allCases[seed / 3 % 2]
    let chosen = random.pick(world.plan.enrolments)
    if period == .intake {
      // Each intake of the course on its own: only the chosen one stays.
      world.plan.enrolments.removeAll { $0.course == chosen.course && $0.intake != chosen.intake }
      world.plan.enrolments.removeAll { chosen.course == "intermediate" && $0.course == "advanced" }
      world.openClasses()
    }
    let learners = world.plan.enrolments.filter { $0.course == chosen.course }
    let all = heads(learners)
    let favoured = heads(learners.filter { isFavoured($0, kind, world) })
    let exact = Catalogue.fraction(favoured, all)
    world.change(course: chosen.course.rawValue) {
      $0.priorityShares = [PriorityShare(kind: kind, share: exact, period: period)]
    }
    expectLegal(world, seed: seed)
    if favoured > 0, seed % 2 == 0 {
      world.change(chosen.official.rawValue) { _ in }
      let lost = learners.first { isFavoured($0, kind, world) } ?? chosen
      world.change(lost.official.rawValue) {
        $0.sex = .male
        $0.isEthnicMinority = false
        $0.birth = Catalogue.day("1960-01-01")
      }
    } else {
      let above = Catalogue.fraction(favoured * 1_000 + 1, all * 1_000)
      world.change(course: chosen.course.rawValue) {
        $0.priorityShares = [PriorityShare(kind: kind, share: above, period: period)]
      }
    }
    expectBroken(world, only: [.priorityShares])
  }

  @Test("A third of three learners is one, exactly")
  func exactThird() {
    var world = World([World.official("a", sex: .female), World.official("b"), World.official("c")])
    world.change(course: "it") { $0.priorityShares = [PriorityShare(kind: .women, share: Catalogue.fraction(1, 3))] }
    expectLegal(world)
    for official in ["a", "b", "c"] { world.send(official, "it", 2026, 3) }
    expectLegal(world)
    world.problem.officials.append(World.official("d"))
    world.send("d", "it", 2030, 9)
    expectBroken(world, only: [.priorityShares])
  }

  @Test("A share per intake is asked of each intake, a share of the horizon of all together")
  func perIntake() {
    var world = World([World.official("a", sex: .female), World.official("b")])
    let half = Catalogue.fraction(1, 2)
    world.send("a", "it", 2026, 3)
    world.send("b", "it", 2026, 9)
    world.change(course: "it") { $0.priorityShares = [PriorityShare(kind: .women, share: half)] }
    expectLegal(world)
    world.change(course: "it") { $0.priorityShares = [PriorityShare(kind: .women, share: half, period: .intake)] }
    expectBroken(world, only: [.priorityShares])
  }

  @Test("Young is who is below the age limit on the intake's first day")
  func young() {
    var world = World([World.official("a")])
    world.change(course: "it") { $0.priorityShares = [PriorityShare(kind: .young, share: .one)] }
    world.send("a", "it", 2026, 9)
    world.change("a") { $0.birth = Catalogue.day("1984-09-02") }
    expectLegal(world)
    world.change("a") { $0.birth = Catalogue.day("1984-09-01") }
    expectBroken(world, only: [.priorityShares])
  }
}
