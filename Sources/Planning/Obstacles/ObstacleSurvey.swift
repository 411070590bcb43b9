internal import TrainingDomain

/// For every target count, who of those without the level could be trained in time, and why the others could not.
struct ObstacleSurvey {
  /// One target count as eligibility alone leaves it.
  struct Line {
    /// Those without the level who have an open intake in time.
    var trainable = Heads.zero
    /// Those who have none, in the roster's order; empty where nobody asks why.
    var closed: [(row: BlockedOfficials.Row, reason: BlockingReason)] = []

    /// The blocked by reason: the most telling reason first, equals in the order in which the roster meets them.
    var blocked: [BlockedOfficials] {
      var order: [BlockingReason] = []
      var rows: [BlockingReason: [BlockedOfficials.Row]] = [:]
      for entry in closed {
        if rows[entry.reason] == nil { order.append(entry.reason) }
        rows[entry.reason, default: []].append(entry.row)
      }
      let ranked = order.enumerated().sorted { left, right in
        (ReasonRank.rank(left.element), left.offset) < (ReasonRank.rank(right.element), right.offset)
      }
      return ranked.map { BlockedOfficials(reason: $0.element, rows: rows[$0.element] ?? []) }
    }
  }

  /// The lines, in the order of the ledger's counts.
  let lines: [Line]
  /// Slots judged, for tests that count the work.
  let judgements: Int

  /// Surveys the counts at the positions wanted; the others stay empty.
  ///
  /// - Parameter asksWhy: of which counts, by position and by those who are trainable, it is asked why the others are
  ///   not; finding out takes far longer than that they are not.
  init(
    _ surveyed: SurveyContext, _ ledger: TargetLedger, of wanted: Set<Int>,
    asksWhy: (Int, Heads) -> Bool = { _, _ in true }
  ) {
    var lines = Array(repeating: Line(), count: ledger.counts.count)
    let isWanted = ledger.counts.indices.map(wanted.contains)
    let helps = Self.helpingSlots(surveyed, ledger, wanted)
    var blocked: [(official: Int, count: Int)] = []
    for index in surveyed.problem.officials.indices {
      let open = ledger.open[index].filter { isWanted[$0] }
      guard !open.isEmpty else { continue }
      let chances = surveyed.shared.chances(ofRow: index, in: surveyed).chances
      for count in open {
        guard let helping = helps[ledger.counts[count].target] else { continue }
        if chances.contains(where: { helping[$0.slot] }) {
          lines[count].trainable += surveyed.problem.officials[index].count
        } else {
          blocked.append((index, count))
        }
      }
    }
    let isAsked = lines.indices.map { isWanted[$0] && asksWhy($0, lines[$0].trainable) }
    var asked: (official: Int, diagnosis: BlockingDiagnosis)?
    let closings = ClosedCourses(surveyed)
    for (index, count) in blocked where isAsked[count] {
      let official = surveyed.problem.officials[index]
      if asked?.official != index { asked = (index, BlockingDiagnosis(of: official, closings)) }
      let target = surveyed.problem.targets[ledger.counts[count].target]
      guard let level = target.level, let diagnosis = asked?.diagnosis else { continue }
      let row = BlockedOfficials.Row(official: official.id, count: official.count)
      lines[count].closed.append((row, diagnosis.reason(against: level, by: target.due)))
    }
    self.lines = lines
    judgements = surveyed.shared.judgements
  }

  /// For each target of a wanted count, whether each slot gives its level in time; nil for posts filled.
  private static func helpingSlots(_ surveyed: SurveyContext, _ ledger: TargetLedger, _ wanted: Set<Int>) -> [[Bool]?] {
    let targets = Set(wanted.map { ledger.counts[$0].target })
    return surveyed.problem.targets.enumerated().map { position, target in
      guard targets.contains(position), let level = target.level else { return nil }
      let serves = surveyed.problem.courses.indices.map { surveyed.awards($0, level) }
      return surveyed.table.slots.map { serves[$0.course] && $0.completion.lastDay <= target.due }
    }
  }
}
