// The body of an answer with images, read without building a tree: a picture would be a text of
// megabytes first.

import Core
import Protos
import Wire

struct OpenAIImageBody {
  struct Item {
    var bytes: [UInt8] = []
    var url = ""
    var revisedPrompt = ""
  }

  private(set) var items: [Item] = []
  private(set) var usage: MeasuredUsage?
  /// The body tells of an error, which has to be read another way.
  private(set) var hasError = false

  init(_ body: [UInt8]) throws(WireError) {
    self = try body.withReader { (bytes) throws(WireError) in
      var reader = JSONReader(bytes)
      let body = try OpenAIImageBody(&reader)
      try reader.finish()
      return body
    }
  }

  private init(_ reader: inout JSONReader) throws(WireError) {
    try reader.beginObject()
    while try reader.nextKey() {
      if reader.keyIs("data") {
        try readItems(&reader)
      } else if reader.keyIs("usage") {
        try readUsage(&reader)
      } else if reader.keyIs("error") {
        if try !reader.null() {
          try reader.skip()
          hasError = true
        }
      } else {
        try reader.skip()
      }
    }
  }

  private mutating func readItems(_ reader: inout JSONReader) throws(WireError) {
    if try reader.null() { return }
    try reader.beginArray()
    while try reader.nextElement() {
      var item = Item()
      try reader.beginObject()
      while try reader.nextKey() {
        if reader.keyIs("b64_json") {
          item.bytes = try reader.null() ? [] : reader.bytes()
        } else if reader.keyIs("url") {
          item.url = try reader.null() ? "" : reader.string()
        } else if reader.keyIs("revised_prompt") {
          item.revisedPrompt = try reader.null() ? "" : reader.string()
        } else {
          try reader.skip()
        }
      }
      items.append(item)
    }
  }

  /// Tokens of the input, of which some are of pictures, and of the output, which is one.
  private mutating func readUsage(_ reader: inout JSONReader) throws(WireError) {
    if try reader.null() { return }
    var (input, images, output, total): (Int64, Int64, Int64, Int64?) = (0, 0, 0, nil)
    try reader.beginObject()
    while try reader.nextKey() {
      if reader.keyIs("input_tokens") {
        input = try reader.null() ? 0 : reader.int64()
      } else if reader.keyIs("output_tokens") {
        output = try reader.null() ? 0 : reader.int64()
      } else if reader.keyIs("total_tokens") {
        total = try reader.null() ? nil : reader.int64()
      } else if reader.keyIs("input_tokens_details") {
        images = try Self.imageTokens(&reader)
      } else {
        try reader.skip()
      }
    }
    var usage = V1.Usage()
    let isSound = input >= 0 && output >= 0 && (0...max(0, input)).contains(images)
    if isSound {
      usage.inputTokens = input - images
      usage.imageInputTokens = images
      usage.imageOutputTokens = output
    }
    let sum = input.addingReportingOverflow(output)
    self.usage = MeasuredUsage(
      usage, isConsistent: isSound && !sum.overflow && (total == nil || total == sum.partialValue))
  }

  private static func imageTokens(_ reader: inout JSONReader) throws(WireError) -> Int64 {
    if try reader.null() { return 0 }
    var tokens: Int64 = 0
    try reader.beginObject()
    while try reader.nextKey() {
      if reader.keyIs("image_tokens") {
        tokens = try reader.null() ? 0 : reader.int64()
      } else {
        try reader.skip()
      }
    }
    return tokens
  }
}
