import Diagnostics
import Testing

@testable import Scenarios

struct MessageWordingTests {
  @Test("No message speaks in the links of the document", arguments: ["[]", "x", "~"])
  func links(value: String) {
    var said: [String] = []
    for key in [
      "horizon", "units", "groups", "flags", "sources", "absence", "courses", "targets", "tracks", "retirement",
    ] {
      for file in ["scenario.yaml", "levels.yaml"] {
        var folder = SoundFolder()
        let lines = folder.text(file).split(separator: "\n", omittingEmptySubsequences: false)
        guard let start = lines.firstIndex(where: { $0.hasPrefix("\(key):") }) else { continue }
        let end = lines[(start + 1)...].firstIndex { !$0.hasPrefix(" ") } ?? lines.endIndex
        let changed = lines[..<start] + ["\(key): \(value)"] + lines[end...]
        folder.files[file] = Array(changed.joined(separator: "\n").utf8)
        said += folder.load().report.diagnostics.map(\.description)
      }
    }
    #expect(said.count >= 10)
    #expect(said.filter { $0.contains("](#") } == [])
  }
}
