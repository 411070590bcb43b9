import Languages
import Planning
import Reporting
import TrainingDomain

@testable import WhatIf

/// Hand-made answers to questions about the small plan; figures are chosen to show every field and sentence.
enum SmallQuestions {
  static let place = Place(course: "degree", intake: SmallPlan.intake)
  static let later = Place(course: "degree", intake: Month(year: 2027, number: 9))
  static let hire = StaffMove(.hire("graduates", "upper"), in: Year(2027), count: 2)

  static func report<Answer: Sendable>(
    of answer: Answer, isPlanProven: Bool = true, in language: Language = .english
  ) -> QuestionReport<Answer> {
    var problem = SmallPlan.problem
    problem.levers = SmallPlan.levers
    return QuestionReport(
      problem: problem, isPlanProven: isPlanProven, answer: answer,
      context: ReportContext(version: "0.0.0", language: language))
  }

  static let nothing = PlanDifference(
    aims: [], targets: [], intakes: [], leaving: [], joining: [], staff: [])

  /// A head fewer, a million saved, somebody else sent, and every kind of decision about staff changed.
  static let loss = PlanDifference(
    aims: [
      PlanDifference.Aim(stage: .shortfall, before: 200_000, after: 1_400_000),
      PlanDifference.Aim(stage: .cost, before: 35_000_003, after: 34_000_003),
    ], targets: [PlanDifference.Target(target: "T1", unit: "upper", holders: -1, missing: 1)],
    intakes: [PlanDifference.Intake(course: "degree", intake: SmallPlan.intake, learners: -1)],
    leaving: [PlanDifference.Person(official: "U-1", course: "degree", count: 1)],
    joining: [PlanDifference.Person(official: "L", course: "degree", count: 2)],
    staff: [
      PlanDifference.Staff(kind: .hire("graduates", "upper"), year: Year(2027), people: -1),
      PlanDifference.Staff(kind: .transfer("moves", "U-2", "lower"), year: Year(2026), people: 1),
      PlanDifference.Staff(kind: .earlyRetirement("early", "U-1"), year: Year(2027), people: 1),
    ])

  /// A place with somebody in line, one of people to be hired, and one of whom nobody can take over.
  static var reserve: ReserveList {
    ReserveList(lines: [
      ReserveList.Line(
        place: place, nominees: ["U-1"], dependent: [later], recruits: nil, vacant: loss, mayStayVacant: false,
        successors: [
          ReserveList.Successor(official: "U-2", givenUp: [later], change: loss, alike: 3),
          ReserveList.Successor(official: "L", givenUp: [], change: nothing, alike: 1),
        ], replanned: nil),
      ReserveList.Line(
        place: later, nominees: ["graduates/upper/2027"], dependent: [],
        recruits: ReserveList.Recruits(hire: hire, unfilled: loss, mayStayUnfilled: true), vacant: nothing,
        mayStayVacant: true, successors: [], replanned: nil),
      ReserveList.Line(
        place: later, nominees: ["L"], dependent: [], recruits: nil, vacant: loss, mayStayVacant: false,
        successors: [], replanned: ReserveList.Replanned(change: loss, isProven: false)),
    ])
  }

  static var official: OfficialExplanation {
    let exchange = OfficialExplanation.Exchange(
      place: place, nominee: "U-1", change: nothing, precedence: .successionPlan)
    func line(_ verdict: OfficialExplanation.Verdict) -> OfficialExplanation.CourseLine {
      OfficialExplanation.CourseLine(
        course: "degree",
        intakes: [
          OfficialExplanation.Intake(
            intake: SmallPlan.intake,
            reasons: [
              OfficialExplanation.Reason(
                code: "nothingNew", wording: Wording(en: "awards no new level", vi: "không đem lại trình độ mới"))
            ])
        ], verdict: verdict)
    }
    return OfficialExplanation(
      official: "U-2",
      courses: [
        line(.ineligible), line(.interchangeable(exchange)),
        line(
          .displaces(
            OfficialExplanation.Displacement(
              intakes: [SmallPlan.intake], change: loss, isProven: false, plan: TrainingPlan(enrolments: []),
              exchange: exchange))), line(.impossible), line(.stopped),
      ])
  }

  static var target: TargetExplanation {
    TargetExplanation(
      target: "T1", missing: 5, obstacles: SmallPlan.result(status: .optimal, lastBound: 42).obstacles,
      reliefs: [
        TargetExplanation.Relief(limit: .money("budget", nil), missing: 1, relief: 4, isProven: true),
        TargetExplanation.Relief(limit: .seats("degree", nil), missing: 3, relief: 2, isProven: false),
        TargetExplanation.Relief(limit: .commitment, missing: nil, relief: 0, isProven: false),
      ])
  }

  static var limit: LimitExplanation {
    LimitExplanation(
      limit: .money("budget", Year(2026)), step: 100_000_000,
      relaxed: .planned(change: loss, isProven: false, plan: TrainingPlan(enrolments: [])), lifted: .stopped)
  }

  /// The least money: proven or not, and meeting the target or not.
  static func cost(
    shortfall: Int = 0, bound: Int = 0, total: Int = 35_000_003, least: Int = 35_000_003,
    in language: Language = .english
  ) -> CostReport {
    let was = SmallPlan.result(status: least == total && shortfall == bound ? .optimal : .timeLimit, lastBound: 42)
    let result = PlanningResult(
      status: was.status,
      stages: [
        StageResult(stage: .shortfall, value: shortfall, bound: bound, gap: 0, isUnconditional: true),
        StageResult(stage: .cost, value: total, bound: least, gap: 0, isUnconditional: true),
      ], targets: was.targets, quotas: was.quotas, enrolments: was.enrolments, budget: was.budget,
      obstacles: was.obstacles)
    return CostReport(
      cost: TargetCost(
        targets: ["T1"], problem: SmallPlan.problem, result: result, plan: TrainingPlan(enrolments: []),
        granting: [
          FundingSource(
            id: "budget", name: "training budget",
            limits: [
              YearlyDong(year: Year(2026), amount: 26_000_001), YearlyDong(year: Year(2027), amount: 2_000_000),
            ],
            carriesOver: true, provenance: SmallPlan.assumed)
        ]), context: ReportContext(version: "0.0.0", language: language))
  }
}
