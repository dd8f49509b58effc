import PythonInterpreter
import Recording

/// All that a program can use, as JSON: the modules with their public names, the built-in names, the attributes of
/// the types, and what is missing on purpose.
struct LanguageFacts {
  private let directory: NameDirectory

  init(_ directory: NameDirectory) { self.directory = directory }

  var json: String {
    var writer = JSONWriter()
    writer.raw("{\"builtins\":")
    list(directory.builtinNames, &writer)
    writer.raw(",\n\"modules\":{")
    for (index, module) in directory.modules.enumerated() {
      writer.raw(index == 0 ? "\n" : ",\n")
      writer.quoted(module)
      writer.raw(":")
      list(directory.names(of: module) ?? [], &writer)
    }
    writer.raw("},\n\"types\":{")
    for (index, (name, type)) in types.enumerated() {
      writer.raw(index == 0 ? "\n" : ",\n")
      writer.quoted(name)
      writer.raw(":")
      let (plain, special) = directory.attributes(of: type)
      list(plain + special, &writer)
    }
    writer.raw("},\n\"gaps\":{")
    for (index, gap) in LanguageGaps.documented.enumerated() {
      writer.raw(index == 0 ? "\n" : ",\n")
      writer.quoted(gap.name)
      writer.raw(":")
      writer.quoted(gap.reason)
    }
    writer.raw("}}\n")
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func list(_ texts: [String], _ writer: inout JSONWriter) {
    writer.raw("[")
    for (index, text) in texts.enumerated() {
      if index > 0 { writer.raw(",") }
      writer.quoted(text)
    }
    writer.raw("]")
  }

  /// The built-in types and the classes of the modules, under the names by which a program reaches them.
  private var types: [(String, TypeObject)] {
    var types = directory.builtinNames.compactMap { name in
      directory.type(named: name, of: nil).map { (name, $0) }
    }
    for module in ["asyncio", "collections", "types"] {
      for name in directory.names(of: module) ?? [] {
        if let type = directory.type(named: name, of: module) { types.append(("\(module).\(name)", type)) }
      }
    }
    return types
  }
}
