import Diagnostics
import LanguageConformance
import Languages
import PackedWorkbooks
import Scenarios
import Testing
import TrainingDomain

@testable import RosterTemplates

@Suite("An empty roster to fill in")
struct RosterTemplateTests {
  @Test("What is filled in in Vietnamese is read: names of units, groups and rungs, days and words")
  func vietnamese() throws {
    let template = try #require(try FilledTemplate(.vietnamese))
    let problem = try #require(ScenarioTemplate.problem(in: .vietnamese))
    let (unit, group, track) = (problem.units[1], problem.groups[0], problem.tracks[1])
    let loaded = template.loaded([
      [
        "1", "CB1", "Lò Thị Mẫu", unit.name, "Chuyên viên", group.name, "Nữ", "29387", "Thái", "Dự bị", "38000", "",
        "Có", "", track.rungs[2].name,
      ],
      ["2", "CB2", "Giàng A Mẫu", problem.units[0].name, "", "", "Nam", "1/2/1985", "", "", "", "", "Không", "", ""],
    ])
    #expect(loaded.report.errors.map(\.description) == [])
    let officials = try #require(loaded.problem).officials
    #expect(officials.map(\.id) == ["CB1", "CB2"])
    #expect(officials.map(\.unit) == [unit.id, problem.units[0].id])
    #expect(officials.map(\.groups) == [[group.id], []])
    #expect(officials.map(\.birth.description) == ["1980-06-15", "1985-02-01"])
    #expect(officials.map(\.sex) == [.female, .male] && officials.map(\.party) == [.probationary, .none])
    #expect(officials.map(\.flags) == [[OfficialFlag.successionPlan], []])
    #expect(officials.map { $0.levels.map(\.description) } == [["\(track.id)/\(track.rungs[2].id)"], []])
    #expect(officials[0].serviceStart?.description == "2004-01-14")
  }

  @Test("What is filled in in English is read: ids of what the scenario declares")
  func english() throws {
    let template = try #require(try FilledTemplate(.english))
    let loaded = template.loaded([
      [
        "A1", "Example", "office", "clerk", "leaders", "female", "29387", "Kinh", "full", "", "", "successionPlan",
        "degree",
      ]
    ])
    #expect(loaded.report.errors.map(\.description) == [])
    let official = try #require(loaded.problem?.officials.first)
    #expect(official.unit == "office" && official.groups == ["leaders"] && official.party == .full)
    #expect(official.birth.description == "1980-06-15")
    #expect(official.levels.map(\.description) == ["education/degree"])
  }

  @Test("An empty template is refused as a roster of nobody, and not as anything else", arguments: Language.allCases)
  func empty(language: Language) throws {
    let template = try #require(try FilledTemplate(language))
    #expect(template.loaded([]).report.errors.map(\.rule) == ["empty-roster"])
  }

  @Test(
    "Every list is offered in its column, days are checked, and every heading has a note", arguments: Language.allCases)
  func lists(language: Language) throws {
    let problem = try #require(ScenarioTemplate.problem(in: language))
    let template = RosterTemplate(of: problem, in: language)
    let packed = try #require(PackedWorkbook(try template.bytes()))
    let sheet = packed.text(of: "xl/worksheets/sheet1.xml")
    #expect(sheet.ranges(of: "type=\"list\"").count == 5 + problem.tracks.count)
    #expect(sheet.ranges(of: "type=\"date\"").count == 3)
    #expect(sheet.contains("state=\"frozen\""))
    #expect(packed.text(of: "xl/comments1.xml").ranges(of: "<comment ").count == template.columns.count)
    let words = packed.text(of: "xl/sharedStrings.xml")
    for unit in problem.units { #expect(words.contains(language == .english ? unit.id.rawValue : unit.name)) }
  }

  @Test("The same template makes the same bytes")
  func deterministic() throws {
    let problem = try #require(ScenarioTemplate.problem(in: .vietnamese))
    let template = RosterTemplate(of: problem, in: .vietnamese)
    #expect(try template.bytes() == template.bytes())
  }

  @Test("Notes on headings are in both languages")
  func notes() throws {
    let english = try #require(ScenarioTemplate.problem(in: .english))
    for column in RosterTemplate(of: english, in: .english).columns {
      #expect(LanguageFaults.foreignWords(in: column.note.english, of: .english) == [])
    }
    let vietnamese = try #require(ScenarioTemplate.problem(in: .vietnamese))
    for column in RosterTemplate(of: vietnamese, in: .vietnamese).columns {
      #expect(LanguageFaults.foreignWords(in: column.note.vietnamese + " " + column.heading, of: .vietnamese) == [])
    }
  }
}
