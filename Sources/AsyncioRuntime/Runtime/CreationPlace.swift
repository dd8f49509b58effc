import PythonInterpreter

/// Where something was made, in debug mode: the program's calls, outermost first.
///
/// CPython keeps those of its library as well, and then names a line of that; here it is always one of the program.
final class CreationPlace {
  /// So many calls are kept.
  static let depth = 10

  private let frames: [(file: String, line: Int, function: String, source: String)]

  init(_ machine: Machine) {
    frames = machine.programCalls(limit: Self.depth)
  }

  /// `program.py:7`, the innermost call; nil when there is none of the program's.
  var summary: String? { frames.last.map { "\($0.file):\($0.line)" } }

  /// What `_source_traceback` gives: file, line, function and text of each call.
  var value: Value {
    let calls = frames.map { frame -> Value in
      .object(
        TupleObject([
          .object(StrObject(frame.file)), .int(frame.line), .object(StrObject(frame.function)),
          .object(StrObject(frame.source)),
        ]))
    }
    return .object(ListObject(ContiguousArray(calls)))
  }
}
