import Testing

@testable import Scenarios

struct HorizonOrderTests {
  @Test("A horizon that ends before it begins is refused")
  func horizonEndsBeforeIt() {
    let sample = SampleScenario.with("lastYear: 2030", "lastYear: 2025")
    #expect(
      sample.findings("horizon") == [
        "scenario.yaml:2:39: error: the horizon ends before it begins"
          + " (put the later year in lastYear)"
      ])
  }

  @Test("A horizon of fifty-one years is refused")
  func horizonFiftyoneYearsRefused() {
    let sample = SampleScenario.with("lastYear: 2030", "lastYear: 2076")
    #expect(
      sample.findings("horizon") == [
        "scenario.yaml:2:39: error: the horizon is longer than 50 years"
          + " (plan a shorter time)"
      ])
  }
}
