import PlanAudit
import TrainingDomain

extension World {
  /// Three people for two posts in the north and one for three in the south, every kind of offer, and a legal plan that
  /// takes up each of them.
  static var staffed: World {
    var world = World([
      official("n1"), official("n2"), official("n3"), official("s1", unit: "south"),
    ])
    world.problem.units = [
      WorkUnit(id: "north", name: "north", establishment: 2), WorkUnit(id: "south", name: "south", establishment: 3),
    ]
    let source = world.problem.sources[0].id
    world.problem.levers = StaffingLevers(
      recruitment: [
        RecruitmentLever(
          id: "graduates", name: "graduates", years: [Year(2027), Year(2028)], units: ["south"], mostPerYear: 1,
          costPerHire: 3, costPerYear: 10, source: source, recruit: official("recruit"), age: 24,
          provenance: .notStated)
      ],
      transfers: [
        TransferLever(
          id: "moves", name: "moves", years: [Year(2027), Year(2028)], origins: ["north"], destinations: ["south"],
          groups: [OfficialGroup.everyone.id], notLocalPositions: [Position(rawValue: "chair")], mostPerYear: 1,
          costPerCase: 2, source: source, provenance: .notStated)
      ],
      earlyRetirement: [
        EarlyRetirementLever(
          id: "early", name: "early", years: [Year(2029)], officials: ["n2"],
          conditions: [.below(Catalogue.elementary)], mostPerYear: 1, costPerCase: 5, source: source,
          provenance: .notStated)
      ])
    world.plan.moves = [
      StaffMove(.hire("graduates", "south"), in: Year(2027)),
      StaffMove(.transfer("moves", "n1", "south"), in: Year(2027)),
      StaffMove(.earlyRetirement("early", "n2"), in: Year(2029)),
    ]
    return world
  }
}
