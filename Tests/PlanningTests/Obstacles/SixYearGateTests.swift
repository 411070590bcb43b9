import Diagnostics
import Testing
import TrainingDomain

@testable import Planning

/// The contradiction I-9: a degree for everyone, and a degree class only for who has more than six years left.
@Suite struct SixYearGateTests {
  private var world: TinyWorld {
    let man = Official.tiny("born-1969").with {
      $0.sex = .male
      $0.birth = .on(1969, 6, 15)
      $0.serviceEnd = ServiceEnd(lastDay: .on(2031, 6, 30), basis: .schedule)
    }
    let degree = Course.tiny("degree", gives: TinyWorld.degree, months: 24, years: [2026, 2027, 2028], starts: [9])
      .with { $0.eligibility = [.monthsOfServiceLeftMoreThan(72)] }
    return TinyWorld(
      [man, .tiny("young")], [degree], [.tiny("L7a", TinyWorld.degree, due: .on(2030, 12, 31))], last: 2030)
  }

  @Test func `who may not be sent and yet stays is named`() throws {
    let obstacles = try #require(try world.planned().result.obstacles.first)
    #expect(obstacles.blocked.map(\.reason) == [.serviceLeft(atMost: 72)])
    #expect(obstacles.blocked.first?.rows.map(\.official) == ["born-1969"])
    #expect(obstacles.eligible == 1)
    #expect(obstacles.alone == AttainableHeads(proven: 1))
  }

  @Test func `validation says it without a plan`() {
    let notes = UnattainableTargets.notes(on: world.problem)
    #expect(notes.map(\.severity) == [.note])
    #expect(notes.map(\.rule) == ["unattainable-target"])
    let said = notes.map(\.description).joined()
    #expect(said.contains("2 of 2 must hold the level on 31 December 2030, and at most 1 can"))
    #expect(said.contains("1 blocked: not more than 72 months of service left when classes open"))
  }

  @Test func `who retires before the due day is neither counted nor named`() {
    var gone = world
    gone.problem.officials[0].serviceEnd = ServiceEnd(lastDay: .on(2030, 11, 30), basis: .schedule)
    #expect(UnattainableTargets.notes(on: gone.problem) == [])
  }
}
