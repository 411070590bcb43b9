import PlanAudit
import Testing
import TrainingDomain

@Suite struct StaffOffersRuleTests {
  @Test("Decisions that were offered pass")
  func legal() { expectLegal(.staffed) }

  /// A decision put in the place of one, and what is wrong with it.
  static let broken: [(Int, StaffMove, String)] = [
    (0, StaffMove(.hire("others", "south"), in: Year(2027)), "an unknown offer to hire"),
    (0, StaffMove(.hire("graduates", "south"), in: Year(2026)), "hired in a year without the offer"),
    (0, StaffMove(.hire("graduates", "north"), in: Year(2027)), "hired in a unit without the offer"),
    (0, StaffMove(.hire("graduates", "south"), in: Year(2027), count: 2), "hired more often than offered"),
    (0, StaffMove(.hire("graduates", "south"), in: Year(2027), count: 0), "nobody hired"),
    (1, StaffMove(.transfer("others", "n1", "south"), in: Year(2027)), "an unknown offer to move"),
    (1, StaffMove(.transfer("moves", "n1", "south"), in: Year(2029)), "moved in a year without the offer"),
    (1, StaffMove(.transfer("moves", "n1", "north"), in: Year(2027)), "moved to the own unit"),
    (1, StaffMove(.transfer("moves", "s1", "south"), in: Year(2027)), "moved from a unit without the offer"),
    (1, StaffMove(.transfer("moves", "nobody", "south"), in: Year(2027)), "somebody unknown moved"),
    (1, StaffMove(.transfer("moves", "n2", "south"), in: Year(2027)), "decided twice about one person"),
    (2, StaffMove(.earlyRetirement("others", "n2"), in: Year(2029)), "an unknown offer to leave"),
    (2, StaffMove(.earlyRetirement("early", "n2"), in: Year(2028)), "left in a year without the offer"),
    (2, StaffMove(.earlyRetirement("early", "n3"), in: Year(2029)), "left without accepting"),
    (2, StaffMove(.earlyRetirement("early", "n2"), in: Year(2029), count: 2), "one person left twice"),
  ]

  @Test("Whatever was not offered is refused", arguments: broken.indices)
  func refused(_ index: Int) {
    var world = World.staffed
    world.plan.moves[Self.broken[index].0] = Self.broken[index].1
    expectBroken(world, .staffOffers, seed: index, Self.broken[index].2)
  }

  @Test("Nobody moves who must be sent, studies, has left, or may not hold the post at home")
  func personal() {
    var pinned = World.staffed
    pinned.problem.pins = [Pin(official: "n1", course: "it", decision: .must(nil))]
    expectBroken(pinned, .staffOffers, seed: 0, "pinned")
    var studying = World.staffed
    studying.change("n1") {
      $0.inProgress = [CourseInProgress(course: "degree", completes: Catalogue.day("2027-06-30"))]
    }
    expectBroken(studying, .staffOffers, seed: 0, "studies")
    var gone = World.staffed
    gone.change("n1") { $0.serviceEnd = ServiceEnd(lastDay: Catalogue.day("2026-12-31"), basis: .listed) }
    expectBroken(gone, .staffOffers, seed: 0, "gone")
    var local = World.staffed
    local.change("n1") { official in
      official.position = Position(rawValue: "chair")
      official.home = "south"
    }
    expectBroken(local, .staffOffers, seed: 0, "local")
    var several = World.staffed
    several.change("n1") { $0.count = 2 }
    expectBroken(several, .staffOffers, seed: 0, "a row of several")
  }

  @Test("A unit gives away only those it had above its posts")
  func surplus() {
    var world = World.staffed
    world.problem.units[0] = WorkUnit(id: "north", name: "north", establishment: 3)
    expectBroken(world, only: [.staffOffers])
  }

  @Test("Somebody meets the conditions of an offer to leave as well as standing on its list")
  func conditions() {
    var world = World.staffed
    world.change("n3") { $0.levels = [Catalogue.college] }
    world.plan.moves[2] = StaffMove(.earlyRetirement("early", "n3"), in: Year(2029))
    expectLegal(world)
  }
}
