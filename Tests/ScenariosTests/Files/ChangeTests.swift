import Diagnostics
import Testing
import TrainingDomain

@testable import Scenarios

struct ChangeTests {
  @Test("An override replaces values and lists, joins mappings and removes what is set to nothing")
  func override() throws {
    let sample = SampleScenario.adding(
      """
      override:
        courses:
          basic: { costPerLearnerVND: 7, intakeMonths: [6], seats: ~, passRate: 0.9 }
          high: ~
        sources: { budget: { limitsVND: { 2028: 9 } } }
      """)
    #expect(sample.said() == [])
    let problem = try #require(sample.load().problem)
    #expect(problem.courses.map(\.id) == ["basic"])
    #expect(problem.courses[0].cost.perLearner == 7)
    #expect(problem.courses[0].intakeMonths == [6])
    #expect(problem.courses[0].seats == [])
    #expect(problem.sources[0].limits.map(\.amount) == [1_000_000, 1_000_000, 9])
  }

  @Test("An override of an unknown key or id is refused with what was meant")
  func unknown() {
    let sample = SampleScenario.adding(
      """
      override:
        courses:
          basik: { workload: 0.1 }
          basic: { worklod: 0.1 }
      """)
    #expect(
      sample.said() == [
        "scenario.yaml:50:5: error: 'courses' has no entry 'basik' to change (did you mean 'basic'?)",
        "scenario.yaml:51:14: error: 'basic' has no key 'worklod' (did you mean 'workload'?)",
      ])
  }

  @Test("Variants are applied on demand, after the override, and checked even where they are not applied")
  func variants() throws {
    let sample = SampleScenario.adding(
      """
      override: { youngAgeLimitYears: 40 }
      variants:
        young: { youngAgeLimitYears: 35 }
        rich: { sources: { budget: { limitsVND: { 2026: 2 } } } }
        north: { units: { north: { establishment: 9 } } }
      """)
    #expect(sample.said() == [])
    #expect(sample.load().problem?.youngAgeLimit == 40)
    let changed = try #require(sample.load(variants: ["young", "rich", "north"]).problem)
    #expect(changed.youngAgeLimit == 35)
    #expect(changed.sources[0].limits[0].amount == 2)
    #expect(changed.units[0].establishment == 9)
    #expect(changed.variants == ["young", "rich", "north"])
    let wrong = SampleScenario.adding("variants: { x: { colour: red } }")
    #expect(wrong.findings("unknown-key").count == 1)
  }

  @Test("A variant nobody declared is refused with what was meant")
  func unknownVariant() {
    let sample = SampleScenario.adding("variants: { rich: { youngAgeLimitYears: 35 } }")
    #expect(
      sample.findings("unknown-variant", variants: ["rihc"]) == [
        "scenario.yaml:1:1: error: the scenario has no variant 'rihc' (did you mean 'rich'?)"
      ])
  }

  @Test("Two variants that set one value are refused, and so is one that removes what another changes")
  func conflicts() {
    let sample = SampleScenario.adding(
      """
      variants:
        a: { courses: { basic: { passRate: 0.9 } } }
        b: { courses: { basic: ~ } }
      """)
    #expect(sample.load(variants: ["a"]).problem != nil)
    #expect(
      sample.findings("conflicting-variants", variants: ["a", "b"]) == [
        "scenario.yaml:50:26: error: the variants 'a' and 'b' both set 'courses.basic', at scenario.yaml:49:38"
          + " (apply one of them)"
      ])
  }
}
