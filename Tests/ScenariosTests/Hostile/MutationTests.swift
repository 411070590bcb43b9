import Diagnostics
import Testing
import TrainingDomain

@testable import Scenarios

struct MutationTests {
  private static let tokens = [
    "~", "[]", "{}", "''", "0", "-1", "1", "010", "1.5", "99999999999999999999", "1e400", ".nan", "-.inf", "true",
    "2026", "9999",
    "0001-01-01", "9999-12-31", "a/b", "&a", "*a", "<<", "- ", ": ", ",", "\n", "\t", "\"", "'", ";", "|", "]", "}",
    "everyone",
    "\u{301}", "‮", "1/0", "1/3", "-9223372036854775808", "9223372036854775807", "2026-2030", "1-9999",
  ]

  @Test("Whatever is put wrong, the loader neither traps nor lets an unsound problem out", arguments: 0..<24)
  func survives(block: Int) {
    var generator = Lehmer(state: UInt64(block) &* 2_654_435_761 &+ 12_345)
    for _ in 0..<60 {
      var folder = SoundFolder()
      for _ in 0..<generator.below(3) + 1 { Self.spoil(&folder, &generator) }
      let loaded = folder.load(variants: [[], ["less"], ["later"], ["less", "later"]][generator.below(4)])
      #expect((loaded.problem == nil) == loaded.report.hasErrors)
      guard let problem = loaded.problem else { continue }
      let faults = ProblemSoundness.faults(of: problem)
      #expect(
        faults == [], "\(folder.text("scenario.yaml"))\n\(folder.text("levels.yaml"))\n\(folder.text("roster.csv"))")
    }
  }

  @Test(
    "Every value in turn is replaced by everything strange",
    arguments: ["scenario.yaml", "levels.yaml", "published.yaml"])
  func everyValue(file: String) {
    let text = SoundFolder().text(file)
    var starts: [String.Index] = []
    for index in text.indices where " [".contains(text[index]) {
      let next = text.index(after: index)
      let isValue = text[index] == "[" || [":", "-"].contains(text[..<index].last)
      if isValue, next < text.endIndex, !" \n,{[".contains(text[next]) { starts.append(next) }
    }
    for start in starts {
      let end = text[start...].firstIndex { ",]}:\n".contains($0) } ?? text.endIndex
      for token in ["~", "[]", "0", "-1", "x", "9223372036854775807"] {
        var folder = SoundFolder()
        folder.files[file] = Array((text[..<start] + token + text[end...]).utf8)
        let loaded = folder.load()
        #expect((loaded.problem == nil) == loaded.report.hasErrors)
        guard let problem = loaded.problem else { continue }
        #expect(ProblemSoundness.faults(of: problem) == [], "'\(text[start..<end])' became '\(token)'")
      }
    }
  }

  private static func spoil(_ folder: inout SoundFolder, _ generator: inout Lehmer) {
    let file = [
      "scenario.yaml", "scenario.yaml", "scenario.yaml", "levels.yaml", "roster.csv", "roster.csv", "previous.csv",
      "published.yaml",
    ][generator.below(8)]
    var bytes = folder.files[file] ?? []
    guard !bytes.isEmpty else { return }
    let place = generator.below(bytes.count)
    switch generator.below(6) {
    case 0: bytes.removeSubrange(place..<min(bytes.count, place + generator.below(12) + 1))
    case 1: bytes.insert(contentsOf: tokens[generator.below(tokens.count)].utf8, at: place)
    case 2: bytes[place] = UInt8(generator.below(256))
    case 3:
      let end = min(bytes.count, place + generator.below(40))
      bytes.insert(contentsOf: bytes[place..<end], at: generator.below(bytes.count))
    case 4:
      var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      lines.remove(at: generator.below(lines.count))
      bytes = Array(lines.joined(separator: [UInt8(ascii: "\n")]))
    default:
      let end = bytes[place...].firstIndex { [10, 44, 93, 125].contains($0) } ?? bytes.count
      bytes.replaceSubrange(place..<end, with: tokens[generator.below(tokens.count)].utf8)
    }
    folder.files[file] = bytes
  }

  private struct Lehmer {
    var state: UInt64
    mutating func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
  }
}
