import LanguageConformance
import Languages
import Testing
import TrainingDomain

@testable import Reporting

@Suite("The smallest change in words")
struct SmallestChangeTextTests {
  @Test("What gives way stands with what it is now, what it becomes and its price")
  func relaxations() throws {
    let text = SmallestChangeText.text(of: SmallAnswers.smallestChange())
    let lines = text.split(separator: "\n")
    let money = try #require(lines.first { $0.contains("money: training budget, 2026") })
    #expect(money.split(separator: " ").suffix(4) == ["40,000,000", "5,000,000", "45,000,000", "5,000,000"])
    let seats = try #require(lines.first { $0.contains("seats: first degree, of each unit, 2026") })
    #expect(seats.split(separator: " ").suffix(4) == ["5", "1", "6", "2,000,000"])
    let posts = try #require(lines.first { $0.contains("posts: Bản Thượng") })
    #expect(posts.split(separator: " ").suffix(4) == ["3", "2", "5", "200,000,000"])
    #expect(text.contains("100,000,000 đồng for an authorised post more"))
    #expect(text.contains("12 months") && text.contains("The prices are an assumption"))
  }

  @Test("What is not proven cheapest says the bound")
  func unproven() {
    #expect(
      SmallestChangeText.text(of: SmallAnswers.smallestChange()).contains(
        "Not proven cheapest: no set costs less than 60,000,000 đồng"))
    #expect(
      SmallestChangeText.text(of: SmallAnswers.smallestChange(bound: 67_000_000)).contains(
        "Proven: no set of such changes"))
  }

  @Test("The verified plan, its audit and what stays out of reach are told")
  func verified() {
    let text = SmallestChangeText.text(of: SmallAnswers.smallestChange())
    #expect(text.contains("Verified by planning again:") && text.contains("24 rules re-checked on 3 enrolments"))
    #expect(text.contains("  - who is blocked stays so"))
  }

  @Test("Where nothing helps, that is the answer")
  func nothing() {
    let text = SmallestChangeText.text(of: SmallAnswers.smallestChange([]))
    #expect(text.contains("no change of money, seats, vacancies, due dates attains more"))
  }

  @Test("The Vietnamese text has Vietnamese words and numbers")
  func vietnamese() {
    let text = SmallestChangeText.text(of: SmallAnswers.smallestChange(in: .vietnamese))
    #expect(text.contains("45.000.000") && text.contains("12 tháng"))
    let names = ["Bản Thượng", "training budget", "first degree", SmallPlan.target.name, SmallPlan.problem.title]
    let said = names.reduce(text) { $0.split(separator: $1, omittingEmptySubsequences: false).joined(separator: "…") }
    #expect(LanguageFaults.faults(in: said, of: .vietnamese) == [])
  }
}
