// YAML files into protobuf messages, with file, line and field in every error.
