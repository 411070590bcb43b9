import Diagnostics
import Testing

@testable import Scenarios

struct DueInHorizonTests {
  @Test("A day outside the horizon is warned of", arguments: ["2025-12-31", "2031-01-01"])
  func outside(day: String) throws {
    var folder = SoundFolder()
    let text = BrokenFile.replacing("2029-06-30", by: day, in: folder.text("scenario.yaml"))
    folder.files["scenario.yaml"] = Array(try #require(text).utf8)
    let loaded = folder.load()
    #expect(loaded.problem != nil)
    #expect(loaded.report.diagnostics.map(\.rule) == ["due-outside-horizon"])
    #expect(loaded.report.diagnostics.first?.location?.column == 34)
  }

  @Test("The first and the last day of the horizon are within it", arguments: ["2026-01-01", "2030-12-31"])
  func within(day: String) throws {
    var folder = SoundFolder()
    let text = BrokenFile.replacing("2029-06-30", by: day, in: folder.text("scenario.yaml"))
    folder.files["scenario.yaml"] = Array(try #require(text).utf8)
    #expect(folder.load().report.diagnostics == [])
  }
}
