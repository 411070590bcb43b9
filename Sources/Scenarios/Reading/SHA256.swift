/// The SHA-256 digest of FIPS 180-4, to tell files apart.
///
/// Written out, for the libraries that have it bring four hundred files of ciphers to compile; the published test vectors
/// and `sha256sum` stand beside it in the tests.
enum SHA256 {
  /// The digest of bytes, in 64 hexadecimal digits.
  static func hexadecimal(of bytes: [UInt8]) -> String {
    var state = initial
    var schedule = [UInt32](repeating: 0, count: 64)
    let whole = bytes.count / 64 * 64
    for start in stride(from: 0, to: whole, by: 64) { mix(bytes[start..<start + 64], into: &state, &schedule) }

    // What is left over, a one bit, zeros, and the length in bits, which ends a block.
    var rest = Array(bytes[whole...]) + [0x80]
    rest += [UInt8](repeating: 0, count: (120 - rest.count % 64) % 64)
    let bits = UInt64(bytes.count) * 8
    rest += (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * UInt64($0))) }
    for start in stride(from: 0, to: rest.count, by: 64) { mix(rest[start..<start + 64], into: &state, &schedule) }

    return state.map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
  }

  /// Mixes a block of 64 bytes into the state (FIPS 180-4, 6.2.2); the schedule is room for its work.
  private static func mix(_ block: ArraySlice<UInt8>, into state: inout [UInt32], _ schedule: inout [UInt32]) {
    for word in 0..<16 {
      schedule[word] = (0..<4).reduce(0) { $0 << 8 | UInt32(block[block.startIndex + 4 * word + $1]) }
    }
    for word in 16..<64 {
      let (early, late) = (schedule[word - 15], schedule[word - 2])
      let spread = rotated(early, 7) ^ rotated(early, 18) ^ early >> 3
      let stir = rotated(late, 17) ^ rotated(late, 19) ^ late >> 10
      schedule[word] = schedule[word - 16] &+ spread &+ schedule[word - 7] &+ stir
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for round in 0..<64 {
      let choice = e & f ^ ~e & g
      let majority = a & b ^ a & c ^ b & c
      let first =
        h &+ (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) &+ choice &+ constants[round] &+ schedule[round]
      let second = (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) &+ majority
      (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
    }
    for (place, word) in [a, b, c, d, e, f, g, h].enumerated() { state[place] &+= word }
  }

  private static func rotated(_ word: UInt32, _ bits: UInt32) -> UInt32 { word >> bits | word << (32 - bits) }

  /// The first 64 primes, of whose roots the constants are the first 32 bits after the point.
  private static let primes: [Int] = (2...311).filter { number in !(2..<number).contains { number % $0 == 0 } }

  /// Of the square roots of the first eight primes.
  private static let initial = primes.prefix(8).map { prime in
    UInt32(truncatingIfNeeded: root(of: prime, degree: 2, bits: 32))
  }

  /// Of the cube roots of the first 64 primes.
  private static let constants = primes.map { prime in
    UInt32(truncatingIfNeeded: root(of: prime, degree: 3, bits: 32))
  }

  /// The whole part of the root of a number, times two to the power of so many bits; found bit by bit in whole numbers.
  private static func root(of number: Int, degree: Int, bits: Int) -> UInt64 {
    var root: UInt64 = 0
    for bit in stride(from: bits + 5, through: 0, by: -1) {
      let candidate = UInt128(root | 1 << UInt64(bit))
      let power = (1..<degree).reduce(candidate) { power, _ in power * candidate }
      if power <= UInt128(number) << UInt128(degree * bits) { root = UInt64(candidate) }
    }
    return root
  }
}
