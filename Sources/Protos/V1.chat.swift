// Generated from modelroute/v1/chat.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Wire

extension V1 {
  /// A conversation and how to continue it.
  package struct ChatInput: Wire.Message {
    /// How much a model that reasons should think before it answers.
    package enum ReasoningEffort: Wire.ProtoEnum {
      /// The model's default.
      case unspecified
      case none
      case minimal
      case low
      case medium
      case high
      /// A number that this version has no name for.
      case unrecognized(Int32)

      package init() { self = .unspecified }

      package init(number: Int32) {
        switch number {
        case 0: self = .unspecified
        case 1: self = .none
        case 2: self = .minimal
        case 3: self = .low
        case 4: self = .medium
        case 5: self = .high
        default: self = .unrecognized(number)
        }
      }

      package var number: Int32 {
        switch self {
        case .unspecified: 0
        case .none: 1
        case .minimal: 2
        case .low: 3
        case .medium: 4
        case .high: 5
        case .unrecognized(let number): number
        }
      }

      package var name: String {
        switch self {
        case .unspecified: "REASONING_EFFORT_UNSPECIFIED"
        case .none: "NONE"
        case .minimal: "MINIMAL"
        case .low: "LOW"
        case .medium: "MEDIUM"
        case .high: "HIGH"
        case .unrecognized(let number): "\(number)"
        }
      }

      package static func number(named name: UnsafeBufferPointer<UInt8>) -> Int32? {
        switch NameTable.index(of: name, in: "\u{1c}\u{0}\u{0}\u{0}REASONING_EFFORT_UNSPECIFIED\u{4}\u{0}\u{1}\u{0}NONE\u{7}\u{0}\u{2}\u{0}MINIMAL\u{3}\u{0}\u{3}\u{0}LOW\u{6}\u{0}\u{4}\u{0}MEDIUM\u{4}\u{0}\u{5}\u{0}HIGH") {
        case 0: 0
        case 1: 1
        case 2: 2
        case 3: 3
        case 4: 4
        case 5: 5
        default: nil
        }
      }

      package static var all: [Self] { [.unspecified, .none, .minimal, .low, .medium, .high] }
      package static var fullName: String { "modelroute.v1.ChatInput.ReasoningEffort" }

      package func encodeJSON(to writer: inout JSONWriter) {
        switch self {
        case .unspecified: writer.name("\"REASONING_EFFORT_UNSPECIFIED\"")
        case .none: writer.name("\"NONE\"")
        case .minimal: writer.name("\"MINIMAL\"")
        case .low: writer.name("\"LOW\"")
        case .medium: writer.name("\"MEDIUM\"")
        case .high: writer.name("\"HIGH\"")
        case .unrecognized(let number): writer.int32(number)
        }
      }
    }

    /// The conversation so far, oldest first.
    package var messages: [V1.ChatMessage] = []
    /// The most tokens that the answer may have, reasoning included. It bounds the hold. Unset: the
    /// model's own limit.
    package var maxOutputTokens: Int32?
    /// Randomness, 0 to 2.
    package var temperature: Double?
    /// Nucleus sampling, 0 to 1.
    package var topP: Double?
    /// Texts that end the answer. They are not part of it.
    package var stop: [String] = []
    /// Asks for the same answer to the same input, as far as the model can.
    package var seed: Int64?
    /// Makes tokens that already occurred less likely, -2 to 2.
    package var presencePenalty: Double?
    /// Makes tokens less likely the more often they occurred, -2 to 2.
    package var frequencyPenalty: Double?
    /// The functions that the model may call.
    package var tools: [V1.Tool] = []
    /// Whether it may, must or must not call them. Unset: it decides.
    package var toolChoice: V1.ToolChoice?
    /// Whether one answer may hold several tool calls. Unset: the model's default.
    package var parallelToolCalls: Bool?
    /// The form of the answer. Unset: text.
    package var responseFormat: V1.ResponseFormat?
    package var reasoningEffort: V1.ChatInput.ReasoningEffort = .unspecified
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ChatInput" }
  }
}

