// What a request to `/chat/completions` may hold, from the provider's OpenAPI document.

/// The request schemas of the OpenAI dialect. Top-level members that are not declared are refused,
/// as the live service does.
enum OpenAIShapes {
  static let request = Shape.object(members, isClosed: true)

  private static let members: Shape.Members = [
    "model": .required(.text),
    "messages": .required(.list(message)),
    "max_completion_tokens": .optional(.nullable(.integer(0...Int64.max))),
    "max_tokens": .optional(.nullable(.integer(0...Int64.max))),
    "temperature": .optional(.nullable(.number(0...2))),
    "top_p": .optional(.nullable(.number(0...1))),
    "n": .optional(.nullable(.integer(1...128))),
    "stop": .optional(.nullable(.either([.text, .array(.text, countLimit: 4)]))),
    "seed": .optional(.nullable(.anyInteger)),
    "presence_penalty": .optional(.nullable(.number(-2...2))),
    "frequency_penalty": .optional(.nullable(.number(-2...2))),
    "logit_bias": .optional(.nullable(.object([:], isClosed: false))),
    "logprobs": .optional(.nullable(.bool)),
    "top_logprobs": .optional(.nullable(.integer(0...20))),
    "reasoning_effort": .optional(
      .nullable(.oneOf(["none", "minimal", "low", "medium", "high", "xhigh", "max"]))),
    "verbosity": .optional(.nullable(.oneOf(["low", "medium", "high"]))),
    "response_format": .optional(responseFormat),
    "tools": .optional(.array(tool, countLimit: 128)),
    "tool_choice": .optional(toolChoice),
    "parallel_tool_calls": .optional(.bool),
    "stream": .optional(.nullable(.bool)),
    "stream_options": .optional(
      .nullable(
        .object(
          ["include_usage": .optional(.bool), "include_obfuscation": .optional(.bool)],
          isClosed: true))),
    "modalities": .optional(.nullable(.list(.oneOf(["text", "audio"])))),
    "audio": .optional(
      .nullable(.object(["voice": .required(.any), "format": .required(.text)], isClosed: true))),
    "prediction": .optional(.nullable(.any)),
    "store": .optional(.nullable(.bool)),
    "metadata": .optional(.nullable(.object([:], isClosed: false))),
    "user": .optional(.text),
    "safety_identifier": .optional(.nullable(.textUpTo(64))),
    "prompt_cache_key": .optional(.nullable(.text)),
    "prompt_cache_options": .optional(.nullable(.any)),
    "prompt_cache_retention": .optional(.nullable(.oneOf(["in_memory", "24h"]))),
    "service_tier": .optional(
      .nullable(.oneOf(["auto", "default", "flex", "scale", "priority", "fast"]))),
    "web_search_options": .optional(.any),
    "moderation": .optional(.nullable(.any)),
    "function_call": .optional(.any),
    "functions": .optional(.array(.any, countLimit: 128)),
  ]

  private static let message = Shape.tagged(
    [
      "developer": textMessage,
      "system": textMessage,
      "user": [
        "content": .required(.either([.text, .list(userPart)])), "name": .optional(.text),
      ],
      "assistant": assistantMessage,
      "tool": [
        "content": .required(.either([.text, .list(textPart)])),
        "tool_call_id": .required(.text),
      ],
      "function": ["content": .required(.nullable(.text)), "name": .required(.text)],
    ], by: "role", isClosed: false)

  private static let textMessage: Shape.Members = [
    "content": .required(.either([.text, .list(textPart)])), "name": .optional(.text),
  ]

  private static let textPart = Shape.tagged(["text": textMembers], isClosed: false)
  private static let textMembers: Shape.Members = ["text": .required(.text)]

  private static let userPart = Shape.tagged(
    [
      "text": textMembers,
      "image_url": [
        "image_url": .required(
          .object(
            [
              "url": .required(.text),
              "detail": .optional(.oneOf(["auto", "low", "high"])),
            ], isClosed: false))
      ],
      "input_audio": [
        "input_audio": .required(
          .object(
            ["data": .required(.text), "format": .required(.oneOf(["wav", "mp3"]))],
            isClosed: false))
      ],
      "file": [
        "file": .required(
          .object(
            [
              "filename": .optional(.text), "file_data": .optional(.text),
              "file_id": .optional(.text),
            ], isClosed: false))
      ],
    ], isClosed: false)

  private static let assistantMessage: Shape.Members = [
    "content": .optional(.nullable(.either([.text, .list(assistantPart)]))),
    "refusal": .optional(.nullable(.text)),
    "name": .optional(.text),
    "audio": .optional(.nullable(.object(["id": .required(.text)], isClosed: false))),
    "tool_calls": .optional(.list(toolCall)),
    "function_call": .optional(.nullable(.any)),
  ]

  private static let assistantPart = Shape.tagged(
    ["text": textMembers, "refusal": ["refusal": .required(.text)]], isClosed: false)

  private static let toolCall = Shape.tagged(
    [
      "function": [
        "id": .required(.text),
        "function": .required(
          .object(["name": .required(.text), "arguments": .required(.text)], isClosed: false)),
      ],
      "custom": [
        "id": .required(.text),
        "custom": .required(
          .object(["name": .required(.text), "input": .required(.text)], isClosed: false)),
      ],
    ], isClosed: false)

  private static let tool = Shape.tagged(
    [
      "function": [
        "function": .required(
          .object(
            [
              "name": .required(.textUpTo(64)), "description": .optional(.text),
              "parameters": .optional(.object([:], isClosed: false)),
              "strict": .optional(.nullable(.bool)),
            ], isClosed: true))
      ],
      "custom": ["custom": .required(.object(["name": .required(.text)], isClosed: false))],
    ], isClosed: true)

  private static let toolChoice = Shape.either([
    .oneOf(["none", "auto", "required"]),
    .tagged(
      [
        "function": [
          "function": .required(.object(["name": .required(.text)], isClosed: false))
        ],
        "custom": ["custom": .required(.object(["name": .required(.text)], isClosed: false))],
        "allowed_tools": ["allowed_tools": .required(.object([:], isClosed: false))],
      ], isClosed: false),
  ])

  private static let responseFormat = Shape.tagged(
    [
      "text": [:],
      "json_object": [:],
      "json_schema": [
        "json_schema": .required(
          .object(
            [
              "name": .required(.textUpTo(64)), "description": .optional(.text),
              "schema": .optional(.object([:], isClosed: false)),
              "strict": .optional(.nullable(.bool)),
            ], isClosed: true))
      ],
    ], isClosed: true)
}
