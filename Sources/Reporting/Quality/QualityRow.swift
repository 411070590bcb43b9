package import Languages
package import TrainingDomain

/// A row of a quality table: how many hold a level or bear a trait, at the start and when due, beside what is demanded.
package struct QualityRow: Hashable, Sendable {
  /// What the row counts.
  package enum Subject: Hashable, Sendable {
    /// Everybody of the group: the row `Tổng số`.
    case total
    /// Those who attain a target.
    case target(Target.ID)
    /// Those who count for a share of the make-up of the body.
    case share(StructureShare.ID)
  }

  /// What the row counts.
  package let subject: Subject
  /// Its place in the table, from 1; nil for the total, which has none.
  package let ordinal: Int?
  /// What is counted, in words.
  package let name: Wording
  /// The people when the horizon begins.
  package let baseline: StructureCount.Tally
  /// The share of 1 that is demanded, or both bounds of a range, lower first; empty where no share is.
  package let demanded: [Fraction]
  /// The people on the due day, under the plan.
  package let planned: StructureCount.Tally
  /// What the figures alone do not say, in order; it stands in the last column.
  package let notes: [Wording]
  /// Where the demand comes from; nil for the total.
  package let provenance: Provenance?

  /// The ten cells, in the order of the headings.
  package var cells: [QualityCell] {
    let remark: QualityCell = notes.isEmpty ? .blank : .words(notes.joined(separator: Wording(verbatim: "; ")))
    return [
      ordinal.map(QualityCell.ordinal) ?? .blank, .words(name), .heads(baseline.count), shares([share(of: baseline)]),
      shares(demanded), .heads(planned.count), shares([share(of: planned)]), shares(attainments), shares([change]),
      remark,
    ]
  }

  /// The share reached ÷ the share demanded, not capped, for each share demanded; empty where none is or nobody is there.
  package var attainments: [Fraction] {
    guard let reached = share(of: planned) else { return [] }
    return demanded.compactMap { reached.divided(by: $0) }
  }

  /// The share reached ÷ the share at the start: shares, not heads, are compared; nil where there was none, and for the
  /// total, whose share says nothing.
  private var change: Fraction? {
    guard subject != .total, let reached = share(of: planned), let start = share(of: baseline) else { return nil }
    return reached.divided(by: start)
  }

  private func share(of tally: StructureCount.Tally) -> Fraction? {
    Fraction(tally.count.count, over: tally.population.count)
  }

  private func shares(_ shares: [Fraction?]) -> QualityCell {
    let known = shares.compactMap { $0 }
    return known.isEmpty ? .blank : .shares(known)
  }
}

extension Fraction {
  /// The exact quotient; nil for a divisor that is not above zero.
  fileprivate func divided(by divisor: Fraction) -> Fraction? {
    Fraction(divisor.denominator, over: divisor.numerator).map { self * $0 }
  }
}
