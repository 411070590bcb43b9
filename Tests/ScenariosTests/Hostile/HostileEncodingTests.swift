import Diagnostics
import Testing
import TrainingDomain

@testable import Scenarios

@Suite("Hostile encodings")
struct HostileEncodingTests {
  private static func utf16(_ text: String, isLittle: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isLittle ? [low, high] : [high, low]
    }
  }

  @Test(
    "UTF-16 is named as such in either order of bytes, with its mark and without",
    arguments: ["scenario.yaml", "roster.csv"])
  func utf16(file: String) {
    let sample = SampleScenario()
    let text = file == "roster.csv" ? sample.roster : sample.text
    let marks: [Bool: [UInt8]] = [true: [0xFF, 0xFE], false: [0xFE, 0xFF]]
    for isLittle in [true, false] {
      for mark in [marks[isLittle] ?? [], []] {
        let said = HostileInputTests.said(file, mark + Self.utf16(text, isLittle: isLittle)).map(\.description)
        #expect(said == ["\(file): error: the file is UTF-16 (save it as UTF-8)"])
      }
    }
  }

  @Test("Vietnamese in Windows-1258 is refused at its first letter")
  func windows1258() {
    // "Nguyễn Thị Ế": ê and a tilde, i and a dot, Ê and an acute.
    let name: [UInt8] = Array("Nguy".utf8) + [0xEA, 0xDE] + Array("n Thi".utf8) + [0xF2, 0x20, 0xCA, 0xEC]
    let roster = SampleScenario().roster.utf8
    let said = HostileInputTests.said("roster.csv", Array(roster) + Array("A3,".utf8) + name + Array(",1,north\n".utf8))
    #expect(said.map(\.description) == ["roster.csv:4: error: the file is not UTF-8 (save it as UTF-8)"])
    let yaml = Array("# ".utf8) + name + [0x0A] + Array(SampleScenario().text.utf8)
    #expect(
      HostileInputTests.said("scenario.yaml", yaml).map(\.description) == [
        "scenario.yaml:1: error: the file is not UTF-8 (save it as UTF-8)"
      ])
  }

  @Test("A name in parts and the same name composed are one person, and so are two ids")
  func duplicates() {
    let sample = SampleScenario.withRoster(
      "A2,,3,south,,male,1985,none,,2040-12-31,,,",
      "Ế1,Nguyễn Thị Hế,1,south,,female,1985-03-01,none,,2040-12-31,,,\n"
        + "E\u{302}\u{301}1,Ai,1,south,,male,1985-03-01,none,,2040-12-31,,,\n"
        + "A4,Nguye\u{302}\u{303}n Thi\u{323} He\u{302}\u{301},1,south,,female,1985-03-01,none,,2040-12-31,,,")
    #expect(
      sample.findings("duplicate-id") == [
        "roster.csv:4:1: error: official \u{1EBE}1 already stands in line 3 (give one of the rows another id)"
      ])
    #expect(
      sample.findings("duplicate-people") == [
        "roster.csv:5:1: warning: officials \u{1EBE}1 and A4 share name, birth and unit"
          + " (remove one if they are one person)"
      ])
  }

  @Test("Ids in parts and composed are one id, in the tree, in the tables and in YAML's escapes")
  func references() throws {
    var sample = SampleScenario.with("north: { name: North", "Bắc: { name: North")
    sample.roster = sample.roster.replacing("north", with: "Ba\u{306}\u{301}c")
    sample.text += "assumptions: [\"E\\u0302\\u0301\"]\n"
    let problem = try #require(sample.load().problem, "\(sample.said())")
    #expect(problem.officials[0].unit == problem.units[0].id)
    #expect(Array(problem.officials[0].unit.rawValue.utf8) == Array(problem.units[0].id.rawValue.utf8))
    #expect(problem.assumptions.map { Array($0.utf8) } == [Array("\u{1EBE}".utf8)])
  }

  @Test("Headings and units in parts are those of the composed list")
  func headings() {
    let composed = "STT,Họ tên,Giới tính,Ngày sinh,Đơn vị\n1,Cán bộ một,Nữ,1985,Xã Phía Bắc\n"
    let parts =
      "STT,Ho\u{323} te\u{302}n,Gio\u{31B}\u{301}i ti\u{301}nh,Nga\u{300}y sinh,Đo\u{31B}n vi\u{323}\n"
      + "1,Ca\u{301}n bo\u{323}\u{302} mo\u{323}\u{302}t,Nu\u{31B}\u{303},1985,Xa\u{303} Phi\u{301}a Ba\u{306}\u{301}c\n"
    let officials = OfficeList(text: parts).officials
    #expect(officials == OfficeList(text: composed).officials)
    #expect(officials.map { Array(($0.name ?? "").utf8) } == [Array("Cán bộ một".utf8)])
  }
}
