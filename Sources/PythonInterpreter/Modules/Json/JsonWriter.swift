/// Writes values as JSON.
struct JsonWriter {
  struct Options {
    /// Asked for what JSON does not know.
    let fallback: Value
    let isASCII: Bool
    let indent: ContiguousArray<UInt8>?
    let keySeparator: ContiguousArray<UInt8>
    let itemSeparator: ContiguousArray<UInt8>
    let sortsKeys: Bool
    let skipsKeys: Bool
    let allowsNaN: Bool
    let checksCircles: Bool
  }

  private let options: Options
  private let machine: Machine
  private(set) var output = ContiguousArray<UInt8>()
  /// The containers being written, outermost first.
  private var open: Set<ObjectIdentifier> = []
  private var depth = 0
  private var effort = 0

  /// How deep values may be in each other; as CPython's limit on C code.
  private static let depthLimit = 10_000

  init(_ options: Options, _ machine: Machine) {
    self.options = options
    self.machine = machine
  }

  mutating func write(_ value: Value, level: Int) throws {
    effort &+= 1
    if effort & 0x3FFF == 0 { try machine.checkHost() }
    try machine.checkText(output.count)
    switch value {
    case .none: output += "null".utf8
    case .bool(let isTrue): output += (isTrue ? "true" : "false").utf8
    case .int(let number): StrObject.append(decimal: number, to: &output)
    case .float(let number): try append(number)
    case .object(let object): try write(object, value, level)
    case .unbound: break
    }
  }

  private mutating func write(_ object: PyObject, _ value: Value, _ level: Int) throws {
    switch object.kind {
    case .str:
      JsonText.append(unsafeDowncast(object, to: StrObject.self), isASCII: options.isASCII, to: &output)
    case .bigInt, .boxedInt: output += try machine.decimal(value.bigInteger ?? 0).utf8
    case .boxedFloat: try append(value.floatingPoint ?? 0)
    case .list, .tuple: try nested(object) { try $0.writeItems(try $0.machine.collect(value), level) }
    case .dict: try nested(object) { try $0.writeMembers(unsafeDowncast(object, to: DictObject.self), level) }
    default:
      try nested(object) { try $0.write(try $0.machine.call($0.options.fallback, [value]), level: level) }
    }
  }

  private mutating func append(_ number: Double) throws { output += try text(number).utf8 }

  private func text(_ number: Double) throws -> String {
    if number.isFinite { return FloatText.repr(number) }
    if !options.allowsNaN {
      throw machine.valueError("Out of range float values are not JSON compliant: \(FloatText.repr(number))")
    }
    return number.isNaN ? "NaN" : number < 0 ? "-Infinity" : "Infinity"
  }

  private mutating func nested(_ object: PyObject, _ body: (inout JsonWriter) throws -> Void) throws {
    guard depth < JsonWriter.depthLimit, StackRoom.isLeft else {
      throw machine.error("RecursionError", "maximum recursion depth exceeded while encoding a JSON object")
    }
    let identity = ObjectIdentifier(object)
    if options.checksCircles, !open.insert(identity).inserted {
      throw machine.valueError("Circular reference detected")
    }
    depth += 1
    try body(&self)
    depth -= 1
    open.remove(identity)
  }

  private mutating func breakLine(_ level: Int) {
    guard let indent = options.indent else { return }
    output.append(0x0A)
    for _ in 0..<level { output += indent }
  }

  private mutating func writeItems(_ items: ContiguousArray<Value>, _ level: Int) throws {
    if items.isEmpty {
      output += "[]".utf8
      return
    }
    output.append(0x5B)
    for (index, item) in items.enumerated() {
      if index > 0 { output += options.itemSeparator }
      breakLine(level + 1)
      try write(item, level: level + 1)
    }
    breakLine(level)
    output.append(0x5D)
  }

  private mutating func writeMembers(_ dictionary: DictObject, _ level: Int) throws {
    let members = try members(of: dictionary)
    if members.isEmpty {
      output += "{}".utf8
      return
    }
    output.append(0x7B)
    var isFirst = true
    for (key, item) in members {
      guard let name = try name(key) else { continue }
      if !isFirst { output += options.itemSeparator }
      isFirst = false
      breakLine(level + 1)
      JsonText.append(name, isASCII: options.isASCII, to: &output)
      output += options.keySeparator
      try write(item, level: level + 1)
    }
    if options.indent != nil { breakLine(level) }
    output.append(0x7D)
  }

  private func members(of dictionary: DictObject) throws -> [(key: Value, value: Value)] {
    if dictionary.classOverride == nil && !options.sortsKeys { return dictionary.items }
    let view = try machine.callMethod(.object(dictionary), machine.names.intern("items"), [])
    var pairs = try machine.collect(view)
    if options.sortsKeys { pairs = try machine.sorted(pairs, key: .none, isReversed: false) }
    return try pairs.map { pair in
      guard let tuple = pair.cast(.tuple, to: TupleObject.self), tuple.elements.count == 2 else {
        throw machine.valueError("items must return 2-tuples")
      }
      return (tuple.elements[0], tuple.elements[1])
    }
  }

  /// A key as a string; nil when it is to be left out.
  private func name(_ key: Value) throws -> StrObject? {
    if let text = key.str { return text }
    if let number = key.floatingPoint { return StrObject(try text(number)) }
    switch key {
    case .none: return StrObject("null")
    case .bool(let isTrue): return StrObject(isTrue ? "true" : "false")
    default: break
    }
    if let number = key.bigInteger { return StrObject(try machine.decimal(number)) }
    if options.skipsKeys { return nil }
    throw machine.typeError("keys must be str, int, float, bool or None, not \(machine.typeName(key))")
  }
}
