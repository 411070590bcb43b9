import TrainingDomain

/// A problem with a plan for it, small enough to be changed at will.
struct World {
  var problem: PlanningProblem
  var plan = TrainingPlan(enrolments: [])

  /// A world of these officials, without a plan and without any limit.
  init(_ officials: [Official], targets: [Target] = []) {
    problem = PlanningProblem(
      scenario: "test", title: "A test", horizon: PlanningHorizon(first: Year(2026), last: Year(2030)),
      tracks: Catalogue.tracks, units: [WorkUnit(id: "north", name: "north"), WorkUnit(id: "south", name: "south")],
      sources: [Catalogue.source(Dictionary(uniqueKeysWithValues: (2026...2030).map { ($0, 1_000_000_000_000) }))],
      courses: Catalogue.courses, targets: targets, officials: officials)
  }

  /// A legal world that follows from a seed: five single officials with a career each, up to six more rows, some of
  /// them of several people, and an official without a course in each unit.
  static func legal(seed: Int) -> World {
    var random = SeededGenerator(seed)
    var officials: [Official] = []
    var enrolments: [Enrolment] = []
    for number in 0..<random.number(7...11) {
      let people = number < 5 ? 1 : random.number(1...4)
      var official = official(
        "row-\(number)", unit: random.pick(["north", "south"]), sex: random.pick([.female, .male]), people: people)
      official.isEthnicMinority = random.pick([true, false])
      official.birth = Catalogue.day("\(random.number(1975...1995))-0\(random.number(1...9))-15")
      officials.append(official)
      let sent = random.number(1...people)
      for (course, month) in career(number < 5 ? number : random.number(0...4), &random) {
        enrolments.append(
          Enrolment(official: official.id, count: Heads(sent), course: Identifier(course), intake: month))
      }
    }
    for unit in ["north", "south"] { officials.append(official("spare-\(unit)", unit: unit)) }
    var world = World(officials)
    world.plan.enrolments = enrolments.shuffled(using: &random)
    world.openClasses()
    return world
  }

  private static func career(_ kind: Int, _ random: inout SeededGenerator) -> [(String, Month)] {
    let year = random.number(2026...2027)
    switch kind {
    case 0: return [("it", Catalogue.month(random.number(2026...2030), random.pick([3, 9])))]
    case 1: return [("intermediate", Catalogue.month(2026, 3)), ("advanced", Catalogue.month(2027, 9))]
    case 2: return [("degree", Catalogue.month(year, 9))]
    case 3:
      return [
        ("intermediate", Catalogue.month(2027, 3)), ("it", Catalogue.month(year, 9)),
        ("language", Catalogue.month(2028, 6)),
      ]
    default: return [("degree", Catalogue.month(year, 9)), ("state", Catalogue.month(2029, random.pick([3, 9])))]
    }
  }

  static func official(_ id: String, unit: String = "north", sex: Sex = .male, people: Int = 1) -> Official {
    Official(
      id: Identifier(id), count: Heads(people), unit: Identifier(unit), sex: sex, birth: Catalogue.day("1985-05-15"),
      party: .full, serviceStart: Catalogue.day("2010-04-01"),
      serviceEnd: ServiceEnd(lastDay: Catalogue.day("2045-06-30"), basis: .listed),
      levels: [Catalogue.college, Catalogue.elementary])
  }
}

extension World {
  /// Sends people of a row on a course.
  mutating func send(_ official: String, _ course: String, _ year: Int, _ month: Int, people: Int = 1) {
    plan.enrolments.append(
      Enrolment(
        official: Identifier(official), count: Heads(people), course: Identifier(course),
        intake: Catalogue.month(year, month)))
    openClasses()
  }

  /// Opens one class at every intake of a course with classes of its own.
  mutating func openClasses() {
    plan.openings = problem.courses.flatMap { course -> [ClassOpening] in
      guard case .ownClasses = course.delivery else { return [] }
      let intakes = plan.enrolments.filter { $0.course == course.id && $0.count.count > 0 }.map(\.intake)
      return Set(intakes).sorted().map { ClassOpening(course: course.id, intake: $0, classes: 1) }
    }
  }

  /// Changes an official.
  mutating func change(_ official: String, _ edit: (inout Official) -> Void) {
    for index in problem.officials.indices where problem.officials[index].id.rawValue == official {
      edit(&problem.officials[index])
    }
  }

  /// Changes a course.
  mutating func change(course: String, _ edit: (inout Course) -> Void) {
    for index in problem.courses.indices where problem.courses[index].id.rawValue == course {
      edit(&problem.courses[index])
    }
  }

  /// The row an enrolment sends.
  func row(of enrolment: Enrolment) -> Official {
    problem.officials.first { $0.id == enrolment.official } ?? Self.official("nobody")
  }

  /// Puts another enrolment in the place of one.
  mutating func replace(
    _ position: Int, official: String? = nil, people: Int? = nil, course: String? = nil, intake: Month? = nil
  ) {
    let old = plan.enrolments[position]
    plan.enrolments[position] = Enrolment(
      official: official.map { Identifier($0) } ?? old.official, count: people.map { Heads($0) } ?? old.count,
      course: course.map { Identifier($0) } ?? old.course, intake: intake ?? old.intake)
  }

  /// Positions of the plan's enrolments on one of some courses.
  func positions(of courses: String...) -> [Int] {
    plan.enrolments.indices.filter { courses.contains(plan.enrolments[$0].course.rawValue) }
  }
}
