import Testing

@testable import Story

@Suite struct ConceptCardTests {
  @Test(arguments: Concept.allCases)
  func aCardIsShortAndCleanInBothLanguages(concept: Concept) {
    let card = ConceptCard.card(concept)
    #expect(card.concept == concept)
    #expect((3...6).contains(card.sentences.count))
    #expect(card.picture.allSatisfy { $0.count <= 46 && $0.allSatisfy(\.isASCII) })
    for sentence in card.sentences {
      #expect(Proofreading.faults(inChinese: sentence.text(in: .chinese)) == [])
      #expect(Proofreading.faults(inEnglish: sentence.text(in: .english)) == [])
      #expect(sentence.text(in: .english).last == ".")
      #expect(sentence.text(in: .chinese).last == "。")
      #expect(sentence.text(in: .english).count <= 160)
      #expect(sentence.text(in: .chinese).count <= 70)
    }
  }

  @Test(arguments: CardPlace.allCases)
  func everyPanelHasACard(place: CardPlace) {
    #expect(!ConceptCard.cards(for: place).isEmpty)
  }

  @Test func everyCardBelongsToAPanel() {
    let shown = CardPlace.allCases.flatMap(\.concepts)
    for concept in Concept.allCases { #expect(shown.contains(concept)) }
  }

  @Test(arguments: [
    (CardPlace.ready, Concept.ready), (.waiting, .waiting), (.timers, .timer), (.tasks, .task),
    (.coroutines, .coroutine), (.tick, .tick), (.source, .await), (.story, .eventLoop),
  ])
  func aPanelsFirstCardIsItsOwn(place: CardPlace, concept: Concept) {
    #expect(ConceptCard.cards(for: place).first?.concept == concept)
  }
}
