/// The variables of a call that an exception has left. A traceback keeps them: programs look at them (`tb_frame.f_locals`),
/// and a coroutine that nobody has awaited lives as long as the exception that left it behind.
///
/// CPython keeps everything, and its garbage collector undoes the rings that come of it: a task refers to its exception, that
/// to its traceback, that to variables, and one of them may refer to the task. Nothing collects rings here, so only what
/// can't be part of one is kept alive; everything else is there as long as somebody else needs it.
package final class FrameRemains {
  private enum Content {
    case kept(Value)
    case watched(Reference)
  }

  private struct Reference {
    weak var object: PyObject?
  }

  private let code: CodeObject
  private var contents: [(index: Int, content: Content)] = []

  /// - Parameter registers: those of a frame that is about to go.
  init(_ code: CodeObject, _ registers: UnsafeMutablePointer<Value>) {
    self.code = code
    for index in code.localNames.indices {
      var value = registers[index]
      if let cell = value.cast(.cell, to: CellObject.self) { value = cell.value }
      if value.isUnbound { continue }
      if Self.isKept(value) {
        contents.append((index, .kept(value)))
      } else if let object = value.object {
        contents.append((index, .watched(Reference(object: object))))
      }
    }
  }

  /// What is still there of a register's value.
  subscript(index: Int) -> Value {
    guard let content = contents.first(where: { $0.index == index })?.content else { return .unbound }
    return switch content {
    case .kept(let value): value
    case .watched(let reference): reference.object.map { .object($0) } ?? .unbound
    }
  }

  /// Whether a value can be kept: it holds nothing that could lead back here.
  static func isKept(_ value: Value) -> Bool {
    guard let object = value.object else { return true }
    return switch object.kind {
    case .tuple: isKept(unsafeDowncast(object, to: TupleObject.self).elements)
    case .list: isKept(unsafeDowncast(object, to: ListObject.self).elements)
    case .set: isKept(unsafeDowncast(object, to: SetObject.self).elements)
    case .dict: isKept(unsafeDowncast(object, to: DictObject.self))
    default: isSimple(value)
    }
  }

  private static func isKept(_ dictionary: DictObject) -> Bool {
    dictionary.count <= longest && isKept(dictionary.keys) && isKept(dictionary.values)
  }

  private static let longest = 100

  private static func isKept(_ elements: some Collection<Value>) -> Bool {
    elements.count <= longest && elements.allSatisfy(isSimple)
  }

  private static func isSimple(_ value: Value) -> Bool {
    guard let object = value.object else { return true }
    switch object.kind {
    case .bigInt, .boxedInt, .boxedFloat, .complex, .str, .bytes, .range: return true
    case .generator:
      let generator = unsafeDowncast(object, to: GeneratorObject.self)
      return generator.flavor == .coroutine && generator.state == .created
    case .native: return unsafeDowncast(object, to: NativeObject.self).waitsForItsAwait
    default: return false
    }
  }
}

extension ExceptionObject {
  /// The exception is over and done with: what its tracebacks kept goes now.
  package func dropRemains() {
    var rest = [self]
    var seen: Set<ObjectIdentifier> = []
    while let exception = rest.popLast() {
      guard seen.insert(ObjectIdentifier(exception)).inserted else { continue }
      exception.leftBehind = []
      for index in exception.traceback.indices { exception.traceback[index].remains = nil }
      exception.tracebackObject = nil
      rest += [exception.context, exception.cause].compactMap { $0 }
    }
  }

  /// Keeps what a native function was given that has failed, and that is written in Python in CPython.
  package func leaveBehind(_ arguments: Arguments) {
    for index in 0..<arguments.count where FrameRemains.isKept(arguments[index]) {
      leftBehind.append(arguments[index])
    }
  }
}
