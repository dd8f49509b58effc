import BigInt

/// CPython's hash functions for numbers and tuples: they fix the order of sets of such values.
enum HashAlgorithm {
  /// The prime 2^61 - 1 that numeric hashes are reduced by. Source: `sys.hash_info.modulus`.
  static let modulus: UInt64 = (1 << 61) - 1
  static let none = 0xFCA8_6420
  static let infinity = 314_159

  /// Equal numbers have equal hashes, whatever their type; -1 is not a hash.
  @inline(__always)
  static func integer(_ value: Int) -> Int {
    let magnitude = UInt64(value.magnitude)
    if magnitude < modulus { return value == -1 ? -2 : value }
    return signed(magnitude % modulus, negative: value < 0)
  }

  static func integer(_ value: BigInt) -> Int {
    let rest = value.magnitude % BigUInt(modulus)
    return signed(UInt64(rest), negative: value.sign == .minus)
  }

  static func float(_ value: Double) -> Int {
    if value.isInfinite { return value > 0 ? infinity : -infinity }
    if value.isNaN || value == 0 { return 0 }
    // value = significand * 2^exponent with an integral significand; 2^61 is 1 in this arithmetic.
    var significand = value.significandBitPattern
    var exponent = Int(value.exponentBitPattern) - 1075
    if value.exponentBitPattern == 0 { exponent += 1 } else { significand |= 1 << 52 }
    let shift = ((exponent % 61) + 61) % 61
    let reduced = significand % modulus
    let rotated = ((reduced << UInt64(shift)) & modulus) | (reduced >> UInt64(61 - shift))
    return signed(rotated % modulus, negative: value < 0)
  }

  private static func signed(_ magnitude: UInt64, negative: Bool) -> Int {
    let result = negative ? -Int(magnitude) : Int(magnitude)
    return result == -1 ? -2 : result
  }

  /// The hash of a tuple from those of its elements: a simplified xxHash. Source: CPython `tuplehash`.
  struct Tuple {
    private var accumulator: UInt64 = prime5
    private static let prime1: UInt64 = 11_400_714_785_074_694_791
    private static let prime2: UInt64 = 14_029_467_366_897_019_727
    private static let prime5: UInt64 = 2_870_177_450_012_600_261

    mutating func add(_ lane: Int) {
      accumulator = accumulator &+ UInt64(bitPattern: Int64(lane)) &* Tuple.prime2
      accumulator = (accumulator << 31) | (accumulator >> 33)
      accumulator = accumulator &* Tuple.prime1
    }

    /// The hash so far, as it is used for slices.
    var accumulated: Int {
      accumulator == UInt64.max ? 1_546_275_796 : Int(truncatingIfNeeded: accumulator)
    }

    func finish(count: Int) -> Int {
      let total = accumulator &+ (UInt64(count) ^ (Tuple.prime5 ^ 3_527_539))
      return total == UInt64.max ? 1_546_275_796 : Int(truncatingIfNeeded: total)
    }
  }

  /// The hash of a frozenset from those of its elements, in any order. Source: CPython `frozenset_hash`.
  static func unordered(_ hashes: some Sequence<Int>, count: Int) -> Int {
    var hash: UInt64 = 0
    for element in hashes {
      let bits = UInt64(bitPattern: Int64(element))
      hash ^= ((bits ^ 89_869_747) ^ (bits << 16)) &* 3_644_798_167
    }
    hash ^= (UInt64(count) &+ 1) &* 1_927_868_237
    hash ^= (hash >> 11) ^ (hash >> 25)
    hash = hash &* 69_069 &+ 907_133_923
    return hash == UInt64.max ? 590_923_713 : Int(truncatingIfNeeded: hash)
  }

  /// FNV-1a, our own choice for bytes: the same in every run.
  static func bytes(_ bytes: ContiguousArray<UInt8>) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return Int(truncatingIfNeeded: hash ^ (hash >> 29))
  }
}
