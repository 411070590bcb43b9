import LinearModel
import Testing

@Suite("The check of a point")
struct FeasibilityTests {
  private func model() -> LinearModel {
    var model = LinearModel(name: "check")
    let n = model.addVariable("n", upper: 2_000_000_000, kind: .integer)
    let c = model.addVariable("c", lower: nil, upper: 10)
    model.addConstraint("budget", [Term(3, n)], upper: 3_000_000_000)
    model.addConstraint("mixed", [Term(1, n), Term(0.5, c)], lower: 0)
    return model
  }

  @Test("A solution has no violations")
  func solution() {
    #expect(model().violations(of: [1_000_000_000, 10]) == [])
  }

  @Test("A row of whole numbers is judged exactly, however large it is")
  func exactRow() {
    let violations = model().violations(of: [1_000_000_001, 0])
    #expect(violations.map(\.culprit) == ["budget"])
    #expect(violations.first?.amount == 3)
  }

  @Test("Other rows have room for rounding errors")
  func roundingErrors() {
    #expect(model().violations(of: [0, -1e-6]) == [])
    let violations = model().violations(of: [0, -1e-5])
    #expect(violations.map(\.kind) == [.rowBound])
    #expect(violations.map(\.culprit) == ["mixed"])
  }

  @Test("Columns are judged by bound, wholeness and finiteness, each by name")
  func columns() {
    #expect(model().violations(of: [-1, 11]).map(\.culprit) == ["n", "c"])
    #expect(model().violations(of: [0.5, 0]).map(\.kind) == [.integrality])
    #expect(model().violations(of: [.nan, .infinity]).map(\.kind) == [.notFinite, .notFinite])
  }

  @Test("A point of the wrong length is no solution")
  func length() {
    let violations = model().violations(of: [1])
    #expect(violations.map(\.kind) == [.length])
    #expect(
      violations.map(\.description) == ["The point has 1 values, which are not as many as model 'check' has columns."])
  }

  @Test("An objective of whole numbers is exact, and its bound moves to the next step")
  func objective() {
    var model = model()
    let n = Variable(index: 0)
    model.objective = Objective(.minimize, [Term(6, n)], constant: 0.5)
    #expect(model.objectiveValue(at: [1_000_000_000 + 1e-9, 0]) == 6_000_000_000.5)
    #expect(model.tightened(bound: 12.6) == 18.5)
    #expect(model.tightened(bound: 18.500_000_01) == 18.5)
    model.objective.sense = .maximize
    #expect(model.tightened(bound: 12.4) == 6.5)
    model.objective.terms.append(Term(0.25, Variable(index: 1)))
    #expect(model.tightened(bound: 12.4) == 12.4)
  }
}