extension V1.ChatInput {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        if self.messages.isEmpty { self.messages.reserveCapacity(reader.run(of: 10, holding: MemoryLayout<V1.ChatMessage>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<V1.ChatMessage>.stride)
        var value = V1.ChatMessage()
        try value.merge(from: &reader)
        self.messages.append(value)
        reader.leave(outer)
      case 16: self.maxOutputTokens = try reader.int32()
      case 25: self.temperature = try reader.double()
      case 33: self.topP = try reader.double()
      case 42:
        if self.stop.isEmpty { self.stop.reserveCapacity(reader.run(of: 42, holding: MemoryLayout<String>.stride)) }
        try reader.hold(MemoryLayout<String>.stride)
        self.stop.append(try reader.string())
      case 48: self.seed = try reader.int64()
      case 57: self.presencePenalty = try reader.double()
      case 65: self.frequencyPenalty = try reader.double()
      case 74:
        if self.tools.isEmpty { self.tools.reserveCapacity(reader.run(of: 74, holding: MemoryLayout<V1.Tool>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<V1.Tool>.stride)
        var value = V1.Tool()
        try value.merge(from: &reader)
        self.tools.append(value)
        reader.leave(outer)
      case 82:
        let outer = try reader.enter()
        if self.toolChoice == nil { self.toolChoice = V1.ToolChoice() }
        try self.toolChoice?.merge(from: &reader)
        reader.leave(outer)
      case 88: self.parallelToolCalls = try reader.bool()
      case 98:
        let outer = try reader.enter()
        if self.responseFormat == nil { self.responseFormat = V1.ResponseFormat() }
        try self.responseFormat?.merge(from: &reader)
        reader.leave(outer)
      case 104: self.reasoningEffort = V1.ChatInput.ReasoningEffort(number: try reader.int32())
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if self.reasoningEffort.number != 0 {
      writer.int32(self.reasoningEffort.number)
      writer.tag(104)
    }
    if let value = self.responseFormat {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 98)
    }
    if let value = self.parallelToolCalls {
      writer.bool(value)
      writer.tag(88)
    }
    if let value = self.toolChoice {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 82)
    }
    self.tools.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        let mark = writer.count
        values[index].encode(to: &writer)
        writer.close(mark, tag: 74)
      }
    }
    if let value = self.frequencyPenalty {
      writer.double(value)
      writer.tag(65)
    }
    if let value = self.presencePenalty {
      writer.double(value)
      writer.tag(57)
    }
    if let value = self.seed {
      writer.int64(value)
      writer.tag(48)
    }
    self.stop.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        writer.string(values[index])
        writer.tag(42)
      }
    }
    if let value = self.topP {
      writer.double(value)
      writer.tag(33)
    }
    if let value = self.temperature {
      writer.double(value)
      writer.tag(25)
    }
    if let value = self.maxOutputTokens {
      writer.int32(value)
      writer.tag(16)
    }
    self.messages.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        let mark = writer.count
        values[index].encode(to: &writer)
        writer.close(mark, tag: 10)
      }
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<V1.ChatMessage>.stride)
          var value = V1.ChatMessage()
          try value.mergeJSON(from: &reader)
          self.messages.append(value)
        }
      case 1:
        self.maxOutputTokens = try reader.int32()
      case 2:
        self.temperature = try reader.double()
      case 3:
        self.topP = try reader.double()
      case 4:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<String>.stride)
          self.stop.append(try reader.string())
        }
      case 5:
        self.seed = try reader.int64()
      case 6:
        self.presencePenalty = try reader.double()
      case 7:
        self.frequencyPenalty = try reader.double()
      case 8:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<V1.Tool>.stride)
          var value = V1.Tool()
          try value.mergeJSON(from: &reader)
          self.tools.append(value)
        }
      case 9:
        if self.toolChoice == nil { self.toolChoice = V1.ToolChoice() }
        try self.toolChoice?.mergeJSON(from: &reader)
      case 10:
        self.parallelToolCalls = try reader.bool()
      case 11:
        if self.responseFormat == nil { self.responseFormat = V1.ResponseFormat() }
        try self.responseFormat?.mergeJSON(from: &reader)
      case 12:
        if let number = try reader.enumNumber(V1.ChatInput.ReasoningEffort.number(named:)) {
          self.reasoningEffort = V1.ChatInput.ReasoningEffort(number: number)
        }
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{8}\u{0}\u{0}\u{0}messages\u{f}\u{0}\u{1}\u{0}maxOutputTokens\u{b}\u{0}\u{2}\u{0}temperature\u{4}\u{0}\u{3}\u{0}topP\u{4}\u{0}\u{4}\u{0}stop\u{4}\u{0}\u{5}\u{0}seed\u{f}\u{0}\u{6}\u{0}presencePenalty\u{10}\u{0}\u{7}\u{0}frequencyPenalty\u{5}\u{0}\u{8}\u{0}tools\u{a}\u{0}\u{9}\u{0}toolChoice\u{11}\u{0}\u{a}\u{0}parallelToolCalls\u{e}\u{0}\u{b}\u{0}responseFormat\u{f}\u{0}\u{c}\u{0}reasoningEffort\u{11}\u{0}\u{1}\u{0}max_output_tokens\u{5}\u{0}\u{3}\u{0}top_p\u{10}\u{0}\u{6}\u{0}presence_penalty\u{11}\u{0}\u{7}\u{0}frequency_penalty\u{b}\u{0}\u{9}\u{0}tool_choice\u{13}\u{0}\u{a}\u{0}parallel_tool_calls\u{f}\u{0}\u{b}\u{0}response_format\u{10}\u{0}\u{c}\u{0}reasoning_effort"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.messages.isEmpty {
      writer.key(",\"messages\":")
      let list = writer.beginArray()
      self.messages.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          values[index].encodeJSON(to: &writer)
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if let value = self.maxOutputTokens {
      writer.key(",\"maxOutputTokens\":")
      writer.int32(value)
    }
    if let value = self.temperature {
      writer.key(",\"temperature\":")
      writer.double(value)
    }
    if let value = self.topP {
      writer.key(",\"topP\":")
      writer.double(value)
    }
    if !self.stop.isEmpty {
      writer.key(",\"stop\":")
      let list = writer.beginArray()
      self.stop.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          writer.string(values[index])
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if let value = self.seed {
      writer.key(",\"seed\":")
      writer.int64(value)
    }
    if let value = self.presencePenalty {
      writer.key(",\"presencePenalty\":")
      writer.double(value)
    }
    if let value = self.frequencyPenalty {
      writer.key(",\"frequencyPenalty\":")
      writer.double(value)
    }
    if !self.tools.isEmpty {
      writer.key(",\"tools\":")
      let list = writer.beginArray()
      self.tools.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          values[index].encodeJSON(to: &writer)
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if let value = self.toolChoice {
      writer.key(",\"toolChoice\":")
      value.encodeJSON(to: &writer)
    }
    if let value = self.parallelToolCalls {
      writer.key(",\"parallelToolCalls\":")
      writer.bool(value)
    }
    if let value = self.responseFormat {
      writer.key(",\"responseFormat\":")
      value.encodeJSON(to: &writer)
    }
    if self.reasoningEffort.number != 0 {
      writer.key(",\"reasoningEffort\":")
      self.reasoningEffort.encodeJSON(to: &writer)
    }
    writer.endObject(object)
  }

  package mutating func setText(_ path: ArraySlice<String>, to value: String)
    throws(WireError)
  {
    guard let name = path.first else { throw TextField.noValue() }
    let rest = path.dropFirst()
    do throws(WireError) {
      switch name {
      case "max_output_tokens", "maxOutputTokens":
        self.maxOutputTokens = try TextField.integer(rest, value)
      case "temperature":
        self.temperature = try TextField.double(rest, value)
      case "top_p", "topP":
        self.topP = try TextField.double(rest, value)
      case "stop":
        self.stop.append(try TextField.string(rest, value))
      case "seed":
        self.seed = try TextField.integer(rest, value)
      case "presence_penalty", "presencePenalty":
        self.presencePenalty = try TextField.double(rest, value)
      case "frequency_penalty", "frequencyPenalty":
        self.frequencyPenalty = try TextField.double(rest, value)
      case "tool_choice", "toolChoice":
        var inner = self.toolChoice ?? V1.ToolChoice()
        try inner.setText(rest, to: value)
        self.toolChoice = inner
      case "parallel_tool_calls", "parallelToolCalls":
        self.parallelToolCalls = try TextField.bool(rest, value)
      case "response_format", "responseFormat":
        var inner = self.responseFormat ?? V1.ResponseFormat()
        try inner.setText(rest, to: value)
        self.responseFormat = inner
      case "reasoning_effort", "reasoningEffort":
        self.reasoningEffort = V1.ChatInput.ReasoningEffort(
    number: try TextField.enumNumber(rest, value, V1.ChatInput.ReasoningEffort.number(named:)))
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    if self.messages.isEmpty { violations.add("messages", "is required") }
    Rules.items(self.messages.count, "messages", min: 0, max: 1000, &violations)
    for (index, value) in self.messages.enumerated() {
      let start = violations.count
      value.validate(into: &violations)
      violations.enclose("messages", index, since: start)
    }
    if let value = self.maxOutputTokens {
      if !(value >= 1 && value <= 10000000) { violations.add("max_output_tokens", "must be 1 to 10000000") }
    }
    if let value = self.temperature {
      if !(value >= 0 && value <= 2) { violations.add("temperature", "must be 0 to 2") }
    }
    if let value = self.topP {
      if !(value >= 0 && value <= 1) { violations.add("top_p", "must be 0 to 1") }
    }
    Rules.items(self.stop.count, "stop", min: 0, max: 4, &violations)
    for (index, value) in self.stop.enumerated() {
      let start = violations.count
      Rules.length(value, "stop", min: 1, max: 256, &violations)
      violations.number("stop", index, since: start)
    }
    if let value = self.presencePenalty {
      if !(value >= -2 && value <= 2) { violations.add("presence_penalty", "must be -2 to 2") }
    }
    if let value = self.frequencyPenalty {
      if !(value >= -2 && value <= 2) { violations.add("frequency_penalty", "must be -2 to 2") }
    }
    Rules.items(self.tools.count, "tools", min: 0, max: 128, &violations)
    for (index, value) in self.tools.enumerated() {
      let start = violations.count
      value.validate(into: &violations)
      violations.enclose("tools", index, since: start)
    }
    if let value = self.toolChoice {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("tool_choice", since: mark)
    }
    if let value = self.responseFormat {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("response_format", since: mark)
    }
  }
}

extension V1 {
  /// One message of a conversation.
  package struct ChatMessage: Wire.Message {
    /// `system`, `user`, `assistant` or `tool`.
    package var role: String = ""
    /// What is said, in parts. May be empty in an assistant's message that only calls tools.
    package var content: [V1.ContentPart] = []
    /// The calls that an assistant's message makes.
    package var toolCalls: [V1.ToolCall] = []
    /// In a message of role `tool`: the id of the call that it answers.
    package var toolCallId: String = ""
    /// A name of the speaker, to tell several apart.
    package var name: String = ""
    /// What the model said instead of an answer, when it declined. Set in outputs.
    package var refusal: String = ""
    /// What the model thought, where it shows it. Send it back unchanged to continue a tool turn.
    package var reasoning: [V1.Reasoning] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ChatMessage" }
  }
}

extension V1.ChatMessage {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.role = try reader.string()
      case 18:
        if self.content.isEmpty { self.content.reserveCapacity(reader.run(of: 18, holding: MemoryLayout<V1.ContentPart>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<V1.ContentPart>.stride)
        var value = V1.ContentPart()
        try value.merge(from: &reader)
        self.content.append(value)
        reader.leave(outer)
      case 26:
        if self.toolCalls.isEmpty { self.toolCalls.reserveCapacity(reader.run(of: 26, holding: MemoryLayout<V1.ToolCall>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<V1.ToolCall>.stride)
        var value = V1.ToolCall()
        try value.merge(from: &reader)
        self.toolCalls.append(value)
        reader.leave(outer)
      case 34: self.toolCallId = try reader.string()
      case 42: self.name = try reader.string()
      case 50: self.refusal = try reader.string()
      case 58:
        if self.reasoning.isEmpty { self.reasoning.reserveCapacity(reader.run(of: 58, holding: MemoryLayout<V1.Reasoning>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<V1.Reasoning>.stride)
        var value = V1.Reasoning()
        try value.merge(from: &reader)
        self.reasoning.append(value)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    self.reasoning.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        let mark = writer.count
        values[index].encode(to: &writer)
        writer.close(mark, tag: 58)
      }
    }
    if !self.refusal.isEmpty {
      writer.string(self.refusal)
      writer.tag(50)
    }
    if !self.name.isEmpty {
      writer.string(self.name)
      writer.tag(42)
    }
    if !self.toolCallId.isEmpty {
      writer.string(self.toolCallId)
      writer.tag(34)
    }
    self.toolCalls.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        let mark = writer.count
        values[index].encode(to: &writer)
        writer.close(mark, tag: 26)
      }
    }
    self.content.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        let mark = writer.count
        values[index].encode(to: &writer)
        writer.close(mark, tag: 18)
      }
    }
    if !self.role.isEmpty {
      writer.string(self.role)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.role = try reader.string()
      case 1:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<V1.ContentPart>.stride)
          var value = V1.ContentPart()
          try value.mergeJSON(from: &reader)
          self.content.append(value)
        }
      case 2:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<V1.ToolCall>.stride)
          var value = V1.ToolCall()
          try value.mergeJSON(from: &reader)
          self.toolCalls.append(value)
        }
      case 3:
        self.toolCallId = try reader.string()
      case 4:
        self.name = try reader.string()
      case 5:
        self.refusal = try reader.string()
      case 6:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<V1.Reasoning>.stride)
          var value = V1.Reasoning()
          try value.mergeJSON(from: &reader)
          self.reasoning.append(value)
        }
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}role\u{7}\u{0}\u{1}\u{0}content\u{9}\u{0}\u{2}\u{0}toolCalls\u{a}\u{0}\u{3}\u{0}toolCallId\u{4}\u{0}\u{4}\u{0}name\u{7}\u{0}\u{5}\u{0}refusal\u{9}\u{0}\u{6}\u{0}reasoning\u{a}\u{0}\u{2}\u{0}tool_calls\u{c}\u{0}\u{3}\u{0}tool_call_id"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.role.isEmpty {
      writer.key(",\"role\":")
      writer.string(self.role)
    }
    if !self.content.isEmpty {
      writer.key(",\"content\":")
      let list = writer.beginArray()
      self.content.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          values[index].encodeJSON(to: &writer)
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if !self.toolCalls.isEmpty {
      writer.key(",\"toolCalls\":")
      let list = writer.beginArray()
      self.toolCalls.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          values[index].encodeJSON(to: &writer)
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if !self.toolCallId.isEmpty {
      writer.key(",\"toolCallId\":")
      writer.string(self.toolCallId)
    }
    if !self.name.isEmpty {
      writer.key(",\"name\":")
      writer.string(self.name)
    }
    if !self.refusal.isEmpty {
      writer.key(",\"refusal\":")
      writer.string(self.refusal)
    }
    if !self.reasoning.isEmpty {
      writer.key(",\"reasoning\":")
      let list = writer.beginArray()
      self.reasoning.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          values[index].encodeJSON(to: &writer)
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if !self.role.isEmpty {
      switch self.role {
      case "system", "user", "assistant", "tool": break
      default: violations.add("role", "must be one of system, user, assistant, tool")
      }
    } else { violations.add("role", "is required") }
    Rules.items(self.content.count, "content", min: 0, max: 1000, &violations)
    for (index, value) in self.content.enumerated() {
      let start = violations.count
      value.validate(into: &violations)
      violations.enclose("content", index, since: start)
    }
    Rules.items(self.toolCalls.count, "tool_calls", min: 0, max: 128, &violations)
    for (index, value) in self.toolCalls.enumerated() {
      let start = violations.count
      value.validate(into: &violations)
      violations.enclose("tool_calls", index, since: start)
    }
    if !self.toolCallId.isEmpty {
      Rules.length(self.toolCallId, "tool_call_id", min: 0, max: 128, &violations)
    }
    if !self.name.isEmpty {
      Rules.length(self.name, "name", min: 0, max: 64, &violations)
    }
    if !self.refusal.isEmpty {
      Rules.length(self.refusal, "refusal", min: 0, max: 100000, &violations)
    }
    Rules.items(self.reasoning.count, "reasoning", min: 0, max: 100, &violations)
    for (index, value) in self.reasoning.enumerated() {
      let start = violations.count
      value.validate(into: &violations)
      violations.enclose("reasoning", index, since: start)
    }
  }
}

extension V1 {
  /// One part of a message.
  package struct ContentPart: Wire.Message {
    package enum Part: Sendable, Equatable {
      case text(String)
      indirect case image(V1.MediaInput)
      indirect case audio(V1.MediaInput)
      /// A document, as in a PDF.
      indirect case file(V1.MediaInput)
    }

    package var part: V1.ContentPart.Part?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ContentPart" }
  }
}

extension V1.ContentPart {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.part = .text(try reader.string())
      case 18:
        let outer = try reader.enter(holding: MemoryLayout<V1.MediaInput>.stride)
        var value = V1.MediaInput()
        if case .image(let present) = self.part { value = present }
        try value.merge(from: &reader)
        self.part = .image(value)
        reader.leave(outer)
      case 26:
        let outer = try reader.enter(holding: MemoryLayout<V1.MediaInput>.stride)
        var value = V1.MediaInput()
        if case .audio(let present) = self.part { value = present }
        try value.merge(from: &reader)
        self.part = .audio(value)
        reader.leave(outer)
      case 34:
        let outer = try reader.enter(holding: MemoryLayout<V1.MediaInput>.stride)
        var value = V1.MediaInput()
        if case .file(let present) = self.part { value = present }
        try value.merge(from: &reader)
        self.part = .file(value)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    switch self.part {
    case .text(let value):
      writer.string(value)
      writer.tag(10)
    case .image(let value):
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 18)
    case .audio(let value):
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 26)
    case .file(let value):
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 34)
    case nil: break
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        guard self.part == nil else { throw reader.duplicate("another field of the oneof part is set") }
        self.part = .text(try reader.string())
      case 1:
        guard self.part == nil else { throw reader.duplicate("another field of the oneof part is set") }
        try reader.hold(MemoryLayout<V1.MediaInput>.stride)
        var value = V1.MediaInput()
        try value.mergeJSON(from: &reader)
        self.part = .image(value)
      case 2:
        guard self.part == nil else { throw reader.duplicate("another field of the oneof part is set") }
        try reader.hold(MemoryLayout<V1.MediaInput>.stride)
        var value = V1.MediaInput()
        try value.mergeJSON(from: &reader)
        self.part = .audio(value)
      case 3:
        guard self.part == nil else { throw reader.duplicate("another field of the oneof part is set") }
        try reader.hold(MemoryLayout<V1.MediaInput>.stride)
        var value = V1.MediaInput()
        try value.mergeJSON(from: &reader)
        self.part = .file(value)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}text\u{5}\u{0}\u{1}\u{0}image\u{5}\u{0}\u{2}\u{0}audio\u{4}\u{0}\u{3}\u{0}file"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    switch self.part {
    case .text(let value):
      writer.key(",\"text\":")
      writer.string(value)
    case .image(let value):
      writer.key(",\"image\":")
      value.encodeJSON(to: &writer)
    case .audio(let value):
      writer.key(",\"audio\":")
      value.encodeJSON(to: &writer)
    case .file(let value):
      writer.key(",\"file\":")
      value.encodeJSON(to: &writer)
    case nil: break
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    switch self.part {
    case .text(let value):
      Rules.size(value.utf8.count, "text", min: 0, max: 10000000, &violations)
    case .image(let value):
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("image", since: mark)
    case .audio(let value):
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("audio", since: mark)
    case .file(let value):
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("file", since: mark)
    case nil: violations.add("part", "one of its fields is required")
    }
  }
}

