import LinearModel
import Testing

@testable import Planning

struct ModelBlocksTests {
  /// Two pairs of columns with a row each, and a row of all four and a shared column.
  private func model() -> (model: LinearModel, pairs: [[Variable]], money: Variable) {
    var model = LinearModel(name: "pairs")
    let pairs = (0..<2).map { pair in
      (0..<2).map { model.addVariable("x(\(pair),\($0))", upper: 1, kind: .integer) }
    }
    let money = model.addVariable("money", upper: 3)
    for (number, pair) in pairs.enumerated() {
      model.addConstraint("unit(\(number))", pair.map { Term(1, $0) }, upper: 1)
    }
    model.addConstraint("all", pairs.joined().map { Term(1, $0) } + [Term(-1, money)], upper: 0)
    return (model, pairs, money)
  }

  @Test func `columns that only a shared column ties together are blocks of their own`() {
    let (model, pairs, money) = model()
    #expect(ModelBlocks(of: model, sharing: [money]).blocks == pairs)
  }

  @Test func `a row without a shared column ties its columns together`() {
    let (model, pairs, money) = model()
    #expect(ModelBlocks(of: model, sharing: []).blocks == [pairs.flatMap { $0 } + [money]])
  }
}
