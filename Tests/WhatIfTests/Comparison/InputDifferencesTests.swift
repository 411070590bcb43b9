import LanguageConformance
import Testing
import TrainingDomain
import WhatIf

@Suite("What differs in the inputs of two plans")
struct InputDifferencesTests {
  @Test("A change of one field is the only difference found", arguments: InputChange.all)
  func found(change: InputChange) {
    let before = ComparedInput.problem
    var after = before
    change.change(&after)
    #expect(InputDifferences.between(before, after).map(InputChange.shown) == [change.shown])
  }

  @Test("The other way round the same is found, with added and removed exchanged", arguments: InputChange.all)
  func reversed(change: InputChange) {
    let after = ComparedInput.problem
    var before = after
    change.change(&before)
    let expected =
      change.shown.hasSuffix(" added")
      ? change.shown.replacing(" added", with: " removed") : change.shown.replacing(" removed", with: " added")
    #expect(InputDifferences.between(before, after).map(InputChange.shown) == [expected])
  }

  @Test("A difference states the values of both inputs")
  func values() {
    var after = ComparedInput.problem
    after.sources = [ComparedInput.source([600, 800])]
    let difference = InputDifferences.between(ComparedInput.problem, after).first
    guard case .changed(_, let year, let was, let now) = difference?.kind else {
      Issue.record("nothing is changed")
      return
    }
    #expect(year == Year(2027) && was == .money(600) && now == .money(800))
    #expect(difference?.id == "purse")
  }

  @Test("Several changes are found together, in the order of the kinds")
  func together() {
    var after = ComparedInput.problem
    after.assumptions = []
    after.courses[0].durationMonths = 7
    after.sources = [ComparedInput.source([500, 800])]
    #expect(
      InputDifferences.between(ComparedInput.problem, after).map(InputChange.shown) == [
        "source limitsVND 2026", "source limitsVND 2027", "course durationMonths", "assumption removed",
      ])
  }

  @Test("Equal inputs differ in nothing, whatever they are called and however they are ordered")
  func equal() {
    var after = ComparedInput.problem
    after.variants = ["same"]
    after.officials.reverse()
    #expect(InputDifferences.between(ComparedInput.problem, after) == [])
  }

  @Test("What only follows the horizon is told of the horizon, not of every official and recruit")
  func derived() {
    func problem(last: Int) -> PlanningProblem {
      var problem = ComparedInput.problem
      problem.horizon = PlanningHorizon(first: Year(2026), last: Year(last))
      let end = ServiceEnd(lastDay: Year(last + 1).january.firstDay, basis: .afterHorizon)
      problem.officials = problem.officials.map { official in
        var official = official
        official.serviceEnd = end
        return official
      }
      var recruit = ComparedInput.official("graduate")
      recruit.serviceEnd = end
      recruit.unit = last == 2027 ? "north" : "south"
      let lever = ComparedInput.recruitment()
      problem.levers.recruitment = [
        RecruitmentLever(
          id: lever.id, name: lever.name, years: lever.years, units: lever.units, costPerHire: lever.costPerHire,
          costPerYear: lever.costPerYear, source: lever.source, recruit: recruit, age: lever.age,
          provenance: lever.provenance)
      ]
      return problem
    }
    let found = InputDifferences.between(problem(last: 2027), problem(last: 2028))
    #expect(found.map(InputChange.shown) == ["scenario horizon.last"])
  }

  @Test("Names of fields and parts are of one language each", arguments: InputChange.all)
  func language(change: InputChange) {
    var after = ComparedInput.problem
    change.change(&after)
    for difference in InputDifferences.between(ComparedInput.problem, after) {
      #expect(LanguageFaults.faults(of: difference.subject.wording) == [])
      guard case .changed(let field, _, _, _) = difference.kind else { continue }
      #expect(LanguageFaults.faults(of: field.wording) == [])
    }
  }
}
