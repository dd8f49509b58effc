import PythonInterpreter

/// A coroutine in the `repr` of its task: `main() running at program.py:5`, `main() done, defined at program.py:3`.
/// (CPython: `asyncio.coroutines._format_coroutine`.)
struct CoroutineRepresentation {
  let machine: Machine

  func text(of coroutine: Value) throws -> String {
    guard let generator = coroutine.cast(.generator, to: GeneratorObject.self) else {
      return try "\(name(of: coroutine))()"
    }
    let code = generator.code
    if generator.state == .closed {
      return "\(generator.qualifiedName)() done, defined at \(code.fileName):\(code.firstLine)"
    }
    return "\(generator.qualifiedName)() running at \(code.fileName):\(line(of: generator))"
  }

  /// The line it stands on; that of its `def` before its first step.
  private func line(of generator: GeneratorObject) -> Int {
    if generator.state == .running, let frame = machine.frame(of: generator) {
      return generator.code.line(at: max(0, frame.instruction - 1))
    }
    let isNew = generator.state == .created
    return isNew ? generator.code.firstLine : generator.code.line(at: max(0, generator.instruction - 1))
  }

  private func name(of coroutine: Value) throws -> String {
    for attribute in [NameID.dunderQualname, .dunderName] {
      if let name = try machine.findAttribute(coroutine, attribute)?.cast(.str, to: StrObject.self) {
        return name.text
      }
    }
    return "<\(machine.typeName(coroutine)) without __name__>"
  }
}

extension Machine {
  /// The frame in which a generator runs, while it does.
  fileprivate func frame(of generator: GeneratorObject) -> Frame? {
    (0..<frameCount).reversed().lazy.map { self.frames[$0] }.first { $0.generator === generator }
  }
}
