#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Runs a function on a thread with a stack of 8 MB, as the program's main thread has it. Threads that run tests
/// may have much less, too little for a debug build's parser among 200 brackets.
func onLargeStack(_ work: @escaping @Sendable () -> Void) {
  var attributes = pthread_attr_t()
  pthread_attr_init(&attributes)
  defer { pthread_attr_destroy(&attributes) }
  pthread_attr_setstacksize(&attributes, 8 << 20)
  let context = Unmanaged.passRetained(Work(run: work)).toOpaque()
  #if canImport(Glibc)
    var thread = pthread_t()
    let status = pthread_create(&thread, &attributes, { run($0) }, context)
    if status == 0 { pthread_join(thread, nil) }
  #else
    var thread: pthread_t?
    let status = pthread_create(&thread, &attributes, { run($0) }, context)
    if status == 0, let thread { pthread_join(thread, nil) }
  #endif
}

private final class Work: Sendable {
  let run: @Sendable () -> Void

  init(run: @escaping @Sendable () -> Void) { self.run = run }
}

private func run(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  if let context { Unmanaged<Work>.fromOpaque(context).takeRetainedValue().run() }
  return nil
}

/// `verdict`, on a large stack.
func deepVerdict(_ source: String) -> String {
  let result = Result()
  onLargeStack { result.text = verdict(source) }
  return result.text
}

/// Written by one thread, then read by another that has waited for it.
private final class Result: @unchecked Sendable { var text = "" }
