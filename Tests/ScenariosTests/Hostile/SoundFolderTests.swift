import Diagnostics
import Testing
import TrainingDomain

@testable import Scenarios

struct SoundFolderTests {
  @Test("The sound folder loads without a word said and holds what it says", arguments: [[], ["less"], ["later"]])
  func loads(variants: [String]) throws {
    let loaded = SoundFolder().load(variants: variants)
    #expect(loaded.report.diagnostics == [])
    #expect(loaded.published.map(\.rule) == ["published-tally", "published-tally"])
    let problem = try #require(loaded.problem)
    #expect(ProblemSoundness.faults(of: problem) == [])
    #expect(problem.variants == variants)
    #expect(loaded.notOffered == ["spare"])
    #expect(problem.courses.map(\.id) == ["degree", "theory"])
    #expect(problem.courses[1].workload == Fraction(text: "0.2"))
    #expect(problem.courses[1].durationMonths == 1)
    #expect(problem.courses[1].years == [Year(2026), Year(2028)])
    #expect(problem.targets[1].threshold == Fraction(text: "0.495"))
    #expect(problem.officials[2].birth == CalendarDate(year: 1988, month: 1, day: 1))
    #expect(problem.officials[1].birth == CalendarDate(year: 1990, month: 2, day: 3))
    #expect(problem.officials[2].serviceEnd.basis == .listed)
    #expect(problem.officials[2].name == "Official, 03")
    #expect(problem.officials.map(\.isEthnicMinority) == [false, true, true, false])
    #expect(problem.previousPlan.count == 2)
    #expect(problem.sources[0].limit(in: Year(2026)) == (variants == ["less"] ? 1_000_000 : 300_000_000))
  }

  @Test("A file in another dress reads the same: byte order mark, CRLF, semicolons, tabs")
  func dresses() throws {
    /// The problem without the fingerprints of its files, which tell the dresses apart.
    func content(of folder: SoundFolder) -> PlanningProblem? {
      var problem = folder.load().problem
      problem?.inputs = nil
      return problem
    }
    let plain = try #require(content(of: SoundFolder()))
    var marked = SoundFolder()
    for (name, bytes) in marked.files { marked.files[name] = [0xEF, 0xBB, 0xBF] + bytes }
    #expect(content(of: marked) == plain)
    var windows = SoundFolder()
    for name in windows.files.keys {
      windows.files[name] = Array(
        windows.text(name).split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n").utf8)
    }
    #expect(content(of: windows) == plain)
    #expect(windows.load().report.diagnostics == [])
    var tabbed = SoundFolder()
    let cells = tabbed.text("previous.csv").map { $0 == "," ? "\t" : $0 }
    tabbed.files["previous.csv"] = Array(String(cells).utf8)
    #expect(content(of: tabbed) == plain)
  }
}
