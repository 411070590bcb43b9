import LinearModel
import Testing
import TrainingDomain

@testable import Planning

@Suite struct PrioritySharesTests {
  /// Three men who lack the standard, and women who hold nothing else to gain but count in another target.
  private func world(_ share: PriorityShare, women: Int = 2) -> TinyWorld {
    TinyWorld(
      (1...3).map {
        Official.tiny("m\($0)").with {
          $0.sex = .male; $0.groups = ["leaders"]
        }
      }
        + (1...2).prefix(women).map { .tiny("w\($0)") },
      [Course.tiny("it", gives: TinyWorld.standard).with { $0.priorityShares = [share] }],
      [.tiny("t", TinyWorld.standard, group: "leaders")])
  }

  @Test func `the rows are those of the golden file`() throws {
    var tiny = world(PriorityShare(kind: .women, share: .fraction(2, 5)))
    tiny.problem.courses[0].priorityShares.append(
      PriorityShare(kind: .young, share: .fraction(1, 3), period: .intake))
    try GoldenFile.expect(PriorityShares.self, of: tiny)
  }

  @Test func `enough women go along, though no target needs them`() throws {
    let tiny = world(PriorityShare(kind: .women, share: .fraction(2, 5)))
    #expect(try tiny.values() == [0, 5, 30])
    #expect(try tiny.values(without: PriorityShares.self) == [0, 3, 18])
  }

  @Test func `shares are exact`() throws {
    #expect(try world(PriorityShare(kind: .women, share: .fraction(1, 4))).values() == [0, 4, 24])
    #expect(try world(PriorityShare(kind: .women, share: .fraction(26, 100))).values() == [0, 5, 30])
    #expect(try world(PriorityShare(kind: .women, share: .fraction(41, 100))).values() == [333_333, 4, 24])
  }

  @Test func `where nobody of the kind can go, nobody goes`() throws {
    let tiny = world(PriorityShare(kind: .women, share: .fraction(1, 100)), women: 0)
    #expect(try tiny.values() == [999_999, 0, 0])
  }

  @Test func `a share of nothing asks nothing`() throws {
    let tiny = world(PriorityShare(kind: .women, share: .zero), women: 0)
    #expect(try tiny.values() == [0, 3, 18])
    #expect(tiny.rows(of: PriorityShares.self).isEmpty)
  }

  /// Two places an intake: over the horizon the women may all come last, at each intake one must come first.
  @Test func `a share counts over the horizon unless each intake is asked`() throws {
    for (period, names) in [
      (PriorityShare.Period.horizon, ["m1 it 2026-01", "m2 it 2026-01", "w1 it 2027-01"]),
      (.intake, ["m1 it 2026-01", "w1 it 2026-01"]),
    ] {
      var tiny = world(PriorityShare(kind: .women, share: .fraction(1, 3), period: period))
      tiny.problem.targets = [.tiny("t", TinyWorld.standard, group: "leaders", .atLeast, .fraction(2, 3))]
      tiny.problem.officials.removeLast()
      tiny.problem.courses[0].seats = [SeatLimit(period: .intake, scope: .together, learners: 2)]
      if period == .intake { tiny.problem.courses[0].years = [Year(2026)] }
      if period == .horizon {
        tiny.problem.pins = [Pin(official: "w1", course: "it", decision: .mustNot(Year(2026)))]
      }
      #expect(try tiny.names() == names)
    }
  }

  /// The young are under 42 on the intake's first day.
  @Test func `whoever turns 42 on the first day is no longer young`() throws {
    var tiny = world(PriorityShare(kind: .young, share: .one))
    for index in tiny.problem.officials.indices { tiny.problem.officials[index].birth = .on(1984, 1, 2) }
    #expect(try tiny.values() == [0, 3, 18])
    for index in tiny.problem.officials.indices { tiny.problem.officials[index].birth = .on(1984, 1, 1) }
    #expect(try tiny.values() == [999_999, 0, 0])
  }

  @Test func `an ethnic minority is favoured where the share says so`() throws {
    var tiny = world(PriorityShare(kind: .ethnicMinority, share: .fraction(1, 3)))
    #expect(try tiny.values() == [999_999, 0, 0])
    tiny.problem.officials[2].isEthnicMinority = true
    #expect(try tiny.values() == [0, 3, 18])
  }
}
