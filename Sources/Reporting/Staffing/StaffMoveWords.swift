package import Languages
package import TrainingDomain

/// What a decision about staff is called in every format.
package struct StaffMoveWords {
  /// The stable name of the kind: `hire`, `transfer` or `earlyRetirement`.
  package let kind: String
  /// The kind in words.
  package let wording: Wording
  /// The lever's identifier.
  package let lever: String
  /// The lever's name as it is printed.
  package let leverName: String
  /// The row of the roster; for a hire the row the recruits stand in.
  package let official: Official.ID
  /// The unit somebody comes from; nil for a hire.
  package let from: WorkUnit.ID?
  /// The unit somebody comes to; nil for those who leave.
  package let to: WorkUnit.ID?

  /// Makes the words of a decision.
  package init(_ move: StaffMove, _ problem: PlanningProblem) {
    func unit(of id: Official.ID) -> WorkUnit.ID? { problem.officials.first { $0.id == id }?.unit }
    switch move.kind {
    case .hire(let id, let unit):
      kind = "hire"
      wording = Wording(en: "hired", vi: "tuyển dụng")
      lever = id.rawValue
      leverName = problem.levers.recruitment.first { $0.id == id }?.name ?? id.rawValue
      official = Official.ID("\(id)/\(unit)/\(move.year)")
      (from, to) = (nil, unit)
    case .transfer(let id, let person, let unit):
      kind = "transfer"
      wording = Wording(en: "moved", vi: "điều động")
      lever = id.rawValue
      leverName = problem.levers.transfers.first { $0.id == id }?.name ?? id.rawValue
      official = person
      (from, to) = (problem.officials.first { $0.id == person }?.unit, unit)
    case .earlyRetirement(let id, let person):
      kind = "earlyRetirement"
      wording = Wording(en: "leaves early", vi: "nghỉ hưu trước tuổi")
      lever = id.rawValue
      leverName = problem.levers.earlyRetirement.first { $0.id == id }?.name ?? id.rawValue
      official = person
      (from, to) = (unit(of: person), nil)
    }
  }
}
