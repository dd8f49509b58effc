import Testing

@testable import AsyncioRuntime

/// A line is told as CPython tells it to a trace function (sys.settrace): once, however many statements stand on it, and
/// again when a loop comes back to it.
@Suite struct LineEventTests {
  /// The lines of a function that begins in line 1 and is called in the end; as CPython 3.13 gives them.
  private func lines(_ body: String) -> [Int] {
    let source = "def f():\n\(body)\nf()"
    let last = source.split(separator: "\n", omittingEmptySubsequences: false).count
    let lines = Rehearsal(source).run().outline.compactMap { event in
      event.hasPrefix("line ") ? Int(event.dropFirst(5)) : nil
    }
    #expect(lines.prefix(2) == [1, last])
    return Array(lines.dropFirst(2))
  }

  @Test func aBranchOnTheLineOfItsTest() {
    let body = """
          for x in range(3):
              if x == 1: continue
              if x == 2: x = 5; x = 6
              y = x
      """
    #expect(lines(body) == [2, 3, 4, 5, 2, 3, 2, 3, 4, 5, 2])
  }

  @Test func statementsBehindSemicolons() {
    #expect(lines("    x = 1; y = 2\n    z = 3; del z") == [2, 3])
  }

  @Test func loopsOnOneLine() {
    #expect(lines("    for x in range(3): y = x\n    z = 1") == [2, 2, 2, 2, 3])
    #expect(lines("    while True: break\n    z = 1") == [2, 3])
    #expect(lines("    for x in range(2): continue") == [2, 2, 2])
    #expect(lines("    n = 3\n    while n: n -= 1\n    z = 1") == [2, 3, 3, 3, 4])
    #expect(lines("    n = 0\n    while n: n -= 1\n    else: n = 5\n    z = 1") == [2, 3, 4, 5])
    #expect(lines("    n = 3\n    while n := n - 1: continue\n    z = n") == [2, 3, 3, 3, 4])
  }

  @Test func aBlockIsLeftAtTheLineOfItsWith() {
    let enter = "    from contextlib import nullcontext as e\n"
    #expect(lines(enter + "    with e() as a, e() as b:\n        x = 1\n    y = 1") == [2, 3, 4, 3, 5])
    #expect(lines(enter + "    with e(), e(): x = 1\n    y = 1") == [2, 3, 4])
    #expect(lines(enter + "    with e():\n        with e(): x = 1\n    y = 1") == [2, 3, 4, 3, 5])
  }

  @Test func otherwise() {
    #expect(lines("    if 0 > 1: x = 1\n    elif 1 > 0: x = 2\n    else: x = 3") == [2, 3])
    #expect(lines("    a = 0\n    if a: x = 1\n    else: x = 3; y = 4") == [2, 3, 4])
  }

  @Test func tryOnOneLine() {
    #expect(lines("    try: 1 / 0\n    except ZeroDivisionError: x = 1\n    finally: y = 2") == [2, 3, 4])
    #expect(lines("    try: x = 1\n    except ZeroDivisionError as e: x = 1\n    y = 2") == [2, 4])
  }

  @Test func matchOnOneLine() {
    #expect(
      lines("    a = 3\n    match a:\n        case 3: x = 1\n        case _: x = 2\n    y = 1") == [
        2, 3, 4, 6,
      ])
  }

  @Test func aReturnBehindItsTest() {
    #expect(lines("    a = 3\n    if a: return a\n    b = 1") == [2, 3])
  }
}
