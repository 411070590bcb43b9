import GLPK
import Testing
import TrainingDomain

@testable import Planning
@testable import Scenarios

/// The solved plans that are mutated.
enum Specimens {
  /// Made-up communes, a shipped one with and without recruitment, and small problems with and without levers.
  static let all: [Specimen] = made + shipped

  private static let made: [Specimen] =
    (1...4).compactMap { solved("commune \($0)", ActiveCommune(seed: $0).problem) }
    + [1, 3, 4, 5, 7, 8, 9, 11, 19].compactMap { solved("random problem \($0)", RandomProblem(seed: $0).problem) }
    + (1...6).compactMap { solved("staffing problem \($0)", RandomStaffing.problem(seed: $0)) }

  private static let shipped: [Specimen] = [[], ["mixed"]].compactMap { variants in
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let loaded = ScenarioLoader().load(folder: "/\(root)/Scenarios/muong-te", variants: variants)
    return loaded.problem.flatMap { solved("Mường Tè \(variants.joined())", $0) }
  }

  /// A problem planned; how near the plan is to the best is no matter here.
  private static func solved(_ name: String, _ problem: PlanningProblem) -> Specimen? {
    var options = PlanningOptions(gap: 0.1)
    options.rounds = 1
    var problem = problem
    problem.stages = Array(problem.stages.prefix(2))
    guard case .planned(let result, let plan) = try? Planner(solver: GLPKSolver(), options: options).plan(problem)
    else {
      return nil
    }
    return Specimen(name: name, problem: problem, plan: plan, result: result)
  }
}