extension V1 {
  /// A stretch of a model's reasoning.
  package struct Reasoning: Wire.Message {
    /// A readable text or summary, where the model gives one.
    package var text: String = ""
    /// Opaque; it lets the model continue its own reasoning.
    package var state: [UInt8] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.Reasoning" }
  }
}

extension V1.Reasoning {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.text = try reader.string()
      case 18: self.state = try reader.bytes()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.state.isEmpty {
      writer.bytes(self.state)
      writer.tag(18)
    }
    if !self.text.isEmpty {
      writer.string(self.text)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.text = try reader.string()
      case 1:
        self.state = try reader.bytes()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}text\u{5}\u{0}\u{1}\u{0}state"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.text.isEmpty {
      writer.key(",\"text\":")
      writer.string(self.text)
    }
    if !self.state.isEmpty {
      writer.key(",\"state\":")
      writer.bytes(self.state)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if !self.text.isEmpty {
      Rules.size(self.text.utf8.count, "text", min: 0, max: 10000000, &violations)
    }
    if !self.state.isEmpty {
      Rules.size(self.state.count, "state", min: 0, max: 1000000, &violations)
    }
  }
}

extension V1 {
  /// A function that the model may ask the caller to run.
  package struct Tool: Wire.Message {
    /// The JSON Schema of its arguments. Unset: no arguments.
    package enum Schema: Sendable, Equatable {
      /// As an object.
      case parameters(GoogleProtobuf.Struct)
      /// As JSON text, which keeps the order of members.
      case parametersJson(String)
    }

    package var name: String = ""
    /// What it does and when to use it.
    package var description: String = ""
    /// The JSON Schema of its arguments. Unset: no arguments.
    package var schema: V1.Tool.Schema?
    /// The arguments must match the schema exactly.
    package var strict: Bool?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.Tool" }
  }
}

