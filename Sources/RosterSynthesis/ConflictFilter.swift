internal import Diagnostics
internal import Languages
internal import LinearModel
internal import RosterSummaries

/// Names the statements of a table that contradict each other: sets of which each is needed for the contradiction.
struct ConflictFilter {
  let table: SummaryTable
  let compartments: [Compartment]
  let ladders: TraitLadders
  let solver: any MILPSolver

  /// The most contradictions that are looked for.
  private static let most = 20

  /// One error for each contradiction; none where the table holds.
  func findings() throws(SolverError) -> [Diagnostic] {
    var claims = Claim.all(of: table)
    var findings: [Diagnostic] = []
    while findings.count < Self.most, try isContradictory(claims) {
      let conflict = try irreducible(claims)
      findings.append(Self.finding(conflict))
      // What the numbers are measured by stays, so that the other numbers are still measured.
      let measured = conflict.filter { !$0.isSize }
      let said = Set(measured.isEmpty ? conflict : measured)
      claims.removeAll(where: said.contains)
    }
    return findings
  }

  /// Leaves out ever smaller runs of statements, and keeps each run out whose absence leaves the contradiction.
  private func irreducible(_ claims: [Claim]) throws(SolverError) -> [Claim] {
    var kept = claims
    var run = max(1, kept.count / 2)
    while true {
      var start = 0
      while start < kept.count {
        let fewer = Array(kept[..<start] + kept[min(kept.count, start + run)...])
        if try isContradictory(fewer) { kept = fewer } else { start += run }
      }
      if run == 1 { return kept }
      run = max(1, run / 2)
    }
  }

  private func isContradictory(_ claims: [Claim]) throws(SolverError) -> Bool {
    let model = SynthesisModel(table, compartments, ladders, claims: claims).model
    return try solver.solve(model).termination == .infeasible
  }

  private static func finding(_ conflict: [Claim]) -> Diagnostic {
    let parts = conflict.map { claim in (claim.words, "\(claim.location)") }
    let cells = Wording(
      en: parts.map { "\($0.0.english) (\($0.1))" }.joined(separator: "; "),
      vi: parts.map { "\($0.0.vietnamese) (\($0.1))" }.joined(separator: "; "))
    let place = conflict.first { !$0.isSize } ?? conflict.first
    return Diagnostic(
      .error, rule: "conflicting-cells",
      Wording(
        en: "these numbers cannot all be true: \(cells.english)",
        vi: "các số liệu sau không thể cùng đúng: \(cells.vietnamese)"),
      remedy: Wording(en: "correct one of them", vi: "sửa một trong các số liệu đó"), at: place?.location)
  }
}
