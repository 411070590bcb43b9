internal import Diagnostics
internal import Languages
internal import TrainingDomain

/// Pins that send someone somewhere no rule allows, each with the rule it breaks.
struct MandatoryPins {
  /// One error for each broken pin, in the order of pins.
  let broken: [Diagnostic]

  init(_ surveyed: SurveyContext) {
    let pinned = Set(surveyed.problem.pins.map(\.official))
    let officials = Dictionary(
      surveyed.problem.officials.filter { pinned.contains($0.id) }.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    broken = surveyed.problem.pins.compactMap { pin in
      guard case .must(let year) = pin.decision, let official = officials[pin.official],
        let course = surveyed.index(of: pin.course)
      else { return nil }
      let survey = OfficialChances(of: official, in: surveyed, explaining: .firstReason)
      func isMeant(_ slot: Int) -> Bool {
        let slot = surveyed.table.slots[slot]
        return slot.course == course && (year == nil || slot.intake.year == year)
      }
      if survey.chances.contains(where: { isMeant($0.slot) }) { return nil }
      let reasons = survey.refusals.filter { isMeant($0.slot) }.map(\.reason)
      let reason = (reasons.first ?? .noIntakeInTime).wording(in: surveyed.problem)
      return Diagnostic(
        .error, rule: "broken-pin",
        Wording(
          en: "official \(pin.official) must be sent on \(pin.course)\(year.map { " in \($0)" } ?? ""), but \(reason)",
          vi:
            "cán bộ \(pin.official) phải được cử đi học \(pin.course)\(year.map { " vào năm \($0)" } ?? ""), nhưng \(reason)"
        ),
        remedy: Wording(
          en: "remove the pin or change what forbids it", vi: "bỏ quyết định trước hoặc sửa điều ngăn cản"))
    }
  }
}
