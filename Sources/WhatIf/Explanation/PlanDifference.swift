public import TrainingDomain

/// What another plan of the same problem changes: aims, heads per target, learners per intake, and people.
public struct PlanDifference: Hashable, Sendable {
  /// An aim under both plans.
  public struct Aim: Hashable, Sendable {
    /// The aim.
    public let stage: ObjectiveStage
    /// Its value under the first plan.
    public let before: Int
    /// Its value under the other.
    public let after: Int

    /// What the other plan adds; above zero is worse.
    public var change: Int { after - before }
  }

  /// A target whose holders or missing heads change.
  public struct Target: Hashable, Sendable {
    /// The target.
    public let target: TrainingDomain.Target.ID
    /// The unit, for a per-unit target; nil where all officials are counted together.
    public let unit: WorkUnit.ID?
    /// Holders on the due day gained; below zero lost.
    public let holders: Int
    /// Heads more that are missing; below zero fewer.
    public let missing: Int
  }

  /// An intake whose learners change.
  public struct Intake: Hashable, Sendable {
    /// The course.
    public let course: Course.ID
    /// The month in which it starts.
    public let intake: Month
    /// Learners more; below zero fewer.
    public let learners: Int
  }

  /// People of a row who are sent on a course under one plan only.
  public struct Person: Hashable, Sendable {
    /// The row of the roster.
    public let official: Official.ID
    /// The course.
    public let course: Course.ID
    /// How many people of the row.
    public let count: Int
  }

  /// A decision about staff that more or fewer people come under.
  public struct Staff: Hashable, Sendable {
    /// What is decided.
    public let kind: StaffMove.Kind
    /// The year on whose 1 January it takes effect.
    public let year: Year
    /// People more; below zero fewer.
    public let people: Int
  }

  /// The aims of the problem, and cost and completion where they are none.
  public let aims: [Aim]
  /// Targets that change, in the order of targets and units.
  public let targets: [Target]
  /// Intakes that change, in order of time and then of courses.
  public let intakes: [Intake]
  /// Who is sent on a course under the first plan and not under the other, in the order of the roster and of courses.
  public let leaving: [Person]
  /// Who is sent on a course under the other plan and not under the first.
  public let joining: [Person]
  /// Decisions about staff that change; empty where all are kept.
  public let staff: [Staff]

  /// What an aim changes by; nil for an aim that is not compared.
  public func change(of stage: ObjectiveStage) -> Int? { aims.first { $0.stage == stage }?.change }
  /// What the other plan costs more, in đồng.
  public var cost: Dong { Dong(change(of: .cost) ?? 0) }
  /// Whether the first aim that changes is pursued less well.
  public var isWorse: Bool { aims.first { $0.change != 0 }.map { $0.change > 0 } ?? false }
  /// Whether no aim changes.
  public var isEquallyGood: Bool { aims.allSatisfy { $0.change == 0 } }
}
