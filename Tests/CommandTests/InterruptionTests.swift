import Foundation
import SeededDraws
import Testing

/// Interrupts at random moments; `INTERRUPTS` says how many.
@Suite("Interruption")
struct InterruptionTests {
  private static let interrupts = ProcessInfo.processInfo.environment["INTERRUPTS"].flatMap { Int($0) } ?? 10
  private static let seed: UInt64 = 2026

  @Test("An interrupted search ends in order, with the best plan it has or with none", arguments: [SIGINT, SIGTERM])
  func interrupted(signal: Int32) throws {
    let program = try Program()
    defer { program.clean() }
    // The reference formulation is slow at this size; the limit is there in case the signal is not heard.
    let process = try program.start([
      "plan", Program.shipped("phong-tho"), "--formulation", "individual", "--time-limit", "30", "--output", "plan",
    ])
    while process.isRunning, !(try program.text(of: "stderr").contains("Aim 1")) {
      Thread.sleep(forTimeInterval: 0.05)
    }
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect([0, 4, 6].contains(process.terminationStatus))
    #expect((program.names(in: "plan") != nil) == (process.terminationStatus != 4))
  }

  /// Whether a process has taken its interrupts over from the system, which ends who has not.
  private func listens(_ process: Process) -> Bool { holds(process, in: ["SigCgt:"]) }

  /// Whether a process does, or is about to do, something with its interrupts.
  private func takesOver(_ process: Process) -> Bool { holds(process, in: ["SigCgt:", "SigBlk:", "SigIgn:"]) }

  /// Whether both interrupts are in some of the sets of signals that the system lists of a process's first thread.
  private func holds(_ process: Process, in sets: [String]) -> Bool {
    let status = try? String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
    let lines = (status ?? "").split(separator: "\n")
    let masks = sets.map { name in
      lines.first { $0.hasPrefix(name) }?.split(separator: "\t").last.flatMap { UInt64($0, radix: 16) } ?? 0
    }
    return [SIGINT, SIGTERM].allSatisfy { signal in masks.contains { $0 & 1 << UInt64(signal - 1) != 0 } }
  }

  @Test("An interrupt that comes while the program takes its interrupts over is not lost", arguments: 1...8)
  func whileTakingOver(run: Int) throws {
    let program = try Program()
    defer { program.clean() }
    let process = try program.start([
      "plan", Program.shipped("muong-te-in-lai-chau"), "--time-limit", "30", "--output", "plan",
    ])
    while process.isRunning, !takesOver(process) {}
    kill(process.processIdentifier, run.isMultiple(of: 2) ? SIGINT : SIGTERM)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect([4, 6].contains(process.terminationStatus))
  }

  @Test("An interrupt at any moment gives the best plan so far with its gap, or says that there is none")
  func anyMoment() throws {
    let program = try Program()
    defer { program.clean() }
    var draws = SplitMix64(seed: Self.seed)
    var endings: [Int32: Int] = [:]
    for run in 0..<Self.interrupts {
      let process = try program.start([
        "plan", Program.shipped("muong-te-in-lai-chau"), "--time-limit", "60", "--output", "plan\(run)",
      ])
      while process.isRunning, !listens(process) { Thread.sleep(forTimeInterval: 0.002) }
      Thread.sleep(forTimeInterval: Double(draws.draw(in: 0...4_000)) / 1000)
      kill(process.processIdentifier, run.isMultiple(of: 2) ? SIGINT : SIGTERM)
      process.waitUntilExit()
      let code = process.terminationStatus
      endings[code, default: 0] += 1
      #expect(process.terminationReason == .exit && [0, 4, 6].contains(code), "\(code) in run \(run) of \(Self.seed)")
      let (printed, talk) = (try program.text(of: "stdout"), try program.text(of: "stderr"))
      switch code {
      case 6:
        #expect(printed.contains("the search was stopped before the proof"))
        #expect(printed.contains("proven bound"))
        #expect(program.names(in: "plan\(run)")?.count == 8)
      case 4:
        #expect(talk.contains("nothing was written") || talk.contains("Nothing was written"))
        #expect(program.names(in: "plan\(run)") == nil)
      default: break
      }
    }
    let counts = endings.sorted { $0.key < $1.key }.map { "\($0.value) with code \($0.key)" }
    print("interrupted \(Self.interrupts) runs (seed \(Self.seed)): \(counts.joined(separator: ", "))")
  }

  @Test("A second interrupt ends the program at once")
  func twice() throws {
    func run() throws -> Int32 {
      let program = try Program()
      defer { program.clean() }
      let process = try program.start([
        "plan", Program.shipped("phong-tho"), "--formulation", "individual", "--time-limit", "30", "--no-output",
      ])
      while process.isRunning, !(try program.text(of: "stderr").contains("Aim 1")) {
        Thread.sleep(forTimeInterval: 0.05)
      }
      for signal in [SIGSTOP, SIGINT, SIGTERM, SIGCONT] { kill(process.processIdentifier, signal) }
      process.waitUntilExit()
      #expect(process.terminationReason == .exit)
      return process.terminationStatus
    }
    // A search that ends by itself between the two is tried again.
    var codes: [Int32] = []
    while codes.last != 130, codes.count < 8 { codes.append(try run()) }
    #expect(codes.last == 130, "\(codes)")
  }
}
