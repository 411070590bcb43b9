import Foundation
import SeededDraws
import Testing

/// Kills at random moments; `KILLS` says how many.
@Suite("Killed at any moment")
struct KilledWhileWritingTests {
  private static let kills = ProcessInfo.processInfo.environment["KILLS"].flatMap { Int($0) } ?? 8
  private static let seed: UInt64 = 2030

  private func content(of program: Program) throws -> [String]? {
    try program.names(in: "plan")?.map { "\($0)\n" + (try program.text(of: "plan/\($0)")) }
  }

  @Test("A plan folder is the old plan or the new one, whole, wherever the program is killed")
  func whole() throws {
    let program = try Program()
    defer { program.clean() }
    let commands = [[], ["--variant", "less-money"]].map {
      ["plan", Program.shipped("muong-te"), "--output", "plan"] + $0
    }
    var wholes: [[String]] = []
    var longest = 0.0
    for command in commands {
      let begin = Date()
      #expect(try program.run(command).exitCode == 0)
      longest = max(longest, Date().timeIntervalSince(begin))
      wholes.append(try #require(try content(of: program)))
    }
    #expect(wholes[0] != wholes[1])

    var draws = SplitMix64(seed: Self.seed)
    var (killed, run) = (0, 0)
    // A run that ends before its kill does not count.
    while killed < Self.kills, run < 10 * Self.kills {
      defer { run += 1 }
      let process = try program.start(commands[run % 2])
      // Writing is the end of a run, so most kills fall there.
      let share = run % 4 == 0 ? 0.0...1.0 : 0.8...1.05
      let thousandths = draws.draw(in: Int(share.lowerBound * 1000)...Int(share.upperBound * 1000))
      Thread.sleep(forTimeInterval: longest * Double(thousandths) / 1000)
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      if process.terminationReason == .uncaughtSignal { killed += 1 }
      let left = try content(of: program)
      #expect(left.map(wholes.contains) == true, "kill \(run) of seed \(Self.seed)")
    }
    print("killed \(killed) times in \(run) runs (seed \(Self.seed)): every plan folder whole")
    #expect(killed == Self.kills)
  }
}
