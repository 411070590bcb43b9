@testable import Scenarios

/// A small scenario without fault that uses every key once, to be broken in one place at a time.
struct SoundFolder: Sendable {
  /// The files by name.
  var files: [String: [UInt8]]

  /// The sound scenario.
  init() {
    files = [
      "scenario.yaml": Array(Self.scenario.utf8), "levels.yaml": Array(Self.levels.utf8),
      "roster.csv": Array(Self.roster.utf8), "previous.csv": Array(Self.previous.utf8),
      "published.yaml": Array(Self.published.utf8),
    ]
  }

  /// The text of a file.
  func text(_ file: String) -> String { String(decoding: files[file] ?? [], as: UTF8.self) }

  /// Loads the folder.
  func load(variants: [String] = []) -> LoadedScenario {
    let files = files
    return ScenarioLoader().load(files: FileSource { files[$0] }, name: "sound", variants: variants)
  }

  private static let levels = """
    tracks:
      education: { name: education, rungs: { none: none, college: college, degree: degree, master: master } }
      theory: { name: theory, rungs: { none: none, basic: basic, advanced: advanced } }
    retirement:
      basis: law
      source: made up
      steps: { 2025: { menMonths: 735, womenMonths: 680 }, 2028: { menMonths: 744, womenMonths: 692 } }

    """

  private static let scenario = """
    title: A sound scenario
    import: [levels.yaml]
    horizon: { firstYear: 2026, lastYear: 2030 }
    roster: roster.csv
    units:
      office: { name: Office, establishment: 10, absenceShare: 0.5, absenceFloorOfficials: 2 }
      field: { name: Field }
    groups: { leaders: { name: leaders } }
    flags: { successionPlan: { name: in the succession plan } }
    sources:
      budget:
        name: budget
        limitsVND: { 2026: 300000000, 2027: 300000000 }
        carriesOver: true
        basis: assumption
        source: made up
    absence: { share: 0.25, floorOfficials: 1 }
    youngAgeLimitYears: 42
    courses:
      degree:
        name: degree
        awards: [education/degree]
        durationMonths: 30
        workload: 0.3
        intakeMonths: [9]
        years: 2026-2028
        costPerLearnerVND: 50000000
        costByStudyYearVND: [20000000, 20000000, 10000000]
        fundedBy: budget
        classes: { least: 2, most: 5, fixedCostVND: 1000000, mostClasses: 2 }
        seats:
          - { per: year, learners: 5 }
          - { per: intake, scope: eachUnit, learners: 3, byYear: { 2027: 4 } }
          - { per: horizon, unit: office, learners: 9 }
        passRate: 0.9
        commitmentMonths: 12
        prerequisites: [education/college]
        priorityShares: [{ kind: women, share: 0.3, per: horizon }]
        eligibility:
          - belowLevel: education/degree
          - monthsOfServiceLeftMoreThan: 72
          - ageAtLeastYears: { women: 20, men: 22 }
          - ageAtMostYears: 55
          - ratedAtLeast: { rating: good, years: 2 }
          - anyOf: [[{ inAnyGroup: [leaders] }], [{ inAnyUnit: [office] }, { notFlag: successionPlan }]]
        basis: assumption
        source: made up
      theory:
        name: theory
        awards: [theory/basic]
        durationMonths: 0.5
        workload: 0.4
        intakeMonths: [3, 9]
        years: [2026, 2028]
        costPerLearnerVND: 1000000
        fundedBy: budget
        eligibility:
          - party: probationary
          - yearsServedAtLeast: 1
          - inAnyPosition: [Clerk, Head]
          - sex: female
          - ethnicMinority: true
          - flag: successionPlan
          - atLeastLevel: education/college
      spare:
        name: not offered
        awards: [education/master]
        durationMonths: 24
        workload: 0.2
        intakeMonths: [9]
        costPerLearnerVND: 1
    targets:
      T1: { name: degrees, level: education/degree, group: everyone, scope: together, comparator: atLeast,
        thresholdPercent: 95, due: 2030-12-31, weight: 1, basis: document, source: made up }
      T2: { name: theory, level: theory/basic, group: leaders, scope: eachUnit, comparator: moreThan,
        thresholdPercent: 49.5, due: 2029-06-30, weight: 0.5 }
    pins:
      - { official: A1, course: degree, decision: must, year: 2027 }
      - { official: A2, course: theory, decision: mustNot }
    objectives: [shortfall, cost, earliest]
    previousPlan: previous.csv
    published: [published.yaml]
    assumptions: [Everything is made up.]
    override:
      retirement: { source: changed on purpose }
    variants:
      less: { sources: { budget: { limitsVND: { 2026: 1000000 } } } }
      later: { courses: { degree: { years: [2028] } }, pins: [] }

    """

  private static let roster = """
    id,name,count,unit,position,groups,sex,birthDate,ethnicity,party,serviceStart,lastDayOfService,flags,ratings,inProgress,level:education,level:theory
    A1,Official 01,1,office,Head,leaders,female,1985-02-03,Kinh,full,2010-01-01,,successionPlan,2024:good;2025:good,,college,none
    A2,Official 02,,office,Clerk,,nam,03/02/1990,Thái,probationary,01/09/2015,,,2024:good;2025:outstanding,,college,
    A3,"Official, 03",1,field,Clerk,leaders,nữ,1988,Mông,none,2012,2040-01-31,,,degree:2027-06-30,college,basic
    A4,,4,field,Clerk,,male,1991-12-31,,full,2014-05-05,,,,,none,none

    """

  private static let published = """
    source: made up
    tables:
      t1:
        title: Table 1
        baseTotal: 50
        total: 40
        rows:
          - { id: 1, name: degree, baseCount: 10, basePercent: "20,00", target: "50,00", count: 24, percent: "60,00",
              vsTarget: "120,00", vsBase: "300,00" }
          - { id: 2, name: rated, baseOf: 100, baseCount: 60, basePercent: 60, of: 80, count: 60, percent: 75,
              target: 60 - 75, vsTarget: 125 - 100, vsBase: 125 }
    distributions:
      - { name: age, total: 48, parts: [{ name: young, count: 38, percent: "79,2" }, { name: old, count: 10, percent: "20,8" }] }
    shares:
      - { name: staff, total: 78, parts: [{ name: women, percent: "23,08" }] }
    sums:
      - { name: reviewed, total: 12, parts: [{ name: kept, count: 9 }, { name: added, count: 3, perhaps: true }] }
    statements:
      - { text: degree, row: t1/1, count: 24, of: 40, percent: 60, target: 50, attainment: 120 }

    """

  private static let previous = """
    official,course,intake,count
    A1,degree,2026-09,1
    A4,theory,2026-03,2

    """
}
