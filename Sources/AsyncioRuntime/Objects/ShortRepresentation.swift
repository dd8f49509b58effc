import PythonInterpreter

/// A `repr` of bounded length, as `reprlib.repr` makes it for the result of a future.
///
///     list(range(100))  ->  [0, 1, 2, 3, 4, 5, ...]
struct ShortRepresentation {
  let machine: Machine

  private static let levels = 6
  private static let longestString = 30
  private static let longestInteger = 40
  private static let longestOther = 30

  func text(of value: Value) throws -> String { try text(of: value, level: Self.levels) }

  private func text(of value: Value, level: Int) throws -> String {
    guard case .object(let object) = value, object.classOverride == nil else {
      if case .int = value { return try shortened(machine.repr(value), to: Self.longestInteger) }
      return try shortened(machine.repr(value), to: Self.longestOther)
    }
    switch object.kind {
    case .str: return try text(of: unsafeDowncast(object, to: StrObject.self))
    case .bigInt: return try shortened(machine.repr(value), to: Self.longestInteger)
    case .list: return try sequence(machine.collect(value), "[", "]", level: level)
    case .tuple:
      let items = try machine.collect(value)
      return try sequence(items, "(", items.count == 1 ? ",)" : ")", level: level)
    case .set: return try set(unsafeDowncast(object, to: SetObject.self), level: level)
    case .dict: return try dictionary(unsafeDowncast(object, to: DictObject.self), level: level)
    default: return try shortened(machine.repr(value), to: Self.longestOther)
    }
  }

  private func text(of string: StrObject) throws -> String {
    let limit = Self.longestString
    let scalars = string.scalars
    let head = StrObject(scalars: scalars.prefix(limit))
    let whole = try machine.repr(.object(head))
    guard whole.unicodeScalars.count > limit else { return whole }
    let (left, right) = halves(of: limit)
    let shorter = StrObject(scalars: scalars.prefix(left) + scalars.suffix(right))
    return try shortened(machine.repr(.object(shorter)), to: limit, always: true)
  }

  /// The text with its middle cut out, when it is too long.
  private func shortened(_ text: String, to limit: Int, always: Bool = false) -> String {
    let scalars = text.unicodeScalars
    guard always || scalars.count > limit else { return text }
    let (left, right) = halves(of: limit)
    return String(String.UnicodeScalarView(scalars.prefix(left))) + "..."
      + String(String.UnicodeScalarView(scalars.suffix(right)))
  }

  private func halves(of limit: Int) -> (left: Int, right: Int) {
    let left = (limit - 3) / 2
    return (left, limit - 3 - left)
  }

  private func sequence(
    _ items: ContiguousArray<Value>, _ open: String, _ close: String, level: Int, most: Int = 6
  ) throws -> String {
    if items.isEmpty { return open + close }
    if level <= 0 { return open + "..." + close }
    var pieces = try items.prefix(most).map { try text(of: $0, level: level - 1) }
    if items.count > most { pieces.append("...") }
    return open + pieces.joined(separator: ", ") + close
  }

  private func set(_ object: SetObject, level: Int) throws -> String {
    if object.count == 0 { return object.isFrozen ? "frozenset()" : "set()" }
    let items = try sorted(ContiguousArray(object.elements))
    return try object.isFrozen
      ? sequence(items, "frozenset({", "})", level: level) : sequence(items, "{", "}", level: level)
  }

  private func dictionary(_ object: DictObject, level: Int) throws -> String {
    if object.count == 0 { return "{}" }
    if level <= 0 { return "{...}" }
    var pieces: [String] = []
    for key in try sorted(ContiguousArray(object.keys)).prefix(4) {
      let value = try object.get(key, machine) ?? .none
      pieces.append(try "\(text(of: key, level: level - 1)): \(text(of: value, level: level - 1))")
    }
    if object.count > 4 { pieces.append("...") }
    return "{\(pieces.joined(separator: ", "))}"
  }

  /// In ascending order if the items can be compared, else as they are.
  private func sorted(_ items: ContiguousArray<Value>) throws -> ContiguousArray<Value> {
    guard let sorted = machine.builtins[machine.names.intern("sorted")] else { return items }
    do {
      return try machine.collect(machine.call(sorted, [.object(ListObject(items))]))
    } catch is PythonError {
      return items
    }
  }
}
