import Canvas
import NcursesTerminal
import Story
import TraceModel
import Viewer

/// A walk by a person: on the full screen, or line by line where there is none.
struct WalkSession {
  let host: EngineHost
  /// What to walk through; nil opens the menu.
  var opened: ViewerProgram?
  var options: ViewerOptions
  /// Where to begin.
  var at: String?
  /// Line by line even where a full screen could be had.
  var plain = false
  var look: LookOptions
  /// The file to record into from the start; the host has it open already.
  var recording: String?

  func run() throws {
    switch TerminalCapability.current(plain: plain) {
    case .fullScreen: try showFullScreen()
    case .lineMode(let reason): try walkInLines(since: reason)
    }
  }

  private func showFullScreen() throws {
    let screen: NcursesScreen
    do {
      screen = try NcursesScreen(
        TerminalOptions(colors: look.color.choice, ascii: look.ascii, mouse: options.usesMouse))
    } catch {
      throw CommandFailure("\(error.description); `coroviz --plain` works without a full screen")
    }
    let viewer = Viewer(opened ?? .none, size: screen.size, options: options)
    if let at { viewer.begin(.position(at)) }
    viewer.state.showsWelcome = at == nil && opened != nil
    let loop = ViewerLoop(screen: screen, viewer: viewer, host: host)
    if opened == nil { loop.openMenu() }
    if let recording { loop.record(into: recording) }
    let reason = loop.run()
    if let reason { screen.conclude(reason) }
    screen.close()
    host.sayWhereCopiesAre()
    if let written = loop.farewell {
      StandardError.write("coroviz: \(written.text(in: options.language).lowercasedFirst)\n")
    }
  }

  private func walkInLines(since reason: TerminalCapability.Reason) throws {
    guard let opened else {
      throw CommandFailure(
        "name a program, as in `coroviz workers`; `coroviz list` shows the scenarios", status: 2)
    }
    if reason != .requested {
      StandardError.write("coroviz: no full screen, since \(reason.description); going line by line\n")
    }
    for remark in opened.remarks {
      StandardError.write("coroviz: \(remark.text(in: .english).lowercasedFirst)\n")
    }
    let viewer = Viewer(opened, size: Size(width: 100, height: 30), options: options)
    if let at { viewer.finishWalk(.position(at)) }
    let output = OutputSink()
    let mode = PlainMode(viewer: viewer, host: host, input: StandardInputLines(output)) { line in
      output.write(ContiguousArray((line + "\n").utf8), to: .output)
    }
    if let recording { mode.record(into: recording) }
    mode.run()
    output.flush()
  }
}
