import LanguageConformance
import Languages
import Testing
import TrainingDomain

@testable import Planning

/// Conditions and refusals as reports say them.
@Suite struct ConditionWordingTests {
  private static let conditions: [EligibilityCondition] = [
    .inAnyGroup(["g1", "g2"]), .inAnyUnit(["u1", "u2"]),
    .inAnyPosition([Position(rawValue: "p1"), Position(rawValue: "p2")]),
    .atLeast(TinyWorld.middle), .below(TinyWorld.middle), .ageAtLeast(women: 28, men: 30),
    .ageAtMost(women: 45, men: 45), .partyMember(.none), .partyMember(.probationary), .partyMember(.full),
    .yearsServedAtLeast(3), .monthsOfServiceLeftMoreThan(72), .flagged("f1"), .notFlagged("f1"), .ofSex(.female),
    .ofSex(.male), .ethnicMinority(true), .ethnicMinority(false), .ratedAtLeast(.good, years: 2),
    .anyOf([[.ofSex(.female), .flagged("f1")], [.ethnicMinority(true)]]),
  ]

  @Test(arguments: conditions)
  func `every condition is said in both languages`(condition: EligibilityCondition) {
    #expect(LanguageFaults.faults(of: condition.wording) == [])
    #expect(LanguageFaults.faults(of: RefusalReason.condition(condition).wording) == [])
  }

  @Test(arguments: [
    RefusalReason.noIntakeInTime, .nothingNew, .leavesBeforeCompletion, .leavesBeforeCommitment(months: 72),
    .lacks(TinyWorld.middle), .pinnedOut, .overloaded,
  ])
  func `every refusal is said in both languages`(reason: RefusalReason) {
    #expect(LanguageFaults.faults(of: reason.wording) == [])
  }

  @Test func `every rule of the model has a name in both languages`() {
    for family in ConstraintFamilies.all {
      #expect(LanguageFaults.faults(of: Wording(en: "\(family.words)", vi: "\(family.words)")) == [])
      #expect(family.words.english != family.words.vietnamese)
    }
  }

  @Test(arguments: ObjectiveStage.allCases)
  func `every aim has a name in both languages`(stage: ObjectiveStage) {
    #expect(LanguageFaults.faults(of: stage.wording) == [])
  }

  @Test func `an age and an alternative read as Vietnamese reads them`() {
    #expect(
      EligibilityCondition.ageAtLeast(women: 28, men: 30).wording.vietnamese == "từ 28 (nữ) / 30 (nam) tuổi trở lên")
    #expect(
      EligibilityCondition.anyOf([[.ofSex(.female), .flagged("f1")], [.ethnicMinority(true)]]).wording.vietnamese
        == "là nữ và có dấu hiệu f1, hoặc là người dân tộc thiểu số")
  }

  @Test func `conditions name groups, units, levels and flags as the problem does`() {
    var problem = TinyWorld([], [], []).problem
    problem.groups = [OfficialGroup(id: "g1", name: "cán bộ chủ chốt"), OfficialGroup(id: "g2", name: "công chức")]
    problem.units = [WorkUnit(id: "u1", name: "Văn phòng")]
    problem.flags = [OfficialFlag(id: "f1", name: "quy hoạch")]
    let conditions: [EligibilityCondition] = [
      .inAnyGroup(["g1", "g2"]), .inAnyUnit(["u1", "u9"]), .flagged("f1"), .atLeast(TinyWorld.middle),
      .inAnyPosition([Position(rawValue: "Phó Chủ tịch")]), .anyOf([[.notFlagged("f1")], [.ofSex(.female)]]),
    ]
    let level = problem.fullName(of: TinyWorld.middle)
    #expect(level.contains(": "))
    #expect(
      conditions.map { $0.wording(in: problem).vietnamese } == [
        "thuộc nhóm “cán bộ chủ chốt” hoặc “công chức”", "công tác tại “Văn phòng” hoặc u9", "có dấu hiệu “quy hoạch”",
        "có trình độ “\(level)” trở lên", "giữ chức vụ “Phó Chủ tịch”",
        "không có dấu hiệu “quy hoạch”, hoặc là nữ",
      ])
    #expect(RefusalReason.condition(.flagged("f1")).wording(in: problem).english.hasSuffix(": flagged “quy hoạch”"))
  }

  @Test func `a decimal number has a comma in Vietnamese and a point in English`() throws {
    let share = try #require(Fraction(text: "0.15"))
    let third = try #require(Fraction(1, over: 3))
    #expect(Wording(en: "\(share) \(third)", vi: "\(share) \(third)").vietnamese == "0,15 1/3")
    #expect(Wording(en: "\(share) \(third)", vi: "\(share) \(third)").english == "0.15 1/3")
  }
}
