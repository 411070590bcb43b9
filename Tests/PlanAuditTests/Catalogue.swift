import TrainingDomain

/// The tracks, courses and money of the small worlds the audit is tried on.
enum Catalogue {
  static let assumed = Provenance(basis: .assumption, source: "made for a test")

  static let tracks = [
    track("education", ["secondary", "college", "bachelor", "master"]),
    track("theory", ["none", "elementary", "intermediate", "advanced"]),
    track("it", ["none", "standard"]), track("state", ["none", "specialist"]),
    track("language", ["none", "standard"]), track("skill", ["none", "expert"]),
  ]

  static let college = level("education", 1, "college")
  static let bachelor = level("education", 2, "bachelor")
  static let elementary = level("theory", 1, "elementary")
  static let intermediate = level("theory", 2, "intermediate")
  static let advanced = level("theory", 3, "advanced")
  static let it = level("it", 1, "standard")
  static let state = level("state", 1, "specialist")
  static let language = level("language", 1, "standard")
  static let expert = level("skill", 1, "expert")

  static let courses: [Course] = [
    course("degree", bachelor, months: 30, load: (3, 10), intakes: [9], dong: 55_000_007, needs: [college]),
    course(
      "intermediate", intermediate, months: 12, load: (1, 4), intakes: [3, 9], dong: 10_000_000,
      delivery: .ownClasses(ClassRule(least: 1, most: 1_000, fixedCost: 5_000_000))),
    course(
      "advanced", advanced, months: 18, load: (1, 4), intakes: [9], dong: 35_000_000, needs: [intermediate],
      commitment: 12),
    course("it", it, months: 1, load: (1, 5), intakes: [3, 9], dong: 1_000_000),
    course("state", state, months: 2, load: (1, 2), intakes: [3, 9], dong: 3_000_000),
    course(
      "language", language, months: 3, load: (1, 5), intakes: [6], dong: 4_000_000, spread: .byStudyYear([4_000_000])),
    course("heavy", expert, months: 24, load: (4, 5), intakes: [1, 9], dong: 1),
  ]

  static func level(_ track: String, _ rung: Int, _ name: String) -> Level {
    Level(track: Identifier(track), rung: rung, name: Identifier(name))
  }

  static func track(_ id: String, _ rungs: [String]) -> Track {
    Track(id: Identifier(id), name: id, rungs: rungs.map { Rung(id: Identifier($0), name: $0) })
  }

  static func course(
    _ id: String, _ award: Level, months: Int, load: (Int, Int), intakes: [Int], dong: Int,
    spread: LearnerCost.Spread = .byMonths, delivery: Delivery = .outsidePlaces, needs: [Level] = [],
    commitment: Int = 0
  ) -> Course {
    Course(
      id: Identifier(id), name: id, awards: [award], durationMonths: months, workload: fraction(load.0, load.1),
      years: (2026...2030).map { Year($0) }, intakeMonths: intakes,
      cost: LearnerCost(perLearner: Dong(dong), spread: spread), source: "budget", delivery: delivery,
      prerequisites: needs, commitmentMonths: commitment, provenance: assumed)
  }

  static func source(_ limits: [Int: Int], id: String = "budget", carriesOver: Bool = false) -> FundingSource {
    FundingSource(
      id: Identifier(id), name: id,
      limits: limits.sorted { $0.key < $1.key }.map { YearlyDong(year: Year($0.key), amount: Dong($0.value)) },
      carriesOver: carriesOver, provenance: assumed)
  }

  static func fraction(_ above: Int, _ below: Int) -> Fraction { Fraction(above, over: below) ?? .zero }

  static func day(_ text: String) -> CalendarDate {
    guard let day = CalendarDate(iso: text) else { preconditionFailure("\(text) is no day") }
    return day
  }

  static func month(_ year: Int, _ number: Int) -> Month { Month(year: year, number: number) }
}
