/// Small damage to a text file, as a bad disk does it, or someone with bad intentions: the same for the same random numbers.
package enum Mutation {
  /// A copy with one to four changes: bits, bytes, digits, numbers, whole lines.
  package static func mutated(_ bytes: [UInt8], _ random: inout Random) -> [UInt8] {
    var bytes = bytes
    for _ in 0...random.below(4) where !bytes.isEmpty { change(&bytes, &random) }
    return bytes
  }

  private static func change(_ bytes: inout [UInt8], _ random: inout Random) {
    switch random.below(12) {
    case 0: bytes[random.below(bytes.count)] ^= 1 << UInt8(random.below(8))
    case 1: bytes[random.below(bytes.count)] = UInt8(random.below(256))
    case 2: bytes.remove(at: random.below(bytes.count))
    case 3: bytes.removeLast(random.below(bytes.count))
    case 4: changeLines(&bytes, &random)
    case 5, 6, 7: replaceNumber(in: &bytes, &random)
    default: changeDigit(in: &bytes, &random)
    }
  }

  private static func digits(of bytes: [UInt8]) -> [Int] {
    bytes.indices.filter { (0x30...0x39).contains(bytes[$0]) }
  }

  private static func changeDigit(in bytes: inout [UInt8], _ random: inout Random) {
    guard let index = digits(of: bytes).randomElement(using: &random) else { return }
    bytes[index] = 0x30 + UInt8(random.below(10))
  }

  /// Another number in the place of one: a small one, or one at the edge of what fits somewhere.
  private static func replaceNumber(in bytes: inout [UInt8], _ random: inout Random) {
    guard let index = digits(of: bytes).randomElement(using: &random) else { return }
    var start = index
    var end = index
    while start > 0, (0x30...0x39).contains(bytes[start - 1]) { start -= 1 }
    while end < bytes.count, (0x30...0x39).contains(bytes[end]) { end += 1 }
    let numbers = [
      "0", "1", "2", "3", "5", "-1", "1000000000", "2147483647", "2147483648", "4294967295",
      "9223372036854775807", "1e300", "1e308", "0.000000001", "null", "\"inf\"", "\"nan\"", "{\"r\":1}",
    ]
    bytes.replaceSubrange(start..<end, with: Array(numbers[random.below(numbers.count)].utf8))
  }

  /// A line is left out, doubled or moved.
  private static func changeLines(_ bytes: inout [UInt8], _ random: inout Random) {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    let line = lines[random.below(lines.count)]
    switch random.below(3) {
    case 0: lines.remove(at: random.below(lines.count))
    case 1: lines.insert(line, at: random.below(lines.count))
    default: lines.swapAt(random.below(lines.count), random.below(lines.count))
    }
    bytes = Array(lines.joined(separator: [0x0A]))
  }
}
