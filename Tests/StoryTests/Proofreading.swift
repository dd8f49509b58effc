@testable import Story

/// Finds what is wrong with the typography of a text.
enum Proofreading {
  /// Faults of a Chinese text: spaces missing between Chinese and Latin, half-width punctuation after Chinese,
  /// spaces between two Chinese characters. Quoted text is a program's own and not looked at.
  static func faults(inChinese text: String) -> [String] {
    var faults: [String] = []
    let letters = Array(withoutQuotes(text))
    for (left, right) in zip(letters, letters.dropFirst()) {
      if left.isHan && right.isWordy || left.isWordy && right.isHan {
        faults.append("no space between \(left) and \(right)")
      }
      if left.isHan && ",;:!?".contains(right) { faults.append("half-width \(right) after \(left)") }
      if left.isFullWidthMark && right == " " || left == " " && right.isFullWidthMark {
        faults.append("a space beside \(left)\(right)")
      }
    }
    for (left, (space, right)) in zip(letters, zip(letters.dropFirst(), letters.dropFirst(2)))
    where space == " " && left.isHan && right.isHan {
      faults.append("a space between \(left) and \(right)")
    }
    if text.contains("  ") { faults.append("two spaces") }
    return faults
  }

  /// Faults of an English text: Chinese in it, doubled spaces, a space before punctuation.
  static func faults(inEnglish text: String) -> [String] {
    var faults: [String] = []
    if text.contains(where: \.isFullWidth) { faults.append("Chinese") }
    for pair in ["  ", " ,", " .", "..", ",."] where text.contains(pair) { faults.append("\"\(pair)\"") }
    return faults
  }

  private static func withoutQuotes(_ text: String) -> String {
    var result = ""
    var depth = 0
    for letter in text {
      if letter == "“" { depth += 1 }
      if depth == 0 { result.append(letter) }
      if letter == "”" { depth -= 1 }
    }
    return result
  }
}

extension Character {
  fileprivate var isWordy: Bool { isASCII && (isLetter || isNumber || self == "_") }
  fileprivate var isFullWidthMark: Bool { "，。；：！？、（）".contains(self) }
}
