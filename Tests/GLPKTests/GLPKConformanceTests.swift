import GLPK
import SolverConformance
import Testing

@Suite("GLPK conforms")
struct GLPKConformanceTests {
  @Test("The solver meets every demand of the suite", arguments: ConformanceSuite.cases)
  func conforms(_ conformance: ConformanceCase) async {
    let failures = await conformance.failures(of: GLPKSolver())
    #expect(failures == [])
  }
}
