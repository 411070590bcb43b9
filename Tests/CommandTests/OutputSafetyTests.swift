import Foundation
import Testing

@Suite("What is written is written whole, for its owner alone, or not at all")
struct OutputSafetyTests {
  private func mode(of path: String, in program: Program) throws -> Int {
    let place = program.workspace.appending(path: path).path
    let found = try FileManager.default.attributesOfItem(atPath: place)[.posixPermissions]
    return try #require(found as? NSNumber).intValue
  }

  private func plan(_ program: Program, _ more: String = "") throws -> Program.Run {
    try program.runInShell("$trainplan plan \(Program.shipped("muong-te")) --output plan \(more)")
  }

  @Test("Nobody but the owner can read a plan, whatever the umask says")
  func modes() throws {
    let program = try Program()
    defer { program.clean() }
    let run = try program.runInShell("umask 0; $trainplan plan \(Program.shipped("muong-te")) --output plan")
    #expect(run.exitCode == 0)
    #expect(try mode(of: "plan", in: program) == 0o700)
    let names = try #require(program.names(in: "plan"))
    #expect(names.count == 8)
    for name in names { #expect(try mode(of: "plan/\(name)", in: program) == 0o600, "\(name)") }
  }

  @Test("An exported model and an imported roster are for their owner alone, and keep a link a link")
  func singleFiles() throws {
    let program = try Program()
    defer { program.clean() }
    try program.write("old", to: "real.lp")
    let run = try program.runInShell(
      "umask 0; ln -s real.lp model.lp; $trainplan export \(Program.shipped("muong-te")) --output model.lp")
    #expect(run.exitCode == 0)
    #expect(try program.runInShell("test -L model.lp").exitCode == 0)
    #expect(try program.text(of: "real.lp").contains("Minimize"))
    #expect(try mode(of: "real.lp", in: program) == 0o600)
    #expect(try #require(program.names(in: ".")).filter { $0.contains(".new-") }.isEmpty)
  }

  @Test("A reader who leaves early costs a message and a code, and not the plan")
  func closedPipe() throws {
    let program = try Program()
    defer { program.clean() }
    let run = try program.runInShell(
      "$trainplan plan \(Program.shipped("muong-te")) --output plan | true; exit ${PIPESTATUS[0]}")
    #expect(run.exitCode == 74)
    #expect(run.talk.contains("standard output could not be written"))
    #expect(program.names(in: "plan")?.count == 8)
  }

  @Test("A file that somebody put among the units' extracts is not lost")
  func strangerAmongUnits() throws {
    let program = try Program()
    defer { program.clean() }
    #expect(try plan(program, "--by-unit").exitCode == 0)
    #expect(try plan(program, "--by-unit").exitCode == 0)
    try program.write("mine", to: "plan/units/my-notes.txt")
    let run = try plan(program)
    #expect(run.exitCode == 74)
    #expect(run.talk.contains("holds “units/my-notes.txt”, which would be lost"))
    #expect(try program.text(of: "plan/units/my-notes.txt") == "mine")
  }

  @Test("What a killed run left beside a single file goes with the next one")
  func remnantOfFile() throws {
    let program = try Program()
    defer { program.clean() }
    let own = ProcessInfo.processInfo.processIdentifier
    let run = try program.runInShell(
      "true & gone=$!; wait; touch .new-model.lp.$gone .new-model.lp.\(own) model.lp.new-$gone; "
        + "$trainplan export \(Program.shipped("muong-te")) --output model.lp")
    #expect(run.exitCode == 0)
    let left = program.names(in: ".")?.filter { $0.contains("new-") } ?? []
    #expect(left.first == ".new-model.lp.\(own)" && left.dropFirst().allSatisfy { $0.hasPrefix("model.lp.new-") })
    #expect(left.count == 2, "what is somebody's own stays")
  }

  @Test("A plan that a killed run had moved aside comes back where nothing took its place")
  func aside() throws {
    let program = try Program()
    defer { program.clean() }
    let run = try program.runInShell(
      "true & gone=$!; wait; mkdir .new-plan.$gone.old; echo mine > .new-plan.$gone.old/plan.txt; "
        + "echo other > .new-plan.$gone.old/other.txt; "
        + "$trainplan plan \(Program.shipped("muong-te")) --output plan")
    #expect(run.exitCode == 74)
    #expect(try program.text(of: "plan/plan.txt") == "mine\n")
  }

  @Test("A full output says so")
  func fullDevice() throws {
    let program = try Program()
    defer { program.clean() }
    let run = try plan(program, "> /dev/full")
    #expect(run.exitCode == 74)
    #expect(run.talk.contains("standard output could not be written"))
    #expect(program.names(in: "plan")?.count == 8)
  }

  @Test("A disk that takes no more leaves the earlier plan as it was, and nothing beside it")
  func fullDisk() throws {
    let program = try Program()
    defer { program.clean() }
    #expect(try plan(program).exitCode == 0)
    let before = try program.text(of: "plan/plan.json")
    // No file may grow beyond four blocks: writing fails in the middle of one, as on a full disk.
    let run = try program.runInShell(
      "(ulimit -f 4; $trainplan plan \(Program.shipped("muong-te")) --variant less-money --output plan 2>&1 >/dev/null) "
        + "| cat; exit ${PIPESTATUS[0]}")
    #expect(run.exitCode == 74)
    #expect(run.output.contains("could not be written: File too large"))
    #expect(try program.text(of: "plan/plan.json") == before)
    #expect(try #require(program.names(in: ".")).filter { $0.hasPrefix(".new") }.isEmpty)
  }

  @Test("A place where nothing can be written is refused in words")
  func nowhere() throws {
    let program = try Program()
    defer { program.clean() }
    let run = try program.runInShell("$trainplan plan \(Program.shipped("muong-te")) --output /proc/plan")
    #expect(run.exitCode == 74)
    #expect(run.talk.contains("/proc/plan could not be written"))
    let model = try program.runInShell("$trainplan export \(Program.shipped("muong-te")) --output /proc/model.lp")
    #expect(model.exitCode == 74)
    #expect(model.talk.contains("/proc/model.lp could not be written"))
  }

  @Test("What a killed run left beside the folder goes with the next plan; what a living one writes stays")
  func remnants() throws {
    let program = try Program()
    defer { program.clean() }
    // The process of the first number is gone, for the shell waits for it; the second is this test's own.
    let own = ProcessInfo.processInfo.processIdentifier
    let run = try program.runInShell(
      "true & gone=$!; wait; mkdir .new-plan.$gone .new-plan.\(own); "
        + "$trainplan plan \(Program.shipped("muong-te")) --output plan")
    #expect(run.exitCode == 0)
    #expect(program.names(in: ".")?.filter { $0.hasPrefix(".new") } == [".new-plan.\(own)"])
  }
}
