import Diagnostics
import GLPK
import RosterSummaries
import RosterSynthesis
import SeededDraws
import Testing
import TrainingDomain

@Suite("Synthesis of random tables")
struct SynthesisPropertyTests {
  @Test("A counted roster, synthesised and counted again, gives the same table", arguments: 1...120)
  func roundTrip(seed: Int) throws {
    let random = RandomRoster(seed: UInt64(seed))
    let table = random.table
    let outcome = try RosterSynthesis(solver: GLPKSolver()).roster(of: table)
    guard case .roster(let officials) = outcome else {
      Issue.record("seed \(seed): a table that was counted is refused")
      return
    }
    let count = Headcount(officials: officials, reckonedOn: table.reckonedOn)
    #expect(officials.count == random.officials.count, "seed \(seed)")
    for group in table.groups {
      #expect(count.people(of: SummaryPlace(group: group.id)).count == group.count.heads.count, "seed \(seed)")
      for share in group.perUnit {
        let people = count.people(of: SummaryPlace(group: group.id, unit: share.unit)).count
        #expect(people == share.count.heads.count, "seed \(seed)")
      }
    }
    for unit in table.units {
      guard let size = unit.officials else { continue }
      #expect(count.people(of: SummaryPlace(unit: unit.id)).count == size.heads.count, "seed \(seed)")
    }
    for cell in table.cells {
      let heads = count.count(cell.trait, isExact: cell.isExact, of: cell.place)
      #expect(heads == cell.count.heads.count, "seed \(seed): \(cell.trait) of \(cell.place), exactly: \(cell.isExact)")
    }
    for relation in table.relations {
      let strays = count.people(of: SummaryPlace(group: relation.group)).filter {
        count.has(relation.holders, $0) && !count.has(relation.among, $0)
      }
      #expect(strays.isEmpty, "seed \(seed): \(relation.holders) are not all among \(relation.among)")
    }
  }

  @Test("Ages counted below several limits are met", arguments: 1...40)
  func ages(seed: Int) throws {
    let random = RandomRoster(seed: UInt64(seed))
    let before = Headcount(officials: random.officials, reckonedOn: RandomRoster.reckonedOn)
    var table = random.table
    table.ages = AgeSpan(youngest: 22, oldestWoman: 60, oldestMan: 62)
    table.cells += [30, 35, 42, 50].map { age in
      let heads = before.count(.under(age: age), isExact: false, of: SummaryPlace())
      return PublishedCell(
        .under(age: age), isExact: false, of: SummaryPlace(),
        PublishedCount(Heads(heads), at: SourceLocation(file: "table", line: age)))
    }
    guard case .roster(let officials) = try RosterSynthesis(solver: GLPKSolver()).roster(of: table) else {
      Issue.record("seed \(seed): a table that was counted is refused")
      return
    }
    let after = Headcount(officials: officials, reckonedOn: table.reckonedOn)
    for age in [30, 35, 42, 50] {
      let trait = SummaryTrait.under(age: age)
      let (was, became) = (
        before.count(trait, isExact: false, of: SummaryPlace()), after.count(trait, isExact: false, of: SummaryPlace())
      )
      #expect(was == became, "seed \(seed): under \(age)")
    }
  }

  @Test("The same table and seed give the same people, another seed gives others")
  func seeds() throws {
    let table = RandomRoster(seed: 5).table
    func people(_ seed: UInt64) throws -> [Official] {
      guard case .roster(let officials) = try RosterSynthesis(solver: GLPKSolver()).roster(of: table, seed: seed) else {
        return []
      }
      return officials
    }
    #expect(try people(1) == people(1))
    #expect(try people(1) != people(2))
  }
}
