/// What a stretch of Python source is, for colouring.
package enum PythonToken: UInt8, Hashable, Sendable {
  case keyword, name, definition, builtin, number, string, comment, decorator, symbol
}

/// A stretch of one source line: characters `range` of it are of one kind.
package struct PythonSpan: Hashable, Sendable {
  package var range: Range<Int>
  package var token: PythonToken

  package init(range: Range<Int>, token: PythonToken) {
    self.range = range
    self.token = token
  }
}

/// A small tokenizer for colouring Python, line by line.
///
/// It is forgiving: any text gives spans, and broken code is merely coloured oddly. The only thing carried
/// from line to line is whether a triple-quoted string is open, so a line can be coloured alone once that
/// is known; `openings(of:)` finds it for every line in one pass.
package struct PythonHighlighter: Sendable {
  /// The triple quote that a line begins inside of, if any.
  package enum Opening: UInt8, Hashable, Sendable { case none, single, double }

  private let line: [Character]
  private var at = 0
  private var spans: [PythonSpan] = []
  private var opening: Opening

  private init(_ text: String, _ opening: Opening) {
    line = Array(text)
    self.opening = opening
  }

  /// The coloured stretches of one line. Spaces belong to none.
  package static func spans(of line: String, opening: Opening = .none) -> [PythonSpan] {
    var scanner = PythonHighlighter(line, opening)
    scanner.scan()
    return scanner.spans
  }

  /// For every line, whether it begins inside a triple-quoted string.
  package static func openings(of lines: [String]) -> [Opening] {
    var result: [Opening] = []
    result.reserveCapacity(lines.count)
    var opening = Opening.none
    for line in lines {
      result.append(opening)
      var scanner = PythonHighlighter(line, opening)
      scanner.scan()
      opening = scanner.opening
    }
    return result
  }

  // MARK: Scanning

  private mutating func scan() {
    if opening != .none { scanStringBody(from: 0) }
    while at < line.count { scanToken() }
  }

  private mutating func scanToken() {
    let character = line[at]
    if character == " " || character == "\t" {
      at += 1
    } else if character == "#" {
      add(at..<line.count, .comment)
    } else if character == "\"" || character == "'" {
      scanString(from: at)
    } else if character.isNumber {
      scanNumber()
    } else if isNameStart(character) {
      scanName()
    } else if character == "@", line[..<at].allSatisfy({ $0 == " " }) {
      scanDecorator()
    } else {
      add(at..<at + 1, .symbol)
    }
  }

  private mutating func scanNumber() {
    let start = at
    var end = at
    while end < line.count, line[end].isLetter || line[end].isNumber || line[end] == "_" || line[end] == "." {
      end += 1
    }
    add(start..<end, .number)
  }

  private mutating func scanDecorator() {
    var end = at + 1
    while end < line.count, isNamePart(line[end]) || line[end] == "." { end += 1 }
    add(at..<end, .decorator)
  }

  private mutating func scanName() {
    let start = at
    var end = at
    while end < line.count, isNamePart(line[end]) { end += 1 }
    let word = String(line[start..<end])
    if end < line.count, line[end] == "\"" || line[end] == "'", isStringPrefix(word) {
      at = end
      scanString(from: start)
      return
    }
    add(start..<end, kind(of: word))
  }

  private func kind(of word: String) -> PythonToken {
    if PythonWords.keywords.contains(word) { return .keyword }
    if let last = spans.last, last.token == .keyword {
      let before = String(line[last.range])
      if before == "def" || before == "class" { return .definition }
    }
    let isAttribute = spans.last.map { $0.range.count == 1 && line[$0.range.lowerBound] == "." } ?? false
    return !isAttribute && PythonWords.builtins.contains(word) ? .builtin : .name
  }

  /// A string whose quote is at `at`; `start` is where its prefix begins.
  private mutating func scanString(from start: Int) {
    let quote = line[at]
    if at + 2 < line.count, line[at + 1] == quote, line[at + 2] == quote {
      opening = quote == "'" ? .single : .double
      at += 3
      scanStringBody(from: start)
    } else {
      at += 1
      let end = closing(of: [quote]) ?? line.count
      add(start..<end, .string)
    }
  }

  /// The rest of a triple-quoted string, up to its end or the end of the line.
  private mutating func scanStringBody(from start: Int) {
    let quote: Character = opening == .single ? "'" : "\""
    let end = closing(of: [quote, quote, quote])
    if end != nil { opening = .none }
    add(start..<(end ?? line.count), .string)
  }

  /// Where the string that is open at `at` ends, just behind its closing quote.
  private func closing(of quote: [Character]) -> Int? {
    var index = at
    while index < line.count {
      if line[index] == "\\" {
        index += 2
      } else if line[index...].starts(with: quote) {
        return index + quote.count
      } else {
        index += 1
      }
    }
    return nil
  }

  private mutating func add(_ range: Range<Int>, _ token: PythonToken) {
    if !range.isEmpty { spans.append(PythonSpan(range: range, token: token)) }
    at = max(at, range.upperBound)
  }

  private func isNameStart(_ character: Character) -> Bool { character.isLetter || character == "_" }
  private func isNamePart(_ character: Character) -> Bool { isNameStart(character) || character.isNumber }

  private func isStringPrefix(_ word: String) -> Bool {
    word.count <= 2 && word.lowercased().allSatisfy { "rbfut".contains($0) }
  }
}

/// The words that are coloured.
private enum PythonWords {
  static let keywords: Set<String> = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "case", "class", "continue",
    "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is",
    "lambda", "match", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
  ]

  static let builtins: Set<String> = [
    "abs", "all", "any", "bool", "bytes", "callable", "chr", "dict", "divmod", "enumerate", "filter", "float",
    "format", "frozenset", "getattr", "hasattr", "hash", "id", "input", "int", "isinstance", "issubclass",
    "iter", "len", "list", "map", "max", "min", "next", "object", "open", "ord", "pow", "print", "property",
    "range", "repr", "reversed", "round", "self", "set", "setattr", "slice", "sorted", "staticmethod", "str",
    "sum", "super", "tuple", "type", "zip",
  ]
}
