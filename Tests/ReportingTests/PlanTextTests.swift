import Reporting
import Testing
import TrainingDomain

@Suite("Text of a plan")
struct PlanTextTests {
  @Test("A small plan reads as it should, to the letter")
  func golden() {
    #expect(PlanText.text(of: SmallPlan.report()) == Self.expected)
  }

  @Test("A plan cut short never reads as proven, and its gap never rounds to nothing")
  func cutShort() {
    for status in PlanningResult.Status.allCases where status != .optimal {
      let text = PlanText.text(of: SmallPlan.report(SmallPlan.result(status: status, lastBound: 30)))
      #expect(text.contains("Not proven best"))
      #expect(!text.contains("Proven best:"))
      #expect(text.contains("28.572%"))
      // A gap that was asked for is reached alike in every run; a clock or a hand is not.
      #expect(text.contains("Another run may end with another plan.") == (status != .gapReached))
    }
  }

  @Test("A plan that sends nobody says so")
  func nobody() {
    let nothing = PlanningResult(status: .optimal, stages: [], targets: [], quotas: [], enrolments: [], budget: [])
    #expect(PlanText.text(of: SmallPlan.report(nothing)).contains("Nobody is sent on any course."))
  }

  private static let expected = """
    Xã Mường Tè, a small plan
    =========================
    Scenario small, years 2026 to 2027, with more-money.

    Proven best: no plan that keeps the rules does better on these aims, taken in this order.
    Independent audit: 24 rules re-checked on 2 enrolments, no finding.
      aim                                        value  proven bound  gap
      ------------------------------------  ----------  ------------  ---
      weighted shortfall                       200,000       200,000    0
      total cost, đồng                      35,000,003    35,000,003    0
      months to completion, all enrolments          42            42    0

    Learners who start and money that falls due, per course and year (million đồng, rounded)
      course                      2026  2027  total
      ------------  ------------  ----  ----  -----
      first degree  learners         3     -      3
                    million đồng  25.0  10.0   35.0
      all courses   learners         3     -      3
                    million đồng  25.0  10.0   35.0

    Attainment of the targets
      target  in post  needed  without plan  planned  missing  actual/target  attained
      ------  -------  ------  ------------  -------  -------  -------------  --------
      degree        5       5             1        4        1       80%/100%       80%

    Attainment as reports word it
      80%/100% degree, 80% of the target attained

    Targets that are not met, and why
      degree
        needed 5 of 5, planned 3, missing 2
        100 % is out of reach: 1 official has at most 72 months of service left when classes open, yet in post on 31 December 2027
        lost to people who cannot be trained: 1, money: 0 to 1, other targets and aims: 0 to 1
        most attainable: 4 by eligibility alone, 4 with money without limit, 3 to 4 (not proven) as the only target
        who has too little service left can be counted out only by transfer or reassignment, early retirement or recruitment in the place
        1 official: not more than 72 months of service left when classes open
          U-1  Nguyễn Thị Mẫu

    Money per source and year, đồng
      source           year     granted  carried in       spent        left
      ---------------  ----  ----------  ----------  ----------  ----------
      training budget  2026  40,000,000           0  25,000,001  14,999,999
      training budget  2027   2,000,000  14,999,999  10,000,002   6,999,997

    Make-up of the body (reported; no course changes it)
      share  of        at the start   when due   demanded               due  met
      -----  --------  ------------  ---------  ---------  ----------------  ---
      women  together     1/5 (20%)  1/5 (20%)  35% - 40%  31 December 2027   no

    Learners from 2026 to 2026, planned in hindsight and really sent
      course        planned  really sent
      ------------  -------  -----------
      first degree        3           12
      all courses         3           12
      source: made up for the test

    Who is sent

    2026
      September 2026  first degree: 3 learners in 1 class, until 28 February 2027
        official  name            unit        people
        --------  --------------  ----------  ------
        U-1       Nguyễn Thị Mẫu  Bản Thượng       1
        L         -               Bản Hạ           2

    Assumptions (figures nobody could cite)
      - The cost of a learner is assumed.

    Made by trainplan 0.1.0 from 2 files; their SHA-256 fingerprint:
      4e5f

    """
}
