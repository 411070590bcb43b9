internal import TrainingDomain

/// For every target count, who of those without the level could be trained in time, and why the others could not.
struct ObstacleSurvey {
  /// One target count as eligibility alone leaves it.
  struct Line {
    /// Those without the level who have an open intake in time.
    var trainable = Heads.zero
    /// Those who have none, in the roster's order.
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

  /// Surveys the counts at the positions wanted; the others stay empty.
  init(_ surveyed: SurveyContext, _ ledger: TargetLedger, of wanted: Set<Int>) {
    var lines = Array(repeating: Line(), count: ledger.counts.count)
    for (index, official) in surveyed.problem.officials.enumerated() {
      let open = ledger.open[index].filter(wanted.contains)
      guard !open.isEmpty else { continue }
      let diagnosis = BlockingDiagnosis(of: official, in: surveyed)
      for count in open {
        let target = surveyed.problem.targets[ledger.counts[count].target]
        guard let level = target.level else { continue }
        if diagnosis.canReach(level, by: target.due) {
          lines[count].trainable += official.count
        } else {
          let row = BlockedOfficials.Row(official: official.id, count: official.count)
          lines[count].closed.append((row, diagnosis.reason(against: level, by: target.due)))
        }
      }
    }
    self.lines = lines
  }
}
