/// The text that `from __future__ import annotations` keeps of an annotation: the expression as CPython would write it,
/// whatever quotes and spaces the program used.
enum AnnotationText {
  /// Nil for expressions that hardly ever stand in annotations; their text is kept as it is.
  static func of(_ expression: Expression) -> String? {
    switch expression.kind {
    case .name(let name): return name
    case .constant(let constant): return text(constant)
    case .attribute(let object, let name): return of(object).map { "\($0).\(name)" }
    case .subscript(let object, let key):
      guard let object = of(object) else { return nil }
      if case .tuple(let items) = key.kind, items.count > 1 { return list(items).map { "\(object)[\($0)]" } }
      return of(key).map { "\(object)[\($0)]" }
    case .tuple(let items):
      return list(items).map { items.count == 1 ? "(\($0),)" : "(\($0))" }
    case .list(let items): return list(items).map { "[\($0)]" }
    case .binary(let left, .bitOr, let right):
      guard let left = of(left), let right = of(right) else { return nil }
      return "\(left) | \(right)"
    default: return nil
    }
  }

  private static func list(_ items: [Expression]) -> String? {
    let texts = items.compactMap { of($0) }
    return texts.count == items.count ? texts.joined(separator: ", ") : nil
  }

  private static func text(_ constant: Constant) -> String? {
    switch constant {
    case .none: return "None"
    case .bool(let flag): return flag ? "True" : "False"
    case .ellipsis: return "..."
    case .int(let number): return String(number)
    case .string(let bytes):
      let text = String(decoding: bytes, as: UTF8.self)
      guard text.unicodeScalars.allSatisfy({ $0.isPrintable && $0 != "\\" && $0 != "'" }) else { return nil }
      return "'\(text)'"
    default: return nil
    }
  }
}

extension CompilationUnit {
  /// The source a range covers, on one line.
  func sourceText(_ range: SourceRange) -> String {
    let lines = String(decoding: source, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let first = Int(range.line) - 1
    let last = Int(range.endLine) - 1
    guard lines.indices.contains(first), lines.indices.contains(last) else { return "" }
    if first == last {
      return String(lines[first].unicodeScalars.prefix(Int(range.endColumn)).dropFirst(Int(range.column)))
    }
    let head = String(lines[first].unicodeScalars.dropFirst(Int(range.column)))
    let tail = String(lines[last].unicodeScalars.prefix(Int(range.endColumn)))
    return ([head] + lines[(first + 1)..<last].map(String.init) + [tail]).joined(separator: " ")
  }
}
