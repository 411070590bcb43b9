public import LinearModel

/// One demand that every solver has to meet.
///
/// A test target runs the cases of `ConformanceSuite` on its solver:
///
/// ```swift
/// @Test(arguments: ConformanceSuite.cases)
/// func conforms(_ conformance: ConformanceCase) async {
///   #expect(await conformance.failures(of: GLPKSolver()) == [])
/// }
/// ```
public struct ConformanceCase: Sendable, CustomStringConvertible {
  /// The demand, as a sentence.
  public let name: String

  private let check: @Sendable (any MILPSolver, inout Findings) async throws -> Void

  init(_ name: String, _ check: @escaping @Sendable (any MILPSolver, inout Findings) async throws -> Void) {
    self.name = name
    self.check = check
  }

  /// What the solver gets wrong, in sentences; empty when it meets the demand.
  public func failures(of solver: any MILPSolver) async -> [String] {
    var findings = Findings()
    do {
      try await check(solver, &findings)
    } catch {
      findings.note("unexpected error: \(error)")
    }
    return findings.sentences
  }

  /// The demand.
  public var description: String { name }
}
