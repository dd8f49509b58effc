/// What coroviz says to the error of a program that has met something it does not have.
package enum MissingHint {
  /// One line, which stands before the traceback: its last line stays Python's own. Nil when coroviz has nothing to add.
  package static func text(for exception: ExceptionObject, fileName: String, _ machine: Machine) -> String? {
    guard let (missing, afterword) = missing(exception, machine) else { return nil }
    let end = afterword.map { " (\($0))" } ?? ""
    return
      "coroviz: there is no \(missing) here\(end); `coroviz check \(fileName)` lists all that is missing\n"
  }

  private static func missing(_ exception: ExceptionObject, _ machine: Machine) -> (String, String?)? {
    let field = { (name: String) in ExceptionFields.get(name, of: exception).str?.text }
    if machine.matches(exception, "ModuleNotFoundError"), let name = field("name") {
      return missingModule(name, machine)
    }
    if machine.matches(exception, "ImportError"), let module = field("name"), let name = field("name_from"),
      isMissing(name, of: module)
    {
      return ("'\(name)' in the module '\(module)'", LanguageGaps.reason(for: "\(module).\(name)"))
    }
    if machine.matches(exception, "AttributeError"), let name = field("name"),
      let module = ExceptionFields.get("obj", of: exception).cast(.module, to: ModuleObject.self),
      isMissing(name, of: module.name)
    {
      return ("'\(name)' in the module '\(module.name)'", LanguageGaps.reason(for: "\(module.name).\(name)"))
    }
    if machine.matches(exception, "NameError"), let name = field("name"),
      let reason = LanguageGaps.reason(for: name)
    {
      return ("built-in '\(name)'", reason)
    }
    return nil
  }

  /// A name that CPython's module has and coroviz's has not. Other names are misspelt: CPython's own words are enough.
  private static func isMissing(_ name: String, of module: String) -> Bool {
    LanguageGaps.reason(for: "\(module).\(name)") != nil || MissingNames.has(name, in: module)
  }

  /// A module that is not here; nil when it is likely that one which is here was meant.
  private static func missingModule(_ name: String, _ machine: Machine) -> (String, String?)? {
    let reason = LanguageGaps.reason(for: name)
    if reason == nil, !MissingNames.hasModule(name),
      Suggestion.closest(to: name, among: NameDirectory(machine).modules) != nil
    {
      return nil
    }
    return ("module '\(name)'", reason)
  }
}
