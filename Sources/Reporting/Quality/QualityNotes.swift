internal import Languages
internal import TrainingDomain

/// What the remarks of a quality table say of a row.
enum QualityNotes {
  /// What is still missing, how the share is compared, and on what it is reckoned.
  static func notes(of target: Target, _ lines: [TargetResult]) -> [Wording] {
    let missing = lines.map(\.shortfall).reduce(.zero, +)
    let met = lines.count { $0.shortfall == .zero }
    var notes: [Wording] = []
    if missing > .zero { notes.append(Wording(en: "missing: \(missing)", vi: "còn thiếu \(count: missing) người")) }
    if target.comparator == .moreThan { notes.append(exceeded) }
    if target.scope == .eachUnit {
      notes.append(
        Wording(
          en: "counted unit by unit: \(met) of \(lines.count) attain it",
          vi: "tính theo từng đơn vị: \(met)/\(lines.count) đơn vị đạt"))
    }
    if target.level == nil {
      notes.append(Wording(en: "of the authorised posts", vi: "tính trên biên chế được giao"))
    }
    return notes + assumed(target.provenance)
  }

  /// What is demanded where no share is, and that training does not move the share.
  static func notes(of share: StructureShare, _ lines: [StructureCount]) -> [Wording] {
    var notes: [Wording] = []
    switch share.demand {
    case .none: notes.append(Wording(en: "no target is set", vi: "không đặt mục tiêu"))
    case .heads(let heads): notes.append(Wording(en: "at least \(heads) people", vi: "ít nhất \(count: heads) người"))
    case .moreThan: notes.append(exceeded)
    case .atLeast, .range: break
    }
    if share.scope == .eachUnit {
      let met = lines.count { share.isMet(by: $0.due.count, of: $0.due.population) == true }
      notes.append(
        Wording(
          en: "counted unit by unit: \(met) of \(lines.count) attain it",
          vi: "tính theo từng đơn vị: \(met)/\(lines.count) đơn vị đạt"))
    }
    notes.append(Wording(en: "not moved by training", vi: "đào tạo không làm thay đổi"))
    return notes + assumed(share.provenance)
  }

  private static let exceeded = Wording(en: "must exceed the target", vi: "phải cao hơn mục tiêu")

  private static func assumed(_ provenance: Provenance) -> [Wording] {
    provenance.basis == .assumption ? [Wording(en: "target assumed", vi: "mục tiêu giả định")] : []
  }
}
