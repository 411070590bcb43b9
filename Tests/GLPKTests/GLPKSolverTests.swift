import GLPK
import LinearModel
import SolverConformance
import Testing

@Suite("What is GLPK's own")
struct GLPKSolverTests {
  @Test("A switch beyond the precision of doubles is owned up to, not called optimal")
  func beyondPrecision() throws {
    var model = LinearModel(name: "switch")
    let x = model.addVariable("x")
    let on = model.addVariable("on", upper: 1, kind: .integer)
    model.addConstraint("demand", [Term(1, x)], lower: 5)
    model.addConstraint("only-when-on", [Term(1, x), Term(-1e12, on)], upper: 0)
    model.objective = Objective(.minimize, [Term(1, x), Term(100, on)])
    let outcome = try GLPKSolver().solve(model)
    #expect(outcome.termination == .numericalTrouble)
    #expect(outcome.incumbent == nil)
    #expect(outcome.rawStatus.contains("solution failed its check"))
  }

  @Test("Memory is given back: the words of the limit come from GLPK, and the next solve has room")
  func memoryLimit() throws {
    let large = AssignmentExample(agents: 40, jobs: 200, seed: 7).model
    let outcome = try GLPKSolver().solve(large, options: SolveOptions(memoryLimitMegabytes: 1))
    #expect(outcome.termination == .memoryLimit)
    #expect(outcome.rawStatus.contains("memory allocation limit exceeded"))
    let small = AssignmentExample(agents: 3, jobs: 12, seed: 5).model
    #expect(try GLPKSolver().solve(small).termination == .optimal)
  }

  @Test("The deadline holds in the root LP")
  func deadlineInRoot() throws {
    let model = AssignmentExample(agents: 40, jobs: 200, seed: 7).model
    let outcome = try GLPKSolver().solve(model, options: SolveOptions(timeLimit: .milliseconds(20)))
    #expect(outcome.termination == .timeLimit)
    #expect(outcome.relaxation == nil)
  }

  @Test("A solution as good as a bound known from elsewhere ends the search without a proof of its own")
  func knownBound() throws {
    let model = AssignmentExample(agents: 8, jobs: 40, seed: 1).model
    let whole = try GLPKSolver().solve(model)
    let known = try GLPKSolver().solve(
      model, options: SolveOptions(start: whole.incumbent, knownBound: whole.objective))
    #expect(known.termination == .optimal)
    #expect(known.objective == whole.objective)
    #expect(known.bestBound == whole.objective)
    #expect(known.nodes < whole.nodes)
  }

  @Test("The root's proof takes its cuts into account and is never beyond the best value")
  func rootProof() throws {
    let model = AssignmentExample(agents: 5, jobs: 30, seed: 3).model
    let outcome = try GLPKSolver().solve(model)
    let (proof, objective) = (try #require(outcome.rootProof), try #require(outcome.objective))
    let relaxation = try #require(outcome.relaxationObjective)
    switch model.objective.sense {
    case .minimize: #expect(relaxation <= proof.objective + 1e-6 && proof.objective <= objective + 1e-6)
    case .maximize: #expect(relaxation >= proof.objective - 1e-6 && proof.objective >= objective - 1e-6)
    }
    #expect(proof.point != outcome.incumbent)
  }
}
