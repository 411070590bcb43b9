internal import Diagnostics
internal import Languages
internal import TrainingDomain

/// The horizon runs forward and for at most fifty years.
enum HorizonOrder: ScenarioRule {
  static let name = "horizon"
  /// The most years a plan covers.
  static let mostYears = 50

  /// Whether years make a horizon.
  static func isSound(_ horizon: PlanningHorizon) -> Bool {
    (1...9000).contains(horizon.first.number) && horizon.last >= horizon.first
      && horizon.last.number - horizon.first.number < mostYears
  }

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    guard let horizon = CatalogueDecoding.horizon(draft.tree), !isSound(horizon),
      (1...9000).contains(horizon.first.number), (1...9999).contains(horizon.last.number)
    else { return [] }
    let place = draft.tree[path: "horizon", "lastYear"]?.location
    if horizon.last < horizon.first {
      return [
        error(
          Wording(en: "the horizon ends before it begins", vi: "kỳ kế hoạch kết thúc trước khi bắt đầu"),
          remedy: Wording(en: "put the later year in lastYear", vi: "ghi năm sau vào lastYear"), at: place)
      ]
    }
    return [
      error(
        Wording(en: "the horizon is longer than \(mostYears) years", vi: "kỳ kế hoạch dài hơn \(mostYears) năm"),
        remedy: Wording(en: "plan a shorter time", vi: "rút ngắn kỳ kế hoạch"), at: place)
    ]
  }
}
