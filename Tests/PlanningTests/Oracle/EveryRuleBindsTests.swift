import Testing
import TrainingDomain

@testable import Planning

/// The random problems lean on every rule: without it, better values would be possible.
@Suite struct EveryRuleBindsTests {
  static let families: [any ConstraintFamily.Type] = ConstraintFamilies.all.filter { family in
    family != QuotaTotals.self && family != Attainment.self
      && !ConstraintFamilies.staffing.contains { $0 == family }
  }

  /// What every problem's best plan comes to, solved once for all tests.
  static let answers = ProfileAgreesWithIndividualTests.seeds.map { seed in
    let problem = RandomProblem(seed: seed).problem
    return (problem: problem, answer: (try? Oracle(problem).answer(.profile).answer) ?? .unproven)
  }

  @Test(arguments: families.map { $0.name })
  func `leaving a rule out changes the best values of at least twenty problems`(name: String) throws {
    let family = try #require(Self.families.first { $0.name == name })
    var binding = 0
    for (problem, answer) in Self.answers {
      guard case .values(let values) = answer else { continue }
      if let without = try Oracle(problem).valuesOfProfiles(without: family), without != values { binding += 1 }
      if binding >= 20 { break }
    }
    #expect(binding >= 20, "\(name) binds in \(binding)")
  }

  /// The best plans where people may be hired, moved and let go.
  static let staffed = (1...180).map { seed in
    let problem = RandomStaffing.problem(seed: seed)
    return (problem: problem, answer: (try? Oracle(problem).answer(.profile).answer) ?? .unproven)
  }

  @Test(arguments: ConstraintFamilies.staffing.map { $0.name })
  func `leaving a rule on staff out changes the best values of at least ten problems`(name: String) throws {
    let family = try #require(ConstraintFamilies.staffing.first { $0.name == name })
    var binding = 0
    for (problem, answer) in Self.staffed {
      guard case .values(let values) = answer else { continue }
      if let without = try Oracle(problem).valuesOfProfiles(without: family), without != values { binding += 1 }
      if binding >= 10 { break }
    }
    #expect(binding >= 10, "\(name) binds in \(binding)")
  }

  /// A rule that the opportunities keep, and how a problem looks without it.
  enum Relaxed: String, CaseIterable {
    case eligibility, commitment, carryOver, unitScope, strictComparator, service

    func applied(to problem: PlanningProblem) -> PlanningProblem {
      var problem = problem
      switch self {
      case .eligibility:
        for index in problem.courses.indices { problem.courses[index].eligibility = [] }
      case .commitment:
        for index in problem.courses.indices { problem.courses[index].commitmentMonths = 0 }
      case .carryOver:
        problem.sources = problem.sources.map {
          FundingSource(
            id: $0.id, name: $0.name, limits: $0.limits, carriesOver: !$0.carriesOver, provenance: $0.provenance)
        }
      case .unitScope:
        problem.targets = problem.targets.map { $0.changed(scope: .together) }
      case .strictComparator:
        problem.targets = problem.targets.map { $0.changed(comparator: .atLeast) }
      case .service:
        let late = problem.horizon.lastMonth.advanced(by: 600).lastDay
        for index in problem.officials.indices {
          problem.officials[index].serviceEnd = ServiceEnd(lastDay: late, basis: .listed)
        }
      }
      return problem
    }
  }

  @Test(arguments: Relaxed.allCases)
  func `changing a rule outside the rows changes the best values of at least twenty problems`(rule: Relaxed) throws {
    var binding = 0
    for (problem, before) in Self.answers {
      let changed = rule.applied(to: problem)
      guard changed != problem else { continue }
      let after = try Oracle(changed).answer(.profile).answer
      if before != after { binding += 1 }
      if binding >= 20 { break }
    }
    #expect(binding >= 20, "\(rule) binds in \(binding)")
  }
}

extension Target {
  /// The same target with another scope or comparator.
  fileprivate func changed(scope: Scope? = nil, comparator: Comparator? = nil) -> Target {
    Target(
      id: id, name: name, indicator: indicator, group: group, scope: scope ?? self.scope,
      comparator: comparator ?? self.comparator, threshold: threshold, due: due, weight: weight,
      provenance: provenance)
  }
}
