/// A stream of pseudo-random numbers that is the same on every machine and with every library version.
///
/// The generator and every way of drawing from it are our own, because rosters made with it are compared byte for
/// byte; the standard library does not promise to draw alike in its next version.
public struct SplitMix64 {
  private var state: UInt64

  /// Makes the stream of a seed.
  public init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A whole number from 0 up to, but not including, `bound`; 0 where `bound` is not positive.
  public mutating func draw(below bound: Int) -> Int {
    guard bound > 0 else { return 0 }
    return Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// A whole number of a closed range.
  public mutating func draw(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + draw(below: range.count)
  }
}
