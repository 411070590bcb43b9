/// Which positions a frontier has.
public struct FrontierRange: Hashable, Sendable {
  /// How many points; along years every year is one.
  public let points: Int
  /// The first position; nil for nothing at all, and for the first year.
  public let from: Int?
  /// The last position; nil for where more brings nothing more, and for two years after the scenario's last.
  public let to: Int?

  /// Makes a range.
  public init(points: Int = 9, from: Int? = nil, to: Int? = nil) {
    self.points = points
    self.from = from
    self.to = to
  }

  /// The positions between two ends, evenly spread and rounded down, with the scenario's own among them.
  func positions(from first: Int, to last: Int, own: Int) -> [Int] {
    let last = max(first, last)
    let count = max(2, min(points, last - first + 1))
    guard last > first else { return [first] }
    var positions = (0..<count).map { number in
      first + Int(Int128(last - first) * Int128(number) / Int128(count - 1))
    }
    // The scenario's own position takes the place of the inner point that is nearest.
    if (first...last).contains(own), !positions.contains(own), count > 2 {
      let nearest = (1..<(count - 1)).min { abs(positions[$0] - own) < abs(positions[$1] - own) }
      if let nearest { positions[nearest] = own }
    }
    return positions
  }
}
