import GLPK
import Planning
import Testing
import TrainingDomain
import WhatIf

@Suite("The smallest change that lets all targets be met")
struct SmallestChangeTests {
  private let million = 1_000_000

  private func change(
    of problem: PlanningProblem, kinds: [RelaxationKind] = RelaxationKind.allCases
  ) throws -> SmallestChange {
    let search = SmallestChangeSearch(solver: GLPKSolver(), options: PlanningOptions(), kinds: kinds)
    return try #require(try search.change(of: problem).answer)
  }

  private func prices(seat: Int = 1, month: Int = 1_000_000_000) -> RelaxationPrices {
    RelaxationPrices(
      money: 1, seat: Dong(seat), post: RelaxationPrices.assumed.post, monthOfDelay: Dong(month),
      provenance: StepWorld.assumed)
  }

  private func missing(_ relaxations: [Relaxation], _ problem: PlanningProblem) throws -> Int {
    try StepWorld.plan(relaxations.map(\.change).applied(to: problem)).missing
  }

  @Test("Only money is lacking: what is missing to the đồng, in the year in which it is")
  func onlyMoney() throws {
    let world = StepWorld(
      people: 3, money: [25 * million, 90 * million],
      courses: [StepWorld.course("degree", StepWorld.degree, cost: 10 * million)],
      targets: [StepWorld.target("degree", StepWorld.degree)])
    let found = try change(of: world.problem, kinds: [.money, .seats])
    #expect(found.relaxations == [.money("purse", Year(2026), 5_000_000)])
    #expect(found.isProven && found.meetsAll && found.price == 5_000_000)
    #expect(try missing([.money("purse", Year(2026), 4_999_999)], world.problem) > 0)
  }

  @Test("The cheaper of two ways is taken: a seat on the cheap course, or money for the dear one")
  func seatsOrMoney() throws {
    var world = StepWorld(
      people: 3, money: [12 * million],
      courses: [
        StepWorld.course("cheap", StepWorld.degree, cost: 4 * million, seats: 1),
        StepWorld.course("dear", StepWorld.degree, cost: 9 * million),
      ], targets: [StepWorld.target("degree", StepWorld.degree)])
    world.problem.relaxation = prices(seat: million)
    #expect(
      try change(of: world.problem).relaxations == [.seats("cheap", limit: 0, Year(2026), 2)])
    world.problem.relaxation = prices(seat: 6 * million)
    // Two dear places and one cheap one cost 22 million.
    #expect(try change(of: world.problem).relaxations == [.money("purse", Year(2026), 10_000_000)])
    world.problem.relaxation = prices(seat: 5 * million - 1)
    let mixed = try change(of: world.problem)
    #expect(mixed.isProven && mixed.price == Dong(2 * (5 * million - 1)))
  }

  @Test("A target that falls due later needs no money where the next year has enough")
  func laterDate() throws {
    var world = StepWorld(
      people: 2, money: [0, 50 * million],
      courses: [StepWorld.course("degree", StepWorld.degree, cost: 10 * million, years: [2026, 2027])],
      targets: [StepWorld.target("degree", StepWorld.degree)])
    world.problem.relaxation = prices(month: million)
    let found = try change(of: world.problem)
    #expect(found.relaxations == [.delay("degree", months: 12)] && found.price == Dong(12 * million))
    #expect(found.meetsAll && found.isProven)
    world.problem.relaxation = prices(month: 2 * million)
    #expect(try change(of: world.problem).relaxations == [.money("purse", Year(2026), 20_000_000)])
  }

  @Test("Where nobody can be trained, posts are made for graduates, and their pay is asked for as money")
  func vacancies() throws {
    var world = StepWorld(
      people: 3, money: [0, 0], courses: [],
      targets: [StepWorld.target("degree", StepWorld.degree, share: Fraction(1, over: 2) ?? .one)])
    #expect(try change(of: world.problem, kinds: [.money, .vacancies]).relaxations.isEmpty)
    world.problem.levers.recruitment = [
      RecruitmentLever(
        id: "graduates", name: "graduates", years: [Year(2026)], units: ["u"], costPerHire: Dong(million),
        costPerYear: Dong(2 * million), source: "purse", recruit: world.graduate, age: 24,
        provenance: StepWorld.assumed)
    ]
    world.problem.relaxation = prices()
    let found = try change(of: world.problem)
    #expect(
      found.relaxations == [
        .money("purse", Year(2026), Dong(9 * million)), .money("purse", Year(2027), Dong(6 * million)),
        .posts("u", 3),
      ])
    #expect(found.isProven && found.meetsAll)
    #expect(found.price == Dong(15 * million) + 3 * RelaxationPrices.assumed.post)
    #expect(try missing(Array(found.relaxations.dropLast()) + [.posts("u", 2)], world.problem) > 0)
    let refused = try change(of: world.problem, kinds: [.money, .seats, .dates])
    #expect(refused.relaxations.isEmpty && !refused.meetsAll)
  }

  @Test("Nothing gives way where all targets are met")
  func metAlready() throws {
    let world = StepWorld(
      people: 2, money: [20 * million], courses: [StepWorld.course("degree", StepWorld.degree, cost: 10 * million)],
      targets: [StepWorld.target("degree", StepWorld.degree)])
    let found = try change(of: world.problem)
    #expect(found.isMetAlready && found.meetsAll && found.relaxations.isEmpty && found.price == .zero)
  }

  @Test("Who may not be sent stays missing; the rest is met, and the reason is said")
  func blocked() throws {
    var world = StepWorld(
      people: 3, money: [10 * million], courses: [StepWorld.course("degree", StepWorld.degree, cost: 10 * million)],
      targets: [StepWorld.target("degree", StepWorld.degree)])
    world.problem.officials[2].party = .none
    world.problem.courses[0].eligibility = [.partyMember(.full)]
    let found = try change(of: world.problem, kinds: [.money])
    #expect(found.relaxations == [.money("purse", Year(2026), 10_000_000)])
    #expect(found.isProven && !found.meetsAll)
    #expect(found.after?.result.targets.map(\.shortfall) == [1])
    #expect(found.outOfReach.count == 1)
  }

  @Test("The change met when planned again needs every part of it to the last đồng and seat", arguments: 1...12)
  func minimal(seed: Int) throws {
    var problem = DrawnWorld(seed: seed).problem
    problem.relaxation = prices(seat: 1_500_000)
    let found = try change(of: problem, kinds: [.money, .seats])
    #expect(found.isVerified && found.isProven, "seed \(seed)")
    let left = try missing(found.relaxations, problem)
    #expect(left == found.after?.result.targets.map(\.shortfall.count).reduce(0, +), "seed \(seed)")
    #expect(found.price == found.relaxations.map { $0.price(at: found.prices) }.reduce(.zero, +))
    for (position, part) in found.relaxations.enumerated() {
      var fewer = found.relaxations
      fewer[position] = part.with(amount: part.amount - 1)
      #expect(try missing(fewer, problem) > left, "seed \(seed) \(part)")
      fewer.remove(at: position)
      #expect(try missing(fewer, problem) > left, "seed \(seed) without \(part)")
    }
  }
}
