import Recording

/// The page's content security policy (CSP 3): nothing may be loaded from anywhere, and nothing runs but the style and the
/// script with these hashes.
///
/// So no script that a program's text or a recording could smuggle in would run, nor could the page's own send anything.
struct HTMLPolicy {
  /// The text between `<style>` and `</style>`.
  let style: String
  /// The text between `<script>` and `</script>`.
  let script: String

  var text: String {
    """
    default-src 'none'; script-src '\(Self.hash(script))'; style-src '\(Self.hash(style))'; \
    base-uri 'none'; form-action 'none'
    """
  }

  private static func hash(_ text: String) -> String {
    var hash = SHA256()
    hash.update(ContiguousArray(text.utf8))
    return "sha256-" + Base64.encoded(bytes(ofHexadecimal: hash.hexadecimal)[...])
  }

  private static func bytes(ofHexadecimal digits: String) -> [UInt8] {
    let values = digits.compactMap { $0.hexDigitValue.map(UInt8.init) }
    return stride(from: 0, to: values.count - 1, by: 2).map { values[$0] << 4 | values[$0 + 1] }
  }
}
