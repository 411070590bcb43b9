import LinearModel
import Testing

struct ReducedModelTests {
  private func model() -> (LinearModel, [Variable]) {
    var model = LinearModel(name: "whole")
    let decided = model.addVariable("decided", lower: 2, upper: 2, kind: .integer)
    let open = model.addVariable("open", upper: 4, kind: .integer)
    model.addConstraint("binding", [Term(3, decided), Term(1, open)], upper: 9)
    model.addConstraint("idle", [Term(1, decided), Term(1, open)], upper: 6)
    model.objective = Objective(.minimize, [Term(5, decided), Term(-1, open)], constant: 1)
    return (model, [decided, open])
  }

  @Test("Decided columns go into the sides of rows and the constant, and rows that cannot break go")
  func reduced() {
    let (whole, _) = model()
    let reduced = ReducedModel(whole).model
    #expect(reduced.variables.map(\.name) == ["open"])
    #expect(reduced.constraints.map(\.name) == ["binding"])
    #expect(reduced.constraints.first?.upper == 3)
    #expect(reduced.objective.constant == 11)
  }

  @Test("Points and columns are translated to what is left and back")
  func translated() {
    let (whole, columns) = model()
    let reduced = ReducedModel(whole)
    #expect(reduced.reduced([2, 3]) == [3])
    #expect(reduced.whole([3]) == [2, 3])
    #expect(reduced.reduced(columns) == [Variable(index: 0)])
  }

  @Test("Where everything is decided one column stays")
  func everythingDecided() {
    var whole = LinearModel(name: "decided")
    whole.addVariable("one", lower: 1, upper: 1, kind: .integer)
    whole.addVariable("two", lower: 2, upper: 2, kind: .integer)
    let reduced = ReducedModel(whole)
    #expect(reduced.model.variables.map(\.name) == ["two"])
    #expect(reduced.whole([2]) == [1, 2])
  }
}
