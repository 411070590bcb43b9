import PlanAudit
import TrainingDomain

/// Ways in which a result claims more, or other, than its plan attains and its search proved.
extension Mutation {
  static let statedTargets = [
    Mutation(.statedTargets, "a target is left out") { specimen, random in
      specimen.state(\.targets, &random) { list, position, _ in list.remove(at: position) }
    },
    Mutation(.statedTargets, "two targets change places") { specimen, random in
      specimen.state(\.targets, &random) { list, position, _ in
        list.swapAt(position, position > 0 ? position - 1 : list.count - 1)
      }
    },
    target("a population one head off") { $0.population += $1 },
    target("heads required one off") { $0.required += $1 },
    target("a baseline one head off") { $0.baseline += $1 },
    target("heads planned one off") { $0.planned += $1 },
    target("a shortfall one head off") { $0.shortfall += $1 },
    Mutation(.statedTargets, "an attainment a millionth off") { specimen, random in
      specimen.state(\.targets, &random) { list, position, random in
        let old = list[position]
        let off = Fraction.fraction(1, 1_000_000)
        list[position] = TargetResult(
          target: old.target, unit: old.unit, population: old.population, required: old.required,
          baseline: old.baseline, planned: old.planned, shortfall: old.shortfall,
          attainment: random.chance(50) || old.attainment == nil ? (old.attainment ?? .zero) + off : nil)
      }
    },
  ]

  private typealias TargetFigures = (population: Int, required: Int, baseline: Int, planned: Int, shortfall: Int)

  private static func target(
    _ words: String, _ change: @escaping @Sendable (inout TargetFigures, Int) -> Void
  ) -> Mutation {
    Mutation(.statedTargets, words) { specimen, random in
      specimen.state(\.targets, &random) { list, position, random in
        let old = list[position]
        var said: TargetFigures = (
          old.population.count, old.required.count, old.baseline.count, old.planned.count, old.shortfall.count
        )
        change(&said, random.pick([-1, 1]))
        list[position] = TargetResult(
          target: old.target, unit: old.unit, population: Heads(said.population), required: Heads(said.required),
          baseline: Heads(said.baseline), planned: Heads(said.planned), shortfall: Heads(said.shortfall),
          attainment: old.attainment)
      }
    }
  }

  static let statedObstacles = [
    obstacle("obstacles to an unknown target") { $0.target = "stranger" },
    obstacle("obstacles of another population") { $0.population += 1 },
    obstacle("obstacles of other heads required") { $0.required += 1 },
    obstacle("obstacles of other heads planned") { $0.planned += 1 },
    obstacle("fewer are eligible than the blocked leave") { $0.eligible -= 1 },
    obstacle("without other rules less is attained than with them") {
      $0.alone = AttainableHeads(proven: $0.planned - 1)
    },
    obstacle("without limits of money less is attained than with them") {
      $0.withoutMoneyLimits = AttainableHeads(proven: $0.alone.attained - 1)
    },
    Mutation(.statedObstacles, "somebody unknown is blocked") { specimen, random in
      specimen.state(\.obstacles, &random) { list, position, _ in
        list[position] = list[position].blocking("stranger", of: 1)
      }
    },
    Mutation(.statedObstacles, "somebody is blocked twice") { specimen, random in
      specimen.state(\.obstacles, &random) { list, position, _ in
        guard let row = list[position].blocked.first?.rows.first else {
          // Nobody is blocked: somebody unknown is no less wrong.
          list[position] = list[position].blocking("stranger", of: 1)
          return
        }
        list[position] = list[position].blocking(row.official, of: row.count)
      }
    },
    Mutation(.statedObstacles, "somebody is blocked who is sent and gains") { specimen, random in
      let sent = Set(specimen.plan.enrolments.map(\.official))
      let open = specimen.settled.filter { sent.contains($0.id) }
      return specimen.state(\.obstacles, &random) { list, position, random in
        let official = random.pick(open)
        list[position] = list[position].blocking(official.id, of: official.count + 1)
      }
    },
  ]

  private static func obstacle(_ words: String, _ change: @escaping @Sendable (inout ObstacleFigures) -> Void)
    -> Mutation
  {
    Mutation(.statedObstacles, words) { specimen, random in
      specimen.state(\.obstacles, &random) { list, position, _ in
        var figures = ObstacleFigures(list[position])
        change(&figures)
        list[position] = figures.obstacles
      }
    }
  }

  static let statedAims = [
    Mutation(.statedStages, "an aim is left out") { specimen, random in
      specimen.state(\.stages, &random) { list, position, _ in list.remove(at: position) }
    },
    Mutation(.statedStages, "the aims are in another order") { specimen, random in
      specimen.state(\.stages, &random) { list, position, _ in list.swapAt(position, position > 0 ? 0 : 1) }
    },
    aim("a value better than the plan's") { ($0.value - 1, min($0.bound, $0.value - 1), 0, $0.isUnconditional) },
    aim("a bound above the value") { ($0.value, $0.value + 1, $0.gap, $0.isUnconditional) },
    aim("no gap between a value and a lower bound") { ($0.value, $0.value - 7, 0, $0.isUnconditional) },
    aim("a gap that is no number") { ($0.value, $0.bound, .nan, $0.isUnconditional) },
    aim("a bound on condition that is said to hold without, or the other way round") {
      ($0.value, $0.bound, $0.gap, !$0.isUnconditional)
    },
    Mutation(.statedStatus, "optimal is said of an aim that is not proven") { specimen, random in
      let isStated = specimen.state(\.stages, &random) { list, position, random in
        let old = list[position]
        list[position] = StageResult(
          stage: old.stage, value: old.value, bound: old.value - random.number(1...1_000_000), gap: 0.5,
          isUnconditional: old.isUnconditional)
      }
      var statement = Statement(specimen.result)
      statement.status = .optimal
      specimen.result = statement.result
      return isStated
    },
  ]

  private static func aim(
    _ words: String, _ change: @escaping @Sendable (StageResult) -> (Int, Int, Double, Bool)
  ) -> Mutation {
    Mutation(.statedStages, words) { specimen, random in
      specimen.state(\.stages, &random) { list, position, _ in
        let said = change(list[position])
        list[position] = StageResult(
          stage: list[position].stage, value: said.0, bound: said.1, gap: said.2, isUnconditional: said.3)
      }
    }
  }
}

/// What is said of the obstacles to a target, to be said otherwise.
struct ObstacleFigures {
  var target: Target.ID
  let unit: WorkUnit.ID?
  var population, required, baseline, planned, eligible: Heads
  var withoutMoneyLimits, alone: AttainableHeads
  var blocked: [BlockedOfficials]

  init(_ said: TargetObstacles) {
    target = said.target
    unit = said.unit
    population = said.population
    required = said.required
    baseline = said.baseline
    planned = said.planned
    eligible = said.eligible
    withoutMoneyLimits = said.withoutMoneyLimits
    alone = said.alone
    blocked = said.blocked
  }

  var obstacles: TargetObstacles {
    TargetObstacles(
      target: target, unit: unit, population: population, required: required, baseline: baseline, planned: planned,
      eligible: eligible, withoutMoneyLimits: withoutMoneyLimits, alone: alone, blocked: blocked)
  }
}

extension TargetObstacles {
  /// The same with one more row blocked.
  fileprivate func blocking(_ official: Official.ID, of count: Heads) -> TargetObstacles {
    var figures = ObstacleFigures(self)
    figures.blocked.append(
      BlockedOfficials(reason: .pinnedOut, rows: [BlockedOfficials.Row(official: official, count: count)]))
    return figures.obstacles
  }
}
