import SeededDraws

/// A small seeded source of random numbers (SplitMix64), so that a printed seed repeats a test exactly.
struct SeededGenerator: RandomNumberGenerator {
  private var bits: SplitMix64

  init(seed: Int) {
    bits = SplitMix64(seed: UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678_9ABC_DEF1)
  }

  mutating func next() -> UInt64 { bits.next() }

  /// A whole number of a range.
  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// True so many times in a hundred.
  mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

  /// One element of a list that is not empty.
  mutating func pick<Element>(_ list: [Element]) -> Element { list[number(0...(list.count - 1))] }
}
