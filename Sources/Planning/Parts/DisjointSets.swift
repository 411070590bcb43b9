/// Elements gathered into sets that are joined two at a time.
struct DisjointSets {
  private var parent: [Int]

  /// Every element in a set of its own.
  init(count: Int) { parent = Array(0..<count) }

  /// The first element of the set an element is in.
  mutating func first(of element: Int) -> Int {
    var root = element
    while parent[root] != root { root = parent[root] }
    var next = element
    while parent[next] != root { (parent[next], next) = (root, parent[next]) }
    return root
  }

  /// Joins the sets of two elements; the first element of a set stands for it, so joining in any order ends alike.
  mutating func join(_ one: Int, _ other: Int) {
    let (left, right) = (first(of: one), first(of: other))
    parent[max(left, right)] = min(left, right)
  }

  /// Joins the sets of all these elements.
  mutating func join(_ elements: [Int]) {
    for element in elements.dropFirst() { join(elements[0], element) }
  }
}
