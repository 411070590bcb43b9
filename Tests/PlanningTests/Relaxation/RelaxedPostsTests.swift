import PlanAudit
import Testing
import TrainingDomain

@testable import Planning

@Suite struct RelaxedPostsTests {
  /// A small problem with one hire a year at most, so that every number of posts more can be tried; nil where nobody is
  /// hired.
  private func drawn(seed: Int) -> PlanningProblem? {
    var problem = RandomStaffing.problem(seed: seed)
    problem.levers.recruitment = problem.levers.recruitment.map { $0.offered(atMost: 1) }
    return problem.levers.recruitment.isEmpty ? nil : problem
  }

  /// How many posts more each unit may get, every combination of them.
  private func combinations(_ problem: PlanningProblem) -> [[Int]] {
    problem.units.map { OfferedPosts.most(in: $0, problem) }.reduce([[]]) { begun, most in
      begun.flatMap { posts in (0...most).map { posts + [$0] } }
    }
  }

  @Test(arguments: 1...60)
  func `the posts chosen are the fewest under which planning leaves least missing`(seed: Int) throws {
    guard let problem = drawn(seed: seed) else { return }
    let trial = RelaxationTrial(problem: problem)
    let tried = try combinations(problem).compactMap { posts in
      try trial.least(in: trial.withPosts(posts)).map { (posts: posts.reduce(0, +), value: $0) }
    }
    let found = try trial.cheapest([.vacancies])
    guard let least = tried.map(\.value).min() else {
      #expect(found == nil, "seed \(seed)")
      return
    }
    let answer = try #require(found, "seed \(seed)")
    let fewest = tried.filter { $0.value == least }.map(\.posts).min() ?? 0
    #expect(answer.isProven, "seed \(seed)")
    #expect(answer.shortfall == least, "seed \(seed)")
    #expect(answer.price == fewest * RelaxationTrial.prices.post, "seed \(seed)")
    let posts = problem.units.map { unit in
      answer.relaxations.filter { $0.with(amount: 0) == .posts(unit.id, .zero) }.map(\.amount).reduce(0, +)
    }
    #expect(PlanAudit(trial.withPosts(posts)).findings(in: answer.plan) == [], "seed \(seed)")
  }

  @Test func `posts give way in some of the drawn problems`() throws {
    let answers = try (1...60).compactMap { seed in
      try drawn(seed: seed).flatMap { try RelaxationTrial(problem: $0).cheapest([.vacancies]) }
    }
    #expect(answers.count { !$0.relaxations.isEmpty } >= 5)
  }

  /// Two people in two posts, neither with a degree; graduates may be hired, one a year.
  private func office(_ targets: [Target]) -> RelaxationTrial {
    RelaxationTrial(
      problem: TinyWorld([.tiny("n1"), .tiny("n2")], [], targets)
        .staffed(StaffingLevers(recruitment: [.tiny(holds: [TinyWorld.degree], most: 1)]), north: 2).problem)
  }

  /// Half of all are to hold a degree by the end of 2027.
  private var degrees: Target {
    Target(
      id: "degree", name: "degree", level: TinyWorld.degree, group: OfficialGroup.everyone.id,
      threshold: .fraction(1, 2), due: .on(2027, 12, 31), provenance: TinyWorld.assumed)
  }

  /// Every post is to be filled by the end of a year, which matters more.
  private func filled(by year: Int) -> Target {
    Target(
      id: "filled", name: "filled", indicator: .staffing, group: OfficialGroup.everyone.id, threshold: .one,
      due: .on(year, 12, 31), weight: .fraction(10, 1), provenance: TinyWorld.assumed)
  }

  @Test func `two graduates in two posts more bring two others to half`() throws {
    let answer = try #require(try office([degrees]).cheapest([.vacancies]))
    #expect(answer.relaxations == [.posts("north", 2)] && answer.shortfall == 0 && answer.isProven)
    #expect(answer.plan.moves.map(\.count).reduce(.zero, +) == 2)
  }

  @Test func `a target on posts filled demands its share of the posts made, too`() throws {
    let inTime = try #require(try office([degrees, filled(by: 2027)]).cheapest([.vacancies]))
    #expect(inTime.relaxations == [.posts("north", 2)] && inTime.shortfall == 0)
    // The second graduate comes in 2027 only: at the end of 2026 one of the posts made would stand empty.
    let tooEarly = try #require(try office([degrees, filled(by: 2026)]).cheapest([.vacancies]))
    #expect(tooEarly.relaxations == [] && tooEarly.shortfall > 0 && tooEarly.isProven)
  }
}

extension RecruitmentLever {
  /// The same lever with so many hires a year at most.
  fileprivate func offered(atMost most: Heads) -> RecruitmentLever {
    RecruitmentLever(
      id: id, name: name, years: years, units: units, mostPerYear: most, costPerHire: costPerHire,
      costPerYear: costPerYear, source: source, recruit: recruit, age: age, provenance: provenance)
  }
}
