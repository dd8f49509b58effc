/// A `re.Pattern`.
package final class PatternObject: NativeObject {
  let program: RegexProgram
  /// The pattern as it was given: `str` or `bytes`.
  let source: Value
  let flags: RegexFlags
  let names: [(name: String, group: Int)]
  let types: RegexTypes
  /// The replacement that was read last.
  private var lastTemplate: (source: Value, template: RegexTemplate)?

  init(source: Value, flags: RegexFlags, parsed: RegexParser.Result, program: RegexProgram, types: RegexTypes)
  {
    self.source = source
    self.flags = flags
    self.program = program
    self.types = types
    names = parsed.names
    super.init(type: types.pattern)
  }

  var isText: Bool { source.str != nil }

  func name(of group: Int) -> String? { names.first { $0.group == group }?.name }

  /// Names of the flags that `repr` shows, in its order.
  private static let flagNames: [(RegexFlags, String)] = [
    (.ignoreCase, "re.IGNORECASE"), (.locale, "re.LOCALE"), (.multiline, "re.MULTILINE"),
    (.dotAll, "re.DOTALL"),
    (.verbose, "re.VERBOSE"), (.debug, "re.DEBUG"), (.ascii, "re.ASCII"),
  ]

  package override func representation(_ machine: Machine) throws -> String? {
    let text = String(String.UnicodeScalarView(try machine.repr(source).unicodeScalars.prefix(200)))
    let shown = PatternObject.flagNames.filter { flags.contains($0.0) }.map(\.1)
    return "re.compile(\(text)\(shown.isEmpty ? "" : ", " + shown.joined(separator: "|")))"
  }

  package override var summary: String? { "re.compile(…)" }

  /// - Throws: TypeError when it is no string, or not of the pattern's type.
  func subject(_ value: Value, _ machine: Machine) throws -> RegexSubject {
    guard let subject = RegexSubject(value) else {
      throw machine.typeError("expected string or bytes-like object, got '\(machine.typeName(value))'")
    }
    if subject.isText == isText { return subject }
    throw machine.typeError(
      isText
        ? "cannot use a string pattern on a bytes-like object"
        : "cannot use a bytes pattern on a string-like object")
  }

  /// The replacement as pieces.
  func template(_ source: Value, _ machine: Machine) throws -> RegexTemplate {
    if let lastTemplate, lastTemplate.source.isIdentical(to: source) { return lastTemplate.template }
    do {
      let template = try RegexTemplate(source, pattern: self)
      lastTemplate = (source, template)
      return template
    } catch let failure as RegexFailure {
      throw types.error(failure, pattern: source, machine)
    }
  }
}

/// The types of `re`, of one machine.
final class RegexTypes {
  let pattern: TypeObject
  let match: TypeObject
  let scanner: TypeObject

  init(_ machine: Machine) {
    func make(_ name: String) -> TypeObject {
      let type = TypeObject(
        name: name, moduleName: "re", bases: [machine.types.object], instanceKind: .native)
      type.dottedName = "re.\(name)"
      type.isFinal = true
      type.construct = { machine, _ in throw machine.typeError("cannot create 're.\(name)' instances") }
      return type
    }
    pattern = make("Pattern")
    match = make("Match")
    scanner = TypeObject(
      name: "SRE_Scanner", moduleName: "_sre", bases: [machine.types.object], instanceKind: .native)
    pattern.loadMembers = PatternMembers.load
    match.loadMembers = MatchMembers.load
    scanner.loadMembers = ScannerMembers.load
  }

  /// The exception for a failure.
  func error(_ failure: RegexFailure, pattern: Value, _ machine: Machine) -> PythonError {
    switch failure {
    case .overflow(let message): return machine.overflowError(message)
    case .value(let message): return machine.valueError(message)
    case .index(let message): return machine.indexError(message)
    case .recursion: return machine.error("RecursionError", "maximum recursion depth exceeded")
    case .syntax(let message, let position):
      return patternError(message, pattern, position, machine)
    }
  }

  /// `re.PatternError` is written in Python.
  private func patternError(_ message: String, _ pattern: Value, _ position: Int?, _ machine: Machine)
    -> PythonError
  {
    let arguments: ContiguousArray<Value> =
      [.string(message)] + (position.map { [pattern, .int($0)] } ?? [])
    guard let type = machine.modules["re"]?.namespace[machine.names.intern("PatternError")] else {
      return machine.valueError(message)
    }
    do {
      let made = try machine.call(type, arguments)
      return made.cast(.exception, to: ExceptionObject.self).map { PythonError($0) }
        ?? machine.valueError(message)
    } catch let error as PythonError {
      return error
    } catch {
      return machine.valueError(message)
    }
  }
}
