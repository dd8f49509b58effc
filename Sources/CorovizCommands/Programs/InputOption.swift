import ArgumentParser
import AsyncioRuntime
import PythonInterpreter
import Recording
import TraceModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `--stdin`, for commands that run a program.
struct InputOption: ParsableArguments {
  @Option(
    name: .customLong("stdin"),
    help: ArgumentHelp("What the program reads with input(): the text of a file.", valueName: "file"),
    completion: .file())
  var file: String?

  /// The text of the file; nil when none is named. `-` is the real standard input.
  func given() throws(CommandFailure) -> ProgramInput? {
    guard let file else { return nil }
    return file == "-" ? RealStandardInput.source {} : .bytes(try FileAccess.read(file))
  }

  /// The same where keys are typed on the real standard input.
  func givenForWalk() throws(CommandFailure) -> ProgramInput? {
    guard file != "-" else {
      throw CommandFailure(
        "the walk itself reads the standard input: name a file, as in --stdin answers.txt", status: 2)
    }
    return try given()
  }
}

/// The standard input of this process, read when the program wants it.
enum RealStandardInput {
  /// - Parameter prepare: done before each wait; what was printed must be seen by then.
  static func source(_ prepare: @escaping () -> Void) -> ProgramInput {
    var rest: ArraySlice<UInt8> = []
    return ProgramInput {
      if !rest.contains(0x0A), rest.count < ProgramInput.longestPiece {
        prepare()
        switch readMore() {
        case .text(let more): rest += more
        case let other where rest.isEmpty: return other
        default: break
        }
      }
      let piece = ProgramInput.firstPiece(of: rest)
      rest = rest.dropFirst(piece.count)
      return .text(ContiguousArray(piece))
    }
  }

  /// One `read`: of a terminal that is a line.
  private static func readMore() -> InputPiece {
    var buffer = [UInt8](repeating: 0, count: ProgramInput.longestPiece)
    let count = buffer.withUnsafeMutableBytes { bytes in
      #if canImport(Glibc)
        Glibc.read(STDIN_FILENO, bytes.baseAddress, bytes.count)
      #else
        Darwin.read(STDIN_FILENO, bytes.baseAddress, bytes.count)
      #endif
    }
    if count > 0 { return .text(ContiguousArray(buffer.prefix(count))) }
    return count < 0 && errno == EINTR ? .interrupted : .end
  }
}

extension RecordedWalk {
  /// What the program read when it was recorded.
  var inputPieces: [String] {
    log.events.compactMap { event in
      if case .textRead(let text) = event { log.text(text) } else { nil }
    }
  }
}
