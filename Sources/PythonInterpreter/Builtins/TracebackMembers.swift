/// The members of tracebacks: a chain from the outermost frame inwards.
enum TracebackMembers {
  static func load(_ type: TypeObject, _ machine: Machine) {
    func entries(_ value: Value) -> [TracebackEntry] {
      value.cast(.traceback, to: TracebackObject.self)?.entries ?? []
    }
    type.define(
      properties: [
        ("tb_lineno", { .int(entries($1).last.map { $0.code.line(at: $0.instruction) } ?? 0) }),
        (
          "tb_frame",
          { machine, value in
            guard let entry = entries(value).last else { return .none }
            return .object(machine.frameObject(of: entry))
          }
        ),
        (
          "tb_next",
          { _, value in
            let inner = Array(entries(value).dropLast())
            return inner.isEmpty ? .none : .object(TracebackObject(entries: inner))
          }
        ),
        ("tb_lasti", { .int(entries($1).last?.instruction ?? 0) }),
      ], machine)
  }
}
