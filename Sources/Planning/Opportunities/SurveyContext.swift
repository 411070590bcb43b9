internal import TrainingDomain

/// What the survey of every official looks up: slots, awards and pins.
struct SurveyContext: Sendable {
  /// The problem; its roster is lengthened by the rows of `careers`.
  private(set) var problem: PlanningProblem
  /// Ways to come, move and go; none unless levers are offered.
  let careers: CareerTable
  let table: SlotTable
  /// Which of the slots can be meant for whom.
  let candidates: CandidateSlots
  /// Posts beyond its own that each unit may be given, by position; empty where posts are as they stand.
  let extraPosts: [Int]
  /// What is found out about officials once.
  let shared = SharedChances()
  private let courseIndex: [Course.ID: Int]
  private let forbidden: [Official.ID: [Pin]]

  /// - Parameter extraPosts: posts beyond its own that each unit may be given, by position; empty for none.
  init(_ problem: PlanningProblem, extraPosts: [Int] = []) {
    self.extraPosts = extraPosts
    careers = CareerTable(problem, extraPosts: extraPosts)
    var lengthened = problem
    lengthened.officials = careers.officials
    self.problem = lengthened
    table = SlotTable(problem)
    candidates = CandidateSlots(problem, table)
    courseIndex = Dictionary(
      problem.courses.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    var forbidden: [Official.ID: [Pin]] = [:]
    for pin in problem.pins {
      if case .mustNot = pin.decision { forbidden[pin.official, default: []].append(pin) }
    }
    self.forbidden = forbidden
  }

  /// The same with other aims, of which nothing here depends.
  func aiming(at stages: [ObjectiveStage]) -> SurveyContext {
    var changed = self
    changed.problem.stages = stages
    return changed
  }

  /// The order in which interchangeable officials are given places.
  var namingOrder: [Int] { shared.namingOrder(of: problem) }

  /// The problem's own roster, without the rows of any way to come, move or go.
  var listed: ArraySlice<Official> { problem.officials[..<careers.listed] }

  /// The problem's own roster by unit, each in the roster's order.
  var listedByUnit: [WorkUnit.ID: [Official]] { Dictionary(grouping: listed, by: \.unit) }

  /// The problem with its own roster.
  var unlengthened: PlanningProblem {
    var problem = problem
    problem.officials = Array(listed)
    return problem
  }

  /// Whether any rule tells units apart: absence, seats of a unit, or vacancies to be filled.
  var hasUnitRules: Bool {
    !problem.levers.isEmpty || problem.absence != nil || problem.units.contains { $0.absence != nil }
      || problem.courses.contains { $0.seats.contains { $0.scope != .together } }
  }

  /// The position of a course, or nil where the problem does not offer it.
  func index(of course: Course.ID) -> Int? { courseIndex[course] }

  /// Whether a course awards a level or one above it.
  func awards(_ course: Int, _ level: Level) -> Bool { problem.courses[course].awards.contains { $0.covers(level) } }

  /// Whether a course awards the level a target counts; posts filled are counted without any.
  func serves(_ course: Int, _ target: Target) -> Bool { target.level.map { awards(course, $0) } ?? false }

  /// Whether any pin forbids an official anything.
  func isPinned(_ official: Official.ID) -> Bool { forbidden[official] != nil }

  /// Whether a pin forbids an official a slot.
  func isPinnedOut(_ official: Official.ID, _ slot: Slot) -> Bool {
    guard let pins = forbidden[official] else { return false }
    return pins.contains { pin in
      guard case .mustNot(let year) = pin.decision, index(of: pin.course) == slot.course else { return false }
      return year == nil || year == slot.intake.year
    }
  }

  /// An official's courses in progress with their awards; a course the problem does not offer awards nothing.
  func progress(of official: Official) -> [ProgressedCourse] {
    official.inProgress.compactMap { study in
      guard let index = index(of: study.course) else { return nil }
      let course = problem.courses[index]
      return ProgressedCourse(
        course: index, awards: course.awards, workload: course.workload, completes: study.completes)
    }
  }
}
