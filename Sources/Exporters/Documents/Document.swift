import Canvas
import Recording
import Story
import Timeline
import TraceModel

/// A walk as a written lesson: the program, its story step by step with the teacher's notes and headings between, pictures
/// of the screen where there are markers, and what was printed.
struct Document {
  private let walk: ExportWalk
  private let showsAllFrames: Bool
  private let marks: [Annotations.Mark]

  /// The most pictures; each is some kilobytes.
  static let longestGallery = 500
  /// The most lines of output.
  static let longestOutput = 5_000
  /// How much is shown of a sentence: a name in it may be of any length.
  private static let longestSentence = 800

  /// - Parameter showsAllFrames: Whether there is a picture at every step, and not only at markers.
  init(_ walk: ExportWalk, showsAllFrames: Bool) {
    self.walk = walk
    self.showsAllFrames = showsAllFrames
    marks = walk.subject.annotations.marks
  }

  /// The whole file.
  func text(_ writer: some DocumentWriter, progress: (Double) -> Void) -> String {
    var text = writer.head(head) + writer.storyHeading()
    var gallery = 0
    story(progress) { part in
      if case .frame = part {
        gallery += 1
        if gallery > Self.longestGallery { return }
      }
      text += writer.part(part)
    }
    if gallery > Self.longestGallery {
      text += writer.part(.remark(say(DocumentWords.picturesLeft(gallery - Self.longestGallery))))
    }
    if walk.isUnfinished { text += writer.part(.remark(say(DocumentWords.unfinished(walk.history.count)))) }
    let output = DocumentOutput(walk, limit: Self.longestOutput)
    text += writer.output(output.lines, left: output.left)
    // Who reads a recorded lesson may have neither the recording nor a program of this name.
    return walk.lesson == nil ? text + writer.foot(walk.programName) : text
  }

  private func say(_ message: Message) -> String { message.text(in: walk.language) }
}

// MARK: The head

extension Document {
  private var head: DocumentHead {
    let program = walk.viewer.program
    let introduction = displaySafe(program.introduction?.text(in: walk.language) ?? "")
    let paragraphs = Self.paragraphs(introduction)
    return DocumentHead(
      title: paragraphs.first ?? walk.programName, facts: facts,
      introduction: Array(paragraphs.dropFirst()), source: Self.lines(displaySafe(program.text)))
  }

  private var facts: [String] {
    let program = walk.viewer.program
    let state = walk.history.frontier
    var facts = [displaySafe(program.fileName)]
    facts += program.settings.map { displaySafe($0) }
    facts.append(say(DocumentWords.events(walk.history.count)))
    facts.append(say(DocumentWords.virtualTime(state.now.seconds)))
    if case .ended(let status) = state.program, status != 0 {
      facts.append(say(DocumentWords.status(status)))
    }
    return facts
  }

  private static func lines(_ text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private static func paragraphs(_ text: String) -> [String] {
    var paragraphs: [[String]] = [[]]
    for line in lines(text) {
      if line.isEmpty { paragraphs.append([]) } else { paragraphs[paragraphs.count - 1].append(line) }
    }
    return paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
  }
}

// MARK: The story

extension Document {
  /// Tells the story. A paragraph ends where there is a note or a marker, so that what the teacher wrote stands exactly
  /// behind what it is about.
  private func story(_ progress: (Double) -> Void, _ emit: (DocumentPart) -> Void) {
    var explanation = Explanation(log: walk.history.log, language: walk.language)
    let end = walk.history.count
    func tell(_ step: ExplainedStep) {
      emit(part(step))
      if showsAllFrames { emit(.frame(frame(at: step.position))) }
      if step.number % 64 == 0 { progress(Double(step.position) / Double(max(1, end))) }
    }
    for mark in marks {
      explanation.tell(to: mark.position, steps: tell)
      explanation.finish(steps: tell)
      write(mark, emit)
    }
    explanation.tell(to: .max, steps: tell)
    explanation.finish(steps: tell)
  }

  private func part(_ step: ExplainedStep) -> DocumentPart {
    let sentences = step.sentences.map { ShortText.oneLine($0, limit: Self.longestSentence) }
    return .step(
      number: step.number, clock: step.clock(in: walk.language),
      text: sentences.joined(separator: walk.language == .english ? " " : ""))
  }

  private func write(_ mark: Annotations.Mark, _ emit: (DocumentPart) -> Void) {
    if let marker = mark.marker {
      emit(.marker(marker))
      if !showsAllFrames { emit(.frame(frame(at: mark.position))) }
    }
    if let note = mark.note { emit(.note(note.text)) }
  }

  /// The screen at a position, as it looks to somebody who steps there from the stop before.
  private func frame(at position: Int) -> Canvas.Frame {
    let position = min(max(0, position), walk.history.count)
    walk.viewer.look(as: nil)
    var request = NavigationRequest(to: .stop, .backward, from: position)
    var previous: Int?
    if case .arrived(let stop) = request.finish(walk.history), stop < position { previous = stop }
    walk.viewer.show(position, comingFrom: previous, sourceTop: 0)
    return walk.viewer.frame
  }
}
