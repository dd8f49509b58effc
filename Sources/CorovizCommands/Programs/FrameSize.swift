import ArgumentParser
import Canvas

/// `--size`.
enum FrameSize {
  /// The size of "100x30".
  ///
  /// - Throws: `ValidationError` with an example.
  static func parsed(_ text: String) throws -> Size {
    let parts = text.split(separator: "x").map { Int($0) }
    guard parts.count == 2, let columns = parts[0], let rows = parts[1], (40...400).contains(columns),
      (10...120).contains(rows)
    else {
      throw ValidationError(
        "'\(text)' is not a size: write columns and rows as in --size 100x30, from 40x10 to 400x120")
    }
    return Size(width: columns, height: rows)
  }
}
