/// `OSError`: error numbers choose the class, and make the text.
enum OSErrorMembers {
  static func load(_ type: TypeObject, _ machine: Machine) {
    ExceptionFields.load(type, machine, ["errno", "strerror", "filename", "filename2"])
    type.define(
      methods: [("__str__", { .string(try $0.nativeStr(ExceptionMembers.exception($1[0], $0))) })], machine)
  }

  /// `OSError(2, "...")` makes a FileNotFoundError.
  static func type(for type: TypeObject, _ arguments: Arguments, _ machine: Machine) -> TypeObject {
    guard type === machine.types.exceptions["OSError"], arguments.count >= 2, arguments.count <= 5,
      let number = arguments[0].smallInteger, let name = classNames[number]
    else { return type }
    return machine.types.exceptions[name] ?? type
  }

  /// The classes of Linux' error numbers.
  private static let classNames: [Int: String] = [
    1: "PermissionError", 2: "FileNotFoundError", 3: "ProcessLookupError", 4: "InterruptedError",
    10: "ChildProcessError", 11: "BlockingIOError", 13: "PermissionError", 17: "FileExistsError",
    20: "NotADirectoryError", 21: "IsADirectoryError", 32: "BrokenPipeError", 103: "ConnectionAbortedError",
    104: "ConnectionResetError", 108: "BrokenPipeError", 110: "TimeoutError", 111: "ConnectionRefusedError",
    114: "BlockingIOError", 115: "BlockingIOError",
  ]

  /// Number, text and file names from two to five arguments; `args` keeps the first two.
  static func takeFields(of exception: ExceptionObject, _ machine: Machine) {
    let given = exception.args
    guard (2...5).contains(given.count) else { return }
    ExceptionFields.set("errno", of: exception, given[0])
    ExceptionFields.set("strerror", of: exception, given[1])
    guard given.count > 2 else { return }
    ExceptionFields.set("filename", of: exception, given[2])
    if given.count > 4 { ExceptionFields.set("filename2", of: exception, given[4]) }
    if !given[2].isNone { exception.args = ContiguousArray(given.prefix(2)) }
  }

  /// `[Errno 2] No such file or directory: 'x'`; nil without an error number.
  static func text(_ exception: ExceptionObject, _ machine: Machine) throws -> String? {
    let errno = ExceptionFields.get("errno", of: exception)
    let message = ExceptionFields.get("strerror", of: exception)
    guard !errno.isNone || !message.isNone else { return nil }
    var text = "[Errno \(try machine.str(errno).text)] \(try machine.str(message).text)"
    let file = ExceptionFields.get("filename", of: exception)
    if file.isNone { return text }
    text += ": \(try machine.repr(file))"
    let second = ExceptionFields.get("filename2", of: exception)
    return second.isNone ? text : text + " -> \(try machine.repr(second))"
  }
}
