internal import TrainingDomain

/// One target as it is counted: for all officials together, or for one unit.
struct TargetCount: Sendable {
  /// Position of the target in the problem.
  let target: Int
  /// Position of the unit; nil where all are counted together.
  let unit: Int?
  /// Those of the group in post on the due day.
  let population: Heads
  /// The heads demanded.
  let required: Heads
  /// Holders on the due day if nobody were sent.
  let baseline: Heads
  /// What decisions about staff change in it; empty where no lever reaches it.
  var staffing: [StaffEffect] = []
  /// Whether it is a count of posts filled in units that may be given more posts.
  var mayHaveMorePosts = false
  /// Heads that can be missing at most, whoever comes and goes.
  var mostMissing: Heads
  /// What one missing head weighs in the first aim, a whole number.
  let coefficient: Int

  /// Heads that must be gained if nobody comes or goes; zero where the target is met without training.
  var needed: Heads { max(.zero, required - baseline) }
  /// Whether decisions about staff or posts change whom it is demanded of, and so the heads it demands.
  var hasMovingPopulation: Bool { mayHaveMorePosts || staffing.contains { $0.population != 0 } }
}
