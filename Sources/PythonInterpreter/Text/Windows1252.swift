/// The encoding `cp1252`, which differs from Latin-1 between 0x80 and 0x9F.
enum Windows1252 {
  private static let upper: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
    0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,
    0x017E,
    0x0178,
  ]

  /// The byte of a character, or nil.
  static func byte(_ scalar: UInt32) -> UInt8? {
    if scalar < 0x80 || (0xA0..<0x100).contains(scalar) { return UInt8(truncatingIfNeeded: scalar) }
    guard let place = upper.firstIndex(of: scalar), scalar != 0 else { return nil }
    return UInt8(0x80 + place)
  }

  /// The character of a byte, or nil.
  static func scalar(_ byte: UInt8) -> UInt32? {
    guard (0x80..<0xA0).contains(byte) else { return UInt32(byte) }
    let scalar = upper[Int(byte) - 0x80]
    return scalar == 0 ? nil : scalar
  }
}
