import Foundation
import GLPK
import LinearModel
import Testing

/// Many solves in one process; `LEAKS=1` also measures memory, which makes sense where no other test runs beside it
/// (`make leaks`).
struct RepeatedSolvesTests {
  private let solver = GLPKSolver()
  private static let models = (1...20).map { BudgetModel(seed: $0).model }
  private static let options = [
    SolveOptions(), SolveOptions(relativeGap: 0.1), SolveOptions(nodeLimit: 3), SolveOptions(cutRounds: 5),
  ]

  private func outcome(of run: Int) throws -> SolveOutcome {
    try solver.solve(Self.models[run % 20], options: Self.options[run / 20 % Self.options.count])
  }

  /// The pages this process holds in memory.
  private func residentPages() throws -> Int {
    let statm = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
    return try #require(statm.split(separator: " ").dropFirst().first.flatMap { Int($0) })
  }

  @Test("Ten thousand solves come out as the first ones did, and leave no memory behind")
  func tenThousand() throws {
    let firsts = try (0..<80).map { try outcome(of: $0) }
    func differing(_ runs: Range<Int>) throws -> Int { try runs.count { try outcome(of: $0) != firsts[$0 % 80] } }
    #expect(try differing(80..<2_000) == 0)
    let before = try residentPages()
    #expect(try differing(2_000..<12_000) == 0)
    let after = try residentPages()
    guard ProcessInfo.processInfo.environment["LEAKS"] != nil else { return }
    print("pages in memory before ten thousand solves: \(before), after: \(after)")
    // A hundred bytes a solve would take 250 pages of 4 KiB.
    #expect(after - before < 100)
  }

  @Test("Four threads that solve at the same time get what each gets alone")
  func sideBySide() async throws {
    let firsts = try (0..<80).map { try outcome(of: $0) }
    let differing = await withTaskGroup(of: Int.self) { group in
      for thread in 0..<4 {
        group.addTask {
          (0..<500).count { (try? outcome(of: $0 * 4 + thread)) != firsts[($0 * 4 + thread) % 80] }
        }
      }
      return await group.reduce(0, +)
    }
    #expect(differing == 0)
  }
}
