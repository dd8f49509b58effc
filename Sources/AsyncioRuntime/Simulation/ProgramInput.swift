import PythonInterpreter

/// What a program reads from its standard input, piece by piece: lines with their ends, or parts of long ones.
package struct ProgramInput {
  /// The next piece.
  package let next: () -> InputPiece

  package init(next: @escaping () -> InputPiece) { self.next = next }

  /// There is none: `input()` raises EOFError.
  package static var empty: ProgramInput { ProgramInput { .end } }

  /// Somebody is asked for each line: see `Simulation.awaitsInput`.
  package static var asked: ProgramInput { ProgramInput { .notYet } }

  /// The text of a file.
  package static func bytes(_ bytes: [UInt8]) -> ProgramInput {
    var rest = bytes[...]
    return ProgramInput {
      guard !rest.isEmpty else { return .end }
      let piece = firstPiece(of: rest)
      rest = rest.dropFirst(piece.count)
      return .text(ContiguousArray(piece))
    }
  }

  /// What a recording says was read, an empty text being the end of the input, and then what `other` gives.
  package static func recorded(_ pieces: [String], then other: ProgramInput) -> ProgramInput {
    var rest = pieces[...]
    return ProgramInput {
      guard let piece = rest.popFirst() else { return other.next() }
      return piece.isEmpty ? .end : .text(ContiguousArray(piece.utf8))
    }
  }

  /// The longest piece: each is a text of the trace.
  package static let longestPiece = 1 << 16

  /// The first line with its end, or what is not too long of it.
  package static func firstPiece(of bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let head = bytes.prefix(longestPiece)
    if let end = head.firstIndex(of: 0x0A) { return head[...end] }
    guard head.count == longestPiece else { return head }
    var end = head.endIndex
    // Not inside a character.
    while end > head.startIndex, end < bytes.endIndex, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return end > head.startIndex ? head[..<end] : head
  }
}
