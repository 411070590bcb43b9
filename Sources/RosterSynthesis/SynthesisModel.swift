internal import LinearModel
internal import RosterSummaries
internal import TrainingDomain

/// The integer program of a table: a number of people for every compartment, and of them for every trait.
struct SynthesisModel {
  /// The compartments.
  let compartments: [Compartment]
  /// The traits.
  let ladders: TraitLadders
  /// The program so far.
  private(set) var model = LinearModel(name: "roster")
  private var sizes: [Variable] = []
  private var holders: [[Variable]] = []
  private var unitSizes: [WorkUnit.ID: Variable] = [:]

  /// Makes the program of some of a table's statements.
  init(_ table: SummaryTable, _ compartments: [Compartment], _ ladders: TraitLadders, claims: [Claim]) {
    self.compartments = compartments
    self.ladders = ladders
    for place in compartments.indices {
      sizes.append(model.addVariable("size_\(place)", kind: .integer))
      holders.append(
        ladders.traits.indices.map { trait in
          model.addVariable(
            "held_\(place)_\(trait)", upper: ladders.isImpossible[trait] ? 0 : nil, kind: .integer)
        })
    }
    addUnits(table)
    for place in compartments.indices { addNature(of: place) }
    for (index, claim) in claims.enumerated() { add(claim, named: "claim_\(index)") }
  }

  /// The number of people of a compartment in a solution.
  func size(_ place: Int, in solution: [Double]) -> Int { Int(solution[sizes[place].index]) }

  /// The holders of a trait in a compartment of a solution.
  func held(_ place: Int, _ trait: Int, in solution: [Double]) -> Int { Int(solution[holders[place][trait].index]) }

  /// Asks for numbers near the wished ones: nobody should be where the table does not put him.
  mutating func prefer(_ wishes: EvenSpread) {
    var strays: [Term] = []
    for place in compartments.indices {
      let wished = [wishes.size(of: place)] + ladders.traits.indices.map { wishes.holders(of: $0, in: place) }
      for (variable, span) in zip([sizes[place]] + holders[place], wished) {
        let name = model[variable].name
        let stray = model.addVariable("stray_\(name)")
        model.addConstraint("few_\(name)", [Term(1, variable), Term(1, stray)], lower: Double(span.lowerBound))
        model.addConstraint("many_\(name)", [Term(1, variable), Term(-1, stray)], upper: Double(span.upperBound))
        strays.append(Term(1, stray))
      }
    }
    model.objective = Objective(.minimize, strays)
  }

  /// The units' sizes as columns of their own, whether or not compartments lie in units.
  private mutating func addUnits(_ table: SummaryTable) {
    for unit in table.units {
      let size = model.addVariable("unit_\(unitSizes.count)", kind: .integer)
      unitSizes[unit.id] = size
      let own = compartments.indices.filter { compartments[$0].unit == unit.id }
      if !own.isEmpty {
        model.addConstraint(
          "unit_\(unitSizes.count)_sum", [Term(-1, size)] + own.map { Term(1, sizes[$0]) }, lower: 0, upper: 0)
      }
    }
    if !Compartment.isByUnit(table) {
      let units = table.units.compactMap { unitSizes[$0.id] }
      model.addConstraint("units_sum", sizes.map { Term(1, $0) } + units.map { Term(-1, $0) }, lower: 0, upper: 0)
    }
  }

  /// What is true of any people: nobody has a trait who does not have those it contains.
  private mutating func addNature(of place: Int) {
    let (size, held) = (sizes[place], holders[place])
    for trait in held.indices {
      if ladders.isUniversal[trait] {
        model.addConstraint("all_\(place)_\(trait)", [Term(1, held[trait]), Term(-1, size)], lower: 0, upper: 0)
      } else {
        model.addConstraint("most_\(place)_\(trait)", [Term(1, held[trait]), Term(-1, size)], upper: 0)
      }
    }
    for (index, pair) in ladders.nested.enumerated() {
      model.addConstraint(
        "nested_\(place)_\(index)", [Term(1, held[pair.holders]), Term(-1, held[pair.among])], upper: 0)
    }
  }

  private mutating func add(_ claim: Claim, named name: String) {
    switch claim {
    case .officials(let count): add(sizes.map { Term(1, $0) }, count, name)
    case .group(let group): add(sizeTerms(of: SummaryPlace(group: group.id)), group.count, name)
    case .unit(let unit, let count): add(unitSizes[unit].map { [Term(1, $0)] } ?? [], count, name)
    case .share(let group, let share):
      add(sizeTerms(of: SummaryPlace(group: group, unit: share.unit)), share.count, name)
    case .cell(let cell): add(cellTerms(of: cell), cell.count, name)
    case .relation(let relation):
      let (lesser, greater) = (ladders.index(of: relation.holders), ladders.index(of: relation.among))
      guard lesser != greater else { return }
      for place in compartments.indices where compartments[place].lies(in: SummaryPlace(group: relation.group)) {
        model.addConstraint(
          "\(name)_\(place)", [Term(1, holders[place][lesser]), Term(-1, holders[place][greater])], upper: 0)
      }
    }
  }

  private mutating func add(_ terms: [Term], _ count: PublishedCount, _ name: String) {
    model.addConstraint(name, terms, lower: Double(count.heads.count), upper: Double(count.heads.count))
  }

  private func sizeTerms(of place: SummaryPlace) -> [Term] {
    compartments.indices.filter { compartments[$0].lies(in: place) }.map { Term(1, sizes[$0]) }
  }

  private func cellTerms(of cell: PublishedCell) -> [Term] {
    let trait = ladders.index(of: cell.trait)
    return compartments.indices.filter { compartments[$0].lies(in: cell.place) }.flatMap { place -> [Term] in
      let more = cell.isExact ? ladders.above[trait].map { [Term(-1, holders[place][$0])] } ?? [] : []
      return [Term(1, holders[place][trait])] + more
    }
  }
}
