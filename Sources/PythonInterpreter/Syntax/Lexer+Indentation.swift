/// An indentation in columns, counted twice: tabs to multiples of eight, and tabs as one column. Where the two
/// counts compare differently, the file's meaning would depend on the width of a tab.
struct Indentation {
  var column: Int
  var alternateColumn: Int
}

extension Lexer {
  /// Measures the white space a line begins with and turns changes into `indent` and `dedent`. Lines with
  /// nothing but a comment have no say.
  mutating func scanLineStart() throws(PythonSyntaxError) {
    let indentation = try measureIndentation()
    switch source[offset] {
    case UInt8(ascii: "#"):
      while source[offset] != .newline { offset += 1 }
      offset += 1
      startLine()
    case .newline:
      offset += 1
      startLine()
    case 0 where offset >= source.count - 1:
      isAtLineStart = false
    default:
      isAtLineStart = false
      try emitIndentation(indentation)
    }
  }

  private mutating func measureIndentation() throws(PythonSyntaxError) -> Indentation {
    var result = Indentation(column: 0, alternateColumn: 0)
    var joined: Indentation?
    while true {
      switch source[offset] {
      case .space:
        result.column += 1
        result.alternateColumn += 1
      case .tab:
        result.column = (result.column / 8 + 1) * 8
        result.alternateColumn += 1
      case .formFeed:
        result = Indentation(column: 0, alternateColumn: 0)
      case .backslash where source[offset + 1] == .newline && offset + 2 < source.count - 1:
        // The first of several joined lines decides.
        joined = joined ?? result
        offset += 1
        startLine()
        columnOrigin += 1
      default:
        return joined ?? result
      }
      offset += 1
    }
  }

  private mutating func emitIndentation(_ new: Indentation) throws(PythonSyntaxError) {
    guard let current = indentations.last else { return }
    if new.column == current.column {
      guard new.alternateColumn == current.alternateColumn else { throw inconsistentTabs }
    } else if new.column > current.column {
      guard indentations.count < Self.maximumIndentations else {
        throw failure("too many levels of indentation", at: offset, offset, kind: .indentation)
      }
      guard new.alternateColumn > current.alternateColumn else { throw inconsistentTabs }
      indentations.append(new)
      emit(.indent, from: offset)
    } else {
      try emitDedents(to: new)
    }
  }

  private mutating func emitDedents(to new: Indentation) throws(PythonSyntaxError) {
    let depth = indentations.count
    while let current = indentations.last, new.column < current.column { indentations.removeLast() }
    guard let current = indentations.last, new.column == current.column else {
      throw inconsistentUnindent
    }
    guard new.alternateColumn == current.alternateColumn else { throw inconsistentTabs }
    for _ in indentations.count..<depth { emit(.dedent, from: offset) }
  }

  /// Points at the end of the line.
  private var inconsistentUnindent: PythonSyntaxError {
    let rest = source[offset...]
    let end = rest.firstIndex(of: .newline) ?? offset
    let column = column(end) - Int32(rest[..<end].count(where: \.continuesCharacter))
    return PythonSyntaxError(
      "unindent does not match any outer indentation level",
      SourceRange(line: line, column: column, endLine: line, endColumn: column), kind: .indentation)
  }

  private var inconsistentTabs: PythonSyntaxError {
    PythonSyntaxError(
      "inconsistent use of tabs and spaces in indentation",
      SourceRange(line: line, column: 0, endLine: line, endColumn: 0), kind: .tab)
  }
}
