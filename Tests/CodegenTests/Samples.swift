// Messages with something in every field.

import Wire

enum Samples {
  static func scalars() -> TestV1.Scalars {
    var message = TestV1.Scalars()
    message.double = -1.25
    message.float = 0.1
    message.int64 = .min
    message.uint64 = .max
    message.int32 = -1
    message.fixed64 = 1 << 40
    message.fixed32 = .max
    message.bool = true
    message.string = "é\n\"😀\""
    message.bytes = [0, 255, 128]
    message.uint32 = 4_000_000_000
    message.sfixed32 = .min
    message.sfixed64 = -5
    message.sint32 = -2
    message.sint64 = .max
    message.color = .negative
    return message
  }

  static func lists() -> TestV1.Lists {
    var message = TestV1.Lists()
    message.doubles = [0, -0.5, 1e300]
    message.sint64s = [-1, 0, .max]
    message.unpacked = [1, -1, 300]
    message.bools = [true, false]
    message.strings = ["", "a"]
    message.bytesList = [[], [1]]
    message.colors = [.red, .color3d, .unrecognized(77)]
    message.messages = [TestV1.Scalars(), scalars()]
    return message
  }

  static func maps() -> TestV1.Maps {
    var message = TestV1.Maps()
    message.strings = ["b": "2", "a": "", "": "x"]
    message.numbers = [-1: 1, 5: -5]
    message.flags = [true: [1], false: []]
    message.colors = [.max: .red]
    var inner = TestV1.Maps()
    inner.strings = ["deep": "er"]
    message.nested = ["in": inner]
    return message
  }

  static func choices() -> [TestV1.Choice] {
    let kinds: [TestV1.Choice.KindChoice] = [
      .text(""), .number(0), .color(.red), .scalars(scalars()), .choice(TestV1.Choice()),
      .nothing(.nullValue), .data([9]),
    ]
    return kinds.map { kind in
      var next = TestV1.Choice()
      next.kind = kind
      var message = TestV1.Choice()
      message.kind = kind
      message.next = next
      return message
    }
  }

  static func optionals() -> TestV1.Optionals {
    var message = TestV1.Optionals()
    message.double = 0
    message.int64 = 0
    message.bool = false
    message.string = ""
    message.bytes = []
    message.color = .unspecified
    message.message = TestV1.Scalars()
    return message
  }

  static func wellKnown() throws -> TestV1.WellKnown {
    try TestV1.WellKnown(
      json: """
        {"time":"2026-11-22T09:30:00Z","duration":"-1.500s","struct":{"a":[1,null]},"value":null,\
        "list":["x"],"mask":"aB,c","empty":{},"any":{"@type":"t/google.protobuf.BytesValue","value":"AQ=="},\
        "int64Value":"0","stringValue":"","boolValue":false,"bytesValue":"","doubleValue":"NaN",\
        "values":[null,1]}
        """)
  }
}
