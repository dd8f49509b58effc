/// What Tab does in the command line.
package enum CommandCompletion {
  /// The line with its last word completed, and the words it could become when there are several.
  ///
  /// `names` are the program's own words that may follow: its tasks.
  package static func complete(_ line: String, names: [String] = []) -> (line: String, choices: [String]) {
    let head = line.lastIndex(of: " ").map { line[...$0] } ?? ""
    let word = line.dropFirst(head.count)
    let choices = candidates(after: head.split(separator: " ").map(String.init), names: names)
      .filter { $0.hasPrefix(word) }
    guard let first = choices.first else { return (line, []) }
    if choices.count == 1 {
      let ending = first.hasSuffix(":") ? "" : " "
      return (head + first + ending, [])
    }
    return (head + choices.reduce(first, commonPrefix), choices)
  }

  private static func candidates(after words: [String], names: [String]) -> [String] {
    guard let first = words.first else {
      return (CommandWord.all.map(\.name) + ViewerAction.allCases.map(\.rawValue)).deduplicated().sorted()
    }
    guard let word = CommandWord.named(first) else { return [] }
    if words.count == 1 { return word.kind == .select ? names : word.choices }
    return word.kind == .breakpoint && words[1] == "task" ? names : []
  }

  private static func commonPrefix(_ a: String, _ b: String) -> String {
    String(zip(a, b).prefix { $0 == $1 }.map(\.0))
  }
}

extension [String] {
  fileprivate func deduplicated() -> [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
