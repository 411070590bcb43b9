internal import Diagnostics
internal import Languages
public import LinearModel
public import RosterSummaries
internal import SeededDraws
internal import TrainingDomain

/// Makes a roster of a summary table: every number and every subset relation of the table holds exactly.
public struct RosterSynthesis {
  private let solver: any MILPSolver

  /// Makes a synthesis that asks a solver how many people have what where.
  public init(solver: any MILPSolver) { self.solver = solver }

  /// The roster of a table, or the numbers that contradict each other.
  ///
  /// - Parameters:
  ///   - table: the summary table.
  ///   - seed: the seed of the draws; nil: the table's own. The same table and seed give the same roster.
  /// - Throws: `SolverError` where the solver refuses the program or gives up.
  public func roster(of table: SummaryTable, seed: UInt64? = nil) throws(SolverError) -> SynthesisOutcome {
    guard let compartments = Compartment.all(of: table) else { return .refused([Self.tooManyOverlaps(table)]) }
    let ladders = TraitLadders(table)
    var program = SynthesisModel(table, compartments, ladders, claims: Claim.all(of: table))
    var options = SolveOptions(relativeGap: 0.05)
    options.strategy = .mirOnly
    program.prefer(EvenSpread(table, compartments, ladders))
    let outcome = try solver.solve(program.model, options: options)
    guard let solution = outcome.incumbent else {
      guard outcome.termination == .infeasible else {
        throw SolverError(
          operation: "synthesise a roster", code: .noResources, message: "The solver ended with \(outcome.rawStatus).")
      }
      let filter = ConflictFilter(table: table, compartments: compartments, ladders: ladders, solver: solver)
      return .refused(try filter.findings())
    }
    var people = PeopleDraw(table, ladders, seed: seed ?? table.seed)
    for place in compartments.indices {
      let counts = ladders.traits.indices.map { program.held(place, $0, in: solution) }
      people.add(compartments[place], size: program.size(place, in: solution), counts: counts)
    }
    return .roster(people.officials())
  }

  private static func tooManyOverlaps(_ table: SummaryTable) -> Diagnostic {
    Diagnostic(
      .error, rule: "too-many-overlaps",
      Wording(
        en: "the overlapping groups and units divide the officials into more than \(Compartment.greatestNumber) cells",
        vi: "các nhóm giao nhau và đơn vị chia cán bộ thành hơn \(Compartment.greatestNumber) ô"),
      remedy: Wording(
        en: "declare fewer groups as overlapping, or count fewer of them by unit",
        vi: "khai báo ít nhóm giao nhau hơn hoặc bớt số liệu theo đơn vị"),
      at: table.groups.first { $0.overlaps }?.count.location ?? table.groups.first?.count.location)
  }
}
