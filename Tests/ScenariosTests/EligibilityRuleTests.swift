import Testing
import TrainingDomain

@testable import Scenarios

struct EligibilityRuleTests {
  private static let rules = """
    eligibilityRules:
      master:
        name: postgraduate study
        conditions: [{ ageAtMostYears: 45 }, { party: full }]
        prerequisites: [skill/met]
        commitmentTimesLength: 3
        basis: law
        source: a decree

    """

  @Test("A course asks what its rules ask and what it asks itself, each once")
  func together() throws {
    var sample = SampleScenario.with("    eligibility:\n", "    rules: [master]\n    eligibility:\n")
    sample.text += Self.rules
    let problem = try #require(sample.load().problem)
    let course = try #require(problem.courses.first { $0.id == "basic" })
    #expect(course.rules == ["master"])
    #expect(course.eligibility == [.ageAtMost(women: 45, men: 45), .partyMember(.full)])
    #expect(course.prerequisites.map(\.description) == ["skill/met"])
    #expect(course.commitmentMonths == 36)
    #expect(problem.eligibilityRules.map(\.provenance) == [Provenance(basis: .law, source: "a decree")])
  }

  @Test("A rule that is not declared is an unknown reference")
  func unknown() {
    var sample = SampleScenario.with("    eligibility:\n", "    rules: [mastr]\n    eligibility:\n")
    sample.text += Self.rules
    #expect(
      sample.said() == [
        "scenario.yaml:26:13: error: 'rules' of course 'basic' names the unknown eligibility rule 'mastr'"
          + " (did you mean 'master'?)"
      ])
  }

  @Test("A circle of prerequisites is found through rules too")
  func circle() {
    var sample = SampleScenario.with("    eligibility:\n", "    rules: [circle]\n    eligibility:\n")
    sample.text += "eligibilityRules: { circle: { prerequisites: [theory/high] } }\n"
    #expect(sample.findings("prerequisite-cycle").count == 2)
  }

  @Test("A cost has a source of its own where it names one")
  func cost() throws {
    let sample = SampleScenario.with(
      "    costPerLearnerVND: 3000\n", "    costPerLearnerVND: 3000\n    costBasis: law\n    costSource: a norm\n")
    let courses = try #require(sample.load().problem).courses
    #expect(courses.map(\.costProvenance) == [.notStated, Provenance(basis: .law, source: "a norm")])
  }
}
