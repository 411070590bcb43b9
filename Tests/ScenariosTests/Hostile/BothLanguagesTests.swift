import Diagnostics
import LanguageConformance
import Languages
import Testing

@testable import Scenarios

struct BothLanguagesTests {
  private static let broken = BrokenFile.references + BrokenFile.numbers + BrokenFile.tables + BrokenFile.slips

  @Test("Whatever is put wrong is said in English and in Vietnamese, and in one of them at a time", arguments: broken)
  func everything(broken: BrokenFile) throws {
    let folder = try #require(broken.folder(), "the text to replace does not occur").folder
    let diagnostics = folder.load(variants: broken.variants).report.diagnostics
    #expect(!diagnostics.isEmpty)
    for diagnostic in diagnostics { expectBothLanguages(diagnostic) }
  }

  @Test("Values of the wrong form are refused in both languages", arguments: ["[]", "x", "~", "{ x: 1 }", "-1", "1.5"])
  func forms(value: String) {
    var count = 0
    for file in ["scenario.yaml", "levels.yaml"] {
      let lines = SoundFolder().text(file).split(separator: "\n", omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() {
        guard let colon = line.firstIndex(of: ":"), !line.hasPrefix("#") else { continue }
        var folder = SoundFolder()
        let changed = lines[..<index] + ["\(line[...colon]) \(value)"] + lines[(index + 1)...]
        folder.files[file] = Array(changed.joined(separator: "\n").utf8)
        for diagnostic in folder.load().report.diagnostics {
          expectBothLanguages(diagnostic)
          count += 1
        }
      }
    }
    #expect(count > 50)
  }

  @Test("What a roster holds put wrong is refused in both languages")
  func roster() {
    var sample = SampleScenario()
    sample.roster = """
      id,name,count,unit,sex,birthDate,party,serviceStart,lastDayOfService,ratings,wrong
      A1,Secret,2,north,feminine,1977-02-30,fully,1970-01-01,1960-01-01,2024:superb,
      A1,Secret,1,nroth,female,1977-02-01,full,1970-01-01,1960-01-01,,
      A2,Secret,0,north,female,soon,full,,,,
      ,Secret,x,north,female,,full,,,,
      A3

      """
    let diagnostics = sample.load().report.diagnostics
    #expect(diagnostics.count > 8)
    for diagnostic in diagnostics { expectBothLanguages(diagnostic) }
  }

  @Test("The names of sections, records, kinds of value and roster cells are in both languages")
  func names() {
    let words =
      ScenarioSection.allCases.map(\.word) + RecordName.allCases.map(\.word)
      + RecordName.allCases.flatMap { ScenarioSchema.keys(of: $0).map(\.type.words) }
      + RosterColumn.allCases.map(\.form)
    for word in words { #expect(LanguageFaults.faults(of: word) == []) }
  }

  private func expectBothLanguages(_ diagnostic: Diagnostic) {
    for wording in [diagnostic.message, diagnostic.remedy].compactMap({ $0 }) {
      #expect(LanguageFaults.faults(of: wording) == [], "\(diagnostic.rule)")
    }
  }
}