extension V1.Tool {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.name = try reader.string()
      case 18: self.description = try reader.string()
      case 26:
        let outer = try reader.enter()
        var value = GoogleProtobuf.Struct()
        if case .parameters(let present) = self.schema { value = present }
        try value.merge(from: &reader)
        self.schema = .parameters(value)
        reader.leave(outer)
      case 34: self.schema = .parametersJson(try reader.string())
      case 40: self.strict = try reader.bool()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.strict {
      writer.bool(value)
      writer.tag(40)
    }
    switch self.schema {
    case .parameters(let value):
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 26)
    case .parametersJson(let value):
      writer.string(value)
      writer.tag(34)
    case nil: break
    }
    if !self.description.isEmpty {
      writer.string(self.description)
      writer.tag(18)
    }
    if !self.name.isEmpty {
      writer.string(self.name)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.name = try reader.string()
      case 1:
        self.description = try reader.string()
      case 2:
        guard self.schema == nil else { throw reader.duplicate("another field of the oneof schema is set") }
        var value = GoogleProtobuf.Struct()
        try value.mergeJSON(from: &reader)
        self.schema = .parameters(value)
      case 3:
        guard self.schema == nil else { throw reader.duplicate("another field of the oneof schema is set") }
        self.schema = .parametersJson(try reader.string())
      case 4:
        self.strict = try reader.bool()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}name\u{b}\u{0}\u{1}\u{0}description\u{a}\u{0}\u{2}\u{0}parameters\u{e}\u{0}\u{3}\u{0}parametersJson\u{6}\u{0}\u{4}\u{0}strict\u{f}\u{0}\u{3}\u{0}parameters_json"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.name.isEmpty {
      writer.key(",\"name\":")
      writer.string(self.name)
    }
    if !self.description.isEmpty {
      writer.key(",\"description\":")
      writer.string(self.description)
    }
    switch self.schema {
    case .parameters(let value):
      writer.key(",\"parameters\":")
      value.encodeJSON(to: &writer)
    case .parametersJson(let value):
      writer.key(",\"parametersJson\":")
      writer.string(value)
    case nil: break
    }
    if let value = self.strict {
      writer.key(",\"strict\":")
      writer.bool(value)
    }
    writer.endObject(object)
  }

  private static let namePattern = Pattern("[a-zA-Z0-9_-]+")
  package func validate(into violations: inout Violations) {
    if !self.name.isEmpty {
      Rules.length(self.name, "name", min: 0, max: 64, &violations)
      Rules.pattern(self.name, "name", Self.namePattern, &violations)
    } else { violations.add("name", "is required") }
    if !self.description.isEmpty {
      Rules.length(self.description, "description", min: 0, max: 16384, &violations)
    }
    switch self.schema {
    case .parametersJson(let value):
      Rules.size(value.utf8.count, "parameters_json", min: 0, max: 1000000, &violations)
      Rules.json(value, "parameters_json", &violations)
    case .parameters: break
    case nil: break
    }
  }
}

