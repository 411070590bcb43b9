import Diagnostics

@testable import Scenarios

/// A small sound scenario in memory, to be spoilt in one place by each test.
struct SampleScenario {
  /// The text of `scenario.yaml`.
  var text = """
    title: Sample
    horizon: { firstYear: 2026, lastYear: 2030 }
    roster: roster.csv
    units:
      north: { name: North, establishment: 5 }
      south: { name: South }
    groups: { leaders: { name: leaders } }
    flags: { promising: { name: promising } }
    tracks:
      theory: { name: theory, rungs: { none: none, basic: basic, high: high } }
      skill: { name: skill, rungs: { none: none, met: met } }
    sources:
      budget: { name: budget, limitsVND: { 2026: 1000000, 2027: 1000000 } }
    retirement: { steps: { 2026: { menMonths: 744, womenMonths: 720 } } }
    courses:
      basic:
        awards: [theory/basic]
        durationMonths: 12
        workload: 0.25
        intakeMonths: [3, 9]
        years: 2026-2029
        costPerLearnerVND: 1000
        fundedBy: budget
        seats:
          - { per: year, learners: 5 }
        eligibility:
          - party: full
      high:
        awards: [theory/high]
        durationMonths: 18
        workload: 0.5
        intakeMonths: [9]
        years: [2026, 2027]
        costPerLearnerVND: 3000
        costByStudyYearVND: [1000, 2000]
        fundedBy: budget
        prerequisites: [theory/basic]
        classes: { least: 2, most: 10 }
      idle:
        awards: [skill/met]
        durationMonths: 1
        workload: 0.2
        intakeMonths: [6]
    targets:
      T1: { level: theory/basic, group: leaders, thresholdPercent: 80, due: 2030-12-31 }
    pins:
      - { official: A1, course: basic, decision: must, year: 2026 }

    """

  /// The text of `roster.csv`.
  var roster = """
    id,name,count,unit,groups,sex,birthDate,party,serviceStart,lastDayOfService,flags,inProgress,level:theory
    A1,Anna,1,north,leaders,female,1990-02-01,full,2015-01-01,,promising,,basic
    A2,,3,south,,male,1985,none,,2040-12-31,,,

    """

  /// Further files by name.
  var files: [String: String] = [:]

  /// The sample with a part of the scenario's text replaced.
  static func with(_ part: String, _ replacement: String) -> Self {
    var sample = Self()
    sample.text = sample.text.replacing(part, with: replacement)
    return sample
  }

  /// The sample with lines added to the scenario.
  static func adding(_ lines: String) -> Self {
    var sample = Self()
    sample.text += lines + "\n"
    return sample
  }

  /// The sample with a part of the roster replaced.
  static func withRoster(_ part: String, _ replacement: String) -> Self {
    var sample = Self()
    sample.roster = sample.roster.replacing(part, with: replacement)
    return sample
  }

  /// Loads the sample.
  func load(variants: [String] = []) -> LoadedScenario {
    var all = files
    all["scenario.yaml"] = text
    all["roster.csv"] = roster
    return ScenarioLoader().load(files: .texts(all), name: "sample", variants: variants)
  }

  /// What a rule says of the sample, each as one line.
  func findings(_ rule: String, variants: [String] = []) -> [String] {
    load(variants: variants).report.diagnostics.filter { $0.rule == rule }.map(\.description)
  }

  /// Everything that is said of the sample, each as one line.
  func said() -> [String] { load().report.diagnostics.map(\.description) }
}
