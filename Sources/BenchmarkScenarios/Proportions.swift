/// How often a trait is found among the officials of a rank, in thousandths: the assumed table of
/// `Scenarios/lai-chau/summary.yaml`, whose head counts are divided by those of the rank.
struct Proportions: Sendable {
  let college: Int
  let bachelor: Int
  let master: Int
  let elementaryTheory: Int
  let intermediateTheory: Int
  let advancedTheory: Int
  let titleStandard: Int
  let party: Int
  let successionPlan: Int
  let women: Int
  let ethnicMinority: Int
  let underAge42: Int

  /// Of the 2,204 officials whatever their rank.
  static let jobPosition = 399
  static let knowledgeUpdate = 200
  /// Of the Party members without intermediate theory: 120 of 1,220 specialists are on probation.
  static let probationary = 300

  static func of(_ rank: Rank) -> Proportions {
    switch rank {
    case .standingLeadership:
      Proportions(
        college: 1000, bachelor: 1000, master: 301, elementaryTheory: 1000, intermediateTheory: 1000,
        advancedTheory: 752, titleStandard: 714, party: 1000, successionPlan: 376, women: 169, ethnicMinority: 714,
        underAge42: 226)
    case .divisionHeads:
      Proportions(
        college: 1000, bachelor: 976, master: 101, elementaryTheory: 987, intermediateTheory: 877, advancedTheory: 300,
        titleStandard: 702, party: 1000, successionPlan: 439, women: 263, ethnicMinority: 724, underAge42: 395)
    case .specialists:
      Proportions(
        college: 938, bachelor: 880, master: 20, elementaryTheory: 742, intermediateTheory: 550, advancedTheory: 10,
        titleStandard: 0, party: 823, successionPlan: 202, women: 405, ethnicMinority: 742, underAge42: 607)
    }
  }
}
