import Diagnostics
import Testing
import TrainingDomain

@testable import Scenarios

struct HostileBytesTests {
  private static func said(_ file: String, _ bytes: [UInt8]) -> DiagnosticReport {
    var folder = SoundFolder()
    folder.files[file] = bytes
    let loaded = folder.load()
    #expect((loaded.problem == nil) == loaded.report.hasErrors)
    return loaded.report
  }

  @Test(
    "UTF-16 is refused with a remedy, whatever the file",
    arguments: ["scenario.yaml", "levels.yaml", "roster.csv", "previous.csv", "published.yaml"])
  func utf16(file: String) {
    for isLittle in [true, false] {
      let units = SoundFolder().text(file).utf16.flatMap { unit -> [UInt8] in
        let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
        return isLittle ? [low, high] : [high, low]
      }
      for mark in [isLittle ? [0xFF, 0xFE] : [0xFE, 0xFF], []] as [[UInt8]] {
        let report = Self.said(file, mark + units)
        #expect(report.errors.contains { $0.rule == "wrong-encoding" && $0.location?.file == file && $0.remedy != nil })
      }
    }
  }

  @Test("A byte that is no UTF-8 is refused with its line", arguments: ["scenario.yaml", "levels.yaml", "roster.csv"])
  func invalid(file: String) throws {
    for bytes in [[0xE9], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x00]] as [[UInt8]] {
      var content = Array(SoundFolder().text(file).utf8)
      let third = try #require(content.indices.filter { content[$0] == UInt8(ascii: "\n") }.dropFirst().first)
      content.insert(contentsOf: bytes, at: third + 1)
      let report = Self.said(file, content)
      #expect(report.errors.first?.rule == "wrong-encoding")
      #expect(report.errors.first?.location == SourceLocation(file: file, line: 3))
    }
  }

  @Test("Small files that would grow without bound are refused")
  func bombs() {
    let laughs = (1...9).map { (level: Int) -> String in
      let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      return "a\(level): &a\(level) [\(aliases)]"
    }
    let billion = "a0: &a0 [lol]\n" + laughs.joined(separator: "\n") + "\n"
    #expect(Self.said("scenario.yaml", Array(billion.utf8)).hasErrors)
    for depth in [200, 5_000, 100_000] {
      let deep = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
      #expect(Self.said("scenario.yaml", Array("title: \(deep)\n".utf8)).hasErrors)
      let nested = String(repeating: "{a: ", count: depth) + "1" + String(repeating: "}", count: depth)
      #expect(Self.said("levels.yaml", Array("tracks: \(nested)\n".utf8)).hasErrors)
    }
  }

  @Test(
    "Files that are no scenario at all are refused",
    arguments: [
      "", "\n", "~", "[]", "7", "a: b: c", "\t- x", "%YAML 9.9\n---\na: 1", "--- a\n--- b", "? [a]\n: b", "*x",
      "&x a: *x", "!!python/object:os.system x", "a: 'never closed", "{", "<<: 3",
    ])
  func nonsense(text: String) {
    #expect(Self.said("scenario.yaml", Array(text.utf8)).hasErrors)
    #expect(Self.said("roster.csv", Array(text.utf8)).hasErrors)
  }

  @Test("A row may be short or long, and every one is told of")
  func ragged() {
    let text = "id,unit,sex,birthDate\nX1,office\nX2,office,male,1990\nX3,office,male,1990,,\n"
    let errors = Self.said("roster.csv", Array(text.utf8)).errors.filter { $0.location?.file == "roster.csv" }
    #expect(errors.map(\.location?.line) == [2, 4])
  }

  @Test("Letters composed and decomposed are one letter, in ids and in names")
  func normalisation() throws {
    var folder = SoundFolder()
    let composed = "Đặng Thị Ế", decomposed = "Đa\u{323}\u{306}ng Thi\u{323} E\u{302}\u{301}"
    var text = try #require(BrokenFile.replacing("Official 02", by: decomposed, in: folder.text("roster.csv")))
    text = try #require(BrokenFile.replacing("A3,", by: "\u{1EBE}3,", in: text))
    folder.files["roster.csv"] = Array(text.utf8)
    let pin = BrokenFile.replacing("official: A1", by: "official: E\u{302}\u{301}3", in: folder.text("scenario.yaml"))
    folder.files["scenario.yaml"] = Array(try #require(pin).utf8)
    let loaded = folder.load()
    let problem = try #require(loaded.problem, "\(loaded.report.diagnostics)")
    #expect(Array(problem.officials[1].name?.utf8 ?? "".utf8) == Array(composed.utf8))
    #expect(Array(problem.officials[2].id.rawValue.utf8) == Array("\u{1EBE}3".utf8))
    #expect(Array(problem.pins[0].official.rawValue.utf8) == Array("\u{1EBE}3".utf8))
  }
}
