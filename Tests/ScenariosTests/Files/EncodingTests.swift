import Diagnostics
import Testing

@testable import Scenarios

struct EncodingTests {
  private func load(scenario: [UInt8]? = nil, roster: [UInt8]? = nil) -> [String] {
    let sample = SampleScenario()
    let files = FileSource { path in
      switch path {
      case "scenario.yaml": scenario ?? Array(sample.text.utf8)
      case "roster.csv": roster ?? Array(sample.roster.utf8)
      default: nil
      }
    }
    return ScenarioLoader().load(files: files, name: "sample").report.diagnostics.map(\.description)
  }

  @Test("A byte order mark in front of UTF-8 is taken")
  func mark() {
    let sample = SampleScenario()
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    #expect(load(scenario: mark + Array(sample.text.utf8), roster: mark + Array(sample.roster.utf8)) == [])
  }

  @Test("UTF-16, Windows-1258 and NUL are refused with their places")
  func refused() {
    #expect(load(roster: [0xFF, 0xFE, 0x69, 0x00]) == ["roster.csv: error: the file is UTF-16 (save it as UTF-8)"])
    #expect(
      load(roster: Array("id\nA".utf8) + [0xF0, 0x0A]) == [
        "roster.csv:2: error: the file is not UTF-8 (save it as UTF-8)"
      ])
    #expect(
      load(scenario: Array("title: x\n".utf8) + [0]) == [
        "scenario.yaml:2: error: the file holds a NUL byte (save it as UTF-8)"
      ])
  }
}
