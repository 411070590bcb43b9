import Testing
import TrainingDomain
import WhatIf

@Suite("A change of a problem")
struct ChangeTests {
  private let source = FundingSource(
    id: "training", name: "training", limits: [YearlyDong(year: Year(2026), amount: 100)],
    provenance: Provenance(basis: .assumption, source: "test"))

  private func problem() -> PlanningProblem {
    PlanningProblem(
      scenario: "s", title: "s", horizon: PlanningHorizon(first: Year(2026), last: Year(2030)), tracks: [],
      units: [WorkUnit(id: "u", name: "u", establishment: 3)], sources: [source], courses: [], targets: [],
      officials: [])
  }

  @Test("Money is added to a year, also to one that had none")
  func money() {
    let changed = [Change.money("training", Year(2026), by: 20), .money("training", Year(2027), by: 5)].applied(
      to: problem())
    #expect(
      changed.sources[0].limits == [YearlyDong(year: Year(2026), amount: 120), YearlyDong(year: Year(2027), amount: 5)])
  }

  @Test("No limit goes below zero")
  func floor() {
    let changed = [Change.money("training", Year(2026), by: Dong(-500)), .posts("u", by: -9)].applied(to: problem())
    #expect(changed.sources[0].limit(in: Year(2026)) == .zero)
    #expect(changed.units[0].establishment == .zero)
  }
}
