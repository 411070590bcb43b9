import Testing

@testable import PlanPages

@Suite("Places along a chart")
struct ChartScaleTests {
  @Test(
    "An amount stands at its share of the width, to a hundredth of a per cent",
    arguments: [(0, "0%"), (1, "33.33%"), (2, "66.66%"), (3, "100%"), (9, "100%"), (-1, "0%")])
  func places(amount: Int, place: String) {
    #expect(ChartScale(to: 3).place(amount) == place)
  }

  @Test("Two neighbouring boxes leave no room between them")
  func rooms() {
    let scale = ChartScale(to: 7)
    #expect(scale.room(from: 0, to: 3) == scale.place(3))
    #expect(scale.hundredths(3) + 1 >= scale.hundredths(7) - scale.hundredths(4))
  }

  @Test("Huge amounts do not overflow, and a chart of nothing has a scale")
  func ends() {
    #expect(ChartScale(to: .max).place(.max) == "100%")
    #expect(ChartScale(to: 0).place(0) == "0%")
    #expect(ChartScale(to: 10, from: 600, upTo: 9_600).place(5) == "51%")
  }
}
