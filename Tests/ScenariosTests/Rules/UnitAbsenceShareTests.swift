import TrainingDomain
import Testing

@testable import Scenarios

struct UnitAbsenceShareTests {
  @Test("A floor without a share is refused")
  func floor() {
    let sample = SampleScenario.with("establishment: 5", "absenceFloorOfficials: 2")
    #expect(
      sample.findings("unit-absence") == [
        "scenario.yaml:5:48: error: unit 'north' has an absence floor and no share"
          + " (set absenceShare, or absence for all units)"
      ])
  }

  @Test("A unit's floor goes with the share of the whole body")
  func shared() throws {
    var sample = SampleScenario.with("establishment: 5", "absenceFloorOfficials: 2")
    sample.text += "absence: { share: 0.15 }\n"
    let unit = try #require(sample.load().problem?.units.first)
    #expect(unit.absence?.share.description == "0.15")
    #expect(unit.absence?.floor.description == "2")
  }
}
