import TestSupport
import Testing

/// `input()` and `sys.stdin` under `coroviz run`.
struct RunInputTests {
  private static let greeting = """
    name = input("Name? ")
    print("Hello,", name)
    try:
        input("More? ")
    except EOFError as end:
        print(end)

    """

  private func folder(_ program: String = greeting, input: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder("p.py", program)
    folder.write("in.txt", Array(input.utf8))
    return folder
  }

  @Test func linesComeFromTheFile() throws {
    let run = try coroviz("run", "--stdin", "in.txt", "p.py", in: folder(input: "Ada\n"))
    #expect(run.output == "Name? Hello, Ada\nMore? EOF when reading a line\n")
    #expect(run.status == 0)
  }

  @Test(arguments: [
    "coroviz run p.py < in.txt", "cat in.txt | coroviz run p.py", "coroviz run --stdin - p.py < in.txt",
  ])
  func linesComeFromStandardInput(_ line: String) throws {
    let run = try shell(line, in: folder(input: "Ada"))
    #expect(run.output == "Name? Hello, Ada\nMore? EOF when reading a line\n")
  }

  @Test func anUncaughtEndIsPythonsError() throws {
    let run = try coroviz("run", "p.py", in: folder("x = input()\n", input: ""))
    #expect(run.errors.hasSuffix("    x = input()\nEOFError: EOF when reading a line\n"))
    #expect(run.status == 1)
  }

  @Test func aMissingFileIsAFailure() throws {
    let run = try coroviz("run", "--stdin", "nothing.txt", "p.py", in: folder(input: ""))
    #expect(run.errors.hasPrefix("coroviz: can't read nothing.txt"))
    #expect(run.status == 1)
  }

  @Test func theStreamReadsInEveryWay() throws {
    let program = """
      import sys
      print(repr(sys.stdin.readline()), repr(sys.stdin.readline(2)), repr(sys.stdin.read(4)))
      for line in sys.stdin:
          print(repr(line))
          if line == "é\\n": break
      print(sys.stdin.readlines(), repr(sys.stdin.read()), next(sys.stdin, None), sys.stdin.name)
      """
    let run = try coroviz(
      "run", "--stdin", "in.txt", "p.py", in: folder(program, input: "a\nbcd\nef\né\nx\ny"))
    #expect(run.output == "'a\\n' 'bc' 'd\\nef'\n'\\n'\n'é\\n'\n['x\\n', 'y'] '' None <stdin>\n")
  }

  @Test func longLinesStayWhole() throws {
    let program = "line = input()\nprint(len(line), set(line) == {'ä'})\n"
    let line = String(repeating: "ä", count: 100_000)
    let run = try coroviz("run", "--stdin", "in.txt", "p.py", in: folder(program, input: line + "\nrest\n"))
    #expect(run.output == "100000 True\n")
  }

  @Test func aReplacedStreamIsAsked() throws {
    let program = """
      import sys
      class Fake:
          def readline(self): return "fake\\n"
      sys.stdin = Fake()
      print(input())
      sys.stdin = sys.__stdin__
      print(input())
      """
    let run = try coroviz("run", "--stdin", "in.txt", "p.py", in: folder(program, input: "real\n"))
    #expect(run.output == "fake\nreal\n")
  }

  @Test func invalidTextIsAnError() throws {
    let folder = try folder("input()\n", input: "")
    folder.write("in.txt", [0x61, 0xFF, 0x0A])
    let run = try coroviz("run", "--stdin", "in.txt", "p.py", in: folder)
    #expect(run.errors.contains("UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 1"))
  }

  @Test func controlCEndsTheWaiting() throws {
    let run = try shell(
      """
      mkfifo pipe; coroviz run p.py < pipe & program=$!
      exec 3> pipe; sleep 0.7; kill -INT $program; wait $program; echo "status $?"
      """, in: folder(input: ""))
    #expect(run.output == "Name? status 130\n")
    #expect(run.errors.hasSuffix("KeyboardInterrupt\n"))
  }

  @Test func otherCommandsTakeTheFileToo() throws {
    let folder = try folder(input: "Ada\n")
    #expect(try coroviz("explain", "--stdin", "in.txt", "p.py", in: folder).output.contains("reads \"Ada\""))
    let explained = try coroviz("explain", "p.py", in: folder)
    #expect(explained.output.contains("EOFError"))
    let picture = try coroviz("screenshot", "p.py", "--stdin", "in.txt", in: folder)
    #expect(picture.output.contains("Name? Ada"))
    let exported = try coroviz("export", "p.py", "--stdin", "in.txt", "-o", "story.md", in: folder)
    #expect(exported.status == 0, "\(exported.errors)")
    #expect(TextFile.readIfPresent(folder.path + "/story.md").contains("Hello, Ada"))
  }

  @Test func theWalkCannotShareStandardInput() throws {
    let run = try coroviz("--plain", "--stdin", "-", "p.py", in: folder(input: ""))
    #expect(run.status == 2)
    #expect(run.errors.contains("--stdin answers.txt"))
  }
}
