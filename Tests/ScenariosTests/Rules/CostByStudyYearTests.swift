import Testing

@testable import Scenarios

struct CostByStudyYearTests {
  @Test("Yearly costs that miss the whole are refused")
  func yearlyCostsMissWhole() {
    let sample = SampleScenario.with("[1000, 2000]", "[1000, 2001]")
    #expect(
      sample.findings("cost-by-study-year") == [
        "scenario.yaml:35:25: error: the yearly costs of course 'high' sum to 3001, not to 3000"
          + " (correct a year or costPerLearnerVND)"
      ])
  }

  @Test("A third year of eighteen months is refused")
  func thirdYearEighteenMonths() {
    let sample = SampleScenario.with("[1000, 2000]", "[1000, 1000, 1000]")
    #expect(
      sample.findings("cost-by-study-year") == [
        "scenario.yaml:35:25: error: course 'high' lists 3 yearly costs for 2 years of study"
          + " (list at most one for each 12 months)"
      ])
  }
}
