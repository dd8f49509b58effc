/// Whether a function of the library can do nothing but refuse: then a program that names it is told beforehand.
///
/// Such functions are found by what they are, and need no list: no way through their code leads to a `return`, and the
/// message they raise speaks of coroviz or of what a scenario can't do.
struct Refusal {
  /// Why it refuses, in the words of its error.
  let reason: String

  init?(_ code: CodeObject) {
    guard code.flags.contains(.hidden), code.handlers.isEmpty, !Self.returns(code),
      let text = Self.texts(code).first(where: { $0.contains("coroviz") || $0.contains("a scenario can't") })
    else { return nil }
    reason = Self.reason(in: text)
  }

  private static func texts(_ code: CodeObject) -> [String] {
    (0..<code.constantCount).compactMap { code.constants[$0].str?.text }
  }

  /// `asyncio.start_server: coroviz has no network` has the reason behind the colon.
  private static func reason(in text: String) -> String {
    guard let start = text.firstRange(of: "coroviz has") else {
      return "a program here can't reach the machine"
    }
    return String(text[start.lowerBound...])
  }

  /// Whether some way through the code ends with a value.
  private static func returns(_ code: CodeObject) -> Bool {
    var seen: Set<Int> = []
    var waiting = [0]
    while let place = waiting.popLast() {
      guard place >= 0, place < code.instructionCount, seen.insert(place).inserted else { continue }
      let instruction = code.instructions[place]
      switch instruction.opcode {
      case .return, .yield, .delegate: return true
      case .raise, .reraise, .raiseAssertion: break
      case .jump, .jumpBack: waiting.append(Int(instruction.c))
      case .jumpIfTrue, .jumpIfFalse, .jumpUnlessCompare, .jumpUnlessCompareInteger, .jumpIfNone,
        .forIterator,
        .jumpUnlessMatch, .endAsyncFor:
        waiting += [place + 1, Int(instruction.c)]
      default: waiting.append(place + 1)
      }
    }
    return false
  }
}
