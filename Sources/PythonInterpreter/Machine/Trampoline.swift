import TraceModel

extension CodeObject {
  /// Code that returns what is in its only register: stands below what Swift code calls, and takes its result.
  static func makeTrampoline() -> CodeObject {
    var parts = Parts()
    parts.name = "<native>"
    parts.qualifiedName = "<native>"
    parts.flags = .hidden
    parts.instructions = [Instruction(.return, 0)]
    parts.positions = [SourceRange(line: 0, column: 0, endLine: 0, endColumn: 0)]
    parts.registerCount = 1
    return CodeObject(parts)
  }
}
