import Testing
import TrainingDomain

@testable import Planning

/// Conditions on levels: held, gained by an earlier course, studied for, and alternatives of them.
@Suite struct LevelConditionTests {
  private let giver = Course.tiny("giver", gives: TinyWorld.middle, months: 6, years: [2026], starts: [3])

  private func applicant(_ condition: EligibilityCondition, studies months: Int = 6) -> Applicant {
    var applicant = Applicant(condition)
    applicant.others = [giver.with { $0.durationMonths = months }]
    return applicant
  }

  @Test func `a level or a higher one is held`() {
    #expect(Applicant(.atLeast(TinyWorld.middle)) { $0.levels = [TinyWorld.middle] }.isEligible)
    #expect(Applicant(.atLeast(TinyWorld.middle)) { $0.levels = [TinyWorld.high] }.isEligible)
    #expect(!Applicant(.atLeast(TinyWorld.high)) { $0.levels = [TinyWorld.middle] }.isEligible)
  }

  @Test func `a level nobody can give in time is lacking`() {
    #expect(Applicant(.atLeast(TinyWorld.middle)).reasons == [.lacks(TinyWorld.middle)])
  }

  @Test func `a level an earlier course can give is needed, not lacking`() {
    let open = applicant(.atLeast(TinyWorld.middle)).open
    #expect(open.map(\.needs) == [[[TinyWorld.middle]]])
  }

  @Test func `a course that completes in the month of the intake gives the level too late`() {
    #expect(!applicant(.atLeast(TinyWorld.middle), studies: 7).isEligible)
  }

  @Test func `a prerequisite is judged like a condition`() {
    var applicant = Applicant()
    applicant.course.prerequisites = [TinyWorld.middle]
    #expect(applicant.reasons == [.lacks(TinyWorld.middle)])
    applicant.others = [giver]
    #expect(applicant.open.map(\.needs) == [[[TinyWorld.middle]]])
  }

  @Test func `a level that itself needs what nobody gives is lacking`() {
    var applicant = applicant(.atLeast(TinyWorld.middle))
    applicant.others[0].prerequisites = [TinyWorld.degree]
    #expect(applicant.reasons == [.lacks(TinyWorld.middle)])
  }

  @Test func `below a level is whoever does not hold it or more`() {
    #expect(Applicant(.below(TinyWorld.high)) { $0.levels = [TinyWorld.middle] }.isEligible)
    #expect(!Applicant(.below(TinyWorld.middle)) { $0.levels = [TinyWorld.middle] }.isEligible)
    #expect(!Applicant(.below(TinyWorld.middle)) { $0.levels = [TinyWorld.high] }.isEligible)
  }

  @Test func `whoever studies for a level is no longer below it`() {
    var applicant = applicant(.below(TinyWorld.middle))
    #expect(applicant.isEligible)
    applicant.official.inProgress = [CourseInProgress(course: "giver", completes: .on(2027, 6, 30))]
    #expect(applicant.reasons == [.condition(.below(TinyWorld.middle))])
  }

  @Test func `one alternative suffices, and all its parts are asked`() {
    let condition = EligibilityCondition.anyOf([
      [.atLeast(TinyWorld.degree)], [.atLeast(TinyWorld.middle), .ethnicMinority(true)],
    ])
    #expect(Applicant(condition) { $0.levels = [TinyWorld.degree] }.isEligible)
    #expect(
      Applicant(condition) {
        $0.levels = [TinyWorld.middle]
        $0.isEthnicMinority = true
      }.isEligible)
    #expect(Applicant(condition) { $0.levels = [TinyWorld.middle] }.reasons == [.lacks(TinyWorld.degree)])
    #expect(!Applicant(condition) { $0.isEthnicMinority = true }.isEligible)
  }

  @Test func `no alternative at all is never met, an empty one always`() {
    #expect(Applicant(.anyOf([])).reasons == [.condition(.anyOf([]))])
    #expect(Applicant(.anyOf([[]])).isEligible)
  }

  @Test func `an alternative may be met by an earlier course`() {
    let condition = EligibilityCondition.anyOf([[.atLeast(TinyWorld.middle)], [.flagged("other")]])
    #expect(applicant(condition).open.map(\.needs) == [[[TinyWorld.middle]]])
  }

  @Test func `alternatives may stand within alternatives`() {
    let condition = EligibilityCondition.anyOf([[.anyOf([[.ofSex(.male)], [.ethnicMinority(true)]])], [.flagged("x")]])
    #expect(Applicant(condition) { $0.isEthnicMinority = true }.isEligible)
    #expect(!Applicant(condition).isEligible)
  }
}
