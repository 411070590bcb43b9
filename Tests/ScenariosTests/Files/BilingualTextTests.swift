import Diagnostics
import Languages
import Testing
import TrainingDomain

@testable import Scenarios

struct BilingualTextTests {
  private static func problem(in language: Language, text: String) -> LoadedScenario {
    var sample = SampleScenario.with("name: North", "name: \(text)")
    sample.text += "assumptions:\n  - { en: Nobody leaves, vi: Không ai nghỉ }\n"
    let files = ["scenario.yaml": sample.text, "roster.csv": sample.roster]
    return ScenarioLoader(language: language).load(files: .texts(files), name: "sample")
  }

  @Test(
    "A text in both languages is read in the one asked for",
    arguments: [
      (Language.english, "North", "Nobody leaves"), (.vietnamese, "Bắc", "Không ai nghỉ"),
    ])
  func chosen(language: Language, name: String, assumption: String) throws {
    let problem = try #require(Self.problem(in: language, text: "{ en: North, vi: Bắc }").problem)
    #expect(problem.units.first?.name == name)
    #expect(problem.assumptions == [assumption])
  }

  @Test("A text in one language serves both")
  func single() throws {
    for language in Language.allCases {
      let problem = try #require(Self.problem(in: language, text: "Bắc").problem)
      #expect(problem.units.first?.name == "Bắc")
    }
  }

  @Test("A mapping that lacks a language is no text")
  func half() {
    let said = Self.problem(in: .english, text: "{ en: North }").report.errors.map(\.rule)
    #expect(said == ["wrong-type"])
  }
}
