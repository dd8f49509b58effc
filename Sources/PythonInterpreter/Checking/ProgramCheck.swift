/// Looks through a program, without running it, for what coroviz does not have.
///
///     let findings = try ProgramCheck.findings(source, fileName: "program.py", directory)
///
/// It asks the machine's own modules and types, so that what it says is what a run would meet. It sees what can be seen
/// without running: modules, their names, built-in names, attributes of classes and of values whose type is plain from
/// the text (literals, `x = asyncio.Queue()`). What a variable of unknown type has, it does not guess.
package final class ProgramCheck: SyntaxVisitor {
  let directory: NameDirectory
  let bound: BoundNames
  private var findings: Set<CheckFinding> = []
  /// The exceptions that handlers around the present place catch.
  private var caught: [String] = []
  /// Values of variables that are being found out, so that `x = x.y` ends.
  var pending: Set<String> = []
  private var starNames: Set<String> = []

  /// - Throws: `PythonSyntaxError` for what is not Python.
  package static func findings(
    _ source: [UInt8], fileName: String, _ directory: NameDirectory
  ) throws -> [CheckFinding] {
    let text = try Parser.decode(source, fileName: fileName)
    let module = try Parser.parseModule(text)
    try SyntaxChecker.check(module)
    let check = ProgramCheck(module, directory)
    check.visit(module.body)
    return check.sorted
  }

  private init(_ module: Module, _ directory: NameDirectory) {
    self.directory = directory
    bound = BoundNames(module)
    for name in bound.starImports { starNames.formUnion(directory.starNames(of: name)) }
  }

  private var sorted: [CheckFinding] {
    findings.sorted { ($0.line, $0.column, $0.name) < ($1.line, $1.column, $1.name) }
  }

  // MARK: Telling

  func tell(_ kind: CheckFinding.Kind, _ name: String, at range: SourceRange, _ message: String) {
    findings.insert(
      CheckFinding(
        kind: kind, line: Int(range.line), column: Int(range.column) + 1, name: name, message: message))
  }

  /// Tells that a name is not there, with the reason or what may have been meant.
  func tellMissing(
    _ name: String, at range: SourceRange, _ message: String, meant candidates: @autoclosure () -> [String],
    isModule: Bool = false, unless exceptions: Set<String>
  ) {
    let isExpected = caught.contains { exceptions.contains($0) }
    let afterword =
      if let reason = LanguageGaps.reason(for: name) {
        "; \(reason)"
      } else if let near = Suggestion.closest(
        to: isModule ? name : name.split(separator: ".").last.map(String.init) ?? name, among: candidates())
      {
        "; did you mean '\(near)'?"
      } else {
        ""
      }
    tell(isExpected ? .note : .missing, name, at: range, message + afterword)
  }

  // MARK: Statements

  package func visit(_ statement: Statement) {
    switch statement.kind {
    case .import(let aliases): for alias in aliases { checkModule(alias.name, at: alias.range) }
    case .importFrom(let module, let aliases, let level):
      guard level == 0 else {
        tell(
          .missing, String(repeating: ".", count: level) + (module ?? ""), at: statement.range,
          "a relative import: a program is one file here")
        return
      }
      checkNames(aliases, of: module ?? "", at: statement.range)
    case .try(let body, let handlers, let otherwise, let finally, _):
      let before = caught.count
      caught += handlers.flatMap { $0.type.map(Self.names) ?? ["BaseException"] }
      visit(body)
      caught.removeSubrange(before...)
      for handler in handlers { visitParts(of: handler) }
      visit(otherwise)
      visit(finally)
    case .if(let test, let body, let otherwise) where Self.names(test).contains("TYPE_CHECKING"):
      visit(test)
      caught.append("BaseException")
      visit(body)
      caught.removeLast()
      visit(otherwise)
    default: visitParts(of: statement)
    }
  }

  /// The names in an exception handler's type: `A`, `module.A`, `(A, B)`.
  private static func names(_ type: Expression) -> [String] {
    switch type.kind {
    case .name(let name), .attribute(_, let name): [name]
    case .tuple(let items): items.flatMap(names)
    default: []
    }
  }

  private static let importErrors: Set = ["ImportError", "ModuleNotFoundError", "Exception", "BaseException"]

  /// Whether there is such a module; tells if not.
  @discardableResult
  private func checkModule(_ name: String, at range: SourceRange) -> Bool {
    if directory.module(name) != nil { return true }
    tellMissing(
      name, at: range, "there is no module '\(name)' in coroviz", meant: directory.modules,
      isModule: true, unless: Self.importErrors)
    return false
  }

  private func checkNames(_ aliases: [ImportAlias], of module: String, at range: SourceRange) {
    guard checkModule(module, at: range), let source = directory.module(module) else { return }
    for alias in aliases where alias.name != "*" && !directory.has(alias.name, of: source) {
      tellMissing(
        "\(module).\(alias.name)", at: alias.range, "module '\(module)' has no '\(alias.name)' in coroviz",
        meant: directory.names(of: module) ?? [], unless: Self.importErrors)
    }
  }

  package func visit(_ pattern: Pattern) { visitParts(of: pattern) }

  package func visit(annotation: Expression) {
    if !bound.postponesAnnotations { visit(annotation) }
  }

  // MARK: Expressions

  package func visit(_ expression: Expression) {
    switch expression.kind {
    case .name, .attribute, .call: _ = value(of: expression)
    default: visitParts(of: expression)
    }
  }

  /// Tells of a name that is neither bound anywhere nor built in.
  func checkName(_ name: String, at range: SourceRange) {
    guard bound.bindings[name] == nil, !starNames.contains(name), directory.builtin(name) == nil,
      !Self.moduleNames.contains(name)
    else { return }
    if LanguageGaps.reason(for: name) != nil {
      tellMissing(
        name, at: range, "coroviz has no built-in '\(name)'", meant: [], unless: ["NameError", "Exception"])
    } else if !bound.isOpen {
      tell(.note, name, at: range, "name '\(name)' is not defined in this file, and not built in")
    }
  }

  /// What every program's module has.
  private static let moduleNames: Set = [
    "__name__", "__file__", "__doc__", "__package__", "__spec__", "__loader__", "__annotations__",
    "__builtins__",
    "__dict__",
  ]
}
