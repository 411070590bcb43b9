import Foundation
import Testing

@Suite("Interruption")
struct InterruptionTests {
  @Test("An interrupted search ends in order, with the best plan it has or with none", arguments: [SIGINT, SIGTERM])
  func interrupted(signal: Int32) throws {
    let program = try Program()
    defer { program.clean() }
    var root = URL(filePath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let scenario = root.appending(path: "Scenarios/phong-tho").path
    // The reference formulation is slow at this size; the limit is there in case the signal is not heard.
    let process = try program.start([
      "plan", scenario, "--formulation", "individual", "--time-limit", "30", "--output", "plan",
    ])
    while process.isRunning, !(try program.text(of: "stderr").contains("Aim 1")) {
      Thread.sleep(forTimeInterval: 0.05)
    }
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect([0, 4, 5].contains(process.terminationStatus))
    #expect((program.names(in: "plan") != nil) == (process.terminationStatus != 4))
  }
}
