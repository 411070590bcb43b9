import Testing
import TrainingDomain

@testable import Planning

/// Conditions on what a person is: group, unit, post, sex, ethnicity, flags, Party standing and ratings.
@Suite struct PersonalConditionTests {
  @Test func `one of several groups suffices, and everyone is a group`() {
    let condition = EligibilityCondition.inAnyGroup(["leaders", "clerks"])
    #expect(Applicant(condition) { $0.groups = ["clerks"] }.isEligible)
    #expect(Applicant(condition).reasons == [.condition(condition)])
    #expect(Applicant(.inAnyGroup([OfficialGroup.everyone.id])).isEligible)
    #expect(!Applicant(.inAnyGroup([])).isEligible)
  }

  @Test func `one of several units suffices`() {
    #expect(Applicant(.inAnyUnit(["south", "north"])).isEligible)
    #expect(!Applicant(.inAnyUnit(["south"])).isEligible)
  }

  @Test func `one of several posts suffices, and no post is none of them`() {
    let condition = EligibilityCondition.inAnyPosition([Position(rawValue: "chair"), Position(rawValue: "clerk")])
    #expect(Applicant(condition) { $0.position = Position(rawValue: "clerk") }.isEligible)
    #expect(!Applicant(condition) { $0.position = Position(rawValue: "guard") }.isEligible)
    #expect(!Applicant(condition).isEligible)
  }

  @Test(arguments: [Sex.female, .male])
  func `the sex asked for is the one that may go`(asked: Sex) {
    #expect(Applicant(.ofSex(asked)) { $0.sex = .female }.isEligible == (asked == .female))
    #expect(Applicant(.ofSex(asked)) { $0.sex = .male }.isEligible == (asked == .male))
  }

  @Test(arguments: [true, false], [true, false])
  func `ethnicity is asked for either way`(asked: Bool, own: Bool) {
    #expect(Applicant(.ethnicMinority(asked)) { $0.isEthnicMinority = own }.isEligible == (asked == own))
  }

  @Test func `a flag must be carried, or must not`() {
    let flag = OfficialFlag.successionPlan
    #expect(Applicant(.flagged(flag)) { $0.flags = [flag] }.isEligible)
    #expect(!Applicant(.flagged(flag)) { $0.flags = ["other"] }.isEligible)
    #expect(Applicant(.notFlagged(flag)) { $0.flags = ["other"] }.isEligible)
    #expect(Applicant(.notFlagged(flag)) { $0.flags = [flag] }.reasons == [.condition(.notFlagged(flag))])
  }

  @Test(arguments: PartyMembership.allCases)
  func `a Party standing or a higher one is asked`(own: PartyMembership) {
    #expect(Applicant(.partyMember(.none)) { $0.party = own }.isEligible)
    #expect(Applicant(.partyMember(.probationary)) { $0.party = own }.isEligible == (own != .none))
    #expect(Applicant(.partyMember(.full)) { $0.party = own }.isEligible == (own == .full))
  }

  /// Ratings of the years up to 2025, newest last, against “good or better in the last two years”.
  @Test(arguments: [
    ([Rating.good, .outstanding], true), ([.good, .good], true), ([.outstanding, .satisfactory], false),
    ([.satisfactory, .outstanding], false), ([.unsatisfactory, .good, .good], true), ([.outstanding], false),
    ([], false),
  ])
  func `every one of the last years must reach the rating`(ratings: [Rating], isMet: Bool) {
    let applicant = Applicant(.ratedAtLeast(.good, years: 2)) { official in
      official.ratings = ratings.enumerated().map { offset, rating in
        YearlyRating(year: Year(2026 - ratings.count + offset), rating: rating)
      }
    }
    #expect(applicant.isEligible == isMet)
  }

  @Test func `conditions are met all together`() {
    var applicant = Applicant(.ofSex(.female))
    applicant.course.eligibility.append(.ethnicMinority(true))
    #expect(applicant.reasons == [.condition(.ethnicMinority(true))])
    applicant.official.isEthnicMinority = true
    #expect(applicant.isEligible)
  }

  @Test func `of the conditions that fail the first is given as the reason`() {
    var applicant = Applicant(.ofSex(.male))
    applicant.course.eligibility.append(.ethnicMinority(true))
    #expect(applicant.reasons == [.condition(.ofSex(.male))])
  }
}
