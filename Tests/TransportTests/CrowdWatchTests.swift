// When memory is given back.

import Testing

@testable import Transport

@Suite struct CrowdWatchTests {
  @Test("half of a crowd must have gone")
  func half() {
    var watch = CrowdWatch()
    watch.came(99)
    let answers = [0, 0].map { watch.hasLeft($0) }
    watch.came(200)
    #expect(answers + [101, 100].map { watch.hasLeft($0) } == [false, false, false, true])
  }

  @Test("crowds that come and go are told of every thirty seconds, and the last is not missed")
  func interval() {
    var watch = CrowdWatch()
    watch.came(200)
    var answers = [watch.hasLeft(0)]
    watch.came(200)
    for _ in 1...60 { answers.append(watch.hasLeft(0)) }
    #expect(answers.indices.filter { answers[$0] } == [0, 30])
  }
}
