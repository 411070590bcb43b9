import Testing
import TrainingDomain

@testable import Planning

@Suite struct ChanceSurveyTests {
  @Test(arguments: 0..<120)
  func `what is surveyed together is what each official may take`(seed: Int) {
    var problem = RandomProblem(seed: seed).problem
    // Courses of some units only, of which the others are no candidates.
    for index in problem.courses.indices where index % 2 == seed % 2 {
      let units = problem.units.filter { _ in index % 3 > 0 }.prefix(1).map(\.id)
      problem.courses[index].eligibility.append(.inAnyUnit(units + ["elsewhere"]))
    }
    let surveyed = SurveyContext(problem)
    for (row, official) in surveyed.problem.officials.enumerated() {
      let alone = OfficialChances(of: official, in: surveyed, explaining: .firstReason)
      let together = surveyed.shared.chances(ofRow: row, in: surveyed)
      #expect(together.chances == alone.chances, "official \(official.id)")
      #expect(OfficialChances(of: official, in: surveyed).chances == alone.chances)
      let dropped = alone.refusals.suffix(together.dropped.count)
      #expect(together.dropped.map(\.slot) == dropped.map(\.slot))
      #expect(together.dropped.map(\.reason) == dropped.map(\.reason))
    }
  }

  @Test func `courses of other provinces cost no judgement`() {
    let few = survey(ofProvinces: 4)
    let many = survey(ofProvinces: 16)
    #expect(few.judgements > 0)
    #expect(many.judgements == 4 * few.judgements)
    #expect(many.lines.allSatisfy { $0.trainable == 1 && $0.closed.count == 1 })
    #expect(many.lines.flatMap(\.closed).allSatisfy { $0.reason == .notPartyMember(.full) })
  }

  /// Provinces each with a unit, a course, a target and two officials, of whom one may be sent.
  private func survey(ofProvinces number: Int) -> ObstacleSurvey {
    let provinces = (1...number).map { WorkUnit.ID("unit-\($0)") }
    let officials = provinces.enumerated().flatMap { index, unit in
      [PartyMembership.full, .none].map { party in
        Official.tiny("\(unit)-\(party)").with {
          $0.unit = unit
          $0.party = party
          $0.groups = [OfficialGroup.ID("province-\(index)")]
        }
      }
    }
    let courses = provinces.map { unit in
      Course.tiny("course-\(unit)", gives: TinyWorld.degree).with {
        $0.eligibility = [.partyMember(.full), .inAnyUnit([unit])]
      }
    }
    let targets = provinces.indices.map {
      Target.tiny("T\($0)", TinyWorld.degree, group: OfficialGroup.ID("province-\($0)"))
    }
    var world = TinyWorld(officials, courses, targets)
    world.problem.units = provinces.map { WorkUnit(id: $0, name: "\($0)") }
    world.problem.groups = provinces.indices.map { OfficialGroup(id: OfficialGroup.ID("province-\($0)"), name: "") }
    let surveyed = SurveyContext(world.problem)
    let ledger = TargetLedger(surveyed)
    return ObstacleSurvey(surveyed, ledger, of: Set(ledger.counts.indices))
  }
}
