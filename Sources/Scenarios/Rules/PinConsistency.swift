internal import Diagnostics
internal import Languages

/// No official is both sent and kept from a course, nor sent on it in two years.
enum PinConsistency: ScenarioRule {
  static let name = "contradicting-pins"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    let pins = (draft.tree["pins"]?.items ?? []).filter { $0["official"]?.text != nil && $0["course"]?.text != nil }
    var earlier: [String: [ScenarioTree]] = [:]
    return pins.compactMap { pin -> Diagnostic? in
      let official = pin["official"]?.text ?? ""
      let course = pin["course"]?.text ?? ""
      let key = "\(official)\n\(course)"
      // A pin is told of once, beside the first it contradicts; of pins that say the same the first is enough.
      let others = earlier[key] ?? []
      if others.count < mostCompared, !others.contains(where: { saysTheSame($0, pin) }) {
        earlier[key, default: []].append(pin)
      }
      let contradicted = others.lazy.compactMap { other in fault(pin, other).map { (other, $0) } }.first
      guard let (other, fault) = contradicted else { return nil }
      return error(
        Wording(
          en: "the pin of official \(official) on course '\(course)' \(fault) at \(other.location)",
          vi: "quyết định trước về cán bộ \(official) và khóa học '\(course)' \(fault) tại \(other.location)"),
        remedy: Wording(en: "remove one of them", vi: "bỏ một trong hai"), at: pin.location)
    }
  }

  /// With how many unlike pins another is compared; there are twice as many as a horizon has years.
  private static let mostCompared = 2 * HorizonOrder.mostYears

  private static func saysTheSame(_ one: ScenarioTree, _ two: ScenarioTree) -> Bool {
    one["year"]?.integer == two["year"]?.integer && one["decision"]?.text == two["decision"]?.text
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
