import Testing
import TrainingDomain

@testable import Scenarios

/// Every shipped entry says where it comes from, and whether that is law, a document or an assumption.
struct CatalogueSourceTests {
  private static let scenarios = ["muong-te", "xuan-hung", "phong-tho", "muong-te-in-lai-chau", "lai-chau"]

  private func problem(_ name: String) throws -> PlanningProblem {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return try #require(ScenarioLoader().load(folder: "/\(root)/Scenarios/\(name)").problem)
  }

  @Test("No track, rule, course, cost, source of money, target, share or age is without a source", arguments: scenarios)
  func everySource(_ name: String) throws {
    let problem = try problem(name)
    let entries: [(String, Provenance)] =
      problem.tracks.map { ("track \($0.id)", $0.provenance) }
      + problem.eligibilityRules.map { ("rule \($0.id)", $0.provenance) }
      + problem.courses.map { ("course \($0.id)", $0.provenance) }
      + problem.courses.map { ("cost of \($0.id)", $0.costProvenance) }
      + problem.sources.map { ("source \($0.id)", $0.provenance) }
      + problem.targets.map { ("target \($0.id)", $0.provenance) }
      + problem.structure.map { ("share \($0.id)", $0.provenance) }
      + [("retirement", try #require(problem.retirement).provenance)]
    #expect(entries.count > 20)
    for (entry, provenance) in entries { #expect(provenance.source != Provenance.notStated.source, "\(entry)") }
  }

  @Test("Costs are assumptions, and the rules that stand in law say so")
  func kinds() throws {
    let problem = try problem("lai-chau")
    #expect(problem.courses.allSatisfy { $0.costProvenance.basis == .assumption })
    let law = problem.eligibilityRules.filter { $0.provenance.basis == .law }.map(\.id)
    #expect(law == ["secondDegree", "postgraduate", "theoryIntermediate", "theoryAdvanced"])
    #expect(problem.eligibilityRules.first { $0.id == "belowStandardDegree" }?.provenance.basis == .document)
    #expect(problem.retirement?.provenance.basis == .law)
  }

  @Test("A master's degree binds for three times its length, up to 45 years of age and after 3 years of service")
  func postgraduate() throws {
    let problem = try problem("lai-chau")
    let master = try #require(problem.courses.first { $0.id == "master" })
    #expect(master.commitmentMonths == 3 * master.durationMonths)
    #expect(master.eligibility.contains(.ageAtMost(women: 45, men: 45)))
    #expect(master.eligibility.contains(.yearsServedAtLeast(3)))
  }
}
