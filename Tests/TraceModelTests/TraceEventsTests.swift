import Testing

@testable import TraceModel

@Suite struct TraceEventsTests {
  @Test func eventsKeepTheirOrderOverManyPieces() {
    let log = TraceLog()
    for number in 0..<200_000 { log.append(.tickBegan(number: UInt32(number))) }
    #expect(log.count == 200_000)
    for index in [0, 1, 65_535, 65_536, 131_071, 131_072, 199_999] {
      #expect(log.events[index] == .tickBegan(number: UInt32(index)))
    }
    #expect(log.events.last == .tickBegan(number: 199_999))
    #expect(log.events[65_530..<65_540].map { $0 }.count == 10)
  }

  @Test func anEmptyLogHasNoEvents() {
    #expect(TraceLog().events.isEmpty)
    #expect(TraceLog().events.first == nil)
  }

  @Test func aCopySeesLaterEvents() {
    let log = TraceLog()
    let events = log.events
    log.append(.programStarted)
    #expect(Array(events) == [.programStarted])
  }
}