extension V1 {
  /// A call that the model asks for.
  package struct ToolCall: Wire.Message {
    /// Names the call in the answer to it. Ours, never the provider's.
    package var id: String = ""
    /// The function.
    package var name: String = ""
    /// The arguments as JSON text, exactly as the model wrote them.
    package var arguments: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ToolCall" }
  }
}

extension V1.ToolCall {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.id = try reader.string()
      case 18: self.name = try reader.string()
      case 26: self.arguments = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.arguments.isEmpty {
      writer.string(self.arguments)
      writer.tag(26)
    }
    if !self.name.isEmpty {
      writer.string(self.name)
      writer.tag(18)
    }
    if !self.id.isEmpty {
      writer.string(self.id)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.id = try reader.string()
      case 1:
        self.name = try reader.string()
      case 2:
        self.arguments = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{2}\u{0}\u{0}\u{0}id\u{4}\u{0}\u{1}\u{0}name\u{9}\u{0}\u{2}\u{0}arguments"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.id.isEmpty {
      writer.key(",\"id\":")
      writer.string(self.id)
    }
    if !self.name.isEmpty {
      writer.key(",\"name\":")
      writer.string(self.name)
    }
    if !self.arguments.isEmpty {
      writer.key(",\"arguments\":")
      writer.string(self.arguments)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if !self.id.isEmpty {
      Rules.length(self.id, "id", min: 0, max: 128, &violations)
    } else { violations.add("id", "is required") }
    if !self.name.isEmpty {
      Rules.length(self.name, "name", min: 0, max: 64, &violations)
    } else { violations.add("name", "is required") }
    if !self.arguments.isEmpty {
      Rules.size(self.arguments.utf8.count, "arguments", min: 0, max: 10000000, &violations)
    }
  }
}

extension V1 {
  /// Whether the model may call tools.
  package struct ToolChoice: Wire.Message {
    package enum Mode: Wire.ProtoEnum {
      /// The model decides.
      case unspecified
      /// The model decides.
      case auto
      /// No calls.
      case none
      /// At least one call.
      case required
      /// A call of the function named in `tool`.
      case tool
      /// A number that this version has no name for.
      case unrecognized(Int32)

      package init() { self = .unspecified }

      package init(number: Int32) {
        switch number {
        case 0: self = .unspecified
        case 1: self = .auto
        case 2: self = .none
        case 3: self = .required
        case 4: self = .tool
        default: self = .unrecognized(number)
        }
      }

      package var number: Int32 {
        switch self {
        case .unspecified: 0
        case .auto: 1
        case .none: 2
        case .required: 3
        case .tool: 4
        case .unrecognized(let number): number
        }
      }

      package var name: String {
        switch self {
        case .unspecified: "MODE_UNSPECIFIED"
        case .auto: "AUTO"
        case .none: "NONE"
        case .required: "REQUIRED"
        case .tool: "TOOL"
        case .unrecognized(let number): "\(number)"
        }
      }

      package static func number(named name: UnsafeBufferPointer<UInt8>) -> Int32? {
        switch NameTable.index(of: name, in: "\u{10}\u{0}\u{0}\u{0}MODE_UNSPECIFIED\u{4}\u{0}\u{1}\u{0}AUTO\u{4}\u{0}\u{2}\u{0}NONE\u{8}\u{0}\u{3}\u{0}REQUIRED\u{4}\u{0}\u{4}\u{0}TOOL") {
        case 0: 0
        case 1: 1
        case 2: 2
        case 3: 3
        case 4: 4
        default: nil
        }
      }

      package static var all: [Self] { [.unspecified, .auto, .none, .required, .tool] }
      package static var fullName: String { "modelroute.v1.ToolChoice.Mode" }

      package func encodeJSON(to writer: inout JSONWriter) {
        switch self {
        case .unspecified: writer.name("\"MODE_UNSPECIFIED\"")
        case .auto: writer.name("\"AUTO\"")
        case .none: writer.name("\"NONE\"")
        case .required: writer.name("\"REQUIRED\"")
        case .tool: writer.name("\"TOOL\"")
        case .unrecognized(let number): writer.int32(number)
        }
      }
    }

    package var mode: V1.ToolChoice.Mode = .unspecified
    /// The function that has to be called; only with `TOOL`.
    package var tool: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ToolChoice" }
  }
}

