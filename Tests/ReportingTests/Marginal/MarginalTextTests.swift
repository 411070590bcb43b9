import LanguageConformance
import Languages
import Testing
import TrainingDomain

@testable import Reporting

@Suite("Marginal values in words")
struct MarginalTextTests {
  @Test("A limit stands with what a step more and a step less changes, and how far it goes on")
  func line() throws {
    let text = MarginalText.text(of: SmallAnswers.marginal())
    let line = try #require(text.split(separator: "\n").first { $0.contains("money: training budget, 2026 ") })
    let cells = line.split(separator: " ").suffix(8).map(String.init)
    #expect(cells == ["40,000,000", "-20,000…-13,158", "+1", "+9,500,000", "3+", "?", "+26,316", "-"])
    #expect(text.contains("Changes given as a span are not proven"))
  }

  @Test("The targets that a step moves are named with their heads, and idle limits are only counted")
  func targets() {
    let text = MarginalText.text(of: SmallAnswers.marginal())
    #expect(text.contains("a step more: \(SmallPlan.target.name) (Bản Thượng) -1"))
    #expect(text.contains("least of a class: first degree"))
    #expect(!text.contains("seats: first degree"))
    #expect(text.contains("Other limits: 1."))
  }

  @Test("The Vietnamese text has Vietnamese words and numbers")
  func vietnamese() {
    let text = MarginalText.text(of: SmallAnswers.marginal(in: .vietnamese))
    #expect(text.contains("-20.000…-13.158") && text.contains("Giới hạn khác: 1."))
    let names = ["training budget", "first degree", SmallPlan.target.name, SmallPlan.problem.title]
    let said = names.reduce(text) { $0.split(separator: $1, omittingEmptySubsequences: false).joined(separator: "…") }
    #expect(LanguageFaults.faults(in: said, of: .vietnamese) == [])
  }
}
