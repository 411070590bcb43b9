import SeededDraws

/// Puts a file wrong in one place, drawn from a stream.
struct Mutation {
  /// Where the draws come from.
  var stream: SplitMix64
  /// Beyond this size a file grows no further, so that runs stay short.
  static let greatestSize = 48 * 1024

  /// The file with something wrong; another file of the corpus lends it parts.
  mutating func spoil(_ bytes: inout [UInt8], from other: [UInt8]) {
    switch stream.draw(below: 100) {
    case 0..<6: overwrite(&bytes)
    case 6..<14: insert(HostileWords.bits[stream.draw(below: HostileWords.bits.count)], in: &bytes)
    case 14..<20: remove(from: &bytes)
    case 20..<26: double(in: &bytes)
    case 26..<31: splice(other, into: &bytes)
    case 31..<62: replaceValue(in: &bytes)
    case 62..<78: moveLines(in: &bytes)
    case 78..<83: takeKey(of: other, into: &bytes)
    case 83..<88: changeNumber(in: &bytes)
    case 88..<92: multiply(in: &bytes)
    case 92..<96: nest(in: &bytes)
    default: recode(&bytes)
    }
    if bytes.count > Self.greatestSize { bytes.removeLast(bytes.count - Self.greatestSize) }
  }

  /// A place between two bytes, or at either end.
  mutating func place(in bytes: [UInt8]) -> Int { stream.draw(below: bytes.count + 1) }

  /// A short range of bytes.
  mutating func range(in bytes: [UInt8], most: Int) -> Range<Int> {
    let start = place(in: bytes)
    return start..<min(bytes.count, start + 1 + stream.draw(below: most))
  }

  /// Adds bytes at a place drawn.
  mutating func insert(_ more: [UInt8], in bytes: inout [UInt8]) {
    bytes.insert(contentsOf: more, at: place(in: bytes))
  }

  private mutating func overwrite(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else { return }
    bytes[stream.draw(below: bytes.count)] = UInt8(stream.draw(below: 256))
  }

  private mutating func remove(from bytes: inout [UInt8]) {
    // Now and then all that follows is lost, as of a file cut short.
    let most = stream.draw(below: 8) == 0 ? bytes.count + 1 : 24
    bytes.removeSubrange(range(in: bytes, most: most))
  }

  private mutating func double(in bytes: inout [UInt8]) {
    let copy = Array(bytes[range(in: bytes, most: 80)])
    insert(copy, in: &bytes)
  }

  private mutating func splice(_ other: [UInt8], into bytes: inout [UInt8]) {
    let part = Array(other[range(in: other, most: 200)])
    insert(part, in: &bytes)
  }
}
