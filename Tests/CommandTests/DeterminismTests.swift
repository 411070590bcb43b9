import Foundation
import Testing

@Suite("A proven plan is the same, byte for byte, wherever it is made")
struct DeterminismTests {
  /// Worlds a process can be born into; Swift draws the seed of its hashes anew for every process but the last.
  private static let worlds: [[String: String]] = [
    ["TZ": "UTC", "LC_ALL": "C"],
    ["TZ": "Asia/Ho_Chi_Minh", "LC_ALL": "vi_VN.UTF-8", "LANG": "vi_VN.UTF-8"],
    ["TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8", "LANG": "xx_XX.nowhere"],
    ["TZ": "nowhere", "LC_ALL": "", "LANG": "", "HOME": "/nowhere", "SWIFT_DETERMINISTIC_HASHING": "1"],
  ]

  private func outputs(_ line: String) throws -> [String] {
    try Self.worlds.map { world in
      let program = try Program()
      defer { program.clean() }
      let run = try program.runInShell(line, environment: world)
      #expect(run.exitCode == 0, "\(run.talk)")
      let files = try program.names(in: "plan")?.map { try program.text(of: "plan/\($0)") } ?? []
      return run.output + files.joined()
    }
  }

  @Test("Hash seeds, time zones and locales change nothing", arguments: ["muong-te", "xuan-hung"])
  func plans(scenario: String) throws {
    let made = try outputs("$trainplan plan \(Program.shipped(scenario)) --output plan")
    #expect(Set(made).count == 1)
  }

  @Test("Threads change nothing")
  func threads() throws {
    let made = try ["1", "2", "5"].map { threads in
      let program = try Program()
      defer { program.clean() }
      let run = try program.run(
        "frontier", Program.shipped("muong-te"), "--money", "trainingBudget", "--points", "6", "--prove", "--format",
        "json", "--threads", threads)
      #expect(run.exitCode == 0, "\(run.talk)")
      return run.output
    }
    #expect(Set(made).count == 1)
  }

  @Test("A run cut short by time says that another may differ")
  func cutShort() throws {
    let program = try Program()
    defer { program.clean() }
    // How far a search comes in a time is the machine's matter: the first limit that leaves a plan unproven is looked at.
    let cutShort = try ["0.7", "1.5", "3", "6", "12"].lazy.map { limit in
      try program.run("plan", Program.shipped("muong-te-in-lai-chau"), "--time-limit", limit, "--no-output")
    }.first { $0.exitCode == 5 }
    #expect(try #require(cutShort).output.contains("Another run may end with another plan."))
  }

  @Test("A plan carries the fingerprints of its inputs, which sha256sum can check")
  func fingerprints() throws {
    struct Plan: Decodable {
      struct Inputs: Decodable {
        struct File: Decodable {
          let file: String
          let sha256: String
        }

        let sha256: String
        let files: [File]
      }

      let inputs: Inputs
    }
    let program = try Program()
    defer { program.clean() }
    let folder = Program.shipped("muong-te")
    let run = try program.run("plan", folder, "--no-output", "--format", "json")
    let inputs = try JSONDecoder().decode(Plan.self, from: Data(run.output.utf8)).inputs
    #expect(inputs.files.map(\.file).contains("roster.csv"))
    let names = inputs.files.map(\.file).joined(separator: " ")
    let summed = try program.runInShell("cd \(folder) && sha256sum \(names)").output
    #expect(summed == inputs.files.map { "\($0.sha256)  \($0.file)\n" }.joined())
    let whole = try program.runInShell("cd \(folder) && sha256sum \(names) | sha256sum").output
    #expect(whole.hasPrefix(inputs.sha256))
    #expect(try program.run("plan", folder, "--no-output").output.contains(inputs.sha256))
  }
}