extension V1.ToolChoice {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.mode = V1.ToolChoice.Mode(number: try reader.int32())
      case 18: self.tool = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.tool.isEmpty {
      writer.string(self.tool)
      writer.tag(18)
    }
    if self.mode.number != 0 {
      writer.int32(self.mode.number)
      writer.tag(8)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        if let number = try reader.enumNumber(V1.ToolChoice.Mode.number(named:)) {
          self.mode = V1.ToolChoice.Mode(number: number)
        }
      case 1:
        self.tool = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}mode\u{4}\u{0}\u{1}\u{0}tool"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if self.mode.number != 0 {
      writer.key(",\"mode\":")
      self.mode.encodeJSON(to: &writer)
    }
    if !self.tool.isEmpty {
      writer.key(",\"tool\":")
      writer.string(self.tool)
    }
    writer.endObject(object)
  }

  package mutating func setText(_ path: ArraySlice<String>, to value: String)
    throws(WireError)
  {
    guard let name = path.first else { throw TextField.noValue() }
    let rest = path.dropFirst()
    do throws(WireError) {
      switch name {
      case "mode":
        self.mode = V1.ToolChoice.Mode(
    number: try TextField.enumNumber(rest, value, V1.ToolChoice.Mode.number(named:)))
      case "tool":
        self.tool = try TextField.string(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    if !self.tool.isEmpty {
      Rules.length(self.tool, "tool", min: 0, max: 64, &violations)
    }
  }
}

extension V1 {
  /// The form of an answer.
  package struct ResponseFormat: Wire.Message {
    package enum Type_: Wire.ProtoEnum {
      /// Text.
      case typeUnspecified
      case text
      /// Some JSON object.
      case json
      /// JSON that matches `json_schema`.
      case jsonSchema
      /// A number that this version has no name for.
      case unrecognized(Int32)

      package init() { self = .typeUnspecified }

      package init(number: Int32) {
        switch number {
        case 0: self = .typeUnspecified
        case 1: self = .text
        case 2: self = .json
        case 3: self = .jsonSchema
        default: self = .unrecognized(number)
        }
      }

      package var number: Int32 {
        switch self {
        case .typeUnspecified: 0
        case .text: 1
        case .json: 2
        case .jsonSchema: 3
        case .unrecognized(let number): number
        }
      }

      package var name: String {
        switch self {
        case .typeUnspecified: "TYPE_UNSPECIFIED"
        case .text: "TEXT"
        case .json: "JSON"
        case .jsonSchema: "JSON_SCHEMA"
        case .unrecognized(let number): "\(number)"
        }
      }

      package static func number(named name: UnsafeBufferPointer<UInt8>) -> Int32? {
        switch NameTable.index(of: name, in: "\u{10}\u{0}\u{0}\u{0}TYPE_UNSPECIFIED\u{4}\u{0}\u{1}\u{0}TEXT\u{4}\u{0}\u{2}\u{0}JSON\u{b}\u{0}\u{3}\u{0}JSON_SCHEMA") {
        case 0: 0
        case 1: 1
        case 2: 2
        case 3: 3
        default: nil
        }
      }

      package static var all: [Self] { [.typeUnspecified, .text, .json, .jsonSchema] }
      package static var fullName: String { "modelroute.v1.ResponseFormat.Type" }

      package func encodeJSON(to writer: inout JSONWriter) {
        switch self {
        case .typeUnspecified: writer.name("\"TYPE_UNSPECIFIED\"")
        case .text: writer.name("\"TEXT\"")
        case .json: writer.name("\"JSON\"")
        case .jsonSchema: writer.name("\"JSON_SCHEMA\"")
        case .unrecognized(let number): writer.int32(number)
        }
      }
    }

    package var type: V1.ResponseFormat.Type_ = .typeUnspecified
    /// The schema; only with `JSON_SCHEMA`.
    package var jsonSchema: V1.JsonSchema? {
      get { _jsonSchema?.value }
      set { _jsonSchema = newValue.map { Boxed($0) } }
    }
    private var _jsonSchema: Boxed<V1.JsonSchema>?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ResponseFormat" }
  }
}

extension V1.ResponseFormat {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.type = V1.ResponseFormat.Type_(number: try reader.int32())
      case 18:
        let outer = try reader.enter(holding: MemoryLayout<V1.JsonSchema>.stride)
        var value = self._jsonSchema?.value ?? V1.JsonSchema()
        try value.merge(from: &reader)
        self._jsonSchema = Boxed(value)
        reader.leave(outer)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self._jsonSchema?.value {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 18)
    }
    if self.type.number != 0 {
      writer.int32(self.type.number)
      writer.tag(8)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        if let number = try reader.enumNumber(V1.ResponseFormat.Type_.number(named:)) {
          self.type = V1.ResponseFormat.Type_(number: number)
        }
      case 1:
        try reader.hold(MemoryLayout<V1.JsonSchema>.stride)
        var value = self._jsonSchema?.value ?? V1.JsonSchema()
        try value.mergeJSON(from: &reader)
        self._jsonSchema = Boxed(value)
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}type\u{a}\u{0}\u{1}\u{0}jsonSchema\u{b}\u{0}\u{1}\u{0}json_schema"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if self.type.number != 0 {
      writer.key(",\"type\":")
      self.type.encodeJSON(to: &writer)
    }
    if let value = self._jsonSchema?.value {
      writer.key(",\"jsonSchema\":")
      value.encodeJSON(to: &writer)
    }
    writer.endObject(object)
  }

  package mutating func setText(_ path: ArraySlice<String>, to value: String)
    throws(WireError)
  {
    guard let name = path.first else { throw TextField.noValue() }
    let rest = path.dropFirst()
    do throws(WireError) {
      switch name {
      case "type":
        self.type = V1.ResponseFormat.Type_(
    number: try TextField.enumNumber(rest, value, V1.ResponseFormat.Type_.number(named:)))
      case "json_schema", "jsonSchema":
        var inner = self.jsonSchema ?? V1.JsonSchema()
        try inner.setText(rest, to: value)
        self.jsonSchema = inner
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  package func validate(into violations: inout Violations) {
    if let value = self._jsonSchema?.value {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("json_schema", since: mark)
    }
  }
}

extension V1 {
  /// A named JSON Schema.
  package struct JsonSchema: Wire.Message {
    package enum Definition: Sendable, Equatable {
      /// As an object.
      case schema(GoogleProtobuf.Struct)
      /// As JSON text, which keeps the order of members.
      case schemaJson(String)
    }

    package var name: String = ""
    package var description: String = ""
    package var definition: V1.JsonSchema.Definition?
    /// The answer must match the schema exactly.
    package var strict: Bool?
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.JsonSchema" }
  }
}

extension V1.JsonSchema {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.name = try reader.string()
      case 18: self.description = try reader.string()
      case 26:
        let outer = try reader.enter()
        var value = GoogleProtobuf.Struct()
        if case .schema(let present) = self.definition { value = present }
        try value.merge(from: &reader)
        self.definition = .schema(value)
        reader.leave(outer)
      case 34: self.definition = .schemaJson(try reader.string())
      case 40: self.strict = try reader.bool()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if let value = self.strict {
      writer.bool(value)
      writer.tag(40)
    }
    switch self.definition {
    case .schema(let value):
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 26)
    case .schemaJson(let value):
      writer.string(value)
      writer.tag(34)
    case nil: break
    }
    if !self.description.isEmpty {
      writer.string(self.description)
      writer.tag(18)
    }
    if !self.name.isEmpty {
      writer.string(self.name)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.name = try reader.string()
      case 1:
        self.description = try reader.string()
      case 2:
        guard self.definition == nil else { throw reader.duplicate("another field of the oneof definition is set") }
        var value = GoogleProtobuf.Struct()
        try value.mergeJSON(from: &reader)
        self.definition = .schema(value)
      case 3:
        guard self.definition == nil else { throw reader.duplicate("another field of the oneof definition is set") }
        self.definition = .schemaJson(try reader.string())
      case 4:
        self.strict = try reader.bool()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}name\u{b}\u{0}\u{1}\u{0}description\u{6}\u{0}\u{2}\u{0}schema\u{a}\u{0}\u{3}\u{0}schemaJson\u{6}\u{0}\u{4}\u{0}strict\u{b}\u{0}\u{3}\u{0}schema_json"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.name.isEmpty {
      writer.key(",\"name\":")
      writer.string(self.name)
    }
    if !self.description.isEmpty {
      writer.key(",\"description\":")
      writer.string(self.description)
    }
    switch self.definition {
    case .schema(let value):
      writer.key(",\"schema\":")
      value.encodeJSON(to: &writer)
    case .schemaJson(let value):
      writer.key(",\"schemaJson\":")
      writer.string(value)
    case nil: break
    }
    if let value = self.strict {
      writer.key(",\"strict\":")
      writer.bool(value)
    }
    writer.endObject(object)
  }

  package mutating func setText(_ path: ArraySlice<String>, to value: String)
    throws(WireError)
  {
    guard let name = path.first else { throw TextField.noValue() }
    let rest = path.dropFirst()
    do throws(WireError) {
      switch name {
      case "name":
        self.name = try TextField.string(rest, value)
      case "description":
        self.description = try TextField.string(rest, value)
      case "schema":
        var inner = GoogleProtobuf.Struct()
        if case .schema(let present) = self.definition { inner = present }
        try inner.setText(rest, to: value)
        self.definition = .schema(inner)
      case "schema_json", "schemaJson":
        self.definition = .schemaJson(try TextField.string(rest, value))
      case "strict":
        self.strict = try TextField.bool(rest, value)
      default: throw TextField.unknown([])
      }
    } catch {
      throw error.inside(name)
    }
  }

  private static let namePattern = Pattern("[a-zA-Z0-9_-]+")
  package func validate(into violations: inout Violations) {
    if !self.name.isEmpty {
      Rules.length(self.name, "name", min: 0, max: 64, &violations)
      Rules.pattern(self.name, "name", Self.namePattern, &violations)
    } else { violations.add("name", "is required") }
    if !self.description.isEmpty {
      Rules.length(self.description, "description", min: 0, max: 16384, &violations)
    }
    switch self.definition {
    case .schemaJson(let value):
      Rules.size(value.utf8.count, "schema_json", min: 0, max: 1000000, &violations)
      Rules.json(value, "schema_json", &violations)
    case .schema: break
    case nil: violations.add("definition", "one of its fields is required")
    }
  }
}

