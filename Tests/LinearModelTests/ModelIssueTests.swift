import LinearModel
import Testing

@Suite("The issues of a model")
struct ModelIssueTests {
  /// A model in which nothing is wrong, with columns `x` (0…10) and `n` (whole, 0…5).
  private func sound() -> (LinearModel, x: Variable, n: Variable) {
    var model = LinearModel(name: "sound")
    let x = model.addVariable("x", upper: 10)
    let n = model.addVariable("n", upper: 5, kind: .integer)
    model.addConstraint("sum", [Term(1, x), Term(2, n)], lower: 1, upper: 12)
    model.objective = Objective(.minimize, [Term(1, x)])
    return (model, x, n)
  }

  @Test("A sound model has none")
  func soundModel() {
    #expect(sound().0.issues() == [])
  }

  @Test("A model without columns is named")
  func emptyModel() {
    let issues = LinearModel(name: "bare").issues()
    #expect(issues.map(\.code) == [.emptyModel])
    #expect(issues.first?.message == "Model 'bare' has no columns.")
  }

  @Test("A number that is none names the row or column it stands in", arguments: [Double.nan, .infinity, -.infinity])
  func notFinite(number: Double) {
    var (model, x, n) = sound()
    model.addVariable("lower", lower: number)
    model.addVariable("upper", upper: number)
    model.addConstraint("coefficient", [Term(number, x)], upper: 1)
    model.addConstraint("side", [Term(1, n)], upper: number)
    model.objective = Objective(.minimize, [Term(number, x)], constant: number)
    let issues = model.issues()
    #expect(issues.allSatisfy { $0.code == .notFinite })
    #expect(issues.map(\.culprit) == ["lower", "upper", "coefficient", "side", "objective", "objective"])
  }

  @Test("A number beyond exactness is refused, one at the limit is not")
  func hugeNumber() {
    var (model, x, _) = sound()
    model.addConstraint("limit", [Term(1e15, x)], upper: 1)
    #expect(model.issues() == [])
    model.addConstraint("beyond", [Term(1.1e15, x)], upper: 1)
    #expect(model.issues().map(\.code) == [.hugeNumber])
    #expect(
      model.issues().first?.message
        == "The coefficient of 'x' in row 'beyond' is 1100000000000000, beyond the 1000000000000000 up to which "
        + "results are exact.")
  }

  @Test("A column twice in a row or in the objective is named with its place")
  func duplicateEntry() {
    var (model, x, _) = sound()
    model.addConstraint("double", [Term(1, x), Term(1, x)], upper: 1)
    model.objective.terms.append(Term(2, x))
    #expect(
      model.issues().map(\.message) == [
        "Column 'x' occurs more than once in row 'double'.", "Column 'x' occurs more than once in the objective.",
      ])
  }

  @Test("Names used twice are found among columns and among rows, but a row may be named like a column")
  func duplicateName() {
    var (model, x, _) = sound()
    model.addVariable("x")
    model.addConstraint("sum", [Term(1, x)], upper: 1)
    model.addConstraint("x", [Term(1, x)], upper: 1)
    #expect(
      model.issues().map(\.message) == ["More than one column is named 'x'.", "More than one row is named 'sum'."])
  }

  @Test(
    "Wild names are refused, and the message stays on one line",
    arguments: ["", "a b", "tab\t", "line\nbreak", "null\0", "\u{7F}", "\u{A0}", String(repeating: "ệ", count: 86)])
  func wildName(name: String) {
    var (model, x, _) = sound()
    model.addVariable(name)
    model.addConstraint(name, [Term(1, x)], upper: 1)
    let issues = model.issues()
    #expect(issues.map(\.code) == [.wildName, .wildName])
    #expect(issues.allSatisfy { !$0.message.contains { $0.isNewline || $0 == "\0" } })
  }

  @Test("Long names in any script are allowed up to 255 bytes")
  func longName() {
    var (model, _, _) = sound()
    model.addVariable(String(repeating: "ệ", count: 85))
    #expect(model.issues() == [])
  }

  @Test("Crossed bounds are named")
  func crossedBounds() {
    var (model, x, n) = sound()
    model.setBounds(of: n, lower: 3, upper: 2)
    model.addConstraint("crossed", [Term(1, x)], lower: 1, upper: 0.5)
    #expect(
      model.issues().map(\.message) == [
        "The lower bound 3 of column 'n' exceeds its upper bound 2.",
        "The lower bound 1 of row 'crossed' exceeds its upper bound 0.5.",
      ])
  }

  @Test("A whole column between whole numbers is named")
  func noWholeNumber() {
    var (model, x, n) = sound()
    model.setBounds(of: n, lower: 1.2, upper: 1.8)
    model.setBounds(of: x, lower: 1.2, upper: 1.8)
    #expect(model.issues().map(\.code) == [.noWholeNumber])
    #expect(model.issues().map(\.culprit) == ["n"])
  }

  @Test("A column of another model is found, in rows and in the objective")
  func foreignVariable() {
    var (model, _, _) = sound()
    model.addConstraint("foreign", [Term(1, Variable(index: 9))], upper: 1)
    model.objective.terms = [Term(1, Variable(index: -1))]
    #expect(model.issues().map(\.code) == [.foreignVariable, .foreignVariable])
    #expect(model.issues().map(\.culprit) == ["foreign", "objective"])
  }

  @Test("A row without bounds is named")
  func unboundedConstraint() {
    var (model, x, _) = sound()
    model.addConstraint("idle", [Term(1, x)])
    #expect(model.issues().map(\.message) == ["Row 'idle' has no bound on either side."])
  }

  @Test("All faults are found at once, in the order of the model")
  func allAtOnce() {
    var model = LinearModel(name: "faulty")
    let x = model.addVariable("", lower: 2, upper: 1)
    model.addConstraint("r", [Term(.nan, x), Term(1, x)])
    #expect(
      model.issues().map(\.code) == [.wildName, .crossedBounds, .unboundedConstraint, .notFinite, .duplicateEntry])
  }
}
