import Testing
import TrainingDomain

@testable import Scenarios

struct RelaxationPricesTests {
  @Test("Prices are read, and those left out are assumed")
  func read() throws {
    let sample = SampleScenario.adding(
      "relaxation: { pricePerSeatVND: 7000000, pricePerPostVND: 90000000, basis: document, source: a letter }")
    let prices = try #require(sample.load().problem?.relaxation)
    #expect(
      prices
        == RelaxationPrices(
          money: 1, seat: 7_000_000, post: 90_000_000,
          monthOfDelay: RelaxationPrices.assumed.monthOfDelay,
          provenance: Provenance(basis: .document, source: "a letter")))
  }

  @Test("A scenario without prices has none")
  func none() {
    #expect(SampleScenario.adding("").load().problem?.relaxation == nil)
  }

  @Test("A price of nothing is refused")
  func refused() {
    let sample = SampleScenario.adding("relaxation: { pricePerDong: 0 }")
    #expect(sample.load().problem == nil && !sample.said().isEmpty)
  }
}
