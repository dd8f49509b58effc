import TraceModel

/// Threads.
extension EventEncoder {
  mutating func encodeThread(_ event: TraceEvent) {
    switch event {
    case .threadStarted(let thread, let text):
      name("threadStarted")
      integer("thread", thread.rawValue)
      self.text("name", text)
    case .threadEntered(let thread):
      name("threadEntered")
      integer("thread", thread.rawValue)
    case .threadLeft(let pause):
      name("threadLeft")
      self.pause(pause)
    default: break
    }
  }

  private mutating func pause(_ pause: ThreadPause) {
    switch pause {
    case .sleep(let until):
      json.raw(",\"why\":\"sleep\"")
      time("until", until)
    case .wait(let until):
      json.raw(",\"why\":\"wait\"")
      if let until { time("until", until) }
    case .idle: json.raw(",\"why\":\"idle\"")
    case .end: json.raw(",\"why\":\"end\"")
    }
  }
}
