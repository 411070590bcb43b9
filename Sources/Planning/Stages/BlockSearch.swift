internal import LinearModel
internal import SeededDraws

/// Looks for a better plan where a few blocks are free to change, and elsewhere what the best plan and the root LP do not
/// agree on (large neighbourhoods; Shaw 1998, here around those of Danna, Rothberg and Le Pape 2005).
///
/// Where targets are set for every unit, what is left to gain is one head: the money for it is there, in bits, over all
/// years. Moving bits together takes people in many units, a few of whom the root LP sends at other times than the best
/// plan does; units drawn at random are free besides.
struct BlockSearch {
  private let blocks: [[Variable]]
  /// One for each of the looks made at once: the solver's own choice, and the quotas first.
  private let ways: [AimSearch.Way]
  private let side: SideBySide
  private let isCarriedOut: (@Sendable ([Double]) throws(SolverError) -> Bool)?
  /// Columns of the blocks that are free in the next looks.
  private var freeColumns = Self.freeColumnsAtFirst
  private var draws = SplitMix64(seed: 1)

  /// Columns of the blocks that are free in a first look. Measured on provinces of 38 communes: with half as many, looks find
  /// less; with twice as many, each takes four times as long.
  private static let freeColumnsAtFirst = 800
  /// Free columns at the least: of very few a seventh more is none more, and the width would never grow again.
  private static let leastFreeColumns = 100
  /// What the free columns become, in hundredths, where a look leaves nothing open, and where it ends by its subproblems.
  private static let growth = (settled: 115, open: 95)
  /// Columns of the model for each look.
  private static let columnsOfLook = 150
  private static let subproblemsOfLook = 500

  /// Makes a search in the blocks that the shared columns leave of a model, without those that tie where blocks are too large.
  init(of model: LinearModel, _ guide: SearchGuide, threads: Int) {
    let apart = ModelBlocks(of: model, sharing: guide.shared).blocks
    // Targets of all units together tie everybody to everybody: what is free at once must be drawn from less.
    let isTied = apart.contains { $0.count > Self.freeColumnsAtFirst }
    blocks = isTied ? ModelBlocks(of: model, sharing: guide.shared + guide.tying).blocks : apart
    ways = [
      AimSearch.Way(strategy: .mirOnly, nodeLimit: Self.subproblemsOfLook, endsAtGap: false),
      AimSearch.Way(strategy: .quotaFirst, order: guide.order, nodeLimit: Self.subproblemsOfLook, endsAtGap: false),
    ]
    isCarriedOut = guide.isCarriedOut
    side = SideBySide(threads: threads)
  }

  /// Looks, more often in a larger model; nothing is done where a look would leave most of the model free.
  ///
  /// - Parameter most: pairs of looks at most; nil for as many as the model's size asks for.
  mutating func improve(_ aim: inout AimSearch, pairs most: Int? = nil) throws(SolverError) {
    let columns = blocks.reduce(0) { $0 + $1.count }
    guard blocks.count > 1, columns > 2 * Self.freeColumnsAtFirst else { return }
    // Whatever is found later, this much is there.
    if aim.isOpen, let incumbent = aim.incumbent { _ = try isCarriedOut?(incumbent) }
    let pairs = columns / Self.columnsOfLook / ways.count + 1
    for _ in 0..<min(pairs, most ?? pairs) where aim.isOpen {
      guard let incumbent = aim.incumbent, let point = aim.proofs.last?.point else { return }
      // As many on any number of threads, so that the plan is the same.
      let looks = ways.map { way in
        (way, blocksLeft().flatMap { blocks[$0] }.filter { abs(point[$0.index] - incumbent[$0.index]) < 1e-6 })
      }
      let begun = aim
      let found = try side.map(looks) { look throws(SolverError) -> (AimSearch, AimSearch.NearLook) in
        let (way, kept) = look
        var near = begun
        let brought = try near.look(keeping: kept, way)
        return (near, brought)
      }
      for (_, look) in found {
        let next = freeColumns * (look.isSettled ? Self.growth.settled : Self.growth.open) / 100
        freeColumns = min(columns, max(Self.leastFreeColumns, next))
      }
      for (near, _) in found where try isWorthTaking(near, after: aim) { aim.take(near) }
      aim.endAtGap()
    }
  }

  /// Whether a look found a better plan that can be carried out; what found none tells why it ended.
  private func isWorthTaking(_ near: AimSearch, after aim: AimSearch) throws(SolverError) -> Bool {
    guard let isCarriedOut, let point = near.incumbent, let best = aim.incumbent,
      aim.objective.value(at: point) < aim.objective.value(at: best)
    else { return true }
    return try isCarriedOut(point)
  }

  /// The blocks that are left where some drawn ones are taken out.
  private mutating func blocksLeft() -> [Int] {
    var left = Array(blocks.indices)
    var free = 0
    while free < freeColumns, !left.isEmpty {
      free += blocks[left.remove(at: draws.draw(below: left.count))].count
    }
    return left
  }
}
