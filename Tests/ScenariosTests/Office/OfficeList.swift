import Diagnostics
import Languages
import TrainingDomain

@testable import Scenarios

/// A scenario whose roster is an office's list, to be varied by each test.
struct OfficeList {
  /// The text of the list.
  var text: String

  /// The scenario without its roster.
  static let scenario = """
    title: Office
    horizon: { firstYear: 2026, lastYear: 2030 }
    roster: list.csv
    units:
      north: { name: { en: North, vi: Xã Phía Bắc } }
      south: { name: Xã Phía Nam }
    groups:
      leaders: { name: { en: leaders, vi: "Lãnh đạo, quản lý" } }
      specialists: { name: Chuyên môn }
    flags: { successionPlan: { name: succession plan } }
    tracks:
      generalEducation: { rungs: { lowerSecondary: a, upperSecondary: b } }
      professional: { rungs: { none: a, vocational: b, college: c, bachelor: d, master: e, doctorate: f } }
      politicalTheory: { rungs: { none: a, elementary: b, intermediate: c, advanced: d } }
      stateManagement: { rungs: { none: a, assistant: b, specialist: c, principal: d, senior: e } }
      it: { rungs: { none: a, standard: b, specialist: c } }
      foreignLanguage: { rungs: { none: a, standard: b } }
    sources: { budget: { limitsVND: { 2026: 1000000 } } }
    retirement: { steps: { 2026: { menMonths: 744, womenMonths: 720 } } }
    courses:
      theory:
        awards: [politicalTheory/intermediate]
        durationMonths: 12
        workload: 0.25
        intakeMonths: [9]
        years: 2026-2029
        costPerLearnerVND: 1000
        fundedBy: budget
    targets:
      T1: { level: politicalTheory/intermediate, thresholdPercent: 80, due: 2030-12-31 }

    """

  /// The scenario with this list.
  func loaded(in language: Language = .english) -> LoadedScenario {
    let files = FileSource.texts(["scenario.yaml": Self.scenario, "list.csv": text])
    return ScenarioLoader(language: language).load(files: files, name: "office")
  }

  /// The officials of the scenario; empty where it is refused.
  var officials: [Official] { loaded().problem?.officials ?? [] }

  /// What was said besides the warnings of a small scenario.
  func said(_ rules: String...) -> [String] {
    loaded().report.diagnostics.filter { rules.contains($0.rule) }.map(\.description)
  }

  /// The list brought into the canonical form.
  func imported(byScenario: Bool = true) -> ImportedRoster {
    let files = FileSource.texts(["scenario.yaml": Self.scenario, "list.csv": text])
    return RosterImport().read("list.csv", files: files, scenario: byScenario ? files : nil)
  }
}
