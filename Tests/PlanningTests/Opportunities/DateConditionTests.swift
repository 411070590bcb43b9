import Testing
import TrainingDomain

@testable import Planning

/// Conditions on age, years served and service left, judged on the intake's first day, 1 September 2026.
@Suite struct DateConditionTests {
  /// From 1 September 2026 to the day after 30 September 2032 are 73 whole months.
  @Test(arguments: [
    (CalendarDate.on(2032, 9, 30), 72, true), (.on(2032, 9, 30), 73, false), (.on(2032, 9, 29), 72, false),
    (.on(2032, 8, 31), 71, true), (.on(2032, 8, 31), 72, false), (.on(2032, 10, 31), 73, true),
  ])
  func `service left is strictly more than so many whole months`(last: CalendarDate, months: Int, isMet: Bool) {
    let condition = EligibilityCondition.monthsOfServiceLeftMoreThan(months)
    let applicant = Applicant(condition) { $0.serviceEnd = ServiceEnd(lastDay: last, basis: .listed) }
    #expect(applicant.isEligible == isMet)
    #expect(applicant.reasons == (isMet ? [] : [.condition(condition)]))
  }

  @Test(arguments: [
    (CalendarDate.on(1996, 9, 1), 30, true), (.on(1996, 9, 2), 30, false), (.on(1996, 8, 31), 30, true),
    (.on(1997, 1, 1), 29, true), (.on(1997, 1, 1), 30, false),
  ])
  func `an age is reached on the birthday`(birth: CalendarDate, years: Int, isMet: Bool) {
    #expect(Applicant(.ageAtLeast(women: years, men: 99)) { $0.birth = birth }.isEligible == isMet)
    #expect(Applicant(.ageAtMost(women: years - 1, men: 99)) { $0.birth = birth }.isEligible == !isMet)
  }

  @Test func `women and men have bounds of their own`() {
    let condition = EligibilityCondition.ageAtLeast(women: 28, men: 30)
    let birth = CalendarDate.on(1998, 9, 1)
    #expect(Applicant(condition) { $0.birth = birth }.isEligible)
    #expect(!Applicant(condition) { ($0.birth, $0.sex) = (birth, .male) }.isEligible)
    #expect(Applicant(.ageAtMost(women: 28, men: 27)) { $0.birth = birth }.isEligible)
    #expect(!Applicant(.ageAtMost(women: 28, men: 27)) { ($0.birth, $0.sex) = (birth, .male) }.isEligible)
  }

  @Test func `an age is at most so many years until the day before the next birthday`() {
    #expect(Applicant(.ageAtMost(women: 45, men: 0)) { $0.birth = .on(1980, 9, 2) }.isEligible)
    #expect(!Applicant(.ageAtMost(women: 45, men: 0)) { $0.birth = .on(1980, 9, 1) }.isEligible)
  }

  /// Born on 29 February 2000, someone is 25 on 28 February 2026 and 26 on 1 March.
  @Test(arguments: [(2, 26, false), (3, 26, true), (2, 25, true)])
  func `whoever is born on 29 February completes a year on 1 March of a common year`(
    month: Int, years: Int, isMet: Bool
  ) {
    var applicant = Applicant(.ageAtLeast(women: years, men: years)) { $0.birth = .on(2000, 2, 29) }
    applicant.course.intakeMonths = [month]
    #expect(applicant.isEligible == isMet)
  }

  @Test(arguments: [(CalendarDate.on(2023, 9, 1), true), (.on(2023, 9, 2), false), (.on(2023, 8, 31), true)])
  func `years served are complete on their day`(start: CalendarDate, isMet: Bool) {
    #expect(Applicant(.yearsServedAtLeast(3)) { $0.serviceStart = start }.isEligible == isMet)
  }

  @Test func `years served are not met where the start is unknown`() {
    #expect(!Applicant(.yearsServedAtLeast(0)) { $0.serviceStart = nil }.isEligible)
  }

  @Test func `whoever starts to serve after the intake has not served zero years`() {
    #expect(!Applicant(.yearsServedAtLeast(0)) { $0.serviceStart = .on(2026, 9, 2) }.isEligible)
    #expect(Applicant(.yearsServedAtLeast(0)) { $0.serviceStart = .on(2026, 9, 1) }.isEligible)
  }

  @Test func `each intake is judged on its own day`() {
    var applicant = Applicant(.ageAtLeast(women: 30, men: 30)) { $0.birth = .on(1997, 1, 1) }
    applicant.course.years = [Year(2026), Year(2027)]
    #expect(applicant.open.map(\.intake) == [Month(year: 2027, number: 9)])
  }
}
