internal import LinearModel
internal import TrainingDomain

extension IndividualFormulation {
  /// The rules that people share: seats, classes, money, absence and priority shares.
  mutating func addSharedRows() {
    for slot in slots {
      guard let classes = classes[slot.index],
        case .ownClasses(let rule) = problem.courses[slot.course].delivery
      else { continue }
      let learners = choices.filter { $0.chance.slot == slot.index }.map(term)
      let name = name(of: slot)
      model.addConstraint("least(\(name))", learners + [Term(-Double(rule.least), classes)], lower: 0)
      model.addConstraint("most(\(name))", learners + [Term(-Double(rule.most), classes)], upper: 0)
    }
    addSeats()
    addMoney()
    addAbsence()
    addShares()
  }

  private mutating func addSeats() {
    for (index, course) in problem.courses.enumerated() {
      let learners = choices.filter { slot($0).course == index }
      for (number, limit) in course.seats.enumerated() {
        for (place, wanted) in scopes(of: limit).enumerated() {
          let among = learners.filter { wanted($0) }
          for (span, (start, most)) in spans(of: limit, course).enumerated() {
            let counted = among.filter { choice in
              switch limit.period {
              case .intake: slot(choice).intake == start
              case .year: slot(choice).intake.year == start.year
              case .horizon: true
              }
            }
            guard counted.count > most.count else { continue }
            model.addConstraint(
              "seats(\(index + 1),\(number + 1),\(place + 1),\(span + 1))", counted.map(term),
              upper: Double(most.count))
          }
        }
      }
    }
  }

  private func scopes(of limit: SeatLimit) -> [(Choice) -> Bool] {
    switch limit.scope {
    case .together: [{ _ in true }]
    case .eachUnit: problem.units.map { unit in { unitAtIntake($0) == unit.id } }
    case .unit(let id): [{ unitAtIntake($0) == id }]
    }
  }

  private func unitAtIntake(_ choice: Choice) -> WorkUnit.ID {
    problem.officials[choice.official].unit(on: slot(choice).intake.firstDay)
  }

  private func spans(of limit: SeatLimit, _ course: Course) -> [(start: Month, most: Heads)] {
    switch limit.period {
    case .intake: course.intakes.compactMap { month in limit.limit(in: month.year).map { (month, $0) } }
    case .year: problem.horizon.years.compactMap { year in limit.limit(in: year).map { (year.january, $0) } }
    case .horizon: limit.learners.map { [(problem.horizon.firstMonth, $0)] } ?? []
    }
  }

  private mutating func addMoney() {
    for source in problem.sources {
      var spent: [(Int, Variable)] = []
      var granted = 0
      for (offset, year) in problem.horizon.years.enumerated() {
        if !source.carriesOver { (spent, granted) = ([], 0) }
        granted += source.limit(in: year).amount
        for choice in choices where course(choice).source == source.id {
          let cost = slot(choice).costByYear[offset]
          if cost > 0 { spent.append((cost, choice.column)) }
        }
        for slot in slots where slot.intake.year == year && problem.courses[slot.course].source == source.id {
          guard let classes = classes[slot.index],
            case .ownClasses(let rule) = problem.courses[slot.course].delivery, rule.fixedCost > .zero
          else { continue }
          spent.append((rule.fixedCost.amount, classes))
        }
        for pull in pulls where pull.move.source.map({ problem.sources[$0].id }) == source.id {
          if pull.move.costByYear[offset] > 0 { spent.append((pull.move.costByYear[offset], pull.column)) }
        }
        addMoneyRow("money(\(ModelName.legal(source.id.rawValue)),\(year))", spent, granted)
      }
    }
  }

  private mutating func addMoneyRow(_ name: String, _ spent: [(Int, Variable)], _ granted: Int) {
    guard !spent.isEmpty else { return }
    var byColumn: [Variable: Int] = [:]
    for (cost, column) in spent { byColumn[column, default: 0] += cost }
    let unit = byColumn.values.reduce(0) { $0 == 0 ? $1 : Fraction.greatestCommonDivisor($0, $1) }
    let terms = byColumn.sorted { $0.key < $1.key }.map { Term(Double($0.value / unit), $0.key) }
    model.addConstraint(name, terms, upper: Double(granted / unit))
  }

  private mutating func addAbsence() {
    let members = surveyed.listedByUnit
    for unit in problem.units {
      guard let rule = unit.absence ?? problem.absence else { continue }
      let spare = SpareLoad(of: members[unit.id] ?? [], rule, surveyed)
      for month in problem.horizon.months {
        let active = choices.filter { choice in
          slot(choice).isActive(in: month) && problem.officials[choice.official].unit(on: month.lastDay) == unit.id
        }
        guard !active.isEmpty else { continue }
        if !present.isEmpty {
          addStaffedAbsence(unit, rule, month, active)
          continue
        }
        let row = WholeNumberRow(active.map { course($0).workload }, limit: spare.load(in: month))
        model.addConstraint(
          "absent(\(ModelName.legal(unit.id.rawValue)),\(month))",
          zip(row.coefficients, active).map { Term(Double($0), $1.column) }, upper: Double(row.limit))
      }
    }
  }

  private mutating func addShares() {
    for (index, course) in problem.courses.enumerated() {
      let learners = choices.filter { slot($0).course == index }
      for (number, rule) in course.priorityShares.enumerated() {
        let groups =
          rule.period == .horizon
          ? [learners] : course.intakes.map { month in learners.filter { slot($0).intake == month } }
        for (place, group) in groups.enumerated() where !group.isEmpty && rule.share > .zero {
          let terms = group.map { choice in
            let favoured = isFavoured(choice, rule.kind) ? rule.share.denominator : 0
            return Term(Double(favoured - rule.share.numerator), choice.column)
          }
          let named = "share(\(index + 1),\(number + 1),\(place + 1))"
          model.addConstraint(named, terms.filter { $0.coefficient != 0 }, lower: 0)
        }
      }
    }
  }

  private func isFavoured(_ choice: Choice, _ kind: PriorityShare.Kind) -> Bool {
    let official = problem.officials[choice.official]
    switch kind {
    case .women: return official.sex == .female
    case .ethnicMinority: return official.isEthnicMinority
    case .young:
      return official.birth.completedYears(until: slot(choice).intake.firstDay) < problem.youngAgeLimit
    }
  }
}
