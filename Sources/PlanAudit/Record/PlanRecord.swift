internal import Languages
internal import TrainingDomain

/// A plan laid beside its problem: every enrolment with the official and the course it names.
struct PlanRecord {
  /// The problem, its roster as the plan's decisions about staff leave it.
  let problem: PlanningProblem
  /// The problem as it was given.
  let original: PlanningProblem
  let plan: TrainingPlan
  /// The enrolments whose official and course are known, in the plan's order.
  let placements: [Placement]
  /// The placements of every official, by intake and then in the plan's order.
  let placementsByOfficial: [[Placement]]
  /// The placements of every course, in the plan's order.
  let placementsByCourse: [[Placement]]
  /// The horizon's first month.
  let firstMonth: Int
  /// The horizon's last month.
  let lastMonth: Int

  private let officialPositions: [Official.ID: Int]
  private let coursePositions: [Course.ID: Int]
  private let unitPositions: [WorkUnit.ID: Int]

  init(_ given: PlanningProblem, _ plan: TrainingPlan) {
    var problem = given
    if !plan.moves.isEmpty { problem.officials = StaffedRoster(given, plan.moves).officials }
    original = given
    self.problem = problem
    self.plan = plan
    firstMonth = problem.horizon.first.number * 12
    lastMonth = problem.horizon.last.number * 12 + 11
    let officials = Self.positions(problem.officials.map(\.id))
    let courses = Self.positions(problem.courses.map(\.id))
    officialPositions = officials
    coursePositions = courses
    unitPositions = Self.positions(problem.units.map(\.id))

    var placements: [Placement] = []
    for (position, enrolment) in plan.enrolments.enumerated() {
      guard let official = officials[enrolment.official], let course = courses[enrolment.course] else { continue }
      let intake = enrolment.intake.index
      // A count no roster can have is refused by its own rule and must not upset the sums of the others.
      let people = min(max(0, enrolment.count.count), Int(Int32.max))
      placements.append(
        Placement(
          position: position, official: official, course: course, intake: intake,
          completion: intake + problem.courses[course].durationMonths - 1, people: people))
    }
    self.placements = placements

    var byOfficial = Array(repeating: [Placement](), count: problem.officials.count)
    var byCourse = Array(repeating: [Placement](), count: problem.courses.count)
    for placement in placements {
      byOfficial[placement.official].append(placement)
      byCourse[placement.course].append(placement)
    }
    placementsByOfficial = byOfficial.map { row in
      row.sorted { ($0.intake, $0.position) < ($1.intake, $1.position) }
    }
    placementsByCourse = byCourse
  }

  /// The position of an official; nil where the problem has none of that name.
  func position(of official: Official.ID) -> Int? { officialPositions[official] }

  /// The position of a course; nil where the problem has none of that name.
  func position(of course: Course.ID) -> Int? { coursePositions[course] }

  /// The position of a unit; nil where the problem has none of that name.
  func position(of unit: WorkUnit.ID) -> Int? { unitPositions[unit] }

  func official(_ placement: Placement) -> Official { problem.officials[placement.official] }

  func course(_ placement: Placement) -> Course { problem.courses[placement.course] }

  /// Whether all people of a row do the same, so that the row can be judged as one person.
  func actsAsOne(_ official: Int) -> Bool {
    let people = problem.officials[official].count.count
    return people <= 1 || placementsByOfficial[official].allSatisfy { $0.people >= people }
  }

  /// The beginning of a message about a placement: who is sent on what and when.
  func title(_ placement: Placement) -> Wording {
    let (official, course) = (official(placement).id, course(placement).id)
    let intake = AuditCalendar.text(placement.intake)
    return Wording(en: "\(official), \(course), \(intake)", vi: "\(official), \(course), \(intake)")
  }

  /// The months of the horizon in which a course that lasts so long is studied.
  func monthsInHorizon(from intake: Int, through completion: Int) -> ClosedRange<Int>? {
    let first = max(intake, firstMonth)
    let last = min(completion, lastMonth)
    return first <= last ? first...last : nil
  }

  private static func positions<Subject>(_ identifiers: [Identifier<Subject>]) -> [Identifier<Subject>: Int] {
    Dictionary(identifiers.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }
}
