import Testing
import TrainingDomain

@testable import Planning

/// What the design asks of every learner: something new, completion in the horizon and in service, no pin against it.
@Suite struct ServiceAndProgressTests {
  private func leaving(_ last: CalendarDate, commitment: Int = 0) -> Applicant {
    var applicant = Applicant { $0.serviceEnd = ServiceEnd(lastDay: last, basis: .listed) }
    applicant.course.commitmentMonths = commitment
    return applicant
  }

  @Test func `a course completes while in service, the last day included`() {
    #expect(leaving(.on(2026, 9, 30)).isEligible)
    #expect(leaving(.on(2026, 9, 29)).reasons == [.leavesBeforeCompletion])
  }

  @Test func `the commitment is served after completion, to the last day of its last month`() {
    #expect(leaving(.on(2027, 9, 30), commitment: 12).isEligible)
    #expect(leaving(.on(2027, 9, 29), commitment: 12).reasons == [.leavesBeforeCommitment(months: 12)])
  }

  @Test func `a commitment may end after the horizon`() {
    #expect(leaving(.on(2032, 9, 30), commitment: 72).isEligible)
  }

  @Test func `a course completes by the last day of the horizon`() {
    var applicant = Applicant()
    applicant.course.durationMonths = 16
    #expect(applicant.isEligible)
    applicant.course.durationMonths = 17
    #expect(applicant.reasons == [.noIntakeInTime])
  }

  @Test func `a course that is never offered has no intake in time`() {
    var applicant = Applicant()
    applicant.course.years = []
    #expect(applicant.reasons == [.noIntakeInTime])
    applicant.course.years = [Year(2025)]
    #expect(applicant.reasons == [.noIntakeInTime])
  }

  @Test func `a level held is nothing new, one of two new levels is`() {
    var applicant = Applicant { $0.levels = [TinyWorld.standard] }
    #expect(applicant.reasons == [.nothingNew])
    applicant.course.awards.append(TinyWorld.middle)
    #expect(applicant.isEligible)
  }

  @Test func `a level under the one held is nothing new`() {
    var applicant = Applicant { $0.levels = [TinyWorld.high] }
    applicant.course.awards = [TinyWorld.middle]
    #expect(applicant.reasons == [.nothingNew])
  }

  @Test func `a level that a course in progress awards is never new`() {
    var applicant = Applicant()
    applicant.others = [Course.tiny("other", gives: TinyWorld.standard, years: [])]
    for day in [CalendarDate.on(2026, 3, 31), .on(2027, 12, 31)] {
      applicant.official.inProgress = [CourseInProgress(course: "other", completes: day)]
      #expect(applicant.reasons == [.nothingNew])
    }
  }

  @Test func `a level in progress is held from the month after it completes`() {
    var applicant = Applicant(.atLeast(TinyWorld.middle))
    applicant.others = [Course.tiny("other", gives: TinyWorld.middle, years: [])]
    applicant.official.inProgress = [CourseInProgress(course: "other", completes: .on(2026, 8, 31))]
    #expect(applicant.open.map(\.needs) == [[]])
    applicant.official.inProgress = [CourseInProgress(course: "other", completes: .on(2026, 9, 1))]
    #expect(applicant.reasons == [.lacks(TinyWorld.middle)])
  }

  @Test func `with a course in progress the load stays within the whole`() {
    var applicant = Applicant { $0.inProgress = [CourseInProgress(course: "other", completes: .on(2026, 9, 1))] }
    applicant.others = [Course.tiny("other", gives: TinyWorld.middle, load: .fraction(3, 4), years: [])]
    #expect(applicant.isEligible)
    applicant.others[0].workload = .fraction(76, 100)
    #expect(applicant.reasons == [.overloaded])
    applicant.official.inProgress = [CourseInProgress(course: "other", completes: .on(2026, 8, 31))]
    #expect(applicant.isEligible)
  }

  @Test func `a pin closes the course, or its year alone`() {
    var applicant = Applicant()
    applicant.course.years = [Year(2026), Year(2027)]
    applicant.pins = [Pin(official: "o1", course: "wanted", decision: .mustNot(Year(2026)))]
    #expect(applicant.open.map(\.intake) == [Month(year: 2027, number: 9)])
    applicant.pins = [Pin(official: "o1", course: "wanted", decision: .mustNot(nil))]
    #expect(applicant.reasons == [.pinnedOut])
  }

  @Test func `a pin on another official or course closes nothing`() {
    var applicant = Applicant()
    applicant.pins = [
      Pin(official: "o2", course: "wanted", decision: .mustNot(nil)),
      Pin(official: "o1", course: "other", decision: .mustNot(nil)),
    ]
    #expect(applicant.isEligible)
  }

  @Test func `every reason is given once, in order of intakes`() {
    var applicant = Applicant(.ageAtMost(women: 40, men: 40))
    applicant.course.years = [Year(2026), Year(2027)]
    applicant.course.intakeMonths = [1, 9]
    applicant.pins = [Pin(official: "o1", course: "wanted", decision: .mustNot(Year(2026)))]
    #expect(applicant.reasons == [.pinnedOut, .condition(.ageAtMost(women: 40, men: 40))])
  }
}
