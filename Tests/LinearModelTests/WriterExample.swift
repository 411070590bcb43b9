import LinearModel

/// A model with every kind of row, column and name that a file has to carry.
enum WriterExample {
  static let model: LinearModel = {
    var model = LinearModel(name: "Đào tạo")
    let start = model.addVariable("start[B,2026]", upper: 4, kind: .integer)
    let free = model.addVariable("free", lower: nil)
    let under = model.addVariable("e1_x", lower: nil, upper: -0.5)
    let fixed = model.addVariable("2fixed", lower: 3, upper: 3, kind: .integer)
    model.addVariable("idle", lower: 1.5, upper: 2_000_000)
    let long = model.addVariable(String(repeating: "long", count: 40))
    model.addConstraint("range", [Term(1, start), Term(-2.5, free), Term(1, under)], lower: -3, upper: 8)
    model.addConstraint("equal", [Term(1, free), Term(1, fixed)], lower: 5, upper: 5)
    model.addConstraint("ngân_sách", [Term(1e-7, long), Term(100_000_000, start)], upper: 350_000_000)
    model.addConstraint("at.least", [Term(1, long), Term(0, free)], lower: 2)
    model.addConstraint("empty", [], upper: 1)
    model.objective = Objective(.maximize, [Term(7, start), Term(-1, free), Term(-3, long)], constant: 10)
    return model
  }()

  /// With start = 3, free = 2, fixed = 3 and long = 2 − in reach of the rows − the objective is 21 − 2 − 6 + 10.
  static let optimum = 23.0
}
