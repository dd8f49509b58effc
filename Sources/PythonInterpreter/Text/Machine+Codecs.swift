/// What `str.encode` and `bytes.decode` leave to the module `codecs`: encodings it knows beyond those of `TextEncoding`, those
/// that a program has registered, and the error handlers that a program has registered.
extension Machine {
  // MARK: Encodings

  /// - Throws: LookupError for an encoding that nobody knows, or that is none of text.
  func encode(_ text: StrObject, byCodec name: Value?, errors: Value?) throws -> ContiguousArray<UInt8> {
    let result = try callCodec(name, "encode", .object(text), errors)
    guard let bytes = result.cast(.bytes, to: BytesObject.self) else {
      throw typeError(
        "'\(name?.str?.text ?? "")' encoder returned '\(typeName(result))' instead of 'bytes'; "
          + "use codecs.encode() to encode to arbitrary types")
    }
    return bytes.bytes
  }

  /// - Throws: LookupError for an encoding that nobody knows, or that is none of text.
  func decode(_ bytes: ContiguousArray<UInt8>, byCodec name: Value?, errors: Value?) throws -> StrObject {
    let result = try callCodec(name, "decode", .object(BytesObject(bytes)), errors)
    guard let text = result.str else {
      throw typeError(
        "'\(name?.str?.text ?? "")' decoder returned '\(typeName(result))' instead of 'str'; "
          + "use codecs.decode() to decode to arbitrary types")
    }
    return text
  }

  private func callCodec(_ name: Value?, _ method: String, _ input: Value, _ errors: Value?) throws -> Value {
    let codecs = try importModule("codecs")
    let codec = try callMethod(.object(codecs), names.intern("lookup"), [name ?? .none])
    if let isText = try findAttribute(codec, names.intern("_is_text_encoding")), try !isTrue(isText) {
      throw error(
        "LookupError",
        "'\(name?.str?.text ?? "")' is not a text encoding; use codecs.\(method)() to handle arbitrary codecs"
      )
    }
    let function = try getItem(codec, .int(method == "encode" ? 0 : 1))
    let pair = try call(function, [input, errors ?? .string("strict")])
    guard let items = pair.cast(.tuple, to: TupleObject.self)?.elements, items.count == 2 else {
      throw typeError("\(method)r must return a tuple (object, integer)")
    }
    return items[0]
  }

  // MARK: Error handlers

  private static let ownHandlers: Set<String> = [
    "strict", "ignore", "replace", "xmlcharrefreplace", "backslashreplace", "namereplace", "surrogateescape",
    "surrogatepass",
  ]

  /// The function that a program has registered under a name; nil for the usual handlers.
  func registeredHandler(_ name: String) -> Value? {
    guard !Self.ownHandlers.contains(name), let codecs = modules["codecs"] else { return nil }
    return try? callMethod(.object(codecs), names.intern("lookup_error"), [.string(name)])
  }

  /// Has a handler say what stands for characters that can't be encoded, and where to go on.
  func ask(
    _ handler: Value, about problem: PythonError, _ encoding: TextEncoding, count: Int,
    into bytes: inout ContiguousArray<UInt8>
  ) throws -> Int {
    let (replacement, position) = try answer(of: handler, problem, "encoding", "str/bytes", count)
    if let text = replacement.str {
      for scalar in text.scalars {
        guard encoding.obstacle(scalar) == nil else { throw problem }
        encoding.encode(scalar, into: &bytes)
      }
    } else if let more = replacement.cast(.bytes, to: BytesObject.self) {
      bytes += more.bytes
    } else {
      throw typeError("encoding error handler must return (str/bytes, int) tuple")
    }
    return position
  }

  /// Has a handler say what stands for bytes that are no text, and where to go on.
  func ask(
    _ handler: Value, about problem: PythonError, count: Int, into text: inout ContiguousArray<UInt8>
  ) throws -> Int {
    let (replacement, position) = try answer(of: handler, problem, "decoding", "str", count)
    guard let more = replacement.str else {
      throw typeError("decoding error handler must return (str, int) tuple")
    }
    text += more.utf8
    return position
  }

  private func answer(
    of handler: Value, _ problem: PythonError, _ what: String, _ kind: String, _ count: Int
  ) throws -> (Value, Int) {
    let result = try call(handler, [.object(problem.exception)])
    guard let items = result.cast(.tuple, to: TupleObject.self)?.elements, items.count == 2,
      let given = items[1].smallInteger
    else { throw typeError("\(what) error handler must return (\(kind), int) tuple") }
    let position = given < 0 ? given + count : given
    guard (0...count).contains(position) else {
      throw error("IndexError", "position \(given) from error handler out of bounds")
    }
    return (items[0], position)
  }
}
