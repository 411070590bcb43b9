import CGLPK
import Testing

/// What would end the process, put straight to the C side: Swift would refuse all of it.
@Suite("The guard around GLPK")
struct GuardTests {
  @Test("An entry that occurs twice is a fatal error that is survived, with GLPK's words")
  func duplicateEntry() throws {
    let (end, message) = try RawModel(entries: [(1, 1, 1), (1, 1, 2)]).solve()
    #expect(end == CGLPK_END_FATAL)
    #expect(message.contains("duplicate indices not allowed"))
  }

  @Test("An index out of range is a fatal error that is survived")
  func indexOutOfRange() throws {
    let (end, message) = try RawModel(entries: [(7, 1, 1)]).solve()
    #expect(end == CGLPK_END_FATAL)
    #expect(message.contains("ia[1] = 7; row index out of range"))
  }

  @Test("Crossed bounds end in trouble or infeasibility, never in an optimum")
  func crossedBounds() throws {
    let (end, _) = try RawModel(upper: [-1, -1]).solve()
    #expect(end == CGLPK_END_TROUBLE || end == CGLPK_END_INFEASIBLE)
  }

  @Test("Numbers that are none never end the process", arguments: [Double.nan, .infinity, 1e308])
  func notFinite(number: Double) throws {
    for model in [RawModel(cost: [number, 1]), RawModel(entries: [(1, 1, number), (1, 2, 1)])] {
      // Any end will do: that one comes back is the point.
      _ = try model.solve()
    }
  }

  @Test("A fractional bound of a whole column is trouble, with GLPK's code")
  func fractionalBound() throws {
    let (end, message) = try RawModel(upper: [0.5, 1]).solve()
    #expect(end == CGLPK_END_TROUBLE)
    #expect(message == "branch and bound gave up, code 4")
  }

  @Test("After a thousand fatal errors a sound model is solved as ever")
  func manyErrors() throws {
    for _ in 0..<1000 { _ = try RawModel(entries: [(1, 1, 1), (1, 1, 2)]).solve() }
    let (end, message) = try RawModel().solve()
    #expect(end == CGLPK_END_OPTIMAL)
    #expect(message.isEmpty)
  }

  @Test("A job may be finished while it runs")
  func finishEarly() throws {
    for _ in 0..<20 { try RawModel().abandon() }
  }
}
