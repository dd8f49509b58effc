/// Writes a syntax tree in the form of CPython's `ast.dump`, for tests and for a look inside:
/// `Module(body=[Expr(value=Name(id='x'))])`. Context (load, store, delete) is left out. With places,
/// every node that has one carries it: `Name@1:0-1:1(id='x')`, columns in characters.
package struct SyntaxPrinter {
  private(set) var output = ""
  private let showsPlaces: Bool

  private init(showsPlaces: Bool) { self.showsPlaces = showsPlaces }

  package static func dump(_ module: Module, places: Bool = false) -> String {
    var printer = SyntaxPrinter(showsPlaces: places)
    printer.node("Module") { $0.field("body", module.body) { $0.print($1) } }
    return printer.output
  }

  package static func dump(_ expression: Expression, places: Bool = false) -> String {
    var printer = SyntaxPrinter(showsPlaces: places)
    printer.print(expression)
    return printer.output
  }
}

// MARK: - Pieces

extension SyntaxPrinter {
  /// `name(...)`, with `fields` writing what stands between the parentheses.
  mutating func node(
    _ name: String, _ range: SourceRange? = nil, _ fields: (inout SyntaxPrinter) -> Void = { _ in }
  ) {
    output += name
    if showsPlaces, let range {
      output += "@\(range.line):\(range.column)-\(range.endLine):\(range.endColumn)"
    }
    output += "("
    fields(&self)
    output += ")"
  }

  /// `, name=`, without the comma if this is the node's first field.
  mutating func label(_ name: String) {
    if output.utf8.last != UInt8(ascii: "(") { output += ", " }
    output += name
    output += "="
  }

  mutating func field(_ name: String, _ write: (inout SyntaxPrinter) -> Void) {
    label(name)
    write(&self)
  }

  mutating func field(_ name: String, _ value: Expression) { field(name) { $0.print(value) } }

  /// A field that is left out if it is nil.
  mutating func field(_ name: String, _ value: Expression?) {
    if let value { field(name, value) }
  }

  mutating func field(_ name: String, _ text: String?) {
    if let text { field(name) { $0.quote(Array(text.utf8)) } }
  }

  mutating func field(_ name: String, _ number: Int) { field(name) { $0.output += String(number) } }

  /// A field that is a list.
  mutating func field<Element>(
    _ name: String, _ elements: [Element], _ write: (inout SyntaxPrinter, Element) -> Void
  ) {
    field(name) { $0.list(elements, write) }
  }

  mutating func list<Element>(_ elements: [Element], _ write: (inout SyntaxPrinter, Element) -> Void) {
    output += "["
    for (index, element) in elements.enumerated() {
      if index > 0 { output += ", " }
      write(&self, element)
    }
    output += "]"
  }

  mutating func field(_ name: String, _ elements: [Expression]) {
    field(name, elements) { $0.print($1) }
  }

  mutating func field(_ name: String, _ body: [Statement]) {
    field(name, body) { $0.print($1) }
  }

  mutating func write(_ text: String) { output += text }

  /// Text in single quotes. What is not printable ASCII, and lone surrogates, come as escapes.
  mutating func quote(_ bytes: [UInt8], isBytes: Bool = false) {
    output += isBytes ? "b'" : "'"
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "'"), .backslash: output += "\\" + String(byte.asCharacter)
      case 0x20..<0x7F: output.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16)
        output += "\\x" + (digits.count == 1 ? "0" + digits : digits)
      }
    }
    output += "'"
  }
}
