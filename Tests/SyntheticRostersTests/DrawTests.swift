import SeededDraws
import Testing

@testable import SyntheticRosters

@Suite("Draws")
struct DrawTests {
  @Test("come from the published SplitMix64 sequence")
  func sequence() {
    var stream = SplitMix64(seed: 0)
    #expect(stream.next() == 0xE220_A839_7B1D_CDAF)
    #expect(stream.next() == 0x6E78_9E6A_A1B9_65F4)
    #expect(stream.next() == 0x06C4_5D18_8009_454F)
  }

  @Test("stay within their bounds and reach both ends")
  func bounds() {
    var stream = SplitMix64(seed: 3)
    let numbers = (0..<500).map { _ in stream.draw(in: -2...3) }
    #expect(numbers.min() == -2)
    #expect(numbers.max() == 3)
    #expect(stream.draw(below: 0) == 0)
  }

  @Test("choose exactly as many as demanded, and only candidates")
  func exactness() {
    var draw = ExactDraw(seed: 5)
    for count in 0...10 {
      let isChosen = draw.choose(count, of: 20, where: { $0.isMultiple(of: 2) })
      #expect(isChosen.filter { $0 }.count == count)
      #expect(isChosen.indices.allSatisfy { !isChosen[$0] || $0.isMultiple(of: 2) })
    }
  }

  @Test("put those with a certain preference first")
  func certainty() {
    var draw = ExactDraw(seed: 8)
    for _ in 0..<50 {
      let isChosen = draw.choose(4, of: 30, preferring: { $0 < 3 ? ExactDraw.certain : 0 })
      #expect(isChosen[0] && isChosen[1] && isChosen[2])
    }
  }

  @Test("put cells that would break a line up in quotation marks")
  func quoting() {
    #expect(CommaSeparated.text([["a", "b, c", "d \"e\""], ["", "f"]]) == "a,\"b, c\",\"d \"\"e\"\"\"\n,f\n")
  }
}
