internal import LinearModel

/// One year of `ManpowerPlanning`: its columns and what links them. Grades are 0 unskilled, 1 semi-skilled,
/// 2 skilled.
struct ManpowerYear {
  static let numbers = 1...3
  private static let grades = 0..<3
  private static let letters = ["U", "S", "K"]

  private static let strengthNow: [Double] = [2000, 1500, 1000]
  private static let need: [[Double]] = [[1000, 1400, 1000], [500, 2000, 1500], [0, 2500, 2000]]
  private static let recruitLimit: [Double] = [500, 800, 500]
  /// The share who leave in their first year, and in each later one.
  private static let leaveFirst: [Double] = [0.25, 0.20, 0.10]
  private static let leaveLater: [Double] = [0.10, 0.05, 0.05]
  private static let redundancyPay: [Double] = [200, 500, 500]
  private static let overmanningCost: [Double] = [1500, 2000, 3000]
  private static let shortTimeCost: [Double] = [500, 400, 400]
  private static let retrainCost: [Double] = [400, 500]
  /// Who may be downgraded to what.
  private static let downgrades: [(from: Int, to: Int)] = [(2, 1), (2, 0), (1, 0)]

  let number: Int
  let strength: [Variable]
  let recruited: [Variable]
  let redundant: [Variable]
  let excess: [Variable]
  let shortTime: [Variable]
  /// From each grade to the next: unskilled to semi-skilled, semi-skilled to skilled.
  let retrained: [Variable]
  /// In the order of `downgrades`.
  let downgraded: [Variable]

  init(_ number: Int, in model: inout LinearModel) {
    func columns(_ word: String, _ model: inout LinearModel, upper: [Double]? = nil) -> [Variable] {
      Self.grades.map { model.addVariable("\(word)[\(Self.letters[$0]),\(number)]", upper: upper?[$0]) }
    }
    self.number = number
    strength = columns("strength", &model)
    recruited = columns("recruited", &model, upper: Self.recruitLimit)
    redundant = columns("redundant", &model)
    excess = columns("excess", &model)
    shortTime = columns("short-time", &model, upper: [50, 50, 50])
    retrained = [
      model.addVariable("retrained[U,S,\(number)]", upper: 200),
      model.addVariable("retrained[S,K,\(number)]"),
    ]
    downgraded = Self.downgrades.map {
      model.addVariable("downgraded[\(Self.letters[$0.from]),\(Self.letters[$0.to]),\(number)]")
    }
  }

  /// What the year costs.
  var costs: [Term] {
    Self.grades.flatMap {
      [
        Term(Self.redundancyPay[$0], redundant[$0]), Term(Self.overmanningCost[$0], excess[$0]),
        Term(Self.shortTimeCost[$0], shortTime[$0]),
      ]
    } + zip(Self.retrainCost, retrained).map { Term($0, $1) }
  }

  /// The rows of the year; before the first one stands today's strength.
  func addRows(after previous: ManpowerYear?, to model: inout LinearModel) {
    for grade in Self.grades {
      addBalance(of: grade, after: previous, to: &model)
      let terms = [Term(1, strength[grade]), Term(-1, excess[grade]), Term(-0.5, shortTime[grade])]
      let need = Self.need[number - 1][grade]
      model.addConstraint("need[\(Self.letters[grade]),\(number)]", terms, lower: need, upper: need)
    }
    model.addConstraint("overmanning[\(number)]", excess.map { Term(1, $0) }, upper: 150)
    model.addConstraint("trainers[\(number)]", [Term(1, retrained[1]), Term(-0.25, strength[2])], upper: 0)
  }

  /// Who is there is who was there and stayed, came, was trained up or came down and stayed, less who went.
  private func addBalance(of grade: Int, after previous: ManpowerYear?, to model: inout LinearModel) {
    let stay = 1 - Self.leaveLater[grade]
    var terms = [
      Term(1, strength[grade]), Term(-(1 - Self.leaveFirst[grade]), recruited[grade]), Term(1, redundant[grade]),
    ]
    if grade > 0 { terms.append(Term(-stay, retrained[grade - 1])) }
    if grade < retrained.count { terms.append(Term(1, retrained[grade])) }
    for (move, column) in zip(Self.downgrades, downgraded) {
      // Half of the downgraded leave.
      if move.to == grade { terms.append(Term(-0.5, column)) }
      if move.from == grade { terms.append(Term(1, column)) }
    }
    var side = 0.0
    if let previous {
      terms.append(Term(-stay, previous.strength[grade]))
    } else {
      side = stay * Self.strengthNow[grade]
    }
    model.addConstraint("balance[\(Self.letters[grade]),\(number)]", terms, lower: side, upper: side)
  }
}
