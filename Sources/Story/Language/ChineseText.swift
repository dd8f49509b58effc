/// A Chinese text in which what is filled in gets the right spacing.
///
/// Between a Chinese character and a Latin word or number stands one space, between two Chinese characters and
/// beside full-width punctuation none: `"\(name) 等待 \(count) 秒"`. The catalogue's own words are written that way;
/// a name filled in may be of either script, so the seams are put right here. The inside of what is filled in
/// (a program's output, a file name) stays as it is.
package struct ChineseText: ExpressibleByStringInterpolation, Hashable, Sendable {
  /// The finished text.
  package let string: String

  package init(stringLiteral value: String) { string = value }
  package init(stringInterpolation: Interpolation) { string = stringInterpolation.text }

  /// Puts the pieces together and mends each seam.
  package struct Interpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    package init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + interpolationCount * 12)
    }

    package mutating func appendLiteral(_ literal: String) { join(literal) }
    package mutating func appendInterpolation(_ value: some Any) { join("\(value)") }

    private mutating func join(_ piece: String) {
      if let left = text.last, let right = piece.first {
        switch seam(left, right, piece) {
        case .keep: break
        case .addSpace: text.append(" ")
        case .dropLeftSpace: text.removeLast()
        case .dropRightSpace:
          text += piece.dropFirst()
          return
        }
      }
      text += piece
    }

    private func seam(_ left: Character, _ right: Character, _ piece: String) -> Seam {
      if left == " " {
        return right.isFullWidth && text.dropLast().last?.isFullWidth != false ? .dropLeftSpace : .keep
      }
      if right == " " {
        return left.isFullWidth && piece.dropFirst().first?.isFullWidth == true ? .dropRightSpace : .keep
      }
      let needsSpace = left.isHan && right.isLatin || left.isLatin && right.isHan
      return needsSpace ? .addSpace : .keep
    }
  }

  private enum Seam {
    case keep, addSpace, dropLeftSpace, dropRightSpace
  }
}

extension Character {
  /// A Chinese character (CJK unified ideographs with their first extension and the supplementary planes).
  var isHan: Bool {
    guard let code = unicodeScalars.first?.value else { return false }
    return (0x3400...0x4DBF).contains(code) || (0x4E00...0x9FFF).contains(code)
      || (0x20000...0x3FFFF).contains(code)
  }

  /// A Chinese character or full-width punctuation: what takes no space beside its like.
  var isFullWidth: Bool {
    guard let code = unicodeScalars.first?.value else { return false }
    return isHan || (0x3000...0x303F).contains(code) || (0xFF00...0xFF60).contains(code)
  }

  /// A visible ASCII character: part of a word, a number or a piece of code.
  var isLatin: Bool {
    guard let code = asciiValue else { return false }
    return (0x21...0x7E).contains(code)
  }
}
