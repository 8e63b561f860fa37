// What a request to `/v1/messages` may hold, from the provider's OpenAPI document.

/// The request schemas of the Anthropic dialect (version 2023-06-01). Every object of it is
/// closed.
enum AnthropicShapes {
  static let request = Shape.object(
    [
      "model": .required(.text),
      "messages": .required(.array(message, countLimit: 100_000)),
      "max_tokens": .required(.count),
      "system": .optional(.either([.text, .list(.tagged(["text": textMembers], isClosed: true))])),
      "stream": .optional(.bool),
      "stop_sequences": .optional(.list(.text)),
      "temperature": .optional(.number(0...1)),
      "top_p": .optional(.number(0...1)),
      "top_k": .optional(.count),
      "tools": .optional(.list(.either([tool, serverTool]))),
      "tool_choice": .optional(toolChoice),
      "thinking": .optional(thinking),
      "output_config": .optional(outputConfig),
      "metadata": .optional(
        .object(["user_id": .optional(.nullable(.textUpTo(512)))], isClosed: true)),
      "service_tier": .optional(.oneOf(["auto", "standard_only"])),
      "cache_control": cacheControl,
      "container": .optional(.nullable(.text)),
      "inference_geo": .optional(.nullable(.text)),
    ], isClosed: true)

  private static let cacheControl = Shape.Member.optional(
    .nullable(.tagged(["ephemeral": ["ttl": .optional(.oneOf(["5m", "1h"]))]], isClosed: true)))

  private static let message = Shape.object(
    [
      "role": .required(.oneOf(["user", "assistant"])),
      "content": .required(.either([.text, .list(block)])),
    ], isClosed: true)

  private static let textMembers: Shape.Members = [
    "text": .required(.text), "cache_control": cacheControl,
    "citations": .optional(.nullable(.list(.any))),
  ]

  private static let imageMembers: Shape.Members = [
    "cache_control": cacheControl,
    "source": .required(
      .tagged(
        [
          "base64": [
            "data": .required(.text),
            "media_type": .required(
              .oneOf(["image/jpeg", "image/png", "image/gif", "image/webp"])),
          ],
          "url": ["url": .required(.text)],
        ], isClosed: true)),
  ]

  private static let documentMembers: Shape.Members = [
    "cache_control": cacheControl, "citations": .optional(.nullable(.any)),
    "context": .optional(.nullable(.text)), "title": .optional(.nullable(.textUpTo(500))),
    "source": .required(
      .tagged(
        [
          "base64": ["data": .required(.text), "media_type": .required(.text)],
          "text": ["data": .required(.text), "media_type": .required(.oneOf(["text/plain"]))],
          "url": ["url": .required(.text)],
          "content": ["content": .required(.any)],
        ], isClosed: true)),
  ]

  private static let block = Shape.tagged(
    [
      "text": textMembers,
      "image": imageMembers,
      "document": documentMembers,
      "tool_use": [
        "id": .required(.text), "name": .required(.textUpTo(200)),
        "input": .required(.object([:], isClosed: false)), "cache_control": cacheControl,
        "caller": .optional(.any),
      ],
      "tool_result": [
        "tool_use_id": .required(.text), "is_error": .optional(.bool),
        "cache_control": cacheControl,
        "content": .optional(.either([.text, .list(resultBlock)])),
      ],
      "thinking": ["thinking": .required(.text), "signature": .required(.text)],
      "redacted_thinking": ["data": .required(.text)],
    ], isClosed: true)

  private static let resultBlock = Shape.tagged(
    ["text": textMembers, "image": imageMembers, "document": documentMembers], isClosed: true)

  private static let tool = Shape.object(
    [
      "type": .optional(.nullable(.oneOf(["custom"]))),
      "name": .required(.textUpTo(128)),
      "description": .optional(.text),
      "input_schema": .required(.object(["type": .required(.oneOf(["object"]))], isClosed: false)),
      "cache_control": cacheControl,
      "strict": .optional(.bool),
      "eager_input_streaming": .optional(.nullable(.bool)),
      "allowed_callers": .optional(.list(.text)),
      "defer_loading": .optional(.bool),
      "input_examples": .optional(.list(.any)),
    ], isClosed: true)

  /// Tools that the provider runs itself: only that they are dated is checked.
  private static let serverTool = Shape.object(
    ["type": .required(.text), "name": .required(.text)], isClosed: false)

  private static let toolChoice = Shape.tagged(
    [
      "auto": ["disable_parallel_tool_use": .optional(.bool)],
      "any": ["disable_parallel_tool_use": .optional(.bool)],
      "tool": ["name": .required(.text), "disable_parallel_tool_use": .optional(.bool)],
      "none": [:],
    ], isClosed: true)

  private static let thinking = Shape.tagged(
    [
      "enabled": [
        "budget_tokens": .required(.integer(1024...Int64.max)),
        "display": .optional(.nullable(.oneOf(["summarized", "omitted"]))),
      ],
      "disabled": [:],
      "adaptive": ["display": .optional(.nullable(.oneOf(["summarized", "omitted"])))],
    ], isClosed: true)

  private static let outputConfig = Shape.object(
    [
      "effort": .optional(.nullable(.oneOf(["low", "medium", "high", "xhigh", "max"]))),
      "format": .optional(
        .nullable(
          .tagged(
            ["json_schema": ["schema": .required(.object([:], isClosed: false))]],
            isClosed: true))),
    ], isClosed: true)
}
