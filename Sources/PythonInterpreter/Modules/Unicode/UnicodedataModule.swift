/// `unicodedata`.
enum UnicodedataModule {
  static func fill(_ module: ModuleObject, _ machine: Machine) throws {
    module.namespace.define("unidata_version", .string("15.1.0"), machine)
    module.namespace.define(
      [
        ("name", name), ("lookup", lookup), ("normalize", normalize), ("is_normalized", isNormalized),
        property("category") { .string(category($0)) },
        property("bidirectional") { .string(UnicodeTables.value($0, in: UnicodeTables.bidirectional)) },
        property("combining") { .int(Int(UnicodeNormalization.combiningClass($0))) },
        property("east_asian_width") { .string(UnicodeTables.value($0, in: UnicodeTables.eastAsianWidth)) },
        property("mirrored") { .int(Unicode.Scalar($0)?.properties.isBidiMirrored == true ? 1 : 0) },
        property("decomposition") { .string(decomposition($0)) },
        number("decimal", "not a decimal") { CharacterClass.decimalValue($0).map { .int($0) } },
        number("digit", "not a digit") { digit($0).map { .int($0) } },
        number("numeric", "not a numeric character") {
          Unicode.Scalar($0)?.properties.numericValue.map { .float($0) }
        },
      ], module: "unicodedata", machine)
  }

  // MARK: Arguments

  private static func character(_ value: Value, _ function: String, _ machine: Machine) throws -> UInt32 {
    guard let text = value.str, text.count == 1, let scalar = text.scalars.first else {
      throw machine.typeError("\(function) must be a unicode character, not \(machine.typeName(value))")
    }
    return scalar
  }

  private static func property(_ function: String, _ value: @escaping (UInt32) -> Value) -> NativeEntry {
    (
      function,
      { machine, arguments in
        value(try character(arguments.only(function, machine), "\(function)() argument", machine))
      }
    )
  }

  private static func number(_ function: String, _ mistake: String, _ value: @escaping (UInt32) -> Value?)
    -> NativeEntry
  {
    (
      function,
      { machine, arguments in
        try arguments.expect(function, 1...2, machine)
        let scalar = try character(arguments[0], "\(function)() argument 1", machine)
        if let found = value(scalar) ?? arguments.at(1) { return found }
        throw machine.valueError(mistake)
      }
    )
  }

  // MARK: Names

  private static func name(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    try arguments.expect("name", 1...2, machine)
    let scalar = try character(arguments[0], "name() argument 1", machine)
    if let name = Unicode.Scalar(scalar)?.properties.name { return .string(name) }
    guard let otherwise = arguments.at(1) else { throw machine.valueError("no such name") }
    return otherwise
  }

  private static func lookup(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let argument = try arguments.only("lookup", machine)
    guard let name = argument.str?.text else {
      throw machine.typeError("lookup() argument must be str, not \(machine.typeName(argument))")
    }
    guard let scalar = UnicodeNames.scalar(named: name) else {
      throw machine.keyError(.string("undefined character name '\(name)'"))
    }
    return .object(StrObject(scalars: CollectionOfOne(scalar.value)))
  }

  // MARK: Normal forms

  private static func form(_ value: Value, _ function: String, _ machine: Machine) throws
    -> UnicodeNormalization.Form
  {
    guard let name = value.str?.text else {
      throw machine.typeError("\(function)() argument 1 must be str, not \(machine.typeName(value))")
    }
    guard let form = UnicodeNormalization.Form(rawValue: name) else {
      throw machine.valueError("invalid normalization form")
    }
    return form
  }

  private static func normalized(_ function: String, _ machine: Machine, _ arguments: Arguments) throws -> (
    StrObject, StrObject
  ) {
    try arguments.expect(function, 2...2, machine)
    guard let text = arguments[1].str else {
      throw machine.typeError("\(function)() argument 2 must be str, not \(machine.typeName(arguments[1]))")
    }
    let form = try form(arguments[0], function, machine)
    if text.isASCII { return (text, text) }
    return (text, StrObject(scalars: UnicodeNormalization.normalize(text.scalars, form)))
  }

  private static func normalize(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    .object(try normalized("normalize", machine, arguments).1)
  }

  private static func isNormalized(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let (text, result) = try normalized("is_normalized", machine, arguments)
    return .bool(text.equals(result))
  }

  // MARK: Properties

  private static func digit(_ scalar: UInt32) -> Int? {
    guard CharacterClass.isDigit(scalar) else { return nil }
    return Unicode.Scalar(scalar)?.properties.numericValue.map { Int($0) }
  }

  private static func decomposition(_ scalar: UInt32) -> String {
    guard let made = UnicodeTables.decompositions[scalar] else { return "" }
    let scalars = made.scalars.map { scalar in
      let digits = String(scalar, radix: 16, uppercase: true)
      return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
    return ((made.kind.isEmpty ? [] : [made.kind]) + scalars).joined(separator: " ")
  }

  static func category(_ scalar: UInt32) -> String {
    guard let properties = Unicode.Scalar(scalar)?.properties else { return "Cs" }
    return categories[properties.generalCategory] ?? "Cn"
  }

  private static let categories: [Unicode.GeneralCategory: String] = [
    .uppercaseLetter: "Lu", .lowercaseLetter: "Ll", .titlecaseLetter: "Lt", .modifierLetter: "Lm",
    .otherLetter: "Lo",
    .nonspacingMark: "Mn", .spacingMark: "Mc", .enclosingMark: "Me", .decimalNumber: "Nd",
    .letterNumber: "Nl",
    .otherNumber: "No", .connectorPunctuation: "Pc", .dashPunctuation: "Pd", .openPunctuation: "Ps",
    .closePunctuation: "Pe", .initialPunctuation: "Pi", .finalPunctuation: "Pf", .otherPunctuation: "Po",
    .mathSymbol: "Sm", .currencySymbol: "Sc", .modifierSymbol: "Sk", .otherSymbol: "So",
    .spaceSeparator: "Zs",
    .lineSeparator: "Zl", .paragraphSeparator: "Zp", .control: "Cc", .format: "Cf", .surrogate: "Cs",
    .privateUse: "Co", .unassigned: "Cn",
  ]
}
