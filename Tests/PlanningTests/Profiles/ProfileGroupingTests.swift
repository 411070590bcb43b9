import Testing
import TrainingDomain

@testable import Planning

/// People alike merge; any difference a rule or an aim can see keeps them apart.
@Suite struct ProfileGroupingTests {
  /// Two people alike and one course, which a target of all asks for.
  private func world(_ change: (inout TinyWorld) -> Void = { _ in }) -> TinyWorld {
    var tiny = TinyWorld(
      [.tiny("o1"), .tiny("o2")], [.tiny("it", gives: TinyWorld.standard)], [.tiny("t", TinyWorld.standard)])
    change(&tiny)
    return tiny
  }

  private func sizes(apart: Set<Int> = [], seesUnits: Bool = true, _ change: (inout TinyWorld) -> Void) -> [Int] {
    let surveyed = SurveyContext(world(change).problem)
    return ProfileGrouping(surveyed, TargetLedger(surveyed), apart: apart, seesUnits: seesUnits).profiles.map(\.size)
  }

  @Test func `people alike are one profile`() {
    #expect(sizes { _ in } == [2])
  }

  @Test func `differences no rule sees do not keep people apart`() {
    let found = sizes { tiny in
      tiny.problem.officials[1] = tiny.problem.officials[1].with {
        $0.name = "B"
        $0.unit = "south"
        $0.position = Position(rawValue: "clerk")
        $0.groups = ["leaders"]
        $0.sex = .male
        $0.birth = .on(1990, 5, 5)
        $0.isEthnicMinority = true
        $0.party = .none
        $0.serviceStart = nil
        $0.serviceEnd = ServiceEnd(lastDay: .on(2040, 1, 1), basis: .listed)
        $0.levels = [TinyWorld.degree]
        $0.flags = [OfficialFlag.successionPlan]
        $0.ratings = [YearlyRating(year: Year(2025), rating: .good)]
      }
    }
    #expect(found == [2])
  }

  @Test func `units are told apart where an absence rule or seats of a unit do`() {
    let south = { (tiny: inout TinyWorld) in tiny.problem.officials[1].unit = "south" }
    #expect(sizes(south) == [2])
    let absence = { (tiny: inout TinyWorld) in
      south(&tiny)
      tiny.problem.absence = AbsenceRule(share: .fraction(1, 2))
    }
    #expect(sizes(absence) == [1, 1])
    #expect(sizes(seesUnits: false, absence) == [2])
    #expect(
      sizes {
        south(&$0)
        $0.problem.units[0] = WorkUnit(id: "north", name: "North", absence: AbsenceRule(share: .one))
      } == [1, 1])
    #expect(
      sizes {
        south(&$0)
        $0.problem.courses[0].seats = [SeatLimit(period: .year, scope: .eachUnit, learners: 1)]
      } == [1, 1])
    #expect(
      sizes {
        south(&$0)
        $0.problem.courses[0].seats = [SeatLimit(period: .year, scope: .together, learners: 1)]
      } == [2])
  }

  @Test func `units are told apart where a target of each unit counts them`() {
    let found = sizes { tiny in
      tiny.problem.officials[1].unit = "south"
      tiny.problem.targets = [.tiny("t", TinyWorld.standard, scope: .eachUnit)]
    }
    #expect(found == [1, 1])
  }

  @Test func `members of a group that a target counts stand apart`() {
    let found = sizes { tiny in
      tiny.problem.officials[1].groups = ["leaders"]
      tiny.problem.targets.append(.tiny("few", TinyWorld.standard, group: "leaders"))
    }
    #expect(found == [1, 1])
  }

  @Test func `who leaves before a target is due stands apart`() {
    let found = sizes { tiny in
      tiny.problem.officials[1].serviceEnd = ServiceEnd(lastDay: .on(2027, 6, 30), basis: .listed)
      tiny.problem.targets.append(.tiny("soon", TinyWorld.standard, due: .on(2026, 12, 31)))
    }
    #expect(found == [1, 1])
  }

  @Test func `who may take another intake stands apart`() {
    let found = sizes { tiny in
      tiny.problem.officials[1].birth = .on(1986, 1, 2)
      tiny.problem.courses[0].eligibility = [.ageAtMost(women: 40, men: 40)]
      tiny.problem.courses[0].intakeMonths = [1, 2]
    }
    // The younger may go a year longer, in January 2027.
    #expect(found == [1, 1])
  }

  @Test func `who needs a course before stands apart from who holds its level`() {
    let found = sizes { tiny in
      tiny.problem.officials[1].levels = [TinyWorld.degree]
      tiny.problem.courses.append(.tiny("degree", gives: TinyWorld.degree, years: [2026]))
      tiny.problem.courses[0].prerequisites = [TinyWorld.degree]
      tiny.problem.courses[0].years = [Year(2027)]
    }
    #expect(found == [1, 1])
  }

  @Test func `who studies already stands apart`() {
    let found = sizes { tiny in
      tiny.problem.courses.append(.tiny("degree", gives: TinyWorld.degree, load: .fraction(1, 10)))
      tiny.problem.officials[1].inProgress = [CourseInProgress(course: "degree", completes: .on(2026, 6, 30))]
    }
    #expect(found == [1, 1])
  }

  @Test(arguments: [Pin.Decision.must(nil), .must(Year(2026)), .mustNot(nil), .mustNot(Year(2026))])
  func `who is pinned stands apart or has no part`(decision: Pin.Decision) {
    let found = sizes { $0.problem.pins = [Pin(official: "o2", course: "it", decision: decision)] }
    #expect(found == (decision == .mustNot(nil) ? [1] : [1, 1]))
  }

  @Test(arguments: PriorityShare.Kind.allCases)
  func `a priority share tells its kind apart`(kind: PriorityShare.Kind) {
    let other = { (tiny: inout TinyWorld) in
      tiny.problem.officials[1].sex = .male
      tiny.problem.officials[0].isEthnicMinority = true
      tiny.problem.officials[1].birth = .on(1960, 1, 1)
    }
    #expect(sizes(other) == [2])
    #expect(
      sizes {
        other(&$0)
        $0.problem.courses[0].priorityShares = [PriorityShare(kind: kind, share: .fraction(1, 3))]
      } == [1, 1])
  }

  @Test func `an earlier plan tells people apart only where changes are counted`() {
    let before = { (tiny: inout TinyWorld) in
      tiny.problem.previousPlan = [Enrolment(official: "o2", course: "it", intake: Month(year: 2026, number: 1))]
    }
    #expect(sizes(before) == [2])
    #expect(
      sizes {
        before(&$0)
        $0.problem.stages = [.shortfall, .changes]
      } == [1, 1])
  }

  @Test func `a row of several stands as so many people`() {
    #expect(sizes { $0.problem.officials[1].count = 4 } == [5])
  }

  @Test func `people asked apart are profiles of one each, rows included`() {
    let row = { (tiny: inout TinyWorld) in
      tiny.problem.officials[1].count = 3
      tiny.problem.officials.append(.tiny("o3"))
    }
    #expect(sizes(apart: [1], row) == [2, 1, 1, 1])
    #expect(sizes(apart: [0], row) == [1, 4])
  }

  @Test func `who can take nothing has no profile`() {
    #expect(sizes { $0.problem.officials[1].levels = [TinyWorld.standard] } == [1])
  }
}
