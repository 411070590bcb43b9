import Testing
import TrainingDomain
import WhatIf

/// A change of one field of a problem, and the difference it must show as.
struct InputChange: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// The part, and the field with its year or `added` and `removed`, such as `source limitsVND 2027`.
  let shown: String
  let change: @Sendable (inout PlanningProblem) -> Void

  init(_ name: String, _ shown: String, _ change: @escaping @Sendable (inout PlanningProblem) -> Void) {
    testDescription = name
    self.shown = shown
    self.change = change
  }

  /// A difference as ``shown`` writes it.
  static func shown(_ difference: InputDifference) -> String {
    switch difference.kind {
    case .added: "\(difference.subject.rawValue) added"
    case .removed: "\(difference.subject.rawValue) removed"
    case .changed(let field, let year, _, _):
      "\(difference.subject.rawValue) \(field.key)" + (year.map { " \($0)" } ?? "")
    }
  }

  static let all: [InputChange] = money + courses + targets + staff + rules

  static let money = [
    InputChange("more money in a year", "source limitsVND 2027") { $0.sources = [ComparedInput.source([600, 800])] },
    InputChange("money for a year that had none", "source limitsVND 2027") {
      $0.sources = [ComparedInput.source([600])]
    },
    InputChange("carry-over", "source carriesOver") { $0.sources = [ComparedInput.source(carriesOver: true)] },
    InputChange("a source less", "source removed") { $0.sources = [] },
  ]

  static let courses = [
    InputChange("the cost of a learner", "course costPerLearnerVND") {
      $0.courses[0].cost = LearnerCost(perLearner: 90)
    },
    InputChange("the years of the cost", "course costByStudyYearVND") {
      $0.courses[0].cost = LearnerCost(perLearner: 100, spread: .byStudyYear([100]))
    },
    InputChange("who pays", "course fundedBy") { $0.courses[0].source = "other" },
    InputChange("the class minimum", "course classes.least") {
      $0.courses[0].delivery = .ownClasses(ClassRule(least: 2, most: 30, fixedCost: 50))
    },
    InputChange("the cost of a class", "course classes.fixedCostVND") {
      $0.courses[0].delivery = .ownClasses(ClassRule(least: 1, most: 30, fixedCost: 51))
    },
    InputChange("seats where no year has its own", "course seats.year.together") {
      $0.courses[0].seats = [
        SeatLimit(period: .year, scope: .together, learners: 6, byYear: [YearlyHeads(year: Year(2027), heads: 3)])
      ]
    },
    InputChange("seats of a year", "course seats.year.together 2027") {
      $0.courses[0].seats = [
        SeatLimit(period: .year, scope: .together, learners: 5, byYear: [YearlyHeads(year: Year(2027), heads: 4)])
      ]
    },
    InputChange("the years of a course", "course years") { $0.courses[0].years = [Year(2026)] },
    InputChange("the months of intakes", "course intakeMonths") { $0.courses[0].intakeMonths = [1, 9] },
    InputChange("the length", "course durationMonths") { $0.courses[0].durationMonths = 7 },
    InputChange("the workload", "course workload") { $0.courses[0].workload = .one },
    InputChange("what it gives", "course awards") { $0.courses[0].awards = [ComparedInput.high] },
    InputChange("who may be sent", "course eligibility") { $0.courses[0].eligibility = [.partyMember(.full)] },
    InputChange("a priority share", "course priorityShares.women.horizon") {
      $0.courses[0].priorityShares = [PriorityShare(kind: .women, share: .one)]
    },
    InputChange("a course less", "course removed") { $0.courses = [] },
    InputChange("a course more", "course added") { problem in
      let course = problem.courses[0]
      problem.courses.append(
        Course(
          id: "second", name: "second", awards: course.awards, durationMonths: 1, workload: .one, years: [],
          intakeMonths: [], cost: course.cost, source: course.source, provenance: course.provenance))
    },
  ]

  static let targets = [
    InputChange("a threshold", "target thresholdPercent") {
      $0.targets = [ComparedInput.target(threshold: Fraction(19, over: 20) ?? .one)]
    },
    InputChange("a due date", "target due") { $0.targets = [ComparedInput.target(due: 2026)] },
    InputChange("a weight", "target weight") { $0.targets = [ComparedInput.target(weight: Fraction(2))] },
    InputChange("a comparator", "target comparator") { $0.targets = [ComparedInput.target(comparator: .moreThan)] },
    InputChange("a target's group", "target group") { $0.targets = [ComparedInput.target(group: "leaders")] },
    InputChange("a target's scope", "target scope") { $0.targets = [ComparedInput.target(scope: .eachUnit)] },
    InputChange("what is counted", "target level") { $0.targets = [ComparedInput.target(indicator: .staffing)] },
    InputChange("a target less", "target removed") { $0.targets = [] },
  ]

  static let staff = [
    InputChange("authorised posts", "unit establishment") {
      $0.units[0] = WorkUnit(id: "north", name: "North", establishment: 5)
    },
    InputChange("a unit's absence", "unit absence.share") {
      $0.units[1] = WorkUnit(
        id: "south", name: "South", absence: AbsenceRule(share: Fraction(1, over: 3) ?? .one))
    },
    InputChange("recruitment off", "recruitment removed") { $0.levers.recruitment = [] },
    InputChange("more hires a year", "recruitment mostPerYear") {
      $0.levers.recruitment = [ComparedInput.recruitment(2)]
    },
    InputChange("the cost of a hire", "recruitment costPerHireVND") {
      $0.levers.recruitment = [ComparedInput.recruitment(cost: 11)]
    },
    InputChange("what a recruit holds", "recruitment holds") {
      $0.levers.recruitment = [ComparedInput.recruitment(levels: [])]
    },
    InputChange("transfers off", "transfer removed") { $0.levers.transfers = [] },
    InputChange("the cost of a transfer", "transfer costPerCaseVND") {
      $0.levers.transfers = [ComparedInput.transfer(6)]
    },
    InputChange("early retirement off", "earlyRetirement removed") { $0.levers.earlyRetirement = [] },
    InputChange("who accepts early retirement", "earlyRetirement officials") {
      $0.levers.earlyRetirement = [ComparedInput.earlyRetirement(["A", "B"])]
    },
    InputChange("an official less", "official removed") { $0.officials.removeLast() },
    InputChange("an official more", "official added") { $0.officials.append(ComparedInput.official("E")) },
    InputChange("what an official holds", "official levels") { $0.officials[0].levels = [ComparedInput.middle] },
    InputChange("where an official works", "official unit") { $0.officials[0].unit = "south" },
    InputChange("when an official goes", "official lastDayOfService") {
      $0.officials[0].serviceEnd = ServiceEnd(lastDay: Month(year: 2027, number: 1).lastDay, basis: .listed)
    },
  ]

  static let rules = [
    InputChange("a decision more", "pin added") {
      $0.pins = [Pin(official: "A", course: "theory", decision: .must(Year(2026)))]
    },
    InputChange("the horizon", "scenario horizon.last") {
      $0.horizon = PlanningHorizon(first: Year(2026), last: Year(2028))
    },
    InputChange("the aims", "scenario objectives") { $0.stages = [.cost] },
    InputChange("the age of the young", "scenario youngAgeLimitYears") { $0.youngAgeLimit = 40 },
    InputChange("absence", "scenario absence.share") { $0.absence = AbsenceRule(share: .one) },
    InputChange("ages of retirement", "scenario added") {
      $0.retirement = RetirementSchedule(
        steps: [RetirementSchedule.Step(from: Year(2026), menMonths: 738, womenMonths: 684)],
        provenance: ComparedInput.assumed)
    },
    InputChange("a rule on who may be sent", "eligibilityRule conditions") {
      $0.eligibilityRules = [ComparedInput.rule([])]
    },
    InputChange("a level of a track", "track rungs") {
      $0.tracks = [Track(id: "theory", name: "theory", rungs: [], provenance: .notStated)]
    },
    InputChange("a group less", "group removed") { $0.groups = [] },
    InputChange("the name of a flag", "flag name") { $0.flags = [OfficialFlag(id: "listed", name: "on a list")] },
    InputChange("a reported share", "structure demand") {
      $0.structure = [ComparedInput.share(.atLeast(Fraction(1, over: 3) ?? .one))]
    },
    InputChange("a reported share's trait, which has no line", "structure details") { problem in
      let share = problem.structure[0]
      problem.structure = [
        StructureShare(
          id: share.id, name: share.name, trait: .ethnicMinority, group: share.group, due: share.due,
          provenance: share.provenance)
      ]
    },
    InputChange("the previous plan", "previousPlan added") {
      $0.previousPlan = [Enrolment(official: "A", course: "theory", intake: Month(year: 2026, number: 1))]
    },
    InputChange("who was really sent", "scenario sentInFact") {
      $0.sentInFact = SentInFact(
        first: Year(2026), last: Year(2026), lines: [SentInFact.Line(course: "theory", learners: 1)],
        provenance: ComparedInput.assumed)
    },
    InputChange("an assumption less", "assumption removed") { $0.assumptions = [] },
  ]
}
