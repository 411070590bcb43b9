/// Which remainders the sums of some whole numbers can leave: a bit for each, turned around by what is added.
struct Remainders: Equatable {
  let modulus: Int
  private var bits: [UInt64]

  /// Of nothing, only zero is left.
  init(modulus: Int) {
    self.modulus = modulus
    bits = [UInt64](repeating: 0, count: (modulus + 63) / 64)
    bits[0] = 1
  }

  /// Whether any of some numbers leaves a remainder that is there.
  func meets(_ numbers: ClosedRange<Int>) -> Bool {
    if numbers.count >= modulus { return true }
    let first = remainder(of: numbers.lowerBound)
    let last = first + numbers.count - 1
    return holds(first...min(last, modulus - 1)) || (last >= modulus && holds(0...(last - modulus)))
  }

  /// What is left where a number is added as often as a range allows.
  func adding(_ number: Int, times: ClosedRange<Int>) -> Remainders {
    var turned = self.turned(by: remainder(of: number * times.lowerBound))
    var all = turned
    let step = remainder(of: number)
    // After as many steps as there are remainders nothing new comes.
    for _ in 0..<min(times.count - 1, modulus - 1) {
      turned = turned.turned(by: step)
      for word in all.bits.indices { all.bits[word] |= turned.bits[word] }
    }
    return all
  }

  private func holds(_ remainders: ClosedRange<Int>) -> Bool {
    var place = remainders.lowerBound
    while place <= remainders.upperBound {
      let count = min(remainders.upperBound - place + 1, 64 - place % 64)
      if bits[place / 64] >> UInt64(place % 64) & Self.mask(count) != 0 { return true }
      place += count
    }
    return false
  }

  private func turned(by distance: Int) -> Remainders {
    guard distance > 0 else { return self }
    var turned = self
    turned.bits = [UInt64](repeating: 0, count: bits.count)
    // What stays below the modulus moves up, the rest begins at zero again.
    turned.insert(bits, from: 0, count: modulus - distance, at: distance)
    turned.insert(bits, from: modulus - distance, count: distance, at: 0)
    return turned
  }

  private mutating func insert(_ source: [UInt64], from first: Int, count: Int, at place: Int) {
    var done = 0
    while done < count {
      let (from, to) = (first + done, place + done)
      let some = min(count - done, 64 - from % 64, 64 - to % 64)
      bits[to / 64] |= (source[from / 64] >> UInt64(from % 64) & Self.mask(some)) << UInt64(to % 64)
      done += some
    }
  }

  private func remainder(of number: Int) -> Int {
    let remainder = number % modulus
    return remainder < 0 ? remainder + modulus : remainder
  }

  private static func mask(_ count: Int) -> UInt64 { count == 64 ? .max : (1 << UInt64(count)) - 1 }
}
