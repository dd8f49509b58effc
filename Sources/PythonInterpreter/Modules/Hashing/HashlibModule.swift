/// The native part of `hashlib`: the digest of all bytes at once.
enum HashlibModule {
  private typealias Algorithm = @Sendable (ContiguousArray<UInt8>, () throws -> Void) throws -> [UInt8]

  private static let algorithms: [String: Algorithm] = [
    "md5": { try MD5.digest($0, poll: $1) }, "sha1": { try SHA1.digest($0, poll: $1) },
    "sha224": { Array(try SHA256.digest($0, from: SHA256.initial224, poll: $1).prefix(28)) },
    "sha256": { try SHA256.digest($0, poll: $1) },
    "sha384": { Array(try SHA512.digest($0, from: SHA512.initial384, poll: $1).prefix(48)) },
    "sha512": { try SHA512.digest($0, from: SHA512.initial, poll: $1) },
  ]

  static func fill(_ module: ModuleObject, _ machine: Machine) throws {
    module.namespace.define([("digest", digest), ("crc32", checksum)], module: "_hashlib", machine)
  }

  private static func digest(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    try arguments.expect("digest", 2...2, machine)
    guard let algorithm = algorithms[arguments[0].str?.text ?? ""] else {
      throw machine.valueError("unsupported hash type \(arguments[0].str?.text ?? "")")
    }
    return .object(
      BytesObject(ContiguousArray(try algorithm(try bytes(arguments[1], machine), machine.checkHost))))
  }

  private static func bytes(_ value: Value, _ machine: Machine) throws -> ContiguousArray<UInt8> {
    if let bytes = value.cast(.bytes, to: BytesObject.self) { return bytes.bytes }
    if value.str != nil { throw machine.typeError("Strings must be encoded before hashing") }
    throw machine.typeError("object supporting the buffer API required")
  }

  /// `crc32(data, start)`
  private static func checksum(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    try arguments.expect("crc32", 1...2, machine)
    guard let data = arguments[0].cast(.bytes, to: BytesObject.self) else {
      throw machine.typeError("a bytes-like object is required, not '\(machine.typeName(arguments[0]))'")
    }
    var value = ~UInt32(
      truncatingIfNeeded: arguments.at(1)?.bigInteger.map { Int(truncatingIfNeeded: $0) } ?? 0)
    for byte in data.bytes {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }
    return .int(Int(~value))
  }
}
