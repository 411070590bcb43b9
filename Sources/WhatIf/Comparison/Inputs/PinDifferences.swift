internal import Languages
internal import TrainingDomain

/// Decisions taken beforehand that only one of two inputs has.
enum PinDifferences {
  static func between(_ before: PlanningProblem, _ after: PlanningProblem) -> [InputDifference] {
    let (was, now) = (Set(before.pins), Set(after.pins))
    return before.pins.filter { !now.contains($0) }.map { difference($0, .removed) }
      + after.pins.filter { !was.contains($0) }.map { difference($0, .added) }
  }

  private static func difference(_ pin: Pin, _ kind: InputDifference.Kind) -> InputDifference {
    InputDifference(.pin, id: "\(pin.official)/\(pin.course)", name: words(for: pin), kind)
  }

  private static func words(for pin: Pin) -> Wording {
    let (official, course) = (pin.official, pin.course)
    switch pin.decision {
    case .must(nil): return Wording(en: "\(official) is sent on \(course)", vi: "cử \(official) đi học \(course)")
    case .must(let year?):
      return Wording(
        en: "\(official) is sent on \(course) in \(year)", vi: "cử \(official) đi học \(course) năm \(year)")
    case .mustNot(nil):
      return Wording(en: "\(official) is not sent on \(course)", vi: "không cử \(official) đi học \(course)")
    case .mustNot(let year?):
      return Wording(
        en: "\(official) is not sent on \(course) in \(year)", vi: "không cử \(official) đi học \(course) năm \(year)")
    }
  }
}
