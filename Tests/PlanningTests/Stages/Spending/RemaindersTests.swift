import SeededDraws
import Testing

@testable import Planning

struct RemaindersTests {
  @Test(
    "Ten million over twelve months from March leave a third of a million at so many places, and none at three but one đồng"
  )
  func thirds() {
    let sums = Remainders(modulus: 1_000_000).adding(8_333_333, times: 0...3)
    #expect(sums.meets(333_333...333_333))
    #expect(sums.meets(666_666...666_666))
    #expect(sums.meets(999_999...999_999))
    #expect(!sums.meets(1...333_332))
  }

  @Test("Numbers below zero and beyond the modulus leave what they leave")
  func beyond() {
    let sums = Remainders(modulus: 100).adding(30, times: 1...2)
    #expect(sums.meets(-70 ... -70))
    #expect(sums.meets(125...131))
    #expect(sums.meets(195...260))
    #expect(!sums.meets(161...229))
    #expect(sums.meets(0...99))
  }

  @Test("Random sums leave what adding them up one by one leaves")
  func random() {
    var draws = SplitMix64(seed: 20)
    for round in 0..<200 {
      let modulus = draws.draw(in: 2...200)
      var bits = Remainders(modulus: modulus)
      var plain: Set = [0]
      for _ in 0..<draws.draw(in: 1...4) {
        let number = draws.draw(in: 1...500)
        let least = draws.draw(in: 0...3)
        let times = least...(least + draws.draw(in: 0...5))
        bits = bits.adding(number, times: times)
        plain = Set(plain.flatMap { sum in times.map { (sum + number * $0) % modulus } })
      }
      for remainder in 0..<modulus {
        #expect(bits.meets(remainder...remainder) == plain.contains(remainder), "round \(round)")
      }
      let first = draws.draw(in: 0...modulus)
      let wanted = (first - modulus)...(first - modulus + draws.draw(in: 0...9))
      let isThere = wanted.contains { plain.contains(($0 % modulus + modulus) % modulus) }
      #expect(bits.meets(wanted) == isThere, "round \(round)")
    }
  }
}
