internal import Diagnostics
internal import Languages

/// Counts, for each table and for the text, which cells are right and by which convention.
enum ConventionTally: PublishedCheck {
  static let name = "published-tally"

  static func findings(in summary: PublishedSummary) -> [Diagnostic] {
    let tables = summary.tables.map { table in
      note(Wording(verbatim: table.title), verdicts(of: table), at: table.location)
    }
    let quotients = summary.statements.compactMap { statement in
      TextAgainstTable.quotient(
        of: statement, statement.row.flatMap(summary.row).map { RowReckoning($0.row, of: $0.table) })
    }
    guard !quotients.isEmpty else { return tables }
    let text = Wording(en: "the running text", vi: "phần lời văn")
    return tables + [note(text, quotients.map(\.verdict), at: summary.statements.first?.location)]
  }

  private static func verdicts(of table: QualityTable) -> [Expectation.Verdict] {
    table.rows.flatMap { row -> [Expectation.Verdict] in
      let reckoning = RowReckoning(row, of: table)
      let shares = reckoning.shares.compactMap { share in
        share.judgement.map { $0 == .right ? Expectation.Verdict.fromCounts : .wrong }
      }
      return shares + [reckoning.attainment, reckoning.ratio].compactMap { $0?.verdict }
    }
  }

  private static func note(_ place: Wording, _ verdicts: [Expectation.Verdict], at location: SourceLocation?)
    -> Diagnostic
  {
    let (all, counts) = (verdicts.count, verdicts.count { $0 == .fromCounts })
    let (printed, wrong) = (verdicts.count { $0 == .fromPrinted }, verdicts.count { $0 == .wrong })
    return Diagnostic(
      .note, rule: name,
      Wording(
        en:
          "\(place.english): \(all) cells recomputed, \(counts) right from the counts, \(printed) right only from the printed percentages, \(wrong) not right",
        vi:
          "\(place.vietnamese): đã tính lại \(all) ô, \(counts) ô đúng theo số lượng, \(printed) ô chỉ đúng theo tỷ lệ đã in, \(wrong) ô không đúng"
      ), at: location)
  }
}
