public import Languages

/// Finds what a misspelt word was meant to be.
public enum Suggestion {
  /// Advice for a word that is not known.
  public static func remedy(for word: String, among known: [String]) -> Wording {
    if let near = nearest(to: word, among: known) {
      return Wording(en: "did you mean '\(near)'?", vi: "có phải là '\(near)' không?")
    }
    if known.isEmpty { return Wording(en: "none is declared", vi: "chưa khai báo mục nào") }
    if known.count > 12 { return Wording(en: "it must be declared first", vi: "phải khai báo trước") }
    return Wording(en: "known: \(known.joined(separator: ", "))", vi: "đã khai báo: \(known.joined(separator: ", "))")
  }

  /// The known word nearest to a misspelt one; nil where none is near.
  public static func nearest(to word: String, among known: [String]) -> String? {
    // Nobody misspells a page; comparing two would take as long as the product of their lengths.
    guard word.utf8.count <= longest else { return nil }
    let wanted = Array(word.lowercased().unicodeScalars)
    let limit = max(1, wanted.count / 3)
    var best: (word: String, distance: Int)?
    for candidate in known where candidate.utf8.count <= longest {
      let letters = Array(candidate.lowercased().unicodeScalars)
      guard abs(letters.count - wanted.count) <= limit else { continue }
      let distance = editDistance(wanted, letters)
      if distance <= limit, distance < best?.distance ?? Int.max { best = (candidate, distance) }
    }
    return best?.word
  }

  /// The most bytes of a word that is taken for misspelt.
  private static let longest = 200

  /// How many letters must be put in, left out, replaced or swapped with their neighbour.
  private static func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let change = left[row] == right[column] ? 0 : 1
        var least = min(last[column] + change, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          least = min(least, beforeLast[column - 1] + 1)
        }
        current.append(least)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
