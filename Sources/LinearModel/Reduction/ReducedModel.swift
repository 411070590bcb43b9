/// A model without what its bounds already decide: columns with one value left, rows that nothing can break.
///
/// One column stays whatever is decided, for a model without columns is none.
public struct ReducedModel: Sendable {
  /// What is left to decide.
  public let model: LinearModel
  /// The whole model's columns that are left, in order.
  private let kept: [Int]
  /// Where each column of the whole model is among those left; nil where it has one value.
  private let places: [Int?]
  /// The value of each column of the whole model that has one; 0 for the others.
  private let decided: [Double]

  /// Takes out of a model what is decided.
  public init(_ whole: LinearModel) {
    var reduced = LinearModel(name: whole.name)
    var kept: [Int] = []
    var places: [Int?] = []
    var decided: [Double] = []
    for (index, column) in whole.variables.enumerated() {
      let isLast = index + 1 == whole.variables.count
      if let lower = column.lower, lower == column.upper, !(isLast && kept.isEmpty) {
        places.append(nil)
        decided.append(lower)
      } else {
        places.append(kept.count)
        decided.append(0)
        kept.append(index)
        reduced.addVariable(column.name, lower: column.lower, upper: column.upper, kind: column.kind)
      }
    }
    func left(of terms: [Term]) -> (terms: [Term], constant: Double) {
      var constant = 0.0
      var left: [Term] = []
      for term in terms {
        if let place = places[term.variable.index] {
          left.append(Term(term.coefficient, Variable(index: place)))
        } else {
          constant += term.coefficient * decided[term.variable.index]
        }
      }
      return (left, constant)
    }
    for row in whole.constraints {
      let activity = RowActivity(of: row, in: whole.variables)
      let (terms, constant) = left(of: row.terms)
      let binds =
        (row.upper.map { upper in activity.upper.map { $0 > upper } ?? true } ?? false)
        || (row.lower.map { lower in activity.lower.map { $0 < lower } ?? true } ?? false)
      guard binds else { continue }
      reduced.addConstraint(
        row.name, terms, lower: row.lower.map { $0 - constant }, upper: row.upper.map { $0 - constant })
    }
    let (terms, constant) = left(of: whole.objective.terms)
    reduced.objective = Objective(whole.objective.sense, terms, constant: whole.objective.constant + constant)
    self.model = reduced
    self.kept = kept
    self.places = places
    self.decided = decided
  }

  /// A point of the whole model without what is decided.
  public func reduced(_ point: [Double]) -> [Double] { kept.map { point[$0] } }

  /// Columns of the whole model among those left.
  public func reduced(_ columns: [Variable]) -> [Variable] {
    columns.compactMap { places[$0.index].map(Variable.init(index:)) }
  }

  /// A point of what is left with what is decided.
  public func whole(_ point: [Double]) -> [Double] {
    zip(places, decided).map { place, value in place.map { point[$0] } ?? value }
  }

  /// Rows over what is left as rows of the whole model.
  public func whole(_ rows: [ConstraintDefinition]) -> [ConstraintDefinition] {
    rows.map { row in
      var row = row
      row.terms = row.terms.map { Term($0.coefficient, Variable(index: kept[$0.variable.index])) }
      return row
    }
  }

  /// What the root LP of what is left proves of the whole model; nil where there is none.
  public func proof(of outcome: SolveOutcome) -> RootProof? {
    outcome.rootProof.map { proof in
      RootProof(
        objective: proof.objective, point: whole(proof.point),
        reducedCosts: places.map { $0.map { proof.reducedCosts[$0] } ?? 0 })
    }
  }
}
