/// The hash function SHA-256 of FIPS 180-4, for the checksum of a recording.
///
/// It tells whether a file is as it was written; against someone who wants to deceive it does nothing, since whoever can
/// change the file can write another checksum. Our own, because a dependency for eighty lines would be dearer.
package struct SHA256 {
  private var state: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]
  /// The bytes that do not fill a block yet.
  private var pending: ContiguousArray<UInt8> = []
  private var length: UInt64 = 0

  private static let blockSize = 64

  package init() { pending.reserveCapacity(Self.blockSize) }

  /// Takes more bytes.
  package mutating func update(_ bytes: UnsafeBufferPointer<UInt8>) {
    length &+= UInt64(bytes.count)
    var rest = bytes[...]
    if !pending.isEmpty {
      let missing = rest.prefix(Self.blockSize - pending.count)
      pending.append(contentsOf: missing)
      rest = rest.dropFirst(missing.count)
      guard pending.count == Self.blockSize else { return }
      let block = pending
      block.withUnsafeBufferPointer { compress($0[...]) }
      pending.removeAll(keepingCapacity: true)
    }
    let whole = rest.count / Self.blockSize * Self.blockSize
    compress(rest.prefix(whole))
    pending.append(contentsOf: rest.dropFirst(whole))
  }

  package mutating func update(_ bytes: ContiguousArray<UInt8>) {
    bytes.withUnsafeBufferPointer { update($0) }
  }

  /// The hash of all bytes so far, in hexadecimal digits. More may follow.
  package var hexadecimal: String {
    var copy = self
    copy.pad()
    return copy.state.map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
  }

  /// A bit, zeros up to the end of a block but for eight bytes, and the length in bits.
  private mutating func pad() {
    let bits = length &* 8
    let used = (Int(truncatingIfNeeded: length) + 1) & (Self.blockSize - 1)
    let zeros = (Self.blockSize + 56 - used) & (Self.blockSize - 1)
    var tail: ContiguousArray<UInt8> = [0x80]
    tail.append(contentsOf: repeatElement(0, count: zeros))
    for shift in stride(from: 56, through: 0, by: -8) {
      tail.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    update(tail)
  }

  /// Takes whole blocks.
  private mutating func compress(_ blocks: Slice<UnsafeBufferPointer<UInt8>>) {
    let bytes = UnsafeBufferPointer(rebasing: blocks)
    Self.constants.withUnsafeBufferPointer { constants in
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { words in
        state.withUnsafeMutableBufferPointer { state in
          for start in stride(from: 0, to: bytes.count, by: Self.blockSize) {
            Self.fill(words, from: UnsafeBufferPointer(rebasing: bytes[start..<(start + Self.blockSize)]))
            Self.rounds(state, words, constants)
          }
        }
      }
    }
  }

  @inline(__always)
  private static func rotated(_ word: UInt32, _ by: UInt32) -> UInt32 { word >> by | word << (32 &- by) }

  private static func fill(
    _ words: UnsafeMutableBufferPointer<UInt32>, from block: UnsafeBufferPointer<UInt8>
  ) {
    for index in 0..<16 {
      let bytes = (
        UInt32(block[index * 4]), UInt32(block[index * 4 + 1]), UInt32(block[index * 4 + 2]),
        UInt32(block[index * 4 + 3])
      )
      words[index] = bytes.0 << 24 | bytes.1 << 16 | bytes.2 << 8 | bytes.3
    }
    for index in 16..<64 {
      let a = words[index - 15]
      let b = words[index - 2]
      let first = rotated(a, 7) ^ rotated(a, 18) ^ (a >> 3)
      let second = rotated(b, 17) ^ rotated(b, 19) ^ (b >> 10)
      words[index] = words[index - 16] &+ first &+ words[index - 7] &+ second
    }
  }

  private static func rounds(
    _ state: UnsafeMutableBufferPointer<UInt32>, _ words: UnsafeMutableBufferPointer<UInt32>,
    _ constants: UnsafeBufferPointer<UInt32>
  ) {
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for index in 0..<64 {
      let upper = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
      let choice = (e & f) ^ (~e & g)
      let first = h &+ upper &+ choice &+ constants[index] &+ words[index]
      let lower = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
      let second = lower &+ ((a & b) ^ (a & c) ^ (b & c))
      (h, g, f, e) = (g, f, e, d &+ first)
      (d, c, b, a) = (c, b, a, first &+ second)
    }
    for (index, word) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= word }
  }

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}
