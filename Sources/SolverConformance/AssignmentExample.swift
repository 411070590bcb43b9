public import LinearModel

/// A generalised assignment problem from a seed: jobs to agents of limited capacity at least cost.
///
/// Small in text and hard to prove, so it serves wherever a case needs a search that takes a while.
public struct AssignmentExample: Sendable {
  /// The model; always the same for the same arguments.
  public let model: LinearModel

  /// A solution, if giving each job to the agent who feels it least comes to one; else nil.
  public let start: [Double]?

  /// A problem with a column for every pair of agent and job.
  public init(agents: Int, jobs: Int, seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let cost = (0..<agents).map { _ in (0..<jobs).map { _ in Int.random(in: 10...50, using: &random) } }
    let load = (0..<agents).map { _ in (0..<jobs).map { _ in Int.random(in: 5...25, using: &random) } }
    let capacity = load.map { $0.reduce(0, +) * 8 / (10 * agents) }

    var model = LinearModel(name: "assignment")
    var pairs: [[Variable]] = []
    for agent in 0..<agents {
      pairs.append((0..<jobs).map { model.addVariable("x[\(agent),\($0)]", upper: 1, kind: .integer) })
    }
    for job in 0..<jobs {
      model.addConstraint("job[\(job)]", pairs.map { Term(1, $0[job]) }, lower: 1, upper: 1)
    }
    for agent in 0..<agents {
      let terms = (0..<jobs).map { Term(Double(load[agent][$0]), pairs[agent][$0]) }
      model.addConstraint("capacity[\(agent)]", terms, upper: Double(capacity[agent]))
    }
    let terms = (0..<agents).flatMap { agent in (0..<jobs).map { Term(Double(cost[agent][$0]), pairs[agent][$0]) } }
    model.objective = Objective(.minimize, terms)
    self.model = model
    start = Self.greedy(load: load, capacity: capacity)
  }

  private static func greedy(load: [[Int]], capacity: [Int]) -> [Double]? {
    let jobs = load[0].count
    var room = capacity
    var point = [Double](repeating: 0, count: load.count * jobs)
    for job in 0..<jobs {
      let agents = load.indices.filter { load[$0][job] <= room[$0] }
      guard let agent = agents.min(by: { load[$0][job] * room[$1] < load[$1][job] * room[$0] }) else { return nil }
      room[agent] -= load[agent][job]
      point[agent * jobs + job] = 1
    }
    return point
  }
}
