import GLPK
import LinearModel
import Testing

@testable import Planning

struct OddPlacesTests {
  private let example = OddMoney.thirds(secondYear: 6_200_000)

  @Test("What courses paid for at once cost divides money; only places that leave a remainder are odd")
  func modulus() throws {
    let odd = try #require(OddPlaces(example.money, in: example.model))
    #expect(odd.modulus == 1_200_000)
    #expect(odd.granted == 32_400_000)
    #expect(odd.alike.map(\.remainders) == [[1_133_333, 466_667]])
    #expect(odd.courses.map(\.cost) == [10_000_000, 1_200_000])
    #expect(odd.courses.map(\.columns.count) == [1, 2])
  }

  @Test("Where all places come out even, or money can be spent by parts of a place, nothing is odd")
  func even() {
    let even = OddMoney(long: [600, 300], short: 300, limits: [900, 900], wanted: (3, 3), weights: (2, 1))
    #expect(OddPlaces(even.money, in: even.model) == nil)
    #expect(OddPlaces([], in: example.model) == nil)
    let split = example.model.relaxed(keepingWhole: [])
    #expect(OddPlaces(example.money, in: split) == nil)
  }

  @Test("Only as many places as let every year come out are left, and none where no number does")
  func narrowed() throws {
    let odd = try #require(OddPlaces(example.money, in: example.model))
    // Three long places leave 1,200,001 đồng of the first year's money and 1,199,999 of the second's: a đồng too little.
    #expect(odd.narrowed([0...3], unspent: 1) == nil)
    let richer = OddMoney.thirds(secondYear: 6_200_001)
    let enough = try #require(OddPlaces(richer.money, in: richer.model))
    #expect(enough.narrowed([0...3], unspent: 0) == nil)
    #expect(enough.narrowed([0...3], unspent: 1) == [3...3])
    #expect(enough.narrowed([0...2], unspent: 1) == nil)
    #expect(enough.narrowed([0...3], unspent: 1_200_000) == [0...3])
  }

  @Test("No plan that leaves so little is lost in random problems")
  func random() throws {
    var narrowed = 0
    for seed in 0..<200 as Range<UInt64> {
      let example = OddMoney(seed: seed)
      guard let odd = OddPlaces(example.money, in: example.model) else { continue }
      let long = example.money[0].prices[0].column
      let most = Int(example.model[long].upper ?? 0)
      for unspent in [0, 50, 149] where unspent < odd.modulus {
        let ranges = odd.narrowed(odd.alike.map { _ in 0...most }, unspent: unspent)
        let possible = (0...most).filter { count in
          example.money.allSatisfy { row in
            let rest = row.limit - count * row.prices[0].cost
            let left = rest % row.prices[1].cost
            // Beyond all money nothing is bought; the remainders alone do not know that.
            return left < 0 ? left + row.prices[1].cost <= unspent : left <= unspent
          }
        }
        if odd.alike.isEmpty { continue }
        narrowed += ranges?.first == 0...most ? 0 : 1
        for count in possible { #expect(ranges?[0].contains(count) == true, "seed \(seed)") }
      }
    }
    #expect(narrowed > 100)
  }
}
