/// `itertools.count`: numbers from a start on.
package final class CountIterator: NativeIterator, DescribedIterator {
  private var value: Value
  private let step: Value

  package init(start: Value, step: Value) {
    value = start
    self.step = step
    super.init()
  }

  static func make(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let bound = try arguments.bind("count", "start?, step?", machine)
    for value in bound.compactMap({ $0 }) where !isNumber(value, machine) {
      throw machine.typeError("a number is required")
    }
    return .object(CountIterator(start: bound[0] ?? .int(0), step: bound[1] ?? .int(1)))
  }

  private static func isNumber(_ value: Value, _ machine: Machine) -> Bool {
    if value.bigInteger != nil || value.floatingPoint != nil || value.object?.kind == .complex { return true }
    return [NameID.dunderIndex, .dunderFloat, machine.names.intern("__int__")].contains {
      machine.specialMethod(value, $0) != nil
    } && value.str == nil
  }

  package override var typeName: String { "count" }

  package override func next(_ machine: Machine) throws -> Value? {
    let current = value
    if case .int(let number) = current, case .int(let step) = step {
      let (sum, overflow) = number.addingReportingOverflow(step)
      if !overflow {
        value = .int(sum)
        return current
      }
    }
    value = try machine.binary(.add, current, step, inPlace: false)
    return current
  }

  package func description(_ machine: Machine) throws -> String {
    if case .int(1) = step { return "count(\(try machine.repr(value)))" }
    return "count(\(try machine.repr(value)), \(try machine.repr(step)))"
  }
}

/// `itertools.repeat`: one object again and again.
package final class RepeatIterator: NativeIterator, DescribedIterator {
  private let value: Value
  /// How often it is still to come; nil for ever.
  private var left: Int?

  package init(_ value: Value, times: Int?) {
    self.value = value
    left = times
    super.init()
  }

  static func make(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let bound = try arguments.bind("repeat", "object, times?", machine)
    let times = try bound[1].map { max(0, try machine.size($0)) }
    return .object(RepeatIterator(bound[0] ?? .none, times: times))
  }

  package override var typeName: String { "repeat" }

  package override func next(_ machine: Machine) throws -> Value? {
    guard let left else { return value }
    if left == 0 { return nil }
    self.left = left - 1
    return value
  }

  package override var remaining: Int? { left }

  package func description(_ machine: Machine) throws -> String {
    let shown = try machine.repr(value)
    return left.map { "repeat(\(shown), \($0))" } ?? "repeat(\(shown))"
  }
}