extension V1 {
  /// The assistant's answer.
  package struct ChatOutput: Wire.Message {
    /// Why the answer ended.
    package enum FinishReason: Wire.ProtoEnum {
      case unspecified
      /// It was complete, or a stop text was met.
      case stop
      /// `max_output_tokens` or the model's own limit was met.
      case length
      /// The model waits for the results of its tool calls.
      case toolCalls
      /// The answer was cut or refused for its content.
      case contentFilter
      /// A number that this version has no name for.
      case unrecognized(Int32)

      package init() { self = .unspecified }

      package init(number: Int32) {
        switch number {
        case 0: self = .unspecified
        case 1: self = .stop
        case 2: self = .length
        case 3: self = .toolCalls
        case 4: self = .contentFilter
        default: self = .unrecognized(number)
        }
      }

      package var number: Int32 {
        switch self {
        case .unspecified: 0
        case .stop: 1
        case .length: 2
        case .toolCalls: 3
        case .contentFilter: 4
        case .unrecognized(let number): number
        }
      }

      package var name: String {
        switch self {
        case .unspecified: "FINISH_REASON_UNSPECIFIED"
        case .stop: "STOP"
        case .length: "LENGTH"
        case .toolCalls: "TOOL_CALLS"
        case .contentFilter: "CONTENT_FILTER"
        case .unrecognized(let number): "\(number)"
        }
      }

      package static func number(named name: UnsafeBufferPointer<UInt8>) -> Int32? {
        switch NameTable.index(of: name, in: "\u{19}\u{0}\u{0}\u{0}FINISH_REASON_UNSPECIFIED\u{4}\u{0}\u{1}\u{0}STOP\u{6}\u{0}\u{2}\u{0}LENGTH\u{a}\u{0}\u{3}\u{0}TOOL_CALLS\u{e}\u{0}\u{4}\u{0}CONTENT_FILTER") {
        case 0: 0
        case 1: 1
        case 2: 2
        case 3: 3
        case 4: 4
        default: nil
        }
      }

      package static var all: [Self] { [.unspecified, .stop, .length, .toolCalls, .contentFilter] }
      package static var fullName: String { "modelroute.v1.ChatOutput.FinishReason" }

      package func encodeJSON(to writer: inout JSONWriter) {
        switch self {
        case .unspecified: writer.name("\"FINISH_REASON_UNSPECIFIED\"")
        case .stop: writer.name("\"STOP\"")
        case .length: writer.name("\"LENGTH\"")
        case .toolCalls: writer.name("\"TOOL_CALLS\"")
        case .contentFilter: writer.name("\"CONTENT_FILTER\"")
        case .unrecognized(let number): writer.int32(number)
        }
      }
    }

    package var message: V1.ChatMessage? {
      get { _message?.value }
      set { _message = newValue.map { Boxed($0) } }
    }
    private var _message: Boxed<V1.ChatMessage>?
    package var finishReason: V1.ChatOutput.FinishReason = .unspecified
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ChatOutput" }
  }
}

extension V1.ChatOutput {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10:
        let outer = try reader.enter(holding: MemoryLayout<V1.ChatMessage>.stride)
        var value = self._message?.value ?? V1.ChatMessage()
        try value.merge(from: &reader)
        self._message = Boxed(value)
        reader.leave(outer)
      case 16: self.finishReason = V1.ChatOutput.FinishReason(number: try reader.int32())
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if self.finishReason.number != 0 {
      writer.int32(self.finishReason.number)
      writer.tag(16)
    }
    if let value = self._message?.value {
      let mark = writer.count
      value.encode(to: &writer)
      writer.close(mark, tag: 10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        try reader.hold(MemoryLayout<V1.ChatMessage>.stride)
        var value = self._message?.value ?? V1.ChatMessage()
        try value.mergeJSON(from: &reader)
        self._message = Boxed(value)
      case 1:
        if let number = try reader.enumNumber(V1.ChatOutput.FinishReason.number(named:)) {
          self.finishReason = V1.ChatOutput.FinishReason(number: number)
        }
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{7}\u{0}\u{0}\u{0}message\u{c}\u{0}\u{1}\u{0}finishReason\u{d}\u{0}\u{1}\u{0}finish_reason"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if let value = self._message?.value {
      writer.key(",\"message\":")
      value.encodeJSON(to: &writer)
    }
    if self.finishReason.number != 0 {
      writer.key(",\"finishReason\":")
      self.finishReason.encodeJSON(to: &writer)
    }
    writer.endObject(object)
  }

