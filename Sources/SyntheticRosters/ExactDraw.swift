internal import SeededDraws

/// Draws that hit a published headcount exactly.
struct ExactDraw {
  /// The preference from which a candidate is certain to come before those without one.
  static let certain = 1_000

  private var stream: SplitMix64

  /// Makes the draws of a seed.
  init(seed: UInt64) { stream = SplitMix64(seed: seed) }

  /// Chooses exactly `count` of the candidates, and says for each of `0..<total` whether it is chosen.
  ///
  /// Every candidate draws a number below 1,000 and adds its preference; the highest are chosen. A preference below
  /// `certain` makes a candidate likelier, one of `certain` or more puts it before all that have none.
  mutating func choose(
    _ count: Int, of total: Int, where isCandidate: (Int) -> Bool = { _ in true },
    preferring preference: (Int) -> Int = { _ in 0 }
  ) -> [Bool] {
    let candidates = (0..<total).filter(isCandidate)
    precondition(count <= candidates.count, "only \(candidates.count) of the \(count) demanded can be chosen")
    var scored: [(candidate: Int, score: Int)] = []
    for candidate in candidates {
      scored.append((candidate, preference(candidate) + stream.draw(below: 1_000)))
    }
    scored.sort { $0.score == $1.score ? $0.candidate < $1.candidate : $0.score > $1.score }
    var isChosen = Array(repeating: false, count: total)
    for (candidate, _) in scored.prefix(count) { isChosen[candidate] = true }
    return isChosen
  }

  /// One of the entries, each as likely as its weight says.
  mutating func pick(from weighted: [(entry: String, weight: Int)]) -> String {
    var rest = stream.draw(below: weighted.reduce(0) { $0 + $1.weight })
    for (entry, weight) in weighted {
      if rest < weight { return entry }
      rest -= weight
    }
    return ""
  }

  /// A whole number of a closed range.
  mutating func number(in range: ClosedRange<Int>) -> Int { stream.draw(in: range) }
}
