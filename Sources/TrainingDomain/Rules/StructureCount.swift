/// A share of the make-up of a body as it is counted: today and on the day it is due, in all or in one unit.
public struct StructureCount: Hashable, Sendable {
  /// The people on a day.
  public struct Tally: Hashable, Sendable {
    /// Those of the group in post.
    public let population: Heads
    /// Those of them who count.
    public let count: Heads

    /// Makes a tally.
    public init(population: Heads, count: Heads) {
      self.population = population
      self.count = count
    }
  }

  /// The share.
  public let share: StructureShare
  /// The unit; nil where all are counted together.
  public let unit: WorkUnit.ID?
  /// When the horizon begins.
  public let today: Tally
  /// On the due day; nobody is trained into a trait, but people retire.
  public let due: Tally

  /// Counts every share of a problem, unit by unit where its scope says so; units without anyone are left out.
  public static func counts(in problem: PlanningProblem) -> [StructureCount] {
    problem.structure.flatMap { share -> [StructureCount] in
      let members = problem.officials.filter { $0.belongs(to: share.group) }
      guard share.scope == .eachUnit else {
        return [StructureCount(share, nil, members, from: problem.horizon.firstMonth.firstDay)]
      }
      // Whoever moves is counted where he or she works on the due day.
      let byUnit = Dictionary(grouping: members) { $0.unit(on: share.due) }
      return problem.units.compactMap { unit in
        byUnit[unit.id].map { StructureCount(share, unit.id, $0, from: problem.horizon.firstMonth.firstDay) }
      }
    }
  }

  private init(_ share: StructureShare, _ unit: WorkUnit.ID?, _ members: [Official], from first: CalendarDate) {
    func count(on day: CalendarDate) -> Tally {
      let present = members.filter { $0.isInService(on: day) }
      let counted = present.filter { share.counts($0, on: day) }
      return Tally(
        population: present.map(\.count).reduce(.zero, +), count: counted.map(\.count).reduce(.zero, +))
    }
    self.share = share
    self.unit = unit
    today = count(on: first)
    due = count(on: share.due)
  }
}
