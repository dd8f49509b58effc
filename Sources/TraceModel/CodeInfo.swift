/// What kind of frame a piece of code makes when it is called.
package enum CodeKind: UInt8, Hashable, Sendable {
  case module, function, classBody, generator, coroutine, asyncGenerator
}

/// A function, class body or module of the program.
package struct CodeInfo: Hashable, Sendable {
  /// The qualified name, `Worker.run` or `main.<locals>.inner`; `<module>` for the program itself.
  package var name: TextID
  package var kind: CodeKind
  /// The line of its `def`, counted from 1.
  package var firstLine: Int32

  package init(name: TextID, kind: CodeKind, firstLine: Int32) {
    self.name = name
    self.kind = kind
    self.firstLine = firstLine
  }
}
