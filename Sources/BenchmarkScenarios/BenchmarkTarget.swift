import SyntheticRosters

/// One of the ten targets: those of the resolution of Lai Châu that courses alone can move and that a body of 60 has people
/// for.
struct BenchmarkTarget: Sendable {
  let id: String
  /// The level that counts, `track/rung`.
  let level: String
  /// The rungs at or above it.
  let rungs: [String]
  /// The group it is asked of; nil for everybody.
  let group: String?
  let percent: Int
  /// Whether the share must be exceeded and not only reached.
  let isExceeded: Bool
  /// The course that leads there, for the estimate of the money needed.
  let course: String

  static let all = [
    target("L2a", "jobPosition/trained", ["trained"], nil, 100, "jobPosition"),
    target("L2b-leaders", "titleStandard/met", ["met"], .standingLeadership, 100, "leadershipTitle"),
    target("L2b-heads", "titleStandard/met", ["met"], .divisionHeads, 100, "leadershipTitle"),
    target("L3", "knowledgeUpdate/updated", ["updated"], nil, 70, "knowledgeUpdate"),
    target("L5a", "professional/master", ["master"], .standingLeadership, 75, "master"),
    BenchmarkTarget(
      id: "L5b", level: "politicalTheory/advanced", rungs: ["advanced"], group: deputies, percent: 100,
      isExceeded: false, course: "advancedTheory"),
    target("L6a", "professional/master", ["master"], .divisionHeads, 25, "master"),
    target("L6b", "politicalTheory/advanced", ["advanced"], .divisionHeads, 50, "advancedTheory"),
    target("L7a", "professional/bachelor", ["bachelor", "master"], .specialists, 100, "firstDegree"),
    target(
      "L7b", "politicalTheory/intermediate", ["intermediate", "advanced"], .specialists, 80, "intermediateTheory",
      isExceeded: true),
  ]

  /// The deputy chairs, a part of the standing leadership.
  static let deputies = "deputies"

  /// Heads that so many people would have to reach.
  func headsRequired(of people: Int) -> Int {
    isExceeded ? people * percent / 100 + 1 : (people * percent + 99) / 100
  }

  /// Whether somebody holds the level.
  func isHeld(by official: RosterRow) -> Bool { official.levels.contains { rungs.contains($0) } }

  private static func target(
    _ id: String, _ level: String, _ rungs: [String], _ rank: Rank?, _ percent: Int, _ course: String,
    isExceeded: Bool = false
  ) -> BenchmarkTarget {
    BenchmarkTarget(
      id: id, level: level, rungs: rungs, group: rank?.rawValue, percent: percent, isExceeded: isExceeded,
      course: course)
  }
}
