import Diagnostics
import Testing
import TrainingDomain

@testable import Scenarios

struct ScenarioTemplateTests {
  private func load(_ variants: [String] = []) -> LoadedScenario {
    var files: [String: String] = [:]
    for file in ScenarioTemplate.files() { files[file.path] = file.text }
    return ScenarioLoader().load(files: .texts(files), name: "example", variants: variants)
  }

  @Test("The template loads without a word said, with every variant", arguments: [[], ["half-money"], ["no-degree"]])
  func loads(variants: [String]) throws {
    #expect(load(variants).report.diagnostics == [])
    #expect(load(variants).problem != nil)
  }

  @Test("The template's targets need training")
  func targets() throws {
    let problem = try #require(load().problem)
    #expect(problem.officials.count == 12)
    for target in problem.targets {
      let population = problem.officials.filter { $0.belongs(to: target.group) && $0.isInService(on: target.due) }
      let people = population.reduce(0) { $0 + $1.count.count }
      let holders = population.filter { official in target.level.map(official.holds) ?? false }.reduce(0) {
        $0 + $1.count.count
      }
      #expect(Heads(holders) < target.requiredHeads(in: Heads(people)), "\(target.id)")
    }
  }

  @Test("The template shows every key of a scenario")
  func keys() {
    let text = ScenarioTemplate.scenario
    let shown: [RecordName] = [.scenario, .horizon, .unit, .target, .course, .classes, .absence, .source, .pin, .step]
    for record in shown {
      for key in ScenarioSchema.keys(of: record) { #expect(text.contains("\(key.name):"), "\(key.name)") }
    }
  }

  @Test("A course of half a month counts one with half the load")
  func halfMonth() throws {
    let course = try #require(load().problem?.courses.first { $0.id == "it" })
    #expect(course.durationMonths == 1)
    #expect(course.workload == Fraction(text: "0.2"))
  }
}
