/// The members of `sys.stdout` and `sys.stderr`: those of a text file that is not seekable.
enum StreamMembers {
  static func load(_ type: TypeObject, _ machine: Machine) {
    let stream = MemberTable(type, machine) { $0.object as? StandardStreamObject }
    loadFacts(stream)
    loadWriting(stream)
    loadReading(stream)
    loadState(stream)
  }

  private static func loadFacts(_ stream: MemberTable<StandardStreamObject>) {
    stream.property("name") { _, object in .string(object.name) }
    stream.property("mode") { _, _ in .string("w") }
    stream.property("encoding") { _, _ in .string("utf-8") }
    stream.property("errors") { _, object in
      .string(object.stream == .error ? "backslashreplace" : "strict")
    }
    stream.property("newlines") { _, _ in .none }
    stream.property("closed") { _, object in .bool(object.isClosed) }
    stream.property("line_buffering") { _, object in .bool(object.stream == .error) }
    stream.property("write_through") { _, _ in .bool(false) }
    stream.property("buffer", buffer)
  }

  /// The bytes below, which `io` makes.
  private static func buffer(_ machine: Machine, _ object: StandardStreamObject) throws -> Value {
    let io = try machine.importModule("io")
    let make = try machine.getAttribute(.object(io), machine.names.intern("StandardBuffer"))
    return try machine.call(make, [.object(object)])
  }

  private static func loadWriting(_ stream: MemberTable<StandardStreamObject>) {
    stream.oneArgument("write") { machine, object, text in
      guard let string = text.str else {
        throw machine.typeError("write() argument must be str, not \(machine.typeName(text))")
      }
      try machine.write(string, toFile: .object(object))
      return .int(string.count)
    }
    stream.oneArgument("writelines") { machine, object, lines in
      try machine.iterate(lines) { line in
        guard let string = line.str else {
          throw machine.typeError("write() argument must be str, not \(machine.typeName(line))")
        }
        try machine.write(string, toFile: .object(object))
        return true
      }
      return .none
    }
    stream.noArguments("flush") { machine, object in
      try object.checkOpen(machine)
      return .none
    }
  }

  private static func loadReading(_ stream: MemberTable<StandardStreamObject>) {
    for name in ["read", "readline", "readlines", "__next__"] {
      stream.positional(name, 0...1) { machine, object, _ in
        try object.checkOpen(machine)
        throw machine.unsupportedOperation("not readable")
      }
    }
    stream.noArguments("__iter__") { machine, object in
      try object.checkOpen(machine)
      return .object(object)
    }
  }

  private static func loadState(_ stream: MemberTable<StandardStreamObject>) {
    stream.noArguments("isatty") { machine, object in
      try object.checkOpen(machine)
      return .bool(false)
    }
    stream.noArguments("readable") { _, _ in .bool(false) }
    stream.noArguments("writable") { _, _ in .bool(true) }
    stream.noArguments("seekable") { _, _ in .bool(false) }
    stream.noArguments("fileno") { _, object in .int(object.stream == .output ? 1 : 2) }
    stream.noArguments("close") { _, object in
      object.isClosed = true
      return .none
    }
    stream.method("reconfigure") { machine, object, _ in
      try object.checkOpen(machine)
      return .none
    }
    for name in ["seek", "tell", "truncate"] {
      stream.positional(name, 0...2) { machine, _, _ in
        throw machine.unsupportedOperation("underlying stream is not seekable")
      }
    }
    stream.noArguments("__enter__") { machine, object in
      try object.checkOpen(machine)
      return .object(object)
    }
    stream.positional("__exit__", 0...3) { _, object, _ in
      object.isClosed = true
      return .none
    }
  }
}
