internal import RosterSummaries
internal import SeededDraws

/// Decides who of a compartment has which traits, so that every number and every subset relation holds.
struct MembershipDraw {
  /// Pairs of traits, the holders of the first among those of the second.
  let nested: [(holders: Int, among: Int)]

  /// How often each trait is gone through; a few times are enough to forget where the draw began.
  private static let rounds = 6

  /// For every trait, who of `size` people has it; `counts` people do.
  ///
  /// It begins with the first people having every trait, which breaks no relation, and then trades traits between
  /// people at random wherever no relation minds.
  func members(counts: [Int], size: Int, _ stream: inout SplitMix64) -> [[Bool]] {
    let traits = counts.indices
    var orders: [Int: [Int]] = [:]
    let kin = relatives(counts.count)
    var members: [[Bool]] = []
    for trait in traits {
      let order = orders[kin[trait]] ?? shuffled(size, &stream)
      orders[kin[trait]] = order
      var has = Array(repeating: false, count: size)
      for person in order.prefix(counts[trait]) { has[person] = true }
      members.append(has)
    }
    let below = traits.map { trait in nested.filter { $0.among == trait }.map(\.holders) }
    let over = traits.map { trait in nested.filter { $0.holders == trait }.map(\.among) }
    for _ in 0..<Self.rounds {
      for trait in traits where counts[trait] > 0 && counts[trait] < size {
        var holders = (0..<size).filter { members[trait][$0] }
        var others = (0..<size).filter { !members[trait][$0] }
        for _ in 0..<2 * min(holders.count, others.count) {
          let (one, other) = (stream.draw(below: holders.count), stream.draw(below: others.count))
          let (giver, taker) = (holders[one], others[other])
          let isFree =
            !below[trait].contains { members[$0][giver] } && over[trait].allSatisfy { members[$0][taker] }
          guard isFree else { continue }
          members[trait][giver] = false
          members[trait][taker] = true
          (holders[one], others[other]) = (taker, giver)
        }
      }
    }
    return members
  }

  /// The least trait that every trait is tied to by relations.
  private func relatives(_ count: Int) -> [Int] {
    var least = Array(0..<count)
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      for (one, other) in nested where least[one] != least[other] {
        let lesser = min(least[one], least[other])
        (least[one], least[other]) = (lesser, lesser)
        hasChanged = true
      }
    }
    return least
  }

  private func shuffled(_ size: Int, _ stream: inout SplitMix64) -> [Int] {
    var order = Array(0..<size)
    for last in order.indices.dropFirst().reversed() { order.swapAt(last, stream.draw(below: last + 1)) }
    return order
  }
}
