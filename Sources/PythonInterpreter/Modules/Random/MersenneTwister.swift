import BigInt

/// MT19937, the generator behind Python's `random`. Source: Matsumoto and Nishimura, "Mersenne Twister" (1998),
/// with the seeding by an array of their revision of 2002.
struct MersenneTwister {
  /// 624 words of state.
  private(set) var words = [UInt32](repeating: 0, count: 624)
  /// How many words of the state have been used up.
  private(set) var position = 624

  /// Seeds with an integer of any size; its sign does not count.
  init(seed: BigInt) {
    var key = seed.magnitude.words.flatMap {
      [UInt32(truncatingIfNeeded: $0), UInt32(truncatingIfNeeded: $0 >> 32)]
    }
    while key.count > 1, key.last == 0 { key.removeLast() }
    initialize(key: key.isEmpty ? [0] : key)
  }

  /// Takes over a state; nil when it is not one.
  init?(words: [UInt32], position: Int) {
    guard words.count == 624, (0...624).contains(position) else { return nil }
    self.words = words
    self.position = position
  }

  private mutating func initialize(_ seed: UInt32) {
    words[0] = seed
    for index in 1..<624 {
      let previous = words[index - 1]
      words[index] = 1_812_433_253 &* (previous ^ (previous >> 30)) &+ UInt32(index)
    }
    position = 624
  }

  private mutating func initialize(key: [UInt32]) {
    initialize(19_650_218)
    var i = 1
    var j = 0
    func step(_ words: inout [UInt32]) {
      if i >= 624 {
        words[0] = words[623]
        i = 1
      }
    }
    for _ in 0..<max(624, key.count) {
      words[i] = (words[i] ^ ((words[i - 1] ^ (words[i - 1] >> 30)) &* 1_664_525)) &+ key[j] &+ UInt32(j)
      i += 1
      j = (j + 1) % key.count
      step(&words)
    }
    for _ in 0..<623 {
      words[i] = (words[i] ^ ((words[i - 1] ^ (words[i - 1] >> 30)) &* 1_566_083_941)) &- UInt32(i)
      i += 1
      step(&words)
    }
    words[0] = 0x8000_0000
  }

  /// 32 random bits.
  mutating func next() -> UInt32 {
    if position >= 624 { refill() }
    var y = words[position]
    position += 1
    y ^= y >> 11
    y ^= (y << 7) & 0x9d2c_5680
    y ^= (y << 15) & 0xefc6_0000
    return y ^ (y >> 18)
  }

  private mutating func refill() {
    for index in 0..<624 {
      let y = (words[index] & 0x8000_0000) | (words[(index + 1) % 624] & 0x7fff_ffff)
      words[index] = words[(index + 397) % 624] ^ (y >> 1) ^ (y & 1 == 0 ? 0 : 0x9908_b0df)
    }
    position = 0
  }

  /// A float in [0, 1) with 53 random bits.
  mutating func nextFloat() -> Double {
    let high = Double(next() >> 5)
    let low = Double(next() >> 6)
    return (high * 67_108_864 + low) / 9_007_199_254_740_992
  }

  /// An integer of `count` random bits, made of 32 at a time from the lowest, as CPython's `getrandbits` does.
  mutating func nextBits(_ count: Int) -> BigInt {
    var result = BigInt(0)
    var shift = 0
    while shift < count {
      let missing = count - shift
      let word = missing < 32 ? next() >> UInt32(32 - missing) : next()
      result |= BigInt(word) << shift
      shift += 32
    }
    return result
  }

  /// The same for at most 64 bits.
  mutating func nextSmallBits(_ count: Int) -> UInt64 {
    if count <= 32 { return count == 0 ? 0 : UInt64(next() >> UInt32(32 - count)) }
    let low = UInt64(next())
    return low | UInt64(count == 64 ? next() : next() >> UInt32(64 - count)) << 32
  }

  /// An integer in [0, limit), without bias.
  mutating func below(_ limit: Int) -> Int {
    let bits = Int.bitWidth - limit.leadingZeroBitCount
    while true {
      let candidate = nextSmallBits(bits)
      if candidate < UInt64(limit) { return Int(candidate) }
    }
  }

  mutating func below(_ limit: BigInt) -> BigInt {
    while true {
      let candidate = nextBits(limit.magnitude.bitWidth)
      if candidate < limit { return candidate }
    }
  }
}
