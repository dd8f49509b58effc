/// A step of a compiled regular expression. Targets are places in the program.
enum RegexInstruction {
  case literal(UInt32)
  /// A character without regard to case; it is folded already.
  case folded(UInt32, RegexFolding)
  case anyButNewline
  case any
  case set(Int)
  case anchor(RegexAnchor, isASCII: Bool)
  case backreference(Int, RegexFolding)
  /// Goes on at the target when the group took nothing down.
  case unlessGroup(Int, Int)
  /// Tries the next instruction, later the target.
  case split(Int)
  /// Tries the target, later the next instruction.
  case splitLazily(Int)
  case jump(Int)
  case openGroup(Int)
  case closeGroup(Int)
  /// Repeats something of one character.
  case repeatUnit(Int)
  case loopEnter(Int)
  /// The end of a loop's body, and the way into it.
  case loopNext(Int)
  /// A lazy loop's next round, when what follows has failed.
  case loopAgain(Int)
  /// Notes how many choices there are.
  case mark(Int)
  /// Forgets the choices made since: the part in between is never tried in another way.
  case cut(Int)
  case remember(Int)
  /// Goes back to a remembered position.
  case recall(Int)
  /// Begins a negative look: when it fails, matching goes on at the target.
  case lookNot(Int, Int)
  /// A negative look has found something.
  case refuse(Int)
  case stepBack(Int)
  case fail
  case succeed
}

/// What a repeat of single characters tests.
struct RegexUnitRepeat {
  let unit: RegexInstruction
  let minimum: Int
  let maximum: Int
  let greed: RegexGreed
}

/// A loop over something longer. Its counters are registers, put back when a choice is undone.
struct RegexLoop {
  let minimum: Int
  let maximum: Int
  let isLazy: Bool
  let countRegister: Int
  let positionRegister: Int
  var body = 0
  var exit = 0
}

/// A compiled regular expression.
struct RegexProgram {
  var instructions: [RegexInstruction] = []
  var sets: [RegexSet] = []
  var unitRepeats: [RegexUnitRepeat] = []
  var loops: [RegexLoop] = []
  /// How many groups there are, the whole match not counted.
  let groupCount: Int
  /// Registers: begin and end of each group, the last group that closed, then what instructions ask for.
  var registerCount: Int
  /// Whether a match can begin with a character, for the first 256 and for all others; nil when it may be empty.
  var first: RegexFirst?

  init(groupCount: Int) {
    self.groupCount = groupCount
    registerCount = 2 * groupCount + 3
  }

  /// Holds the number of the group that was closed last.
  var lastGroupRegister: Int { 2 * groupCount + 2 }
}
