import Recording
import TestSupport
import Testing

/// The examples of FIPS 180-4, and lengths around the edges of blocks.
@Suite struct SHA256Tests {
  private func hash(_ text: String) -> String {
    var hash = SHA256()
    hash.update(ContiguousArray(text.utf8))
    return hash.hexadecimal
  }

  @Test func knownHashes() {
    #expect(hash("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(hash("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      hash("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
        == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
    #expect(
      hash(String(repeating: "a", count: 1_000_000))
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test func piecesMakeTheSameHashAsTheWhole() {
    var random = Random(seed: 5)
    for length in [0, 1, 55, 56, 57, 63, 64, 65, 119, 120, 127, 128, 1_000] {
      let bytes = ContiguousArray((0..<length).map { _ in UInt8(random.below(256)) })
      var whole = SHA256()
      whole.update(bytes)
      var pieces = SHA256()
      var rest = bytes[...]
      while !rest.isEmpty {
        let piece = rest.prefix(1 + random.below(70))
        pieces.update(ContiguousArray(piece))
        _ = pieces.hexadecimal
        rest = rest.dropFirst(piece.count)
      }
      #expect(pieces.hexadecimal == whole.hexadecimal, "\(length) bytes")
    }
  }
}
