import LinearModel
import Testing

struct RelaxingTests {
  @Test("Only the columns that are kept whole have to be, and those that never had to need not")
  func kinds() {
    var model = LinearModel(name: "kinds")
    let whole = model.addVariable("whole", upper: 3, kind: .integer)
    let split = model.addVariable("split", upper: 3, kind: .integer)
    let any = model.addVariable("any", upper: 3)
    model.addConstraint("row", [Term(1, whole), Term(2, split), Term(1, any)], lower: 1, upper: 4)
    model.objective = Objective(.minimize, [Term(1, split)])
    let relaxed = model.relaxed(keepingWhole: [whole, any])
    #expect(relaxed.variables.map(\.kind) == [.integer, .continuous, .continuous])
    #expect(relaxed.constraints == model.constraints)
    #expect(relaxed.objective == model.objective)
    #expect(relaxed.variables.map(\.upper) == [3, 3, 3])
  }
}
