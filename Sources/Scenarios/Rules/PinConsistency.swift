internal import Diagnostics
internal import Languages

/// No official is both sent and kept from a course, nor sent on it in two years.
enum PinConsistency: ScenarioRule {
  static let name = "contradicting-pins"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    let pins = (draft.tree["pins"]?.items ?? []).filter { $0["official"]?.text != nil && $0["course"]?.text != nil }
    var earlier: [String: [ScenarioTree]] = [:]
    return pins.flatMap { pin -> [Diagnostic] in
      let official = pin["official"]?.text ?? ""
      let course = pin["course"]?.text ?? ""
      let key = "\(official)\n\(course)"
      defer { earlier[key, default: []].append(pin) }
      return (earlier[key] ?? []).compactMap { other in
        guard let fault = fault(pin, other) else { return nil }
        return error(
          Wording(
            en: "the pin of official \(official) on course '\(course)' \(fault) at \(other.location)",
            vi: "quyết định trước về cán bộ \(official) và khóa học '\(course)' \(fault) tại \(other.location)"),
          remedy: Wording(en: "remove one of them", vi: "bỏ một trong hai"), at: pin.location)
      }
    }
  }

  private static func fault(_ pin: ScenarioTree, _ other: ScenarioTree) -> Wording? {
    let years = (pin["year"]?.integer, other["year"]?.integer)
    let decisions = (pin["decision"]?.text, other["decision"]?.text)
    if decisions == ("must", "must") {
      guard let one = years.0, let two = years.1, one != two else { return nil }
      return Wording(en: "must be in \(one), and in \(two)", vi: "phải vào năm \(one), lại phải vào năm \(two)")
    }
    let forbidden = decisions.0 == "mustNot" ? years.0 : years.1
    let wanted = decisions.0 == "mustNot" ? years.1 : years.0
    guard decisions == ("must", "mustNot") || decisions == ("mustNot", "must") else { return nil }
    return forbidden == nil || forbidden == wanted
      ? Wording(en: "contradicts the one", vi: "mâu thuẫn với quyết định") : nil
  }
}
