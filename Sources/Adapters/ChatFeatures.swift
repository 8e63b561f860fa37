// What a chat input asks of a model, as the catalog's words for features.

package import Protos

package enum ChatFeature {
  package static let tools = "tools"
  package static let parallelToolCalls = "parallel_tool_calls"
  package static let images = "images"
  package static let audio = "audio"
  package static let files = "files"
  package static let json = "json"
  package static let jsonSchema = "json_schema"
  package static let reasoning = "reasoning"
  package static let seed = "seed"
  package static let stop = "stop"
  package static let penalties = "penalties"
  package static let temperature = "temperature"
  package static let topP = "top_p"

  /// What every chat model has unless a deployment says that it lacks it.
  package static let basic: Set<String> = [temperature, topP]

  /// What a model may have.
  package static let optional: Set<String> = [
    tools, parallelToolCalls, images, audio, files, json, jsonSchema, reasoning, seed, stop,
    penalties,
  ]

  /// The features that the input uses, each once, with the field that asks for it.
  package static func needed(by input: V1.ChatInput) -> [(feature: String, field: String)] {
    var needed = parts(of: input)
    if !input.tools.isEmpty { needed.append((tools, "tools")) }
    if input.parallelToolCalls != nil { needed.append((parallelToolCalls, "parallel_tool_calls")) }
    if let format = input.responseFormat {
      switch format.type {
      case .json: needed.append((json, "response_format"))
      case .jsonSchema: needed.append((jsonSchema, "response_format"))
      case .typeUnspecified, .text, .unrecognized: break
      }
    }
    if input.reasoningEffort != .unspecified { needed.append((reasoning, "reasoning_effort")) }
    if input.seed != nil { needed.append((seed, "seed")) }
    if !input.stop.isEmpty { needed.append((stop, "stop")) }
    if input.presencePenalty != nil { needed.append((penalties, "presence_penalty")) }
    if input.frequencyPenalty != nil, input.presencePenalty == nil {
      needed.append((penalties, "frequency_penalty"))
    }
    if input.temperature != nil { needed.append((temperature, "temperature")) }
    if input.topP != nil { needed.append((topP, "top_p")) }
    return needed
  }

  private static func parts(of input: V1.ChatInput) -> [(feature: String, field: String)] {
    var needed: [(feature: String, field: String)] = []
    for (message, content) in input.messages.enumerated() {
      for (index, part) in content.content.enumerated() {
        let feature: String
        switch part.part {
        case .image: feature = images
        case .audio: feature = audio
        case .file: feature = files
        case .text, nil: continue
        }
        if needed.contains(where: { $0.feature == feature }) { continue }
        needed.append((feature, "messages[\(message)].content[\(index)]"))
      }
    }
    return needed
  }
}
