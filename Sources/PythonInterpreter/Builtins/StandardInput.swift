/// What a host answers when the program wants to read.
package enum InputPiece: Hashable, Sendable {
  /// Some more of the standard input, as UTF-8: a line with its end, or a part of one.
  case text(ContiguousArray<UInt8>)
  /// There is no more.
  case end
  /// Somebody has to be asked first: the program waits.
  case notYet
  /// A signal came before anything could be read.
  case interrupted
}

/// What has been read of the standard input and not been used yet.
final class StandardInputBuffer {
  private var bytes: ContiguousArray<UInt8> = []
  /// Where the unused part begins.
  private var start = 0
  /// How much of the unused part is known to hold no end of a line.
  private var looked = 0

  var isEmpty: Bool { start == bytes.count }

  func append(_ piece: ContiguousArray<UInt8>) {
    if start > 0 {
      bytes.removeFirst(start)
      looked -= start
      start = 0
    }
    bytes += piece
  }

  /// The next line with its end, nil when its end has not been read yet.
  func takeLine() -> ContiguousArray<UInt8>? {
    guard let end = bytes[max(start, looked)...].firstIndex(of: 0x0A) else {
      looked = bytes.count
      return nil
    }
    return take(through: end + 1)
  }

  /// So many characters, but no more than a line; nil when neither is there.
  func take(characters: Int) -> ContiguousArray<UInt8>? {
    var end = start
    var count = 0
    while end < bytes.count, count < characters {
      let isLineEnd = bytes[end] == 0x0A
      end += 1
      while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
      count += 1
      if isLineEnd { return take(through: end) }
    }
    return count == characters ? take(through: end) : nil
  }

  /// All that is left.
  func takeRest() -> ContiguousArray<UInt8> { take(through: bytes.count) }

  private func take(through end: Int) -> ContiguousArray<UInt8> {
    defer {
      start = end
      looked = end
    }
    return ContiguousArray(bytes[start..<end])
  }
}

extension Machine {
  /// Up to a line of the standard input, or so many characters of it; empty at the end, nil when the program has to wait:
  /// it pauses then at its next jump back, and asks again when it goes on.
  func takeInput(characters: Int?) throws -> StrObject? {
    while true {
      let ready = characters.map { standardInput.take(characters: $0) } ?? standardInput.takeLine()
      if let ready { return try inputText(ready) }
      switch host.readInput() {
      case .text(let piece): standardInput.append(piece)
      case .end: return try inputText(standardInput.takeRest())
      case .notYet:
        guard nesting == 0 else { throw cantWaitHere }
        pauseSoon()
        return nil
      case .interrupted:
        guard nesting == 0 else { throw keyboardInterrupt }
        pauseSoon()
        return nil
      }
      if fuel < 0, nesting > 0 { try checkHost() }
    }
  }

  private func inputText(_ bytes: ContiguousArray<UInt8>) throws -> StrObject {
    try decode(bytes, encoding: nil, errors: nil)
  }

  private var cantWaitHere: PythonError {
    error(
      "RuntimeError",
      "coroviz can't stop to ask for input inside a call that built-in code makes; --stdin FILE gives it in advance"
    )
  }

  /// Has `run` pause at the next place where it may.
  private func pauseSoon() {
    fuel = -1
    pendingFuel = 0
  }

  /// Goes on with a function of the hidden module `_input` in the place of the native function that is being called.
  func continueWithInput(_ name: String, _ arguments: ContiguousArray<Value> = []) throws -> Value {
    let module = try importModule("_input")
    guard case .object(let function) = try getAttribute(.object(module), names.intern(name)) else {
      return .none
    }
    var arguments = arguments
    let result = Int32(truncatingIfNeeded: resultRegister)
    return try arguments.withUnsafeMutableBufferPointer { buffer in
      var nothing = Value.unbound
      guard let base = buffer.baseAddress else {
        return try call(function, &nothing, 0, [], result: result, .store, nil, keepAlive: function)
      }
      return try call(function, base, buffer.count, [], result: result, .store, nil, keepAlive: function)
    }
  }
}

/// The hidden module `_stdin`: what the prelude needs of the machine to read.
enum StandardInputModule {
  static func fill(_ module: ModuleObject, _ machine: Machine) throws {
    module.namespace.define([("take", take)], module: "_stdin", machine)
  }

  /// `take(size)`: see `takeInput`; a negative size is a whole line.
  private static func take(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let size = try machine.size(arguments.only("take", machine))
    return try machine.takeInput(characters: size < 0 ? nil : size).map { .object($0) } ?? .none
  }
}

/// `sys.stdin`.
package final class StandardInputObject: NativeObject {
  init(_ machine: Machine) {
    let type = TypeObject(
      name: "TextIOWrapper", moduleName: "_io", bases: [machine.types.object], instanceKind: .native)
    super.init(type: type)
    type.define(
      methods: [
        ("__iter__", Self.lines), ("isatty", { _, _ in .bool(false) }), ("fileno", { _, _ in .int(0) }),
        ("readable", { _, _ in .bool(true) }), ("writable", { _, _ in .bool(false) }),
        ("seekable", { _, _ in .bool(false) }),
      ], machine)
    for name in ["readline", "read", "readlines"] {
      let method = NativeFunction(name: name, owner: type) { machine, arguments in
        try arguments.expect(name, 1...2, machine)
        return try machine.continueWithInput(name, arguments.at(1).map { [$0] } ?? [])
      }
      method.defers = true
      type.namespace[machine.names.intern(name)] = .object(method)
    }
    let next = NativeFunction(name: "__next__", owner: type) { machine, _ in
      try machine.continueWithInput("next_line")
    }
    next.defers = true
    type.namespace[.dunderNext] = .object(next)
    type.define(
      properties: [
        ("name", { _, _ in .string("<stdin>") }), ("encoding", { _, _ in .string("utf-8") }),
        ("errors", { _, _ in .string("strict") }), ("mode", { _, _ in .string("r") }),
        ("closed", { _, _ in .bool(false) }),
      ], machine)
  }

  /// A generator over the lines, so that a loop over them can be left while somebody is asked for the next.
  private static func lines(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let module = try machine.importModule("_input")
    return try machine.call(machine.getAttribute(.object(module), machine.names.intern("lines")), [])
  }

  package override func representation(_ machine: Machine) throws -> String? {
    "<_io.TextIOWrapper name='<stdin>' mode='r' encoding='utf-8'>"
  }
}
