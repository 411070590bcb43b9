import Diagnostics
import Testing
import TrainingDomain

@testable import Scenarios

struct DecodingTests {
  @Test("A course of no years stays while somebody is studying it")
  func studied() throws {
    let sample = SampleScenario.withRoster("promising,,basic", "promising,idle:30/06/2026,basic")
    let loaded = sample.load()
    let problem = try #require(loaded.problem)
    #expect(problem.courses.map(\.id) == ["basic", "high", "idle"])
    #expect(problem.courses.last?.years == [])
    #expect(loaded.notOffered == ["idle"])
    let completes = CalendarDate(iso: "2026-06-30")
    #expect(problem.officials[0].inProgress.map(\.completes) == [completes])
    #expect(SampleScenario().load().problem?.courses.map(\.id) == ["basic", "high"])
  }

  @Test("Every kind of condition is decoded in the order of the file")
  func conditions() throws {
    let sample = SampleScenario.with(
      "      - party: full\n",
      """
            - atLeastLevel: skill/met
            - belowLevel: theory/high
            - monthsOfServiceLeftMoreThan: 72
            - ageAtLeastYears: { women: 28, men: 30 }
            - ageAtMostYears: 45
            - party: probationary
            - yearsServedAtLeast: 3
            - inAnyGroup: [leaders, everyone]
            - inAnyUnit: [north]
            - inAnyPosition: [Chủ tịch UBND]
            - flag: promising
            - notFlag: promising
            - sex: female
            - ethnicMinority: false
            - ratedAtLeast: { rating: good, years: 2 }
            - anyOf: [[{ sex: male }], [{ sex: female }, { party: full }]]

      """)
    #expect(sample.said() == [])
    let met = Level(track: "skill", rung: 1, name: "met")
    let high = Level(track: "theory", rung: 2, name: "high")
    let conditions = sample.load().problem?.courses.first?.eligibility
    let expected: [EligibilityCondition] = [
      .atLeast(met), .below(high), .monthsOfServiceLeftMoreThan(72), .ageAtLeast(women: 28, men: 30),
      .ageAtMost(women: 45, men: 45), .partyMember(.probationary), .yearsServedAtLeast(3),
      .inAnyGroup(["leaders", "everyone"]), .inAnyUnit(["north"]),
      .inAnyPosition([Position(rawValue: "Chủ tịch UBND")]), .flagged("promising"), .notFlagged("promising"),
      .ofSex(.female), .ethnicMinority(false), .ratedAtLeast(.good, years: 2),
      .anyOf([[.ofSex(.male)], [.ofSex(.female), .partyMember(.full)]]),
    ]
    #expect(conditions == expected)
  }

  @Test("Seats, classes, costs and shares are decoded")
  func course() throws {
    let sample = SampleScenario.with(
      "- { per: year, learners: 5 }",
      "- { per: intake, unit: south, byYear: { 2027: 4, 2026: 3 } }\n"
        + "      - { per: horizon, scope: eachUnit, learners: 9 }\n"
        + "    priorityShares: [{ kind: women, share: 1/3, per: intake }]")
    let courses = try #require(sample.load().problem?.courses)
    let byYear = [YearlyHeads(year: Year(2026), heads: 3), YearlyHeads(year: Year(2027), heads: 4)]
    #expect(
      courses[0].seats == [
        SeatLimit(period: .intake, scope: .unit("south"), learners: nil, byYear: byYear),
        SeatLimit(period: .horizon, scope: .eachUnit, learners: 9),
      ])
    let third = try #require(Fraction(1, over: 3))
    #expect(courses[0].priorityShares == [PriorityShare(kind: .women, share: third, period: .intake)])
    #expect(courses[1].cost.spread == .byStudyYear([1000, 2000]))
    #expect(courses[1].delivery == .ownClasses(ClassRule(least: 2, most: 10, fixedCost: 0)))
  }

  @Test("An official's end of service is listed, scheduled, or after the horizon with a warning")
  func serviceEnds() throws {
    let officials = try #require(SampleScenario().load().problem?.officials)
    #expect(officials.map(\.serviceEnd.basis) == [.schedule, .listed])
    #expect(officials[0].serviceEnd.lastDay == CalendarDate(iso: "2050-02-28"))
    #expect(officials[1].birth == CalendarDate(iso: "1985-01-01"))
    let open = SampleScenario.with("retirement: { steps: { 2026: { menMonths: 744, womenMonths: 720 } } }\n", "")
    #expect(open.load().problem?.officials[0].serviceEnd.lastDay == CalendarDate(iso: "2031-01-01"))
  }

  @Test("Groups, flags and levels stand in the order of their sections, and the lowest rung is left out")
  func order() throws {
    var sample = SampleScenario.with("leaders: { name: leaders }", "leaders: { name: l }, young: { name: y }")
    sample.roster = """
      id;unit;groups;sex;birthDate;ethnicity;ratings;level:skill;level:theory
      A;north;"young; leaders";nữ;1990;Mông;2024:good;met;high
      B;south;;Nam;01/02/1980;kinh;;none;

      """
    sample.text = sample.text.replacing("official: A1", with: "official: A")
    #expect(sample.said() == [])
    let officials = try #require(sample.load().problem?.officials)
    #expect(officials[0].groups == ["leaders", "young"])
    #expect(officials[0].levels.map(\.description) == ["theory/high", "skill/met"])
    #expect(officials.map(\.isEthnicMinority) == [true, false])
    #expect(officials[0].ratings == [YearlyRating(year: Year(2024), rating: .good)])
    #expect(officials[1].levels == [])
    #expect(officials[1].birth == CalendarDate(iso: "1980-02-01"))
  }

  @Test("Units of a file are the same as units of the scenario")
  func unitsFile() throws {
    var sample = SampleScenario()
    sample.text = sample.text.replacing(
      "units:\n  north: { name: North, establishment: 5 }\n  south: { name: South }", with: "units: u.csv")
    sample.files["u.csv"] = "id,name,establishment,absenceShare\nnorth,North,5,\nsouth,South,,0.2\n"
    #expect(sample.said() == [])
    let units = try #require(sample.load().problem?.units)
    #expect(units.map(\.establishment) == [5, nil])
    #expect(units[1].absence == Fraction(text: "0.2").map { AbsenceRule(share: $0) })
    sample.files["u.csv"] = "id,name,establishment\nnorth,North,-5\nsouth,South,x\nsouth,S,1\n"
    #expect(sample.load().report.errors.map(\.rule) == ["negative-number", "wrong-type", "duplicate-id"])
    #expect(sample.load().report.errors.first?.location?.description == "u.csv:2:13")
  }

  @Test("An earlier plan is read with its places")
  func previousPlan() throws {
    var sample = SampleScenario.adding("previousPlan: old.csv\nobjectives: [changes]")
    sample.files["old.csv"] = "official,course,intake,count\nA2,basic,2026-09,2\n"
    #expect(sample.said() == [])
    let plan = try #require(sample.load().problem?.previousPlan)
    #expect(plan == [Enrolment(official: "A2", count: 2, course: "basic", intake: Month(year: 2026, number: 9))])
    sample.files["old.csv"] = "official,course,intake\nA9,basik,2026-09\nA1,basic,2026-13\n"
    #expect(
      sample.said() == [
        "old.csv:2:1: error: the previous plan names the unknown official 'A9' (correct the id or remove the row)",
        "old.csv:2:4: error: the previous plan names the unknown course 'basik' (did you mean 'basic'?)",
        "old.csv:3:10: error: 'intake' is no month (write '2026-09' and digits)",
      ])
  }
}
