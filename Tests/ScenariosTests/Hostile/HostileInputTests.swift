import Diagnostics
import LanguageConformance
import Testing
import TrainingDomain

@testable import Scenarios

@Suite("Hostile input")
struct HostileInputTests {
  /// What is said, in both languages, of the sample with bytes in the place of one of its files.
  static func said(_ file: String, _ bytes: [UInt8]) -> [Diagnostic] {
    let sample = SampleScenario()
    let texts = ["scenario.yaml": sample.text, "roster.csv": sample.roster]
    let files = FileSource { name in name == file ? bytes : texts[name].map { Array($0.utf8) } }
    let said = ScenarioLoader().load(files: files, name: "sample").report.diagnostics
    for wording in said.prefix(3).flatMap({ [$0.message, $0.remedy] }).compactMap({ $0 }) {
      #expect(LanguageFaults.faults(of: wording) == [])
    }
    return said
  }

  @Test("Aliases of aliases are refused as values and as keys, at once")
  func aliasBomb() {
    let bomb = (1...30).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1), *a\($0 - 1)]" }
    let text = "a0: &a0 [x]\n" + bomb.joined(separator: "\n") + "\n"
    for end in ["", "*a30 : x\n", "? *a30\n: x\n", "{ [*a30]: x }\n", "k: { *a30: x, *a29: y }\n"] {
      let said = Self.said("scenario.yaml", Array((text + end).utf8))
      #expect(said.map(\.rule) == ["oversized-file"], "\(end)")
      #expect(said.allSatisfy { $0.location?.file == "scenario.yaml" && $0.remedy != nil })
    }
  }

  @Test("A cell of a hundred megabytes is refused at its place, in few words", arguments: ["", "\""])
  func greatCell(quote: String) {
    let start = Array("id,unit,sex,birthDate,name\nA1,north,female,1990,\(quote)".utf8)
    // Bare it has the full size; quoted it goes the same way with less.
    var bytes = [UInt8](repeating: UInt8(ascii: "x"), count: quote.isEmpty ? 100_000_000 : 1_000_000)
    bytes.replaceSubrange(..<start.count, with: start)
    bytes += Array("\(quote)\n".utf8)
    let said = Self.said("roster.csv", bytes).filter { $0.severity == .error && $0.location?.file == "roster.csv" }
    #expect(said.map(\.rule) == ["oversized-cell"])
    #expect(said.map(\.location?.description) == ["roster.csv:2:22"])
    #expect(said.allSatisfy { $0.description.utf8.count < 500 })
  }

  @Test("A quote that swallows megabytes of rows is refused where it opens")
  func openQuote() {
    let rows = Array(repeatElement("A2,north,female,1990,Anna\n", count: 10_000).joined().utf8)
    let said = Self.said("roster.csv", Array("id,unit,sex,birthDate,name\nA1,north,female,1990,\"An\n".utf8) + rows)
    let first = said.filter { $0.severity == .error && $0.location?.file == "roster.csv" }
    #expect(first.map(\.description).allSatisfy { $0.utf8.count < 500 && $0.contains("close a quote left open") })
    #expect(first.map(\.location?.description) == ["roster.csv:2:22"])
  }

  @Test("A hundred megabytes of YAML are refused before they are read")
  func greatYAML() {
    let said = Self.said("scenario.yaml", [UInt8](repeating: UInt8(ascii: "x"), count: 100_000_000))
    #expect(said.map(\.rule) == ["oversized-file"])
    #expect(said.allSatisfy { $0.description.utf8.count < 500 && $0.location?.file == "scenario.yaml" })
  }

  @Test("YAML of more values than a scenario has is refused before they are kept", arguments: ["a, ", "[],", "- a\n"])
  func manyValues(part: String) {
    let bytes = Array("title: [".utf8) + Array(String(repeating: part, count: 2_000_001).utf8)
    #expect(Self.said("scenario.yaml", bytes).map(\.rule) == ["oversized-file"])
  }

  @Test("A table of more columns or rows than a spreadsheet can have is refused")
  func greatTable() {
    let wide = [UInt8](repeating: UInt8(ascii: ","), count: 1_000_000)
    let tall = Array(("id\n" + String(repeating: "a\n", count: 1_048_577)).utf8)
    for bytes in [wide, tall] {
      let table = CSVTable(bytes[...], file: "roster.csv")
      #expect(table.faults.map(\.rule) == ["oversized-file"])
      #expect(table.rowCount == 0 && table.faults.allSatisfy { $0.remedy != nil })
    }
  }

  @Test("Of rows that are wrong by the thousand, the first thousands are told of")
  func manyFaults() {
    let rows = (0..<6_000).map { "B\($0),north,malle,1985-02-30\n" }.joined()
    let said = Self.said("roster.csv", Array("id,unit,sex,birthDate\n\(rows)".utf8)).filter { $0.severity == .error }
    #expect(said.filter { $0.rule == "wrong-type" || $0.rule == "impossible-date" }.count == 10_000)
    #expect(said.filter { $0.rule == "many-faults" }.count == 1)
  }

  @Test("A NUL byte is refused at its line, and one that YAML escapes at its value")
  func nul() {
    let sample = SampleScenario()
    let bytes = Array(sample.roster.utf8) + [0x41, 0, 0x0A]
    #expect(
      Self.said("roster.csv", bytes).map(\.description) == [
        "roster.csv:4: error: the file holds a NUL byte (save it as UTF-8)"
      ])
    let escaped = sample.text.replacing("title: Sample", with: #"title: "Sam\0ple""#)
    let said = Self.said("scenario.yaml", Array(escaped.utf8))
    #expect(said.map(\.location?.description) == ["scenario.yaml:1:8"])
    #expect(said.map(\.rule) == ["control-character"])
  }
}
