import Diagnostics
import Testing
import TrainingDomain

@testable import Scenarios

struct ImportTests {
  /// The sample with its course `basic` priced in a catalogue.
  private func sample(imports: String, files: [String: String]) -> SampleScenario {
    var sample = SampleScenario()
    sample.text = "import: \(imports)\n" + sample.text
    sample.files = files
    return sample
  }

  @Test("A scenario adds keys to a course of a catalogue, through files that import files")
  func joined() throws {
    let sample = sample(
      imports: "[../shared/all.yaml]",
      files: [
        "../shared/all.yaml": "import: [sub/courses.yaml]\n",
        "../shared/sub/courses.yaml": "courses: { idle: { years: 2026, costPerLearnerVND: 5, fundedBy: budget } }\n",
      ])
    #expect(sample.said() == [])
    let course = try #require(sample.load().problem?.courses.first { $0.id == "idle" })
    #expect(course.cost.perLearner == 5)
    #expect(course.years == [Year(2026)])
  }

  @Test("A value set by an import and by the scenario is refused with both places")
  func conflict() {
    let sample = sample(
      imports: "[shared.yaml]", files: ["shared.yaml": "courses:\n  idle: { workload: 0.3, passRate: 0.9 }\n"])
    #expect(
      sample.said() == [
        "scenario.yaml:43:15: error: 'workload' is already set at shared.yaml:2:21"
          + " (change imported values deliberately, under 'override:')"
      ])
  }

  @Test("Files that import one another are refused")
  func cycle() {
    let sample = sample(
      imports: "[a.yaml]", files: ["a.yaml": "import: [b.yaml]\n", "b.yaml": "import: [a.yaml]\n"])
    #expect(sample.load().problem == nil)
    #expect(sample.said() == ["b.yaml:1:10: error: 'a.yaml' imports itself (remove one of the imports)"])
    #expect(self.sample(imports: "[scenario.yaml]", files: [:]).findings("import-cycle").count == 1)
  }

  @Test("A file reached twice is read once")
  func diamond() {
    let sample = sample(
      imports: "[a.yaml, b.yaml]",
      files: [
        "a.yaml": "import: [c.yaml]\n", "b.yaml": "import: [c.yaml]\n", "c.yaml": "youngAgeLimitYears: 40\n",
      ])
    #expect(sample.said() == [])
    #expect(sample.load().problem?.youngAgeLimit == 40)
  }

  @Test("Missing files are all named at the places that name them")
  func missing() {
    let sample = sample(imports: "[a.yaml, b.yaml]", files: [:])
    let remedy = "(paths are relative to the file that names them)"
    #expect(
      sample.said() == [
        "scenario.yaml:1:10: error: the file 'a.yaml' cannot be read \(remedy)",
        "scenario.yaml:1:18: error: the file 'b.yaml' cannot be read \(remedy)",
      ])
    #expect(
      SampleScenario.with("roster: roster.csv", "roster: people.csv").said() == [
        "scenario.yaml:3:9: error: the file 'people.csv' cannot be read \(remedy)"
      ])
    #expect(ScenarioLoader().load(folder: "no/such/folder").report.errors.map(\.rule) == ["missing-file"])
  }

  @Test("Variants belong in the scenario, not in what it imports")
  func misplaced() {
    let sample = sample(imports: "[a.yaml]", files: ["a.yaml": "variants: { x: {} }\n"])
    #expect(sample.findings("misplaced-key").count == 1)
  }

  @Test("Paths are resolved from the file that names them")
  func paths() {
    #expect(FileSource.resolve("../b/c.yaml", from: "a/d.yaml") == "b/c.yaml")
    #expect(FileSource.resolve("../c.yaml", from: "d.yaml") == "../c.yaml")
    #expect(FileSource.resolve("./x.csv", from: "../s/d.yaml") == "../s/x.csv")
    #expect(FileSource.resolve("../x.csv", from: "../s/d.yaml") == "../x.csv")
  }
}
