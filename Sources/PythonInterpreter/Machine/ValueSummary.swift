/// A short text for a value, made without running any code of the program and bounded in length and depth.
enum ValueSummary {
  private static let lengthLimit = 80
  private static let itemLimit = 8
  private static let depthLimit = 3

  static func text(of value: Value, _ machine: Machine) -> String {
    var text = ""
    append(value, to: &text, machine, depth: 0)
    guard text.unicodeScalars.count > lengthLimit else { return text }
    var cut = String.UnicodeScalarView(text.unicodeScalars.prefix(lengthLimit - 1))
    cut.append("…")
    return String(cut)
  }

  private static func append(_ value: Value, to text: inout String, _ machine: Machine, depth: Int) {
    guard text.utf8.count < lengthLimit * 4 else { return }
    switch value {
    case .unbound: text += "<unbound>"
    case .none: text += "None"
    case .bool(let flag): text += flag ? "True" : "False"
    case .int(let number): text += String(number)
    case .float: text += (try? machine.repr(value)) ?? "float"
    case .object(let object): append(object, to: &text, machine, depth: depth)
    }
  }

  private static func append(_ object: PyObject, to text: inout String, _ machine: Machine, depth: Int) {
    switch object.kind {
    case .str: text += quoted(unsafeDowncast(object, to: StrObject.self))
    case .list:
      appendItems("[", unsafeDowncast(object, to: ListObject.self).elements, "]", to: &text, machine, depth)
    case .tuple:
      let elements = unsafeDowncast(object, to: TupleObject.self).elements
      appendItems("(", elements, elements.count == 1 ? ",)" : ")", to: &text, machine, depth)
    case .set:
      let elements = unsafeDowncast(object, to: SetObject.self).elements
      if elements.isEmpty {
        text += "set()"
      } else {
        appendItems("{", ContiguousArray(elements.prefix(itemLimit + 1)), "}", to: &text, machine, depth)
      }
    case .dict: appendEntries(unsafeDowncast(object, to: DictObject.self), to: &text, machine, depth)
    case .bigInt, .bytes, .range, .complex:
      text += String(((try? machine.nativeRepr(.object(object))) ?? "…").prefix(lengthLimit * 2))
    case .exception: text += machine.summary(of: unsafeDowncast(object, to: ExceptionObject.self))
    default: text += described(object, machine)
    }
  }

  private static func appendItems(
    _ open: String, _ items: ContiguousArray<Value>, _ close: String, to text: inout String,
    _ machine: Machine,
    _ depth: Int
  ) {
    text += open
    if depth >= depthLimit && !items.isEmpty {
      text += "…"
    } else {
      for (position, item) in items.prefix(itemLimit).enumerated() {
        if position > 0 { text += ", " }
        append(item, to: &text, machine, depth: depth + 1)
      }
      if items.count > itemLimit { text += ", …" }
    }
    text += close
  }

  private static func appendEntries(
    _ dictionary: DictObject, to text: inout String, _ machine: Machine, _ depth: Int
  ) {
    text += "{"
    var position = 0
    var shown = 0
    while shown < itemLimit, depth < depthLimit, let entry = dictionary.entry(from: position) {
      if shown > 0 { text += ", " }
      append(entry.key, to: &text, machine, depth: depth + 1)
      text += ": "
      append(entry.value, to: &text, machine, depth: depth + 1)
      position = entry.next
      shown += 1
    }
    if shown < dictionary.count { text += shown == 0 ? "…" : ", …" }
    text += "}"
  }

  private static func quoted(_ string: StrObject) -> String {
    let isLong = string.utf8.count > lengthLimit * 4
    let shown = isLong ? StrObject(utf8: prefix(of: string)) : string
    let quote =
      shown.utf8.contains(UInt8(ascii: "'")) && !shown.utf8.contains(UInt8(ascii: "\"")) ? "\"" : "'"
    var text = quote
    for scalar in shown.text.unicodeScalars {
      switch scalar {
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case "\r": text += "\\r"
      case "\\": text += "\\\\"
      case "'" where quote == "'": text += "\\'"
      default:
        if scalar.value < 32 || (127..<160).contains(scalar.value) {
          let hex = String(scalar.value, radix: 16)
          text += "\\x" + (hex.count == 1 ? "0" : "") + hex
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    return text + quote
  }

  /// The first characters, cut between two of them.
  private static func prefix(of string: StrObject) -> ContiguousArray<UInt8> {
    var end = lengthLimit * 4
    while end > 0, string.utf8[end] & 0xC0 == 0x80 { end -= 1 }
    return ContiguousArray(string.utf8[..<end])
  }

  private static func described(_ object: PyObject, _ machine: Machine) -> String {
    switch object.kind {
    case .function: "<function \(unsafeDowncast(object, to: FunctionObject.self).qualifiedName)>"
    case .nativeFunction: "<built-in function \(unsafeDowncast(object, to: NativeFunction.self).name)>"
    case .boundMethod: "<bound method>"
    case .type: "<class \(unsafeDowncast(object, to: TypeObject.self).name)>"
    case .module: "<module \(unsafeDowncast(object, to: ModuleObject.self).name)>"
    case .generator:
      "<\(machine.typeName(.object(object))) \(unsafeDowncast(object, to: GeneratorObject.self).qualifiedName)>"
    case .ellipsis: "..."
    case .notImplemented: "NotImplemented"
    case .native:
      unsafeDowncast(object, to: NativeObject.self).summary ?? "<\(machine.typeName(.object(object)))>"
    default: "<\(machine.typeName(.object(object)))>"
    }
  }
}
