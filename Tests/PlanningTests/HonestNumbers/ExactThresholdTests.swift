import PlanAudit
import Testing
import TrainingDomain

@testable import Planning

/// Heads are demanded by whole numbers, where a product of decimals would be one off.
@Suite struct ExactThresholdTests {
  /// Thresholds a document could print, as percentages.
  static let printed = ["0.07", "0.14", "0.28", "0.29", "0.55", "0.57", "0.58", "1.00", "0.33333", "0.66667", "0.6667"]
  static let thirds = [Fraction.fraction(1, 3), .fraction(2, 3)]
  static let thresholds = printed.compactMap { Fraction(text: $0) } + thirds

  private static func target(_ comparator: Target.Comparator, _ threshold: Fraction) -> Target {
    Target(
      id: "t", name: "t", level: RandomProblem.standard, group: OfficialGroup.everyone.id, comparator: comparator,
      threshold: threshold, due: Month(year: 2026, number: 12).lastDay, provenance: RandomProblem.assumed)
  }

  /// Sizes of groups at which a product of decimals demands another number of heads than whole numbers do.
  private static func sizesOneOff(_ comparator: Target.Comparator, _ threshold: Fraction) -> [Int] {
    let target = target(comparator, threshold)
    return (1...600).filter { people in
      let product = threshold.approximation * Double(people)
      let naive = comparator == .atLeast ? Int(product.rounded(.up)) : Int(product.rounded(.down)) + 1
      return naive != target.requiredHeads(in: Heads(people)).count
    }
  }

  @Test func `the least number of heads is demanded that keeps the threshold, for every size of a group`() {
    for comparator in Target.Comparator.allCases {
      for threshold in Self.thresholds where comparator == .atLeast || threshold < .one {
        let target = Self.target(comparator, threshold)
        for people in 1...2_000 {
          let heads = target.requiredHeads(in: Heads(people)).count
          let (above, below) = (threshold.numerator * people, threshold.denominator)
          let isEnough = comparator == .atLeast ? heads * below >= above : heads * below > above
          let isLeast = comparator == .atLeast ? (heads - 1) * below < above : (heads - 1) * below <= above
          #expect(isEnough && isLeast, "\(threshold) of \(people)")
        }
      }
    }
  }

  @Test(arguments: [FormulationKind.profile, .individual])
  func `a plan sends exactly the heads demanded where decimals would be one off`(kind: FormulationKind) throws {
    var tried = 0
    for comparator in Target.Comparator.allCases {
      for threshold in Self.thresholds where comparator == .atLeast || threshold < .one {
        for people in Self.sizesOneOff(comparator, threshold).prefix(2) {
          var problem = LopsidedMoney.problem(people: people, dear: 3, budget: 1_000_000, rows: true)
          problem.targets = [Self.target(comparator, threshold)]
          let answer = try Oracle(problem).answer(kind)
          let plan = try #require(answer.plan)
          let result = try #require(answer.result)
          let heads = plan.enrolments.map(\.count.count).reduce(0, +)
          #expect(heads == problem.targets[0].requiredHeads(in: Heads(people)).count, "\(threshold) of \(people)")
          #expect(PlanAudit(problem).findings(in: plan).isEmpty)
          #expect(PlanAudit(problem).findings(in: result, of: plan).isEmpty)
          tried += 1
        }
      }
    }
    print("groups where decimals are one off: \(tried)")
    #expect(tried >= 10)
  }

  @Test func `a share of a third is kept by one in three and not by one in four`() throws {
    for (women, men, sent) in [(1, 2, 3), (1, 3, 3), (2, 4, 6), (2, 6, 6), (3, 8, 9)] {
      var problem = LopsidedMoney.problem(people: women + men, dear: 3, budget: 1_000_000)
      for index in problem.officials.indices where index >= women { problem.officials[index].sex = .male }
      for index in problem.courses.indices {
        problem.courses[index].priorityShares = [PriorityShare(kind: .women, share: .fraction(1, 3))]
      }
      for kind in [FormulationKind.profile, .individual] {
        let plan = try #require(try Oracle(problem).answer(kind).plan)
        let pens = plan.enrolments.count { $0.course == "pen" }
        #expect(pens == sent, "\(women) women and \(men) men, \(kind)")
      }
    }
  }

  @Test func `three courses of a third of a load are one load`() throws {
    var problem = LopsidedMoney.problem(people: 3, dear: 3, budget: 1_000_000)
    problem.tracks.append(RandomProblem.theory)
    problem.courses.append(LopsidedMoney.course("talk", RandomProblem.middle, 1))
    problem.targets.append(
      Target(
        id: "talks", name: "talks", level: RandomProblem.middle, group: OfficialGroup.everyone.id, threshold: .one,
        due: Month(year: 2026, number: 12).lastDay, provenance: RandomProblem.assumed))
    // A third of three officials is one in class: three loads of a third.
    problem.absence = AbsenceRule(share: .fraction(1, 3), floor: .fraction(1, 100))
    for kind in [FormulationKind.profile, .individual] {
      #expect(try #require(try Oracle(problem).answer(kind).plan).enrolments.count == 3)
    }
    problem.absence = nil
    for kind in [FormulationKind.profile, .individual] {
      #expect(try #require(try Oracle(problem).answer(kind).plan).enrolments.count == 9)
    }
  }
}
