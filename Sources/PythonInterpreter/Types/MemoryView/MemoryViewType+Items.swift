extension MemoryViewType {
  /// Reading and writing items, and making lists and bytes of them.
  static func addItems(_ table: Table) {
    table.unary("__len__") { machine, value in
      guard let view = value.memoryView else { return .none }
      try check(view, machine)
      return .int(view.count)
    }
    table.unary("__iter__") { machine, value in
      guard let view = value.memoryView else { return .none }
      try check(view, machine)
      return .object(MemoryViewIterator(view))
    }
    table.binary("__getitem__") { machine, value, key in
      guard let view = value.memoryView else { return .none }
      return try item(of: view, key, machine)
    }
    table.special("__setitem__", 2) { machine, arguments in
      guard let view = arguments[0].memoryView else { return .none }
      try setItem(of: view, arguments[1], arguments[2], machine)
      return .none
    }
    table.binary("__delitem__") { machine, value, _ in
      guard let view = value.memoryView else { return .none }
      try check(view, machine)
      throw machine.typeError(view.isReadOnly ? "cannot modify read-only memory" : "cannot delete memory")
    }
  }

  private static func item(of view: MemoryViewObject, _ key: Value, _ machine: Machine) throws -> Value {
    try check(view, machine)
    switch try place(key, in: view, machine) {
    case .position(let index): return view.item(index)
    case .slice(let indices):
      return .object(
        view.part(
          offset: view.place(of: indices.start), count: indices.count, stride: view.stride * indices.step))
    }
  }

  private static func place(_ key: Value, in view: MemoryViewObject, _ machine: Machine) throws
    -> Machine
    .SequenceKey
  {
    guard
      key.bigInteger != nil || key.object?.kind == .slice
        || (machine.hasClass(key) && machine.specialMethod(key, .dunderIndex) != nil)
    else {
      if key.object?.kind == .tuple { throw machine.typeError("memoryview: invalid slice key") }
      throw machine.typeError("memoryview: invalid slice key")
    }
    return try machine.sequenceKey(key, count: view.count, .memory)
  }

  private static func setItem(of view: MemoryViewObject, _ key: Value, _ value: Value, _ machine: Machine)
    throws
  {
    try check(view, machine)
    if view.isReadOnly { throw machine.typeError("cannot modify read-only memory") }
    switch try place(key, in: view, machine) {
    case .position(let index): view.write(try view.format.bytes(of: value, machine), at: index)
    case .slice(let indices):
      let source = try machine.onlyBytes(value)
      let sameFormat = value.memoryView.map { $0.format == view.format } ?? (view.format == .bytes)
      guard sameFormat, source.count == indices.count * view.format.size else {
        throw machine.valueError("memoryview assignment: lvalue and rvalue have different structures")
      }
      for place in 0..<indices.count {
        let start = place * view.format.size
        view.write(source[start..<(start + view.format.size)], at: indices.position(place))
      }
    }
  }

  static func addConversions(_ table: Table) {
    table.keywords("tobytes", "order?") { machine, view, bound in
      try check(view, machine)
      if let order = bound[0], !order.isNone {
        guard let name = order.str?.text else {
          throw machine.typeError(
            "tobytes() argument 'order' must be str or None, not \(machine.typeName(order))")
        }
        guard ["C", "F", "A"].contains(name) else {
          throw machine.valueError("order must be 'C', 'F' or 'A'")
        }
      }
      return .object(BytesObject(view.content))
    }
    table.noArguments("tolist") { machine, view in
      try check(view, machine)
      return .object(ListObject(ContiguousArray((0..<view.count).map { view.item($0) })))
    }
    table.noArguments("toreadonly") { machine, view in
      try check(view, machine)
      return .object(view.part(offset: view.offset, count: view.count, stride: view.stride, isReadOnly: true))
    }
    table.keywords("hex", "sep?, bytes_per_sep?") { machine, view, bound in
      try check(view, machine)
      return .string(try BytesType.hex(view.content, bound, machine))
    }
    table.keywords("cast", "format, shape?") { machine, view, bound in
      try check(view, machine)
      return try cast(view, bound[0] ?? .none, shape: bound[1], machine)
    }
  }

  private static func cast(_ view: MemoryViewObject, _ format: Value, shape: Value?, _ machine: Machine)
    throws
    -> Value
  {
    guard let name = format.str?.text else {
      throw machine.typeError("cast() argument 'format' must be str, not \(machine.typeName(format))")
    }
    guard view.isContiguous else {
      throw machine.typeError("memoryview: casts are restricted to C-contiguous views")
    }
    guard let wanted = MemoryFormat(name) else {
      throw machine.valueError(
        "memoryview: destination format must be a native single character format prefixed with an optional '@'"
      )
    }
    guard view.format.isByte || wanted.isByte else {
      throw machine.typeError("memoryview: cannot cast between two non-byte formats")
    }
    let size = view.count * view.format.size
    guard size % wanted.size == 0 else {
      throw machine.typeError("memoryview: length is not a multiple of itemsize")
    }
    if let shape, !shape.isNone, try machine.collect(shape).count != 1 {
      throw machine.error("NotImplementedError", "memoryview: coroviz knows views of one dimension only")
    }
    return .object(
      view.part(offset: view.offset, count: size / wanted.size, stride: wanted.size, format: wanted))
  }
}

/// The iterator of a memoryview.
package final class MemoryViewIterator: NativeIterator {
  private let view: MemoryViewObject
  private var index = 0

  init(_ view: MemoryViewObject) { self.view = view }

  package override var typeName: String { "memory_iterator" }

  package override func next(_ machine: Machine) throws -> Value? {
    guard index < view.count else { return nil }
    try MemoryViewType.check(view, machine)
    index += 1
    return view.item(index - 1)
  }
}
