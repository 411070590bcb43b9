import Testing
import TrainingDomain

@testable import Scenarios

struct AreaRuleTests {
  @Test("Who carries the flag retires as much earlier as the rule says, nobody else")
  func earlier() throws {
    let sample = SampleScenario.with(
      "retirement: {", "retirement: { areaRule: { flag: promising, monthsEarlier: 60 },")
    let problem = try #require(sample.load().problem)
    // Anna, born in February 1990, retires at 60 by the schedule of the sample, and at 55 under the rule.
    #expect(problem.officials.first?.serviceEnd.lastDay.description == "2045-02-28")
    #expect(problem.retirement?.areaRule == RetirementSchedule.AreaRule(flag: "promising", monthsEarlier: 60))
    let plain = try #require(SampleScenario().load().problem)
    #expect(plain.officials.first?.serviceEnd.lastDay.description == "2050-02-28")
    #expect(plain.retirement?.areaRule == nil)
  }
}
