/// Everything a person can do in a walk, apart from commands that need words.
///
/// An action has a name (its raw value), which is what the command line and plain mode take, and a title and a
/// sentence of help in both languages (`ViewerAction.text`). Keys are bound to actions in one table,
/// `KeyBindings`.
package enum ViewerAction: String, CaseIterable, Hashable, Sendable {
  // Stepping
  case eventForward = "step"
  case eventBack = "back"
  case anyEventForward = "event"
  case anyEventBack = "event-back"
  case lineForward = "line"
  case lineBack = "line-back"
  case turnForward = "turn"
  case turnBack = "turn-back"
  case tickForward = "tick"
  case tickBack = "tick-back"
  case taskForward = "task"
  case taskBack = "task-back"
  case finishForward = "finish"
  case finishBack = "finish-back"
  case continueForward = "continue"
  case continueBack = "continue-back"

  // Jumping and searching
  case goToStart = "start"
  case goToEnd = "end"
  case goToPercent = "percent"
  case search
  case searchNext = "search-next"
  case searchPrevious = "search-previous"
  case breakpoint
  case clearBreakpoints = "clear-breakpoints"

  // Playing
  case playPause = "play"
  case slower, faster
  case normalSpeed = "normal-speed"

  // Teaching
  case nextMark = "next-mark"
  case previousMark = "previous-mark"
  case note
  case marker
  case marks
  case record
  case lesson
  case quiz

  // Panels
  case nextPanel = "panel"
  case previousPanel = "panel-back"
  case selectNext = "down"
  case selectPrevious = "up"
  case pageDown = "page-down"
  case pageUp = "page-up"
  case scrollRight = "scroll-right"
  case scrollLeft = "scroll-left"
  case details
  case close
  case zoom
  case swapPanel = "swap-panel"
  case chainUp = "chain-up"
  case chainDown = "chain-down"
  case follow

  // Program
  case editSource = "edit"
  case reload
  case stopProgram = "stop-program"
  case menu
  case warnings
  case tree
  case card

  // Screen
  case command
  case help
  case options
  case switchLanguage = "language"
  case switchASCII = "ascii-drawing"
  case switchMouse = "mouse"
  case redraw
  case suspend
  case interrupt
  case quit
}

extension ViewerAction {
  /// Under which heading help lists an action.
  package enum Group: CaseIterable, Hashable, Sendable {
    case stepping, jumping, playing, teaching, panels, program, screen
  }

  package var group: Group {
    switch self {
    case .eventForward, .eventBack, .anyEventForward, .anyEventBack, .lineForward, .lineBack, .turnForward,
      .turnBack, .tickForward, .tickBack,
      .taskForward, .taskBack, .finishForward, .finishBack, .continueForward, .continueBack:
      .stepping
    case .goToStart, .goToEnd, .goToPercent, .search, .searchNext, .searchPrevious, .breakpoint,
      .clearBreakpoints:
      .jumping
    case .playPause, .slower, .faster, .normalSpeed: .playing
    case .nextMark, .previousMark, .note, .marker, .marks, .record, .lesson, .quiz: .teaching
    case .nextPanel, .previousPanel, .selectNext, .selectPrevious, .pageDown, .pageUp, .scrollRight,
      .scrollLeft, .details, .close, .zoom, .swapPanel, .chainUp, .chainDown, .follow:
      .panels
    case .editSource, .reload, .stopProgram, .menu, .warnings, .tree, .card: .program
    case .command, .help, .options, .switchLanguage, .switchASCII, .switchMouse, .redraw, .suspend,
      .interrupt, .quit:
      .screen
    }
  }

  /// Whether a number typed before the key means "this many times".
  package var isRepeatable: Bool {
    switch group {
    case .stepping: self != .finishForward && self != .finishBack
    case .jumping: self == .searchNext || self == .searchPrevious
    case .teaching: self == .nextMark || self == .previousMark
    case .playing: self == .slower || self == .faster
    case .panels: self != .details && self != .close && self != .zoom && self != .follow
    case .program, .screen: false
    }
  }
}
