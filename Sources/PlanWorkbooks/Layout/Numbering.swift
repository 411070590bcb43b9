/// Numbers from 1 that stand for ids in formulas: spreadsheets compare numbers exactly, but texts by patterns.
struct Numbering {
  private let numbers: [String: Int]

  /// Numbers ids in their order.
  init(_ ids: [String]) {
    numbers = Dictionary(zip(ids, 1...).map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
  }

  /// The number of an id; the one after all others for an id that was not numbered.
  subscript(id: String) -> Int { numbers[id] ?? numbers.count + 1 }
}
