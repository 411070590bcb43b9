/// How many of each shared item every part may take, in whole numbers that together keep every shared limit.
struct Allotment: Sendable {
  private let shared: SharedLimits
  /// For each part, numbers of the items.
  private(set) var numbers: [[Int]]

  /// Whole numbers near those of a mixture: all rounded down, then one more where most was cut off, in the order of
  /// what was cut off, as long as the limits hold.
  init(near mixture: [[Double]], _ shared: SharedLimits) {
    self.shared = shared
    numbers = mixture.map { $0.map { Int(($0 + Self.hair).rounded(.down)) } }
    var rests: [(rest: Double, part: Int, item: Int)] = []
    for (part, items) in mixture.enumerated() {
      for (item, number) in items.enumerated() {
        let rest = number - Double(numbers[part][item])
        if rest > Self.hair { rests.append((rest, part, item)) }
      }
    }
    // A mixture's arithmetic can be a hair over a limit, and then rounding down is, too.
    while let over = shared.limits.first(where: { $0.use(of: totals) > $0.capacity }) {
      guard let (part, item) = largest(in: over) else { break }
      numbers[part][item] -= 1
    }
    for rest in rests.sorted(by: { ($1.rest, $0.part, $0.item) < ($0.rest, $1.part, $1.item) }) {
      add(rest.item, to: rest.part)
    }
  }

  /// What the parts have taken; it must keep every limit.
  init(taken: [[Int]], _ shared: SharedLimits) {
    self.shared = shared
    numbers = taken
  }

  private static let hair = 1e-6

  /// What a part may take of each limit.
  func limits(of part: Int) -> [Int] { shared.limits.map { $0.use(of: numbers[part]) } }

  /// Hands out what is left, late intakes first, one place at a time to each part in turn, until nothing more fits.
  ///
  /// - Parameter parts: the parts that get some, in turn.
  mutating func handOut(to parts: [Int]) {
    for item in shared.items.indices.reversed() where !shared.items[item].isClasses {
      for turn in 0..<(Self.mostHandedOut * parts.count) {
        guard add(item, to: parts[turn % parts.count]) else { break }
      }
    }
  }

  /// The most of one item that any part is handed out at once.
  private static let mostHandedOut = 50

  /// Gives a part one more of an item where every limit allows it; says whether it did.
  @discardableResult
  private mutating func add(_ item: Int, to part: Int) -> Bool {
    let totals = totals
    for limit in shared.limits {
      guard let weight = limit.weights.first(where: { $0.item == item })?.weight else { continue }
      guard limit.use(of: totals) + weight <= limit.capacity else { return false }
    }
    numbers[part][item] += 1
    return true
  }

  private var totals: [Int] {
    shared.items.indices.map { item in numbers.reduce(0) { $0 + $1[item] } }
  }

  /// Where most is taken of an item that a limit counts.
  private func largest(in limit: SharedLimit) -> (part: Int, item: Int)? {
    let places = numbers.indices.flatMap { part in limit.weights.map { (part: part, item: $0.item) } }
    return places.filter { numbers[$0.part][$0.item] > 0 }.max { numbers[$0.part][$0.item] < numbers[$1.part][$1.item] }
  }
}
