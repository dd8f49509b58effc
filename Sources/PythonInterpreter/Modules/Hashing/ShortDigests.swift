/// What MD5, SHA-1 and SHA-256 share: blocks of sixteen words of 32 bits, padded alike.
protocol ShortDigest {
  static var initial: [UInt32] { get }
  static var isBigEndian: Bool { get }
  static func mix(_ words: [UInt32], into state: inout [UInt32])
}

extension ShortDigest {
  static func digest(
    _ message: some Collection<UInt8>, from initial: [UInt32] = initial, poll: () throws -> Void
  ) rethrows -> [UInt8] {
    var bytes = Array(message) + [0x80]
    while bytes.count % 64 != 56 { bytes.append(0) }
    let bits = UInt64(message.count) * 8
    let length = [UInt32(truncatingIfNeeded: bits >> 32), UInt32(truncatingIfNeeded: bits)]
    bytes += (isBigEndian ? length : length.reversed()).flatMap(Self.bytes)
    var state = initial
    for start in stride(from: 0, to: bytes.count, by: 64) {
      if start & 0xFFFF == 0 { try poll() }
      mix(words(bytes[start..<(start + 64)]), into: &state)
    }
    return state.flatMap(Self.bytes)
  }

  static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 { word << count | word >> (32 - count) }

  private static func bytes(_ word: UInt32) -> [UInt8] {
    let shifts: [UInt32] = isBigEndian ? [24, 16, 8, 0] : [0, 8, 16, 24]
    return shifts.map { UInt8(truncatingIfNeeded: word >> $0) }
  }

  private static func words(_ block: ArraySlice<UInt8>) -> [UInt32] {
    stride(from: block.startIndex, to: block.endIndex, by: 4).map { start in
      let four = block[start..<(start + 4)]
      return isBigEndian
        ? four.reduce(0) { $0 << 8 | UInt32($1) } : four.reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }
  }
}

/// Source: RFC 1321.
enum MD5: ShortDigest {
  static let initial: [UInt32] = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476]
  static let isBigEndian = false

  private static let shifts: [[UInt32]] = [
    [7, 12, 17, 22], [5, 9, 14, 20], [4, 11, 16, 23], [6, 10, 15, 21],
  ]

  /// The integer part of 2^32 times the sines of 1 to 64.
  private static let sines: [UInt32] = [
    0xd76a_a478, 0xe8c7_b756, 0x2420_70db, 0xc1bd_ceee, 0xf57c_0faf, 0x4787_c62a, 0xa830_4613, 0xfd46_9501,
    0x6980_98d8, 0x8b44_f7af, 0xffff_5bb1, 0x895c_d7be, 0x6b90_1122, 0xfd98_7193, 0xa679_438e, 0x49b4_0821,
    0xf61e_2562, 0xc040_b340, 0x265e_5a51, 0xe9b6_c7aa, 0xd62f_105d, 0x0244_1453, 0xd8a1_e681, 0xe7d3_fbc8,
    0x21e1_cde6, 0xc337_07d6, 0xf4d5_0d87, 0x455a_14ed, 0xa9e3_e905, 0xfcef_a3f8, 0x676f_02d9, 0x8d2a_4c8a,
    0xfffa_3942, 0x8771_f681, 0x6d9d_6122, 0xfde5_380c, 0xa4be_ea44, 0x4bde_cfa9, 0xf6bb_4b60, 0xbebf_bc70,
    0x289b_7ec6, 0xeaa1_27fa, 0xd4ef_3085, 0x0488_1d05, 0xd9d4_d039, 0xe6db_99e5, 0x1fa2_7cf8, 0xc4ac_5665,
    0xf429_2244, 0x432a_ff97, 0xab94_23a7, 0xfc93_a039, 0x655b_59c3, 0x8f0c_cc92, 0xffef_f47d, 0x8584_5dd1,
    0x6fa8_7e4f, 0xfe2c_e6e0, 0xa301_4314, 0x4e08_11a1, 0xf753_7e82, 0xbd3a_f235, 0x2ad7_d2bb, 0xeb86_d391,
  ]

  static func mix(_ words: [UInt32], into state: inout [UInt32]) {
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    for step in 0..<64 {
      let (function, word): (UInt32, Int) =
        switch step / 16 {
        case 0: ((b & c) | (~b & d), step)
        case 1: ((d & b) | (~d & c), (5 * step + 1) % 16)
        case 2: (b ^ c ^ d, (3 * step + 5) % 16)
        default: (c ^ (b | ~d), (7 * step) % 16)
        }
      let sum = a &+ function &+ sines[step] &+ words[word]
      (a, d, c, b) = (d, c, b, b &+ rotate(sum, shifts[step / 16][step % 4]))
    }
    for (index, value) in [a, b, c, d].enumerated() { state[index] &+= value }
  }
}

/// Source: FIPS 180-4.
enum SHA1: ShortDigest {
  static let initial: [UInt32] = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0xc3d2_e1f0]
  static let isBigEndian = true

  static func mix(_ block: [UInt32], into state: inout [UInt32]) {
    var words = block
    for index in 16..<80 {
      words.append(rotate(words[index - 3] ^ words[index - 8] ^ words[index - 14] ^ words[index - 16], 1))
    }
    var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
    for step in 0..<80 {
      let (function, constant): (UInt32, UInt32) =
        switch step / 20 {
        case 0: ((b & c) | (~b & d), 0x5a82_7999)
        case 1: (b ^ c ^ d, 0x6ed9_eba1)
        case 2: ((b & c) | (b & d) | (c & d), 0x8f1b_bcdc)
        default: (b ^ c ^ d, 0xca62_c1d6)
        }
      let next = rotate(a, 5) &+ function &+ e &+ constant &+ words[step]
      (e, d, c, b, a) = (d, c, rotate(b, 30), a, next)
    }
    for (index, value) in [a, b, c, d, e].enumerated() { state[index] &+= value }
  }
}

/// Source: FIPS 180-4. Its constants are the first halves of SHA-512's.
enum SHA256: ShortDigest {
  static let initial = SHA512.initial.map { UInt32(truncatingIfNeeded: $0 >> 32) }
  /// SHA-224 is the beginning of a SHA-256 that starts from other words: the second halves of SHA-384's.
  static let initial224 = SHA512.initial384.map { UInt32(truncatingIfNeeded: $0) }
  static let isBigEndian = true
  private static let constants = SHA512.constants.prefix(64).map { UInt32(truncatingIfNeeded: $0 >> 32) }

  static func mix(_ block: [UInt32], into state: inout [UInt32]) {
    var words = block
    for index in 16..<64 {
      let (early, late) = (words[index - 15], words[index - 2])
      let small = rotate(early, 25) ^ rotate(early, 14) ^ (early >> 3)
      let large = rotate(late, 15) ^ rotate(late, 13) ^ (late >> 10)
      words.append(words[index - 16] &+ small &+ words[index - 7] &+ large)
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for step in 0..<64 {
      let sum1 = rotate(e, 26) ^ rotate(e, 21) ^ rotate(e, 7)
      let first = h &+ sum1 &+ ((e & f) ^ (~e & g)) &+ constants[step] &+ words[step]
      let sum0 = rotate(a, 30) ^ rotate(a, 19) ^ rotate(a, 10)
      let majority = (a & b) ^ (a & c) ^ (b & c)
      (h, g, f, e) = (g, f, e, d &+ first)
      (d, c, b, a) = (c, b, a, first &+ sum0 &+ majority)
    }
    for (index, value) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= value }
  }
}
