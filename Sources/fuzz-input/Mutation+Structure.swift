import SeededDraws

extension Mutation {
  private static let ends: Set<UInt8> = Set(Array(",;\t]}\n\r".utf8))
  private static let starts: Set<UInt8> = Set(Array(":,;\t[{-\n".utf8))
  private static let newline = UInt8(ascii: "\n")

  /// Puts a hostile word in the place of a value or a cell.
  mutating func replaceValue(in bytes: inout [UInt8]) {
    let word = Array(HostileWords.values[stream.draw(below: HostileWords.values.count)].utf8)
    guard let range = value(in: bytes) else { return insert(word, in: &bytes) }
    bytes.replaceSubrange(range, with: word)
  }

  /// Puts a part of another file in the place of a value: a key, an id, a date.
  mutating func takeKey(of other: [UInt8], into bytes: inout [UInt8]) {
    guard let theirs = value(in: other), let ours = value(in: bytes) else { return }
    bytes.replaceSubrange(ours, with: other[theirs])
  }

  /// Replaces digits by others, more or fewer of them.
  mutating func changeNumber(in bytes: inout [UInt8]) {
    let start = place(in: bytes)
    guard let first = bytes[start...].firstIndex(where: { (48...57).contains($0) }) else { return }
    let end = bytes[first...].firstIndex { !(48...57).contains($0) } ?? bytes.endIndex
    let digits = (0...stream.draw(below: 21)).map { _ in UInt8(48 + stream.draw(below: 10)) }
    bytes.replaceSubrange(first..<end, with: digits)
  }

  /// Removes, doubles, swaps, indents or joins whole lines.
  mutating func moveLines(in bytes: inout [UInt8]) {
    var lines = bytes.split(separator: Self.newline, omittingEmptySubsequences: false).map(Array.init)
    let (one, two) = (stream.draw(below: lines.count), stream.draw(below: lines.count))
    switch stream.draw(below: 7) {
    case 0: lines.remove(at: one)
    case 1: lines.insert(lines[one], at: two)
    case 2: lines.swapAt(one, two)
    case 3: lines[one] = Array("  ".utf8) + lines[one]
    case 4: lines[one] = Array(lines[one].dropFirst(2))
    case 5 where one + 1 < lines.count: lines[one] += lines.remove(at: one + 1)
    default: lines[one] = []
    }
    bytes = Array(lines.joined(separator: [Self.newline]))
  }

  /// Repeats a line or a part of one many times.
  mutating func multiply(in bytes: inout [UInt8]) {
    let part = Array(bytes[range(in: bytes, most: 120)])
    let copies = 1 << stream.draw(below: 10)
    insert(Array(repeatElement(part, count: copies).joined()), in: &bytes)
  }

  /// Wraps a value in brackets, or makes it an anchor with aliases of it after it.
  mutating func nest(in bytes: inout [UInt8]) {
    guard let range = value(in: bytes) else { return }
    let value = Array(bytes[range])
    let depth = 1 + stream.draw(below: 12) * stream.draw(below: 12)
    let wrapped: [UInt8]
    switch stream.draw(below: 4) {
    case 0: wrapped = repeated("[", depth) + value + repeated("]", depth)
    case 1: wrapped = repeated("{a: ", depth) + value + repeated("}", depth)
    case 2: wrapped = Array("&a [".utf8) + value + Array("]".utf8)
    default: wrapped = Array("[*a, *a, ".utf8) + value + Array("]".utf8)
    }
    bytes.replaceSubrange(range, with: wrapped)
  }

  private func repeated(_ text: String, _ count: Int) -> [UInt8] {
    Array(repeatElement(Array(text.utf8), count: count).joined())
  }

  /// The range of a value after a mark of punctuation, blanks left out; nil where none is near the place drawn.
  private mutating func value(in bytes: [UInt8]) -> Range<Int>? {
    let start = place(in: bytes)
    guard let mark = bytes[start...].firstIndex(where: { Self.starts.contains($0) }) else { return nil }
    let first = bytes[(mark + 1)...].firstIndex { $0 != UInt8(ascii: " ") } ?? bytes.endIndex
    let end = bytes[first...].firstIndex { Self.ends.contains($0) } ?? bytes.endIndex
    return first..<end
  }
}
