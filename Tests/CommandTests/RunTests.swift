import TestSupport
import Testing

/// `coroviz run`: the program's own output and status.
struct RunTests {
  @Test func workersPrintsWhatTheArticlePrints() throws {
    let run = try coroviz("run", "workers")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(
      run.output == """
        before await
        worker_1 start
        worker_2 start
        worker_1 done
        awaited worker_1
        worker_2 done
        awaited worker_2
        程序耗时2.0s

        """)
  }

  @Test func theScheduleOnStandardOutputIsTheRecordedOne() throws {
    let run = try coroviz("run", "--schedule", "-", "workers")
    let record = conformanceTests + "/Expected/scenarios/workers."
    #expect(
      run.output == TextFile.readIfPresent(record + "stdout") + TextFile.readIfPresent(record + "schedule"))
    #expect(run.status == 0)
  }

  @Test func theScheduleInAFileIsTheRecordedOne() throws {
    let folder = try TemporaryFolder()
    _ = try coroviz("run", "--schedule", "s.txt", "workers", in: folder)
    let expected = TextFile.readIfPresent(conformanceTests + "/Expected/scenarios/workers.schedule")
    #expect(try TextFile.read(folder.path + "/s.txt") == expected)
    #expect(TextFile.names(in: folder.path) == ["s.txt"])
  }

  @Test func theTraceIsJSONLines() throws {
    let folder = try TemporaryFolder()
    _ = try coroviz("run", "--trace", "events.jsonl", "workers", in: folder)
    let lines = try TextFile.read(folder.path + "/events.jsonl").split(separator: "\n")
    #expect(lines.count > 100)
    #expect(lines.first == #"{"n":1,"event":"programStarted"}"#)
    #expect(lines.last?.contains(#""event":"programEnded","status":0"#) == true)
    for line in lines { #expect(JSONText.isValid(line), "\(line)") }
  }

  @Test func theSeedDecidesWhatRandomGives() throws {
    let folder = try TemporaryFolder("dice.py", "import random\nprint(random.random())\n")
    let zero = try coroviz("run", "dice.py", in: folder).output
    #expect(zero == "0.8444218515250481\n")
    #expect(try coroviz("run", "--seed", "7", "dice.py", in: folder).output == "0.32383276483316237\n")
    #expect(try coroviz("run", "dice.py", in: folder).output == zero)
  }

  @Test func whatFollowsAFileIsForTheProgram() throws {
    let folder = try TemporaryFolder("arguments.py", "import sys\nprint(sys.argv)\n")
    let run = try coroviz("run", "arguments.py", "-x", "--lang", "zh", "--", "-h", in: folder)
    #expect(run.output == "['arguments.py', '-x', '--lang', 'zh', '--', '-h']\n")
  }

  @Test func whatFollowsAScenarioIsForCoroviz() throws {
    #expect(try coroviz("run", "workers", "--schedule", "-").output.contains("2.000"))
    #expect(try coroviz("explain", "workers", "--lang", "zh").output.contains("事件循环开启"))
    let plain = try coroviz("workers", "--plain", "--lang=zh")
    #expect(plain.output.hasPrefix("逐步运行 workers。"))
    #expect(plain.errors == "")
  }

  @Test(arguments: [
    ("raise SystemExit(7)", 7), ("import sys\nsys.exit('bye')", 1), ("1 / 0", 1), ("pass", 0), ("", 0),
    ("import asyncio\nasync def f():\n  await asyncio.Future()\nasyncio.run(f())", 86),
  ])
  func theStatusIsTheProgramsOwn(_ source: String, _ status: Int32) throws {
    let folder = try TemporaryFolder("program.py", source)
    #expect(try coroviz("run", "program.py", in: folder).status == status)
  }

  @Test func anUncaughtExceptionHasATraceback() throws {
    let folder = try TemporaryFolder("broken.py", "def f():\n    return 1 / 0\n\nf()\n")
    let run = try coroviz("run", "broken.py", in: folder)
    let lines = run.errors.split(separator: "\n").filter { !$0.allSatisfy { " ~^".contains($0) } }
    #expect(
      lines.joined(separator: "\n") == """
        Traceback (most recent call last):
          File "broken.py", line 4, in <module>
            f()
          File "broken.py", line 2, in f
            return 1 / 0
        ZeroDivisionError: division by zero
        """)
  }

  @Test func aDeadlockNamesWhoWaitsForWhat() throws {
    let run = try coroviz("run", "deadlock")
    #expect(run.status == 86)
    #expect(run.errors.contains("eadlock"))
    #expect(run.errors.contains("wait"))
  }

  @Test func anEndlessProgramIsEndedByASignal() throws {
    let folder = try TemporaryFolder("endless.py", "while True: pass\n")
    let run = try shell("timeout 0.5 coroviz run endless.py", in: folder)
    #expect(run.status == 124)
    #expect(!run.timedOut)
  }

  @Test func aReaderThatLeavesEndsTheRunQuietly() throws {
    let folder = try TemporaryFolder("talk.py", "while True: print('x' * 1000)\n")
    let run = try shell(
      "coroviz run talk.py | head -n 1 | wc -c; echo ${PIPESTATUS[0]}", in: folder)
    #expect(run.output == "1001\n141\n")
    #expect(run.errors == "")
  }

  @Test func streamsMayBeClosed() throws {
    #expect(try shell("coroviz run workers < /dev/null >&-").status == 0)
    #expect(try shell("coroviz run workers <&-").output.hasSuffix("程序耗时2.0s\n"))
    let folder = try TemporaryFolder("broken.py", "1 / 0\n")
    #expect(try shell("coroviz run broken.py 2>&-", in: folder).status == 1)
  }

  @Test func aFullDiskIsReported() throws {
    let run = try shell("coroviz list > /dev/full")
    #expect(run.status == 1)
    #expect(run.errors == "coroviz: can't write to standard output: no space left on device\n")
  }

  @Test func aScheduleThatCannotBeWrittenIsAFailure() throws {
    let run = try coroviz("run", "--schedule", "/nowhere/s.txt", "workers")
    #expect(run.status == 1)
    #expect(run.errors == "coroviz: can't write /nowhere/s.txt: no such file or directory\n")
  }
}

private let conformanceTests =
  String(#filePath.dropLast("/CommandTests/RunTests.swift".count)) + "/ConformanceTests"
