internal import LinearModel

/// The columns of a model in blocks that nothing ties together but the columns they share.
///
/// Where targets are set for every unit, the people of a unit are tied to one another by its targets, and to the others only
/// by the places and the money that all draw on.
struct ModelBlocks: Sendable {
  /// The blocks, in the order of their first columns, each in the order of the model.
  let blocks: [[Variable]]

  /// Finds the blocks that are left where the shared columns are taken out, with every row they stand in.
  init(of model: LinearModel, sharing shared: [Variable]) {
    var isShared = Array(repeating: false, count: model.variables.count)
    for column in shared { isShared[column.index] = true }
    var sets = DisjointSets(count: model.variables.count)
    for row in model.constraints where !row.terms.contains(where: { isShared[$0.variable.index] }) {
      sets.join(row.terms.map(\.variable.index))
    }
    var places: [Int: Int] = [:]
    var blocks: [[Variable]] = []
    for index in model.variables.indices where !isShared[index] {
      let first = sets.first(of: index)
      if let place = places[first] {
        blocks[place].append(Variable(index: index))
      } else {
        places[first] = blocks.count
        blocks.append([Variable(index: index)])
      }
    }
    self.blocks = blocks
  }
}
