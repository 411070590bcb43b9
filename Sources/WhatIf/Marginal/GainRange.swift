internal import LinearModel

/// How far the gain of a first step goes on, and after which step nothing more is gained.
public struct GainRange: Hashable, Sendable {
  /// For so many steps, the first included, it is proven that every step gains what the first does.
  public let alike: Int
  /// Whether it is proven that the step after those gains something else; otherwise it was not settled, or is not
  /// looked at.
  public let endsThere: Bool
  /// The last step that gains anything among those looked at, zero where none does; nil where that was not settled.
  public let lastGain: Int?
  /// How many steps were looked at.
  public let reach: Int

  /// Makes a range.
  public init(alike: Int, endsThere: Bool, lastGain: Int?, reach: Int) {
    self.alike = alike
    self.endsThere = endsThere
    self.lastGain = lastGain
    self.reach = reach
  }

  /// The range of a ladder whose first step is known as well as it will be.
  static func found(on ladder: inout StepLadder) throws(SolverError) -> GainRange {
    let reach = ladder.reach
    guard reach > 0 else { return GainRange(alike: 0, endsThere: false, lastGain: 0, reach: 0) }
    guard let none = ladder.value(after: 0), let one = ladder.value(after: 1) else {
      return GainRange(alike: 0, endsThere: false, lastGain: nil, reach: reach)
    }
    if ladder.value(after: reach) == none {
      return GainRange(alike: reach, endsThere: false, lastGain: 0, reach: reach)
    }
    let alike = one == none ? try idle(&ladder) : try repeated(&ladder, gain: none - one)
    return GainRange(
      alike: alike, endsThere: differs(ladder, after: alike, from: none, gain: none - one),
      lastGain: try lastGain(&ladder), reach: reach)
  }

  /// The steps that are proven to gain nothing, by bisection, since what is once gained is never lost.
  private static func idle(_ ladder: inout StepLadder) throws(SolverError) -> Int {
    let none = ladder.span(after: 0).most
    var (low, high) = (1, ladder.reach)
    if ladder.span(after: high).least >= none { return high }
    while high - low > 1 {
      let middle = (low + high) / 2
      try ladder.learn(middle)
      if ladder.span(after: middle).least >= none { low = middle } else { high = middle }
    }
    // A step that was not settled may now be.
    while low < ladder.reach, ladder.span(after: low + 1).least >= none { low += 1 }
    return low
  }

  /// The steps that are proven to gain what the first does; one by one, for gains need not shrink.
  private static func repeated(_ ladder: inout StepLadder, gain: Int) throws(SolverError) -> Int {
    let none = ladder.span(after: 0).most
    for steps in stride(from: 2, through: ladder.reach, by: 1) {
      try ladder.learn(steps)
      if ladder.value(after: steps) != none - steps * gain { return steps - 1 }
    }
    return ladder.reach
  }

  /// Whether the value one step on is proven to be another than the gain would make it.
  private static func differs(_ ladder: StepLadder, after steps: Int, from none: Int, gain: Int) -> Bool {
    guard steps < ladder.reach else { return false }
    let expected = none - (steps + 1) * gain
    let span = ladder.span(after: steps + 1)
    return span.most < expected || span.least > expected
  }

  /// The least number of steps that gains as much as the whole reach.
  private static func lastGain(_ ladder: inout StepLadder) throws(SolverError) -> Int? {
    try ladder.learn(ladder.reach)
    guard let end = ladder.value(after: ladder.reach) else { return nil }
    var (low, high) = (0, ladder.reach)
    while high - low > 1 {
      let middle = (low + high) / 2
      try ladder.learn(middle)
      if ladder.span(after: middle).most <= end {
        high = middle
      } else if ladder.span(after: middle).least > end {
        low = middle
      } else {
        return nil
      }
    }
    return high
  }
}
