import PlanAudit
import TrainingDomain

/// Ways in which a result states people, money and decisions that are not the plan's.
extension Mutation {
  static let statedEnrolments = [
    Mutation(.statedEnrolments, "an enrolment is left out") { specimen, random in
      specimen.state(\.enrolments, &random) { list, position, _ in list.remove(at: position) }
    },
    Mutation(.statedEnrolments, "an enrolment is stated twice") { specimen, random in
      specimen.state(\.enrolments, &random) { list, position, _ in list.append(list[position]) }
    },
    Mutation(.statedEnrolments, "one person more is stated") { specimen, random in
      specimen.state(\.enrolments, &random) { list, position, _ in
        let old = list[position]
        let more = Enrolment(
          official: old.enrolment.official, count: old.enrolment.count + 1, course: old.enrolment.course,
          intake: old.enrolment.intake)
        list[position] = CostedEnrolment(enrolment: more, completes: old.completes, costByYear: old.costByYear)
      }
    },
    Mutation(.statedEnrolments, "a completion is stated a day late") { specimen, random in
      specimen.state(\.enrolments, &random) { list, position, _ in
        let old = list[position]
        list[position] = CostedEnrolment(
          enrolment: old.enrolment, completes: old.completes.dayAfter, costByYear: old.costByYear)
      }
    },
    Mutation(.statedEnrolments, "one đồng is stated in another year") { specimen, random in
      let first = specimen.problem.horizon.first
      return specimen.state(\.enrolments, &random) { list, position, random in
        let old = list[position]
        let year = first.advanced(by: random.number(0...1))
        list[position] = CostedEnrolment(
          enrolment: old.enrolment, completes: old.completes,
          costByYear: old.costByYear.changed(by: random.pick([-1, 1]), in: year))
      }
    },
  ]

  static let statedQuotas = [
    Mutation(.statedQuotas, "an intake is left out") { specimen, random in
      specimen.state(\.quotas, &random) { list, position, _ in list.remove(at: position) }
    },
    Mutation(.statedQuotas, "an intake is stated twice") { specimen, random in
      specimen.state(\.quotas, &random) { list, position, _ in list.append(list[position]) }
    },
    Mutation(.statedQuotas, "two intakes change places") { specimen, random in
      specimen.state(\.quotas, &random) { list, position, _ in
        if position > 0 { list.swapAt(position, position - 1) } else { list.removeFirst() }
      }
    },
    quota("one learner more or fewer") { $0.learners += $1 },
    quota("one class more or fewer") { $0.classes += $1 },
    quota("a fixed cost one đồng off") { $0.fixedCost += $1 },
    quota("a learners' cost one đồng off") { $0.learnerCost += $1 },
  ]

  private typealias QuotaFigures = (learners: Int, classes: Int, fixedCost: Int, learnerCost: Int)

  private static func quota(
    _ words: String, _ change: @escaping @Sendable (inout QuotaFigures, Int) -> Void
  ) -> Mutation {
    Mutation(.statedQuotas, words) { specimen, random in
      specimen.state(\.quotas, &random) { list, position, random in
        let old = list[position]
        var said: QuotaFigures = (old.learners.count, old.classes, old.fixedCost.amount, old.learnerCost.amount)
        change(&said, random.pick([-1, 1]))
        list[position] = Quota(
          course: old.course, intake: old.intake, learners: Heads(said.learners), classes: said.classes,
          fixedCost: Dong(said.fixedCost), learnerCost: Dong(said.learnerCost))
      }
    }
  }

  static let statedBudget = [
    Mutation(.statedBudget, "a year is left out") { specimen, random in
      specimen.state(\.budget, &random) { list, position, _ in list.remove(at: position) }
    },
    Mutation(.statedBudget, "two years change places") { specimen, random in
      specimen.state(\.budget, &random) { list, position, _ in
        list.swapAt(position, position > 0 ? position - 1 : 1)
      }
    },
    Mutation(.statedBudget, "a grant one đồng off") { specimen, random in
      specimen.stateBudget(&random) { $0.limit += $1 }
    },
    Mutation(.statedBudget, "a sum carried over one đồng off") { specimen, random in
      specimen.stateBudget(&random) { $0.carried += $1 }
    },
    Mutation(.statedBudget, "a spending one đồng off") { specimen, random in
      specimen.stateBudget(&random) { $0.spent += $1 }
    },
  ]

  static let statedMoves = [
    Mutation(.statedMoves, "a decision about staff is left out") { specimen, random in
      specimen.state(\.moves, &random) { list, position, _ in list.remove(at: position) }
    },
    Mutation(.statedMoves, "a decision about staff is stated for another year") { specimen, random in
      specimen.state(\.moves, &random) { list, position, _ in
        let old = list[position]
        let move = StaffMove(old.move.kind, in: old.move.year.advanced(by: 1), count: old.move.count)
        list[position] = CostedMove(move: move, source: old.source, costByYear: old.costByYear)
      }
    },
    Mutation(.statedMoves, "a decision about staff is paid from another source") { specimen, random in
      specimen.state(\.moves, &random) { list, position, _ in
        list[position] = CostedMove(
          move: list[position].move, source: "nobody", costByYear: list[position].costByYear)
      }
    },
    Mutation(.statedMoves, "a decision about staff costs one đồng more or less") { specimen, random in
      specimen.state(\.moves, &random) { list, position, random in
        let old = list[position]
        list[position] = CostedMove(
          move: old.move, source: old.source,
          costByYear: old.costByYear.changed(by: random.pick([-1, 1]), in: old.move.year))
      }
    },
  ]
}

extension Specimen {
  /// States a list of the result otherwise, at a position drawn; false where the list is empty.
  mutating func state<Element>(
    _ part: WritableKeyPath<Statement, [Element]>, _ random: inout SeededGenerator,
    _ change: (inout [Element], Int, inout SeededGenerator) -> Void
  ) -> Bool {
    var statement = Statement(result)
    guard let position = random.any(of: Array(statement[keyPath: part].indices)) else { return false }
    change(&statement[keyPath: part], position, &random)
    result = statement.result
    return true
  }

  fileprivate typealias BudgetFigures = (limit: Int, carried: Int, spent: Int)

  fileprivate mutating func stateBudget(
    _ random: inout SeededGenerator, _ change: (inout BudgetFigures, Int) -> Void
  ) -> Bool {
    state(\.budget, &random) { list, position, random in
      let old = list[position]
      var said: BudgetFigures = (old.limit.amount, old.carried.amount, old.spent.amount)
      change(&said, random.pick([-1, 1]))
      list[position] = BudgetLine(
        source: old.source, year: old.year, limit: Dong(said.limit), carried: Dong(said.carried),
        spent: Dong(said.spent))
    }
  }
}

extension [YearlyDong] {
  /// The same amounts with one year's changed; a year without an amount gets one.
  fileprivate func changed(by amount: Int, in year: Year) -> [YearlyDong] {
    if contains(where: { $0.year == year }) {
      return map { $0.year == year ? YearlyDong(year: year, amount: $0.amount + Dong(amount)) : $0 }
    }
    return ([YearlyDong(year: year, amount: Dong(amount))] + self).sorted { $0.year < $1.year }
  }
}
