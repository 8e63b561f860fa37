// The HTTP/JSON bridge: REST by google.api.http rules, proto3 JSON, server-sent events.