  package func validate(into violations: inout Violations) {
    if let value = self._message?.value {
      let mark = violations.count
      value.validate(into: &violations)
      violations.enclose("message", since: mark)
    }
  }
}

extension V1 {
  /// The next piece of an answer. Appending all pieces gives the `ChatOutput`.
  package struct ChatDelta: Wire.Message {
    /// To append to the text.
    package var text: String = ""
    /// To append to the reasoning text.
    package var reasoning: String = ""
    /// To append to the tool calls.
    package var toolCalls: [V1.ToolCallDelta] = []
    /// To append to the refusal.
    package var refusal: String = ""
    /// Set once, in the last piece.
    package var finishReason: V1.ChatOutput.FinishReason = .unspecified
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ChatDelta" }
  }
}

extension V1.ChatDelta {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 10: self.text = try reader.string()
      case 18: self.reasoning = try reader.string()
      case 26:
        if self.toolCalls.isEmpty { self.toolCalls.reserveCapacity(reader.run(of: 26, holding: MemoryLayout<V1.ToolCallDelta>.stride)) }
        let outer = try reader.enter(holding: MemoryLayout<V1.ToolCallDelta>.stride)
        var value = V1.ToolCallDelta()
        try value.merge(from: &reader)
        self.toolCalls.append(value)
        reader.leave(outer)
      case 34: self.refusal = try reader.string()
      case 40: self.finishReason = V1.ChatOutput.FinishReason(number: try reader.int32())
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if self.finishReason.number != 0 {
      writer.int32(self.finishReason.number)
      writer.tag(40)
    }
    if !self.refusal.isEmpty {
      writer.string(self.refusal)
      writer.tag(34)
    }
    self.toolCalls.lend { values in
      var index = values.count
      while index > 0 {
        index &-= 1
        let mark = writer.count
        values[index].encode(to: &writer)
        writer.close(mark, tag: 26)
      }
    }
    if !self.reasoning.isEmpty {
      writer.string(self.reasoning)
      writer.tag(18)
    }
    if !self.text.isEmpty {
      writer.string(self.text)
      writer.tag(10)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.text = try reader.string()
      case 1:
        self.reasoning = try reader.string()
      case 2:
        try reader.beginArray()
        while try reader.nextElement() {
          try reader.hold(MemoryLayout<V1.ToolCallDelta>.stride)
          var value = V1.ToolCallDelta()
          try value.mergeJSON(from: &reader)
          self.toolCalls.append(value)
        }
      case 3:
        self.refusal = try reader.string()
      case 4:
        if let number = try reader.enumNumber(V1.ChatOutput.FinishReason.number(named:)) {
          self.finishReason = V1.ChatOutput.FinishReason(number: number)
        }
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{4}\u{0}\u{0}\u{0}text\u{9}\u{0}\u{1}\u{0}reasoning\u{9}\u{0}\u{2}\u{0}toolCalls\u{7}\u{0}\u{3}\u{0}refusal\u{c}\u{0}\u{4}\u{0}finishReason\u{a}\u{0}\u{2}\u{0}tool_calls\u{d}\u{0}\u{4}\u{0}finish_reason"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if !self.text.isEmpty {
      writer.key(",\"text\":")
      writer.string(self.text)
    }
    if !self.reasoning.isEmpty {
      writer.key(",\"reasoning\":")
      writer.string(self.reasoning)
    }
    if !self.toolCalls.isEmpty {
      writer.key(",\"toolCalls\":")
      let list = writer.beginArray()
      self.toolCalls.lend { values in
        var index = 0
        while index < values.count {
          writer.element()
          values[index].encodeJSON(to: &writer)
          index &+= 1
        }
      }
      writer.endArray(list)
    }
    if !self.refusal.isEmpty {
      writer.key(",\"refusal\":")
      writer.string(self.refusal)
    }
    if self.finishReason.number != 0 {
      writer.key(",\"finishReason\":")
      self.finishReason.encodeJSON(to: &writer)
    }
    writer.endObject(object)
  }
}

extension V1 {
  /// The next piece of one tool call.
  package struct ToolCallDelta: Wire.Message {
    /// Which call of the message it belongs to, from 0.
    package var index: Int32 = 0
    /// Set in the first piece of a call.
    package var id: String = ""
    /// Set in the first piece of a call.
    package var name: String = ""
    /// To append to the arguments.
    package var arguments: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var fullName: String { "modelroute.v1.ToolCallDelta" }
  }
}

extension V1.ToolCallDelta {
  package mutating func merge(from reader: inout BinaryReader) throws(WireError) {
    while true {
      let tag = try reader.tag()
      switch tag {
      case 0: return
      case 8: self.index = try reader.int32()
      case 18: self.id = try reader.string()
      case 26: self.name = try reader.string()
      case 34: self.arguments = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  package func encode(to writer: inout BinaryWriter) {
    writer.prepend(unknownFields)
    if !self.arguments.isEmpty {
      writer.string(self.arguments)
      writer.tag(34)
    }
    if !self.name.isEmpty {
      writer.string(self.name)
      writer.tag(26)
    }
    if !self.id.isEmpty {
      writer.string(self.id)
      writer.tag(18)
    }
    if self.index != 0 {
      writer.int32(self.index)
      writer.tag(8)
    }
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    var fields = JSONFields()
    while true {
      switch try reader.field(of: Self.jsonNames, &fields) {
      case 0:
        self.index = try reader.int32()
      case 1:
        self.id = try reader.string()
      case 2:
        self.name = try reader.string()
      case 3:
        self.arguments = try reader.string()
      default: return
      }
    }
  }

  private static var jsonNames: StaticString {
    "\u{5}\u{0}\u{0}\u{0}index\u{2}\u{0}\u{1}\u{0}id\u{4}\u{0}\u{2}\u{0}name\u{9}\u{0}\u{3}\u{0}arguments"
  }

  package func encodeJSON(to writer: inout JSONWriter) {
    let object = writer.beginObject()
    if self.index != 0 {
      writer.key(",\"index\":")
      writer.int32(self.index)
    }
    if !self.id.isEmpty {
      writer.key(",\"id\":")
      writer.string(self.id)
    }
    if !self.name.isEmpty {
      writer.key(",\"name\":")
      writer.string(self.name)
    }
    if !self.arguments.isEmpty {
      writer.key(",\"arguments\":")
      writer.string(self.arguments)
    }
    writer.endObject(object)
  }
}

