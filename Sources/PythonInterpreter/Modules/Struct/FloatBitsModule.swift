/// `_floatbits`: floats as the bits that `struct` and `array` pack.
enum FloatBitsModule {
  static func fill(_ module: ModuleObject, _ machine: Machine) throws {
    module.namespace.define(
      [
        (
          "double_bits",
          { .integer(.init(try $0.realNumber($1.only("double_bits", $0)).withoutIdentity.bitPattern)) }
        ),
        ("bits_double", { .float(Double(bitPattern: try bits($0, $1))) }),
        ("single_bits", singleBits),
        ("bits_single", { .float(Double(Float(bitPattern: UInt32(truncatingIfNeeded: try bits($0, $1))))) }),
      ], module: "_floatbits", machine)
  }

  private static func bits(_ machine: Machine, _ arguments: Arguments) throws -> UInt64 {
    let number = try machine.index(arguments.only("bits", machine)).bigInteger ?? 0
    return UInt64(truncatingIfNeeded: number)
  }

  private static func singleBits(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let x = try machine.realNumber(arguments.only("single_bits", machine)).withoutIdentity
    let single = Float(x)
    if single.isInfinite && x.isFinite {
      throw machine.overflowError("float too large to pack with f format")
    }
    return .int(Int(single.bitPattern))
  }
}
