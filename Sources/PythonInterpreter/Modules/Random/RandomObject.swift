import BigInt

/// A `random.Random`: the generator, and the second half of the last `gauss()` pair.
package final class RandomObject: NativeObject {
  var twister: MersenneTwister
  var nextGauss: Double?

  init(seed: BigInt, type: TypeObject) {
    twister = MersenneTwister(seed: seed)
    super.init(type: type)
  }

  /// Seeds with an integer and forgets what was prepared.
  func reseed(_ seed: BigInt) {
    twister = MersenneTwister(seed: seed)
    nextGauss = nil
  }

  func random() -> Double { twister.nextFloat() }
}

enum RandomSeed {
  /// The integer CPython would seed with: None stands for the host's seed.
  ///
  /// - Throws: TypeError for types it does not take.
  static func integer(_ value: Value, version: Int = 2, _ machine: Machine) throws -> BigInt {
    if value.isNone { return BigInt(machine.host.seed) }
    if let number = value.bigInteger { return number }
    if value.floatingPoint != nil { return BigInt(UInt(bitPattern: try machine.hash(value))) }
    guard let bytes = value.str?.utf8 ?? value.cast(.bytes, to: BytesObject.self)?.bytes else {
      throw machine.typeError(
        "The only supported seed types are:\nNone, int, float, str, bytes, and bytearray.")
    }
    if version == 1 {
      return oldStyle(value.str.map { $0.scalars.map(UInt64.init) } ?? bytes.map(UInt64.init))
    }
    return BigInt(BigUInt(words(of: bytes + SHA512.digest(bytes))))
  }

  /// Version 1's hash of a text.
  private static func oldStyle(_ characters: [UInt64]) -> BigInt {
    var x = characters.first.map { $0 << 7 } ?? 0
    for character in characters { x = (1_000_003 &* x) ^ character }
    return BigInt(x ^ UInt64(characters.count))
  }

  /// Bytes, the most significant first, as words, the least significant first.
  private static func words(of bytes: ContiguousArray<UInt8>) -> [UInt] {
    var result: [UInt] = []
    var end = bytes.count
    while end > 0 {
      let start = max(0, end - 8)
      result.append(bytes[start..<end].reduce(0) { $0 << 8 | UInt($1) })
      end = start
    }
    return result
  }
}

extension BigUInt {
  init(_ words: [UInt]) { self.init(words: words) }
}
