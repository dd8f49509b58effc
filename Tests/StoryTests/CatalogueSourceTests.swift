import TestSupport
import Testing

@testable import Story

/// Reads every Chinese string of the target's source: what no test fills in is proofread, too.
@Suite struct CatalogueSourceTests {
  private static let sources = folder(of: #filePath) + "/../../Sources/Story"
  private static let rooms = ["Catalogue", "Cards", "Storytelling"]

  private static func folder(of file: String) -> String {
    String(file[..<(file.lastIndex(of: "/") ?? file.startIndex)])
  }

  private static var literals: [String] {
    get throws {
      try rooms.flatMap { room in
        try TextFile.names(in: "\(sources)/\(room)").flatMap { file in
          try TextFile.read("\(sources)/\(room)/\(file)").split(separator: "\n").flatMap(pieces)
        }
      }
    }
  }

  /// The string literals of a line, cut where something is filled in.
  private static func pieces(_ line: Substring) -> [String] {
    guard !line.drop(while: { $0 == " " }).hasPrefix("//") else { return [] }
    var pieces: [String] = []
    var current = ""
    var depths: [Int] = []  // the open literals, each with the parentheses open in its interpolation
    var isEscaped = false
    for letter in line {
      if isEscaped {
        isEscaped = false
        if letter == "(", let last = depths.indices.last { depths[last] = 1 }
        pieces.append(current)
        current = ""
      } else if let depth = depths.last, depth == 0 {
        switch letter {
        case "\\": isEscaped = true
        case "\"":
          depths.removeLast()
          pieces.append(current)
          current = ""
        default: current.append(letter)
        }
      } else if letter == "\"" {
        depths.append(0)
      } else if let last = depths.indices.last {
        if letter == "(" { depths[last] += 1 }
        if letter == ")" { depths[last] -= 1 }
      }
    }
    return pieces + [current]
  }

  /// One thing has one name.
  @Test func theProgramHasOneWord() throws {
    for piece in try Self.literals { #expect(!piece.contains("主程序"), "\(piece)") }
  }

  @Test func allChineseIsWellSet() throws {
    let chinese = try Self.literals.filter { $0.contains(where: \.isHan) }
    #expect(chinese.count > 400)
    for piece in chinese {
      #expect(Proofreading.faults(inChinese: piece) == [], "\(piece)")
    }
  }

  /// Words of a text translated word by word, and forms of address that don't fit.
  @Test(arguments: ["您", "将会被", "进行了", "被给予", "协同程序", "纤程", "一个的"])
  func wordsToAvoid(word: String) throws {
    for piece in try Self.literals where piece.contains(word) {
      Issue.record("\(word): \(piece)")
    }
  }
}
