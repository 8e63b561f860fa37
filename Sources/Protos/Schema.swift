// Generated from all files. Do not edit: run make generate.
// swift-format-ignore-file

package import RPC

/// Everything that is served, as data.
package enum Schema {
  /// The methods of every service, by the name of the service.
  package static var services: [[RPC.Method]] {
    [GrpcHealthV1.HealthMethods.all, GrpcReflectionV1.ServerReflectionMethods.all, GrpcReflectionV1alpha.ServerReflectionMethods.all, GrpcTesting.TestServiceMethods.all, GrpcTesting.UnimplementedServiceMethods.all, V1.AccessServiceMethods.all, V1.AuditServiceMethods.all, V1.BillingServiceMethods.all, V1.FileServiceMethods.all, V1.JobServiceMethods.all, V1.ModelServiceMethods.all, V1.ProviderServiceMethods.all, V1.WebhookServiceMethods.all]
  }

  /// The descriptor of every file, by name.
  package static let files: [SchemaFile] = [
    SchemaFile(
      name: "google/api/annotations.proto",
      symbols: [],
      base64: """
        Chxnb29nbGUvYXBpL2Fubm90YXRpb25zLnByb3RvEgpnb29nbGUuYXBpGhVnb29nbGUvYXBpL2h0dHAucHJvdG8aIGdvb2ds\
        ZS9wcm90b2J1Zi9kZXNjcmlwdG9yLnByb3RvYgZwcm90bzM6SwoEaHR0cBIeLmdvb2dsZS5wcm90b2J1Zi5NZXRob2RPcHRp\
        b25zGLDKvCIgASgLMhQuZ29vZ2xlLmFwaS5IdHRwUnVsZVIEaHR0cA==
        """),
    SchemaFile(
      name: "google/api/http.proto",
      symbols: ["google.api.Http", "google.api.HttpRule", "google.api.CustomHttpPattern"],
      base64: """
        ChVnb29nbGUvYXBpL2h0dHAucHJvdG8SCmdvb2dsZS5hcGkieQoESHR0cBIqCgVydWxlcxgBIAMoCzIULmdvb2dsZS5hcGku\
        SHR0cFJ1bGVSBXJ1bGVzEkUKH2Z1bGx5X2RlY29kZV9yZXNlcnZlZF9leHBhbnNpb24YAiABKAhSHGZ1bGx5RGVjb2RlUmVz\
        ZXJ2ZWRFeHBhbnNpb24i2gIKCEh0dHBSdWxlEhoKCHNlbGVjdG9yGAEgASgJUghzZWxlY3RvchISCgNnZXQYAiABKAlIAFID\
        Z2V0EhIKA3B1dBgDIAEoCUgAUgNwdXQSFAoEcG9zdBgEIAEoCUgAUgRwb3N0EhgKBmRlbGV0ZRgFIAEoCUgAUgZkZWxldGUS\
        FgoFcGF0Y2gYBiABKAlIAFIFcGF0Y2gSNwoGY3VzdG9tGAggASgLMh0uZ29vZ2xlLmFwaS5DdXN0b21IdHRwUGF0dGVybkgA\
        UgZjdXN0b20SEgoEYm9keRgHIAEoCVIEYm9keRIjCg1yZXNwb25zZV9ib2R5GAwgASgJUgxyZXNwb25zZUJvZHkSRQoTYWRk\
        aXRpb25hbF9iaW5kaW5ncxgLIAMoCzIULmdvb2dsZS5hcGkuSHR0cFJ1bGVSEmFkZGl0aW9uYWxCaW5kaW5nc0IJCgdwYXR0\
        ZXJuIjsKEUN1c3RvbUh0dHBQYXR0ZXJuEhIKBGtpbmQYASABKAlSBGtpbmQSEgoEcGF0aBgCIAEoCVIEcGF0aGIGcHJvdG8z
        """),
    SchemaFile(
      name: "google/protobuf/any.proto",
      symbols: ["google.protobuf.Any"],
      base64: """
        Chlnb29nbGUvcHJvdG9idWYvYW55LnByb3RvEg9nb29nbGUucHJvdG9idWYiNgoDQW55EhkKCHR5cGVfdXJsGAEgASgJUgd0\
        eXBlVXJsEhQKBXZhbHVlGAIgASgMUgV2YWx1ZWIGcHJvdG8zQnYKE2NvbS5nb29nbGUucHJvdG9idWZCCEFueVByb3RvUAFa\
        LGdvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5cGVzL2tub3duL2FueXBiogIDR1BCqgIeR29vZ2xlLlByb3RvYnVmLldl\
        bGxLbm93blR5cGVz
        """),
    SchemaFile(
      name: "google/protobuf/descriptor.proto",
      symbols: ["google.protobuf.FileDescriptorSet", "google.protobuf.FileDescriptorProto", "google.protobuf.DescriptorProto", "google.protobuf.DescriptorProto.ExtensionRange", "google.protobuf.DescriptorProto.ReservedRange", "google.protobuf.ExtensionRangeOptions", "google.protobuf.FieldDescriptorProto", "google.protobuf.FieldDescriptorProto.Type", "google.protobuf.FieldDescriptorProto.Label", "google.protobuf.OneofDescriptorProto", "google.protobuf.EnumDescriptorProto", "google.protobuf.EnumDescriptorProto.EnumReservedRange", "google.protobuf.EnumValueDescriptorProto", "google.protobuf.ServiceDescriptorProto", "google.protobuf.MethodDescriptorProto", "google.protobuf.FileOptions", "google.protobuf.FileOptions.OptimizeMode", "google.protobuf.MessageOptions", "google.protobuf.FieldOptions", "google.protobuf.FieldOptions.CType", "google.protobuf.FieldOptions.JSType", "google.protobuf.OneofOptions", "google.protobuf.EnumOptions", "google.protobuf.EnumValueOptions", "google.protobuf.ServiceOptions", "google.protobuf.MethodOptions", "google.protobuf.MethodOptions.IdempotencyLevel", "google.protobuf.UninterpretedOption", "google.protobuf.UninterpretedOption.NamePart", "google.protobuf.SourceCodeInfo", "google.protobuf.SourceCodeInfo.Location", "google.protobuf.GeneratedCodeInfo", "google.protobuf.GeneratedCodeInfo.Annotation"],
      base64: """
        CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0\
        EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2Ny\
        aXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgD\
        IAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2Rl\
        cGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5E\
        ZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVz\
        Y3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlw\
        dG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclBy\
        b3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJ\
        ChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5m\
        bxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmll\
        bGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMo\
        CzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygL\
        MiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29n\
        bGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29v\
        Z2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVj\
        bBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByAB\
        KAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5n\
        b29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRf\
        bmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQY\
        AiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0\
        aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNp\
        b25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJw\
        cmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoE\
        bmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1\
        Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVs\
        ZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiAB\
        KAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIK\
        b25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9i\
        dWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5\
        cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoK\
        VFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVf\
        U1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQz\
        MhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQ\
        ERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5M\
        QUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgC\
        IAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoE\
        bmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJv\
        dG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVz\
        ZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5n\
        ZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFu\
        Z2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8S\
        EgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnBy\
        b3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEo\
        CVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QS\
        OQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVz\
        Y3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1\
        dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9u\
        c1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIUg9jbGllbnRTdHJlYW1pbmc6BWZhbHNlEjAKEHNlcnZlcl9z\
        dHJlYW1pbmcYBiABKAhSD3NlcnZlclN0cmVhbWluZzoFZmFsc2UikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgB\
        IAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNq\
        YXZhX211bHRpcGxlX2ZpbGVzGAogASgIUhFqYXZhTXVsdGlwbGVGaWxlczoFZmFsc2USRAodamF2YV9nZW5lcmF0ZV9lcXVh\
        bHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0\
        ZjgYGyABKAhSE2phdmFTdHJpbmdDaGVja1V0Zjg6BWZhbHNlElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90\
        b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGVSC29wdGltaXplRm9yOgVTUEVFRBIdCgpnb19wYWNrYWdlGAsgASgJUgln\
        b1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCFIRY2NHZW5lcmljU2VydmljZXM6BWZhbHNlEjkKFWphdmFf\
        Z2VuZXJpY19zZXJ2aWNlcxgRIAEoCFITamF2YUdlbmVyaWNTZXJ2aWNlczoFZmFsc2USNQoTcHlfZ2VuZXJpY19zZXJ2aWNl\
        cxgSIAEoCFIRcHlHZW5lcmljU2VydmljZXM6BWZhbHNlEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIUhJwaHBHZW5l\
        cmljU2VydmljZXM6BWZhbHNlEiUKCmRlcHJlY2F0ZWQYFyABKAhSCmRlcHJlY2F0ZWQ6BWZhbHNlEi4KEGNjX2VuYWJsZV9h\
        cmVuYXMYHyABKAhSDmNjRW5hYmxlQXJlbmFzOgR0cnVlEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQ\
        cmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVIL\
        c3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgp\
        IAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNl\
        EiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29v\
        Z2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkK\
        BVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9w\
        dGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAhSFG1lc3NhZ2VTZXRXaXJlRm9ybWF0OgVmYWxzZRJMCh9u\
        b19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIUhxub1N0YW5kYXJkRGVzY3JpcHRvckFjY2Vzc29yOgVmYWxz\
        ZRIlCgpkZXByZWNhdGVkGAMgASgIUgpkZXByZWNhdGVkOgVmYWxzZRIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgK\
        FHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmlu\
        dGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9u\
        cxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGVSBWN0eXBlOgZTVFJJTkcSFgoG\
        cGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5\
        cGVSBmpzdHlwZToJSlNfTk9STUFMEhkKBGxhenkYBSABKAhSBGxhenk6BWZhbHNlEi4KD3VudmVyaWZpZWRfbGF6eRgPIAEo\
        CFIOdW52ZXJpZmllZExhenk6BWZhbHNlEiUKCmRlcHJlY2F0ZWQYAyABKAhSCmRlcHJlY2F0ZWQ6BWZhbHNlEhkKBHdlYWsY\
        CiABKAhSBHdlYWs6BWZhbHNlElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5Vbmlu\
        dGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxT\
        VFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjo\
        BxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnBy\
        b3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlv\
        bnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCFIKZGVwcmVjYXRlZDoFZmFs\
        c2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25S\
        E3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVk\
        GAEgASgIUgpkZXByZWNhdGVkOgVmYWxzZRJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9i\
        dWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9u\
        cxIlCgpkZXByZWNhdGVkGCEgASgIUgpkZXByZWNhdGVkOgVmYWxzZRJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsy\
        JC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuAC\
        Cg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAhSCmRlcHJlY2F0ZWQ6BWZhbHNlEnEKEWlkZW1wb3RlbmN5X2xl\
        dmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbFIQaWRlbXBvdGVuY3lM\
        ZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XThJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9i\
        dWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1Q\
        T1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5p\
        bnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFt\
        ZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92\
        YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFs\
        dWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVl\
        EicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJ\
        UghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2Nh\
        dGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0\
        aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMY\
        AyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6Chls\
        ZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29k\
        ZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9u\
        Ugphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlS\
        CnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9i\
        dWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEB\
        ogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24=
        """),
    SchemaFile(
      name: "google/protobuf/duration.proto",
      symbols: ["google.protobuf.Duration"],
      base64: """
        Ch5nb29nbGUvcHJvdG9idWYvZHVyYXRpb24ucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiI6CghEdXJhdGlvbhIYCgdzZWNvbmRz\
        GAEgASgDUgdzZWNvbmRzEhQKBW5hbm9zGAIgASgFUgVuYW5vc2IGcHJvdG8zQoMBChNjb20uZ29vZ2xlLnByb3RvYnVmQg1E\
        dXJhdGlvblByb3RvUAFaMWdvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5cGVzL2tub3duL2R1cmF0aW9ucGL4AQGiAgNH\
        UEKqAh5Hb29nbGUuUHJvdG9idWYuV2VsbEtub3duVHlwZXM=
        """),
    SchemaFile(
      name: "google/protobuf/empty.proto",
      symbols: ["google.protobuf.Empty"],
      base64: """
        Chtnb29nbGUvcHJvdG9idWYvZW1wdHkucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiIHCgVFbXB0eWIGcHJvdG8zQn0KE2NvbS5n\
        b29nbGUucHJvdG9idWZCCkVtcHR5UHJvdG9QAVouZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMva25vd24vZW1w\
        dHlwYvgBAaICA0dQQqoCHkdvb2dsZS5Qcm90b2J1Zi5XZWxsS25vd25UeXBlcw==
        """),
    SchemaFile(
      name: "google/protobuf/field_mask.proto",
      symbols: ["google.protobuf.FieldMask"],
      base64: """
        CiBnb29nbGUvcHJvdG9idWYvZmllbGRfbWFzay5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIiEKCUZpZWxkTWFzaxIUCgVwYXRo\
        cxgBIAMoCVIFcGF0aHNiBnByb3RvM0KFAQoTY29tLmdvb2dsZS5wcm90b2J1ZkIORmllbGRNYXNrUHJvdG9QAVoyZ29vZ2xl\
        LmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMva25vd24vZmllbGRtYXNrcGL4AQGiAgNHUEKqAh5Hb29nbGUuUHJvdG9idWYu\
        V2VsbEtub3duVHlwZXM=
        """),
    SchemaFile(
      name: "google/protobuf/struct.proto",
      symbols: ["google.protobuf.Struct", "google.protobuf.Value", "google.protobuf.ListValue", "google.protobuf.NullValue"],
      base64: """
        Chxnb29nbGUvcHJvdG9idWYvc3RydWN0LnByb3RvEg9nb29nbGUucHJvdG9idWYimAEKBlN0cnVjdBI7CgZmaWVsZHMYASAD\
        KAsyIy5nb29nbGUucHJvdG9idWYuU3RydWN0LkZpZWxkc0VudHJ5UgZmaWVsZHMaUQoLRmllbGRzRW50cnkSEAoDa2V5GAEg\
        ASgJUgNrZXkSLAoFdmFsdWUYAiABKAsyFi5nb29nbGUucHJvdG9idWYuVmFsdWVSBXZhbHVlOgI4ASKyAgoFVmFsdWUSOwoK\
        bnVsbF92YWx1ZRgBIAEoDjIaLmdvb2dsZS5wcm90b2J1Zi5OdWxsVmFsdWVIAFIJbnVsbFZhbHVlEiMKDG51bWJlcl92YWx1\
        ZRgCIAEoAUgAUgtudW1iZXJWYWx1ZRIjCgxzdHJpbmdfdmFsdWUYAyABKAlIAFILc3RyaW5nVmFsdWUSHwoKYm9vbF92YWx1\
        ZRgEIAEoCEgAUglib29sVmFsdWUSPAoMc3RydWN0X3ZhbHVlGAUgASgLMhcuZ29vZ2xlLnByb3RvYnVmLlN0cnVjdEgAUgtz\
        dHJ1Y3RWYWx1ZRI7CgpsaXN0X3ZhbHVlGAYgASgLMhouZ29vZ2xlLnByb3RvYnVmLkxpc3RWYWx1ZUgAUglsaXN0VmFsdWVC\
        BgoEa2luZCI7CglMaXN0VmFsdWUSLgoGdmFsdWVzGAEgAygLMhYuZ29vZ2xlLnByb3RvYnVmLlZhbHVlUgZ2YWx1ZXMqGwoJ\
        TnVsbFZhbHVlEg4KCk5VTExfVkFMVUUQAGIGcHJvdG8zQn8KE2NvbS5nb29nbGUucHJvdG9idWZCC1N0cnVjdFByb3RvUAFa\
        L2dvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5cGVzL2tub3duL3N0cnVjdHBi+AEBogIDR1BCqgIeR29vZ2xlLlByb3Rv\
        YnVmLldlbGxLbm93blR5cGVz
        """),
    SchemaFile(
      name: "google/protobuf/timestamp.proto",
      symbols: ["google.protobuf.Timestamp"],
      base64: """
        Ch9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3RvEg9nb29nbGUucHJvdG9idWYiOwoJVGltZXN0YW1wEhgKB3NlY29u\
        ZHMYASABKANSB3NlY29uZHMSFAoFbmFub3MYAiABKAVSBW5hbm9zYgZwcm90bzNChQEKE2NvbS5nb29nbGUucHJvdG9idWZC\
        DlRpbWVzdGFtcFByb3RvUAFaMmdvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5cGVzL2tub3duL3RpbWVzdGFtcHBi+AEB\
        ogIDR1BCqgIeR29vZ2xlLlByb3RvYnVmLldlbGxLbm93blR5cGVz
        """),
    SchemaFile(
      name: "google/rpc/error_details.proto",
      symbols: ["google.rpc.ErrorInfo", "google.rpc.RetryInfo", "google.rpc.DebugInfo", "google.rpc.QuotaFailure", "google.rpc.QuotaFailure.Violation", "google.rpc.PreconditionFailure", "google.rpc.PreconditionFailure.Violation", "google.rpc.BadRequest", "google.rpc.BadRequest.FieldViolation", "google.rpc.RequestInfo", "google.rpc.ResourceInfo", "google.rpc.Help", "google.rpc.Help.Link", "google.rpc.LocalizedMessage"],
      base64: """
        Ch5nb29nbGUvcnBjL2Vycm9yX2RldGFpbHMucHJvdG8SCmdvb2dsZS5ycGMaHmdvb2dsZS9wcm90b2J1Zi9kdXJhdGlvbi5w\
        cm90byK5AQoJRXJyb3JJbmZvEhYKBnJlYXNvbhgBIAEoCVIGcmVhc29uEhYKBmRvbWFpbhgCIAEoCVIGZG9tYWluEj8KCG1l\
        dGFkYXRhGAMgAygLMiMuZ29vZ2xlLnJwYy5FcnJvckluZm8uTWV0YWRhdGFFbnRyeVIIbWV0YWRhdGEaOwoNTWV0YWRhdGFF\
        bnRyeRIQCgNrZXkYASABKAlSA2tleRIUCgV2YWx1ZRgCIAEoCVIFdmFsdWU6AjgBIkcKCVJldHJ5SW5mbxI6CgtyZXRyeV9k\
        ZWxheRgBIAEoCzIZLmdvb2dsZS5wcm90b2J1Zi5EdXJhdGlvblIKcmV0cnlEZWxheSJICglEZWJ1Z0luZm8SIwoNc3RhY2tf\
        ZW50cmllcxgBIAMoCVIMc3RhY2tFbnRyaWVzEhYKBmRldGFpbBgCIAEoCVIGZGV0YWlsIpsBCgxRdW90YUZhaWx1cmUSQgoK\
        dmlvbGF0aW9ucxgBIAMoCzIiLmdvb2dsZS5ycGMuUXVvdGFGYWlsdXJlLlZpb2xhdGlvblIKdmlvbGF0aW9ucxpHCglWaW9s\
        YXRpb24SGAoHc3ViamVjdBgBIAEoCVIHc3ViamVjdBIgCgtkZXNjcmlwdGlvbhgCIAEoCVILZGVzY3JpcHRpb24ivQEKE1By\
        ZWNvbmRpdGlvbkZhaWx1cmUSSQoKdmlvbGF0aW9ucxgBIAMoCzIpLmdvb2dsZS5ycGMuUHJlY29uZGl0aW9uRmFpbHVyZS5W\
        aW9sYXRpb25SCnZpb2xhdGlvbnMaWwoJVmlvbGF0aW9uEhIKBHR5cGUYASABKAlSBHR5cGUSGAoHc3ViamVjdBgCIAEoCVIH\
        c3ViamVjdBIgCgtkZXNjcmlwdGlvbhgDIAEoCVILZGVzY3JpcHRpb24iqAEKCkJhZFJlcXVlc3QSUAoQZmllbGRfdmlvbGF0\
        aW9ucxgBIAMoCzIlLmdvb2dsZS5ycGMuQmFkUmVxdWVzdC5GaWVsZFZpb2xhdGlvblIPZmllbGRWaW9sYXRpb25zGkgKDkZp\
        ZWxkVmlvbGF0aW9uEhQKBWZpZWxkGAEgASgJUgVmaWVsZBIgCgtkZXNjcmlwdGlvbhgCIAEoCVILZGVzY3JpcHRpb24iTwoL\
        UmVxdWVzdEluZm8SHQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVzdElkEiEKDHNlcnZpbmdfZGF0YRgCIAEoCVILc2Vydmlu\
        Z0RhdGEikAEKDFJlc291cmNlSW5mbxIjCg1yZXNvdXJjZV90eXBlGAEgASgJUgxyZXNvdXJjZVR5cGUSIwoNcmVzb3VyY2Vf\
        bmFtZRgCIAEoCVIMcmVzb3VyY2VOYW1lEhQKBW93bmVyGAMgASgJUgVvd25lchIgCgtkZXNjcmlwdGlvbhgEIAEoCVILZGVz\
        Y3JpcHRpb24ibwoESGVscBIrCgVsaW5rcxgBIAMoCzIVLmdvb2dsZS5ycGMuSGVscC5MaW5rUgVsaW5rcxo6CgRMaW5rEiAK\
        C2Rlc2NyaXB0aW9uGAEgASgJUgtkZXNjcmlwdGlvbhIQCgN1cmwYAiABKAlSA3VybCJEChBMb2NhbGl6ZWRNZXNzYWdlEhYK\
        BmxvY2FsZRgBIAEoCVIGbG9jYWxlEhgKB21lc3NhZ2UYAiABKAlSB21lc3NhZ2ViBnByb3RvMw==
        """),
    SchemaFile(
      name: "google/rpc/status.proto",
      symbols: ["google.rpc.Status"],
      base64: """
        Chdnb29nbGUvcnBjL3N0YXR1cy5wcm90bxIKZ29vZ2xlLnJwYxoZZ29vZ2xlL3Byb3RvYnVmL2FueS5wcm90byJmCgZTdGF0\
        dXMSEgoEY29kZRgBIAEoBVIEY29kZRIYCgdtZXNzYWdlGAIgASgJUgdtZXNzYWdlEi4KB2RldGFpbHMYAyADKAsyFC5nb29n\
        bGUucHJvdG9idWYuQW55UgdkZXRhaWxzYgZwcm90bzM=
        """),
    SchemaFile(
      name: "google/type/money.proto",
      symbols: ["google.type.Money"],
      base64: """
        Chdnb29nbGUvdHlwZS9tb25leS5wcm90bxILZ29vZ2xlLnR5cGUiWAoFTW9uZXkSIwoNY3VycmVuY3lfY29kZRgBIAEoCVIM\
        Y3VycmVuY3lDb2RlEhQKBXVuaXRzGAIgASgDUgV1bml0cxIUCgVuYW5vcxgDIAEoBVIFbmFub3NiBnByb3RvMw==
        """),
    SchemaFile(
      name: "grpc/health/v1/health.proto",
      symbols: ["grpc.health.v1.HealthCheckRequest", "grpc.health.v1.HealthCheckResponse", "grpc.health.v1.HealthCheckResponse.ServingStatus", "grpc.health.v1.HealthListRequest", "grpc.health.v1.HealthListResponse", "grpc.health.v1.Health", "grpc.health.v1.Health.Check", "grpc.health.v1.Health.List", "grpc.health.v1.Health.Watch"],
      base64: """
        ChtncnBjL2hlYWx0aC92MS9oZWFsdGgucHJvdG8SDmdycGMuaGVhbHRoLnYxGiNtb2RlbHJvdXRlL29wdGlvbnMvdjEvb3B0\
        aW9ucy5wcm90byIuChJIZWFsdGhDaGVja1JlcXVlc3QSGAoHc2VydmljZRgBIAEoCVIHc2VydmljZSKxAQoTSGVhbHRoQ2hl\
        Y2tSZXNwb25zZRJJCgZzdGF0dXMYASABKA4yMS5ncnBjLmhlYWx0aC52MS5IZWFsdGhDaGVja1Jlc3BvbnNlLlNlcnZpbmdT\
        dGF0dXNSBnN0YXR1cyJPCg1TZXJ2aW5nU3RhdHVzEgsKB1VOS05PV04QABILCgdTRVJWSU5HEAESDwoLTk9UX1NFUlZJTkcQ\
        AhITCg9TRVJWSUNFX1VOS05PV04QAyITChFIZWFsdGhMaXN0UmVxdWVzdCLEAQoSSGVhbHRoTGlzdFJlc3BvbnNlEkwKCHN0\
        YXR1c2VzGAEgAygLMjAuZ3JwYy5oZWFsdGgudjEuSGVhbHRoTGlzdFJlc3BvbnNlLlN0YXR1c2VzRW50cnlSCHN0YXR1c2Vz\
        GmAKDVN0YXR1c2VzRW50cnkSEAoDa2V5GAEgASgJUgNrZXkSOQoFdmFsdWUYAiABKAsyIy5ncnBjLmhlYWx0aC52MS5IZWFs\
        dGhDaGVja1Jlc3BvbnNlUgV2YWx1ZToCOAEypAIKBkhlYWx0aBJdCgVDaGVjaxIiLmdycGMuaGVhbHRoLnYxLkhlYWx0aENo\
        ZWNrUmVxdWVzdBojLmdycGMuaGVhbHRoLnYxLkhlYWx0aENoZWNrUmVzcG9uc2UiC5ACAYq1GAQQASABEloKBExpc3QSIS5n\
        cnBjLmhlYWx0aC52MS5IZWFsdGhMaXN0UmVxdWVzdBoiLmdycGMuaGVhbHRoLnYxLkhlYWx0aExpc3RSZXNwb25zZSILkAIB\
        irUYBBABIAESXwoFV2F0Y2gSIi5ncnBjLmhlYWx0aC52MS5IZWFsdGhDaGVja1JlcXVlc3QaIy5ncnBjLmhlYWx0aC52MS5I\
        ZWFsdGhDaGVja1Jlc3BvbnNlIguQAgGKtRgEEAEgATABYgZwcm90bzM=
        """),
    SchemaFile(
      name: "grpc/reflection/v1/reflection.proto",
      symbols: ["grpc.reflection.v1.ServerReflectionRequest", "grpc.reflection.v1.ExtensionRequest", "grpc.reflection.v1.ServerReflectionResponse", "grpc.reflection.v1.FileDescriptorResponse", "grpc.reflection.v1.ExtensionNumberResponse", "grpc.reflection.v1.ListServiceResponse", "grpc.reflection.v1.ServiceResponse", "grpc.reflection.v1.ErrorResponse", "grpc.reflection.v1.ServerReflection", "grpc.reflection.v1.ServerReflection.ServerReflectionInfo"],
      base64: """
        CiNncnBjL3JlZmxlY3Rpb24vdjEvcmVmbGVjdGlvbi5wcm90bxISZ3JwYy5yZWZsZWN0aW9uLnYxGiNtb2RlbHJvdXRlL29w\
        dGlvbnMvdjEvb3B0aW9ucy5wcm90byLzAgoXU2VydmVyUmVmbGVjdGlvblJlcXVlc3QSEgoEaG9zdBgBIAEoCVIEaG9zdBIq\
        ChBmaWxlX2J5X2ZpbGVuYW1lGAMgASgJSABSDmZpbGVCeUZpbGVuYW1lEjYKFmZpbGVfY29udGFpbmluZ19zeW1ib2wYBCAB\
        KAlIAFIUZmlsZUNvbnRhaW5pbmdTeW1ib2wSYgoZZmlsZV9jb250YWluaW5nX2V4dGVuc2lvbhgFIAEoCzIkLmdycGMucmVm\
        bGVjdGlvbi52MS5FeHRlbnNpb25SZXF1ZXN0SABSF2ZpbGVDb250YWluaW5nRXh0ZW5zaW9uEkIKHWFsbF9leHRlbnNpb25f\
        bnVtYmVyc19vZl90eXBlGAYgASgJSABSGWFsbEV4dGVuc2lvbk51bWJlcnNPZlR5cGUSJQoNbGlzdF9zZXJ2aWNlcxgHIAEo\
        CUgAUgxsaXN0U2VydmljZXNCEQoPbWVzc2FnZV9yZXF1ZXN0ImYKEEV4dGVuc2lvblJlcXVlc3QSJwoPY29udGFpbmluZ190\
        eXBlGAEgASgJUg5jb250YWluaW5nVHlwZRIpChBleHRlbnNpb25fbnVtYmVyGAIgASgFUg9leHRlbnNpb25OdW1iZXIirgQK\
        GFNlcnZlclJlZmxlY3Rpb25SZXNwb25zZRIdCgp2YWxpZF9ob3N0GAEgASgJUgl2YWxpZEhvc3QSVgoQb3JpZ2luYWxfcmVx\
        dWVzdBgCIAEoCzIrLmdycGMucmVmbGVjdGlvbi52MS5TZXJ2ZXJSZWZsZWN0aW9uUmVxdWVzdFIPb3JpZ2luYWxSZXF1ZXN0\
        EmYKGGZpbGVfZGVzY3JpcHRvcl9yZXNwb25zZRgEIAEoCzIqLmdycGMucmVmbGVjdGlvbi52MS5GaWxlRGVzY3JpcHRvclJl\
        c3BvbnNlSABSFmZpbGVEZXNjcmlwdG9yUmVzcG9uc2UScgoeYWxsX2V4dGVuc2lvbl9udW1iZXJzX3Jlc3BvbnNlGAUgASgL\
        MisuZ3JwYy5yZWZsZWN0aW9uLnYxLkV4dGVuc2lvbk51bWJlclJlc3BvbnNlSABSG2FsbEV4dGVuc2lvbk51bWJlcnNSZXNw\
        b25zZRJfChZsaXN0X3NlcnZpY2VzX3Jlc3BvbnNlGAYgASgLMicuZ3JwYy5yZWZsZWN0aW9uLnYxLkxpc3RTZXJ2aWNlUmVz\
        cG9uc2VIAFIUbGlzdFNlcnZpY2VzUmVzcG9uc2USSgoOZXJyb3JfcmVzcG9uc2UYByABKAsyIS5ncnBjLnJlZmxlY3Rpb24u\
        djEuRXJyb3JSZXNwb25zZUgAUg1lcnJvclJlc3BvbnNlQhIKEG1lc3NhZ2VfcmVzcG9uc2UiTAoWRmlsZURlc2NyaXB0b3JS\
        ZXNwb25zZRIyChVmaWxlX2Rlc2NyaXB0b3JfcHJvdG8YASADKAxSE2ZpbGVEZXNjcmlwdG9yUHJvdG8iagoXRXh0ZW5zaW9u\
        TnVtYmVyUmVzcG9uc2USJAoOYmFzZV90eXBlX25hbWUYASABKAlSDGJhc2VUeXBlTmFtZRIpChBleHRlbnNpb25fbnVtYmVy\
        GAIgAygFUg9leHRlbnNpb25OdW1iZXIiVAoTTGlzdFNlcnZpY2VSZXNwb25zZRI9CgdzZXJ2aWNlGAEgAygLMiMuZ3JwYy5y\
        ZWZsZWN0aW9uLnYxLlNlcnZpY2VSZXNwb25zZVIHc2VydmljZSIlCg9TZXJ2aWNlUmVzcG9uc2USEgoEbmFtZRgBIAEoCVIE\
        bmFtZSJTCg1FcnJvclJlc3BvbnNlEh0KCmVycm9yX2NvZGUYASABKAVSCWVycm9yQ29kZRIjCg1lcnJvcl9tZXNzYWdlGAIg\
        ASgJUgxlcnJvck1lc3NhZ2UylQEKEFNlcnZlclJlZmxlY3Rpb24SgAEKFFNlcnZlclJlZmxlY3Rpb25JbmZvEisuZ3JwYy5y\
        ZWZsZWN0aW9uLnYxLlNlcnZlclJlZmxlY3Rpb25SZXF1ZXN0GiwuZ3JwYy5yZWZsZWN0aW9uLnYxLlNlcnZlclJlZmxlY3Rp\
        b25SZXNwb25zZSIJkAIBirUYAhABKAEwAWIGcHJvdG8z
        """),
    SchemaFile(
      name: "grpc/reflection/v1alpha/reflection.proto",
      symbols: ["grpc.reflection.v1alpha.ServerReflectionRequest", "grpc.reflection.v1alpha.ExtensionRequest", "grpc.reflection.v1alpha.ServerReflectionResponse", "grpc.reflection.v1alpha.FileDescriptorResponse", "grpc.reflection.v1alpha.ExtensionNumberResponse", "grpc.reflection.v1alpha.ListServiceResponse", "grpc.reflection.v1alpha.ServiceResponse", "grpc.reflection.v1alpha.ErrorResponse", "grpc.reflection.v1alpha.ServerReflection", "grpc.reflection.v1alpha.ServerReflection.ServerReflectionInfo"],
      base64: """
        CihncnBjL3JlZmxlY3Rpb24vdjFhbHBoYS9yZWZsZWN0aW9uLnByb3RvEhdncnBjLnJlZmxlY3Rpb24udjFhbHBoYRojbW9k\
        ZWxyb3V0ZS9vcHRpb25zL3YxL29wdGlvbnMucHJvdG8i+AIKF1NlcnZlclJlZmxlY3Rpb25SZXF1ZXN0EhIKBGhvc3QYASAB\
        KAlSBGhvc3QSKgoQZmlsZV9ieV9maWxlbmFtZRgDIAEoCUgAUg5maWxlQnlGaWxlbmFtZRI2ChZmaWxlX2NvbnRhaW5pbmdf\
        c3ltYm9sGAQgASgJSABSFGZpbGVDb250YWluaW5nU3ltYm9sEmcKGWZpbGVfY29udGFpbmluZ19leHRlbnNpb24YBSABKAsy\
        KS5ncnBjLnJlZmxlY3Rpb24udjFhbHBoYS5FeHRlbnNpb25SZXF1ZXN0SABSF2ZpbGVDb250YWluaW5nRXh0ZW5zaW9uEkIK\
        HWFsbF9leHRlbnNpb25fbnVtYmVyc19vZl90eXBlGAYgASgJSABSGWFsbEV4dGVuc2lvbk51bWJlcnNPZlR5cGUSJQoNbGlz\
        dF9zZXJ2aWNlcxgHIAEoCUgAUgxsaXN0U2VydmljZXNCEQoPbWVzc2FnZV9yZXF1ZXN0ImYKEEV4dGVuc2lvblJlcXVlc3QS\
        JwoPY29udGFpbmluZ190eXBlGAEgASgJUg5jb250YWluaW5nVHlwZRIpChBleHRlbnNpb25fbnVtYmVyGAIgASgFUg9leHRl\
        bnNpb25OdW1iZXIixwQKGFNlcnZlclJlZmxlY3Rpb25SZXNwb25zZRIdCgp2YWxpZF9ob3N0GAEgASgJUgl2YWxpZEhvc3QS\
        WwoQb3JpZ2luYWxfcmVxdWVzdBgCIAEoCzIwLmdycGMucmVmbGVjdGlvbi52MWFscGhhLlNlcnZlclJlZmxlY3Rpb25SZXF1\
        ZXN0Ug9vcmlnaW5hbFJlcXVlc3QSawoYZmlsZV9kZXNjcmlwdG9yX3Jlc3BvbnNlGAQgASgLMi8uZ3JwYy5yZWZsZWN0aW9u\
        LnYxYWxwaGEuRmlsZURlc2NyaXB0b3JSZXNwb25zZUgAUhZmaWxlRGVzY3JpcHRvclJlc3BvbnNlEncKHmFsbF9leHRlbnNp\
        b25fbnVtYmVyc19yZXNwb25zZRgFIAEoCzIwLmdycGMucmVmbGVjdGlvbi52MWFscGhhLkV4dGVuc2lvbk51bWJlclJlc3Bv\
        bnNlSABSG2FsbEV4dGVuc2lvbk51bWJlcnNSZXNwb25zZRJkChZsaXN0X3NlcnZpY2VzX3Jlc3BvbnNlGAYgASgLMiwuZ3Jw\
        Yy5yZWZsZWN0aW9uLnYxYWxwaGEuTGlzdFNlcnZpY2VSZXNwb25zZUgAUhRsaXN0U2VydmljZXNSZXNwb25zZRJPCg5lcnJv\
        cl9yZXNwb25zZRgHIAEoCzImLmdycGMucmVmbGVjdGlvbi52MWFscGhhLkVycm9yUmVzcG9uc2VIAFINZXJyb3JSZXNwb25z\
        ZUISChBtZXNzYWdlX3Jlc3BvbnNlIkwKFkZpbGVEZXNjcmlwdG9yUmVzcG9uc2USMgoVZmlsZV9kZXNjcmlwdG9yX3Byb3Rv\
        GAEgAygMUhNmaWxlRGVzY3JpcHRvclByb3RvImoKF0V4dGVuc2lvbk51bWJlclJlc3BvbnNlEiQKDmJhc2VfdHlwZV9uYW1l\
        GAEgASgJUgxiYXNlVHlwZU5hbWUSKQoQZXh0ZW5zaW9uX251bWJlchgCIAMoBVIPZXh0ZW5zaW9uTnVtYmVyIlkKE0xpc3RT\
        ZXJ2aWNlUmVzcG9uc2USQgoHc2VydmljZRgBIAMoCzIoLmdycGMucmVmbGVjdGlvbi52MWFscGhhLlNlcnZpY2VSZXNwb25z\
        ZVIHc2VydmljZSIlCg9TZXJ2aWNlUmVzcG9uc2USEgoEbmFtZRgBIAEoCVIEbmFtZSJTCg1FcnJvclJlc3BvbnNlEh0KCmVy\
        cm9yX2NvZGUYASABKAVSCWVycm9yQ29kZRIjCg1lcnJvcl9tZXNzYWdlGAIgASgJUgxlcnJvck1lc3NhZ2UynwEKEFNlcnZl\
        clJlZmxlY3Rpb24SigEKFFNlcnZlclJlZmxlY3Rpb25JbmZvEjAuZ3JwYy5yZWZsZWN0aW9uLnYxYWxwaGEuU2VydmVyUmVm\
        bGVjdGlvblJlcXVlc3QaMS5ncnBjLnJlZmxlY3Rpb24udjFhbHBoYS5TZXJ2ZXJSZWZsZWN0aW9uUmVzcG9uc2UiCZACAYq1\
        GAIQASgBMAFiBnByb3RvMw==
        """),
    SchemaFile(
      name: "grpc/testing/test.proto",
      symbols: ["grpc.testing.Empty", "grpc.testing.BoolValue", "grpc.testing.Payload", "grpc.testing.EchoStatus", "grpc.testing.SimpleRequest", "grpc.testing.SimpleResponse", "grpc.testing.StreamingInputCallRequest", "grpc.testing.StreamingInputCallResponse", "grpc.testing.ResponseParameters", "grpc.testing.StreamingOutputCallRequest", "grpc.testing.StreamingOutputCallResponse", "grpc.testing.PayloadType", "grpc.testing.TestService", "grpc.testing.TestService.EmptyCall", "grpc.testing.TestService.UnaryCall", "grpc.testing.TestService.CacheableUnaryCall", "grpc.testing.TestService.StreamingOutputCall", "grpc.testing.TestService.StreamingInputCall", "grpc.testing.TestService.FullDuplexCall", "grpc.testing.TestService.HalfDuplexCall", "grpc.testing.TestService.UnimplementedCall", "grpc.testing.UnimplementedService", "grpc.testing.UnimplementedService.UnimplementedCall"],
      base64: """
        ChdncnBjL3Rlc3RpbmcvdGVzdC5wcm90bxIMZ3JwYy50ZXN0aW5nGiNtb2RlbHJvdXRlL29wdGlvbnMvdjEvb3B0aW9ucy5w\
        cm90byIHCgVFbXB0eSIhCglCb29sVmFsdWUSFAoFdmFsdWUYASABKAhSBXZhbHVlIkwKB1BheWxvYWQSLQoEdHlwZRgBIAEo\
        DjIZLmdycGMudGVzdGluZy5QYXlsb2FkVHlwZVIEdHlwZRISCgRib2R5GAIgASgMUgRib2R5IjoKCkVjaG9TdGF0dXMSEgoE\
        Y29kZRgBIAEoBVIEY29kZRIYCgdtZXNzYWdlGAIgASgJUgdtZXNzYWdlIqIECg1TaW1wbGVSZXF1ZXN0Ej4KDXJlc3BvbnNl\
        X3R5cGUYASABKA4yGS5ncnBjLnRlc3RpbmcuUGF5bG9hZFR5cGVSDHJlc3BvbnNlVHlwZRIjCg1yZXNwb25zZV9zaXplGAIg\
        ASgFUgxyZXNwb25zZVNpemUSLwoHcGF5bG9hZBgDIAEoCzIVLmdycGMudGVzdGluZy5QYXlsb2FkUgdwYXlsb2FkEiMKDWZp\
        bGxfdXNlcm5hbWUYBCABKAhSDGZpbGxVc2VybmFtZRIoChBmaWxsX29hdXRoX3Njb3BlGAUgASgIUg5maWxsT2F1dGhTY29w\
        ZRJIChNyZXNwb25zZV9jb21wcmVzc2VkGAYgASgLMhcuZ3JwYy50ZXN0aW5nLkJvb2xWYWx1ZVIScmVzcG9uc2VDb21wcmVz\
        c2VkEkEKD3Jlc3BvbnNlX3N0YXR1cxgHIAEoCzIYLmdycGMudGVzdGluZy5FY2hvU3RhdHVzUg5yZXNwb25zZVN0YXR1cxJE\
        ChFleHBlY3RfY29tcHJlc3NlZBgIIAEoCzIXLmdycGMudGVzdGluZy5Cb29sVmFsdWVSEGV4cGVjdENvbXByZXNzZWQSJAoO\
        ZmlsbF9zZXJ2ZXJfaWQYCSABKAhSDGZpbGxTZXJ2ZXJJZBIzChZmaWxsX2dycGNsYl9yb3V0ZV90eXBlGAogASgIUhNmaWxs\
        R3JwY2xiUm91dGVUeXBlIrcBCg5TaW1wbGVSZXNwb25zZRIvCgdwYXlsb2FkGAEgASgLMhUuZ3JwYy50ZXN0aW5nLlBheWxv\
        YWRSB3BheWxvYWQSGgoIdXNlcm5hbWUYAiABKAlSCHVzZXJuYW1lEh8KC29hdXRoX3Njb3BlGAMgASgJUgpvYXV0aFNjb3Bl\
        EhsKCXNlcnZlcl9pZBgEIAEoCVIIc2VydmVySWQSGgoIaG9zdG5hbWUYBiABKAlSCGhvc3RuYW1lIpIBChlTdHJlYW1pbmdJ\
        bnB1dENhbGxSZXF1ZXN0Ei8KB3BheWxvYWQYASABKAsyFS5ncnBjLnRlc3RpbmcuUGF5bG9hZFIHcGF5bG9hZBJEChFleHBl\
        Y3RfY29tcHJlc3NlZBgCIAEoCzIXLmdycGMudGVzdGluZy5Cb29sVmFsdWVSEGV4cGVjdENvbXByZXNzZWQiVAoaU3RyZWFt\
        aW5nSW5wdXRDYWxsUmVzcG9uc2USNgoXYWdncmVnYXRlZF9wYXlsb2FkX3NpemUYASABKAVSFWFnZ3JlZ2F0ZWRQYXlsb2Fk\
        U2l6ZSKCAQoSUmVzcG9uc2VQYXJhbWV0ZXJzEhIKBHNpemUYASABKAVSBHNpemUSHwoLaW50ZXJ2YWxfdXMYAiABKAVSCmlu\
        dGVydmFsVXMSNwoKY29tcHJlc3NlZBgDIAEoCzIXLmdycGMudGVzdGluZy5Cb29sVmFsdWVSCmNvbXByZXNzZWQiowIKGlN0\
        cmVhbWluZ091dHB1dENhbGxSZXF1ZXN0Ej4KDXJlc3BvbnNlX3R5cGUYASABKA4yGS5ncnBjLnRlc3RpbmcuUGF5bG9hZFR5\
        cGVSDHJlc3BvbnNlVHlwZRJRChNyZXNwb25zZV9wYXJhbWV0ZXJzGAIgAygLMiAuZ3JwYy50ZXN0aW5nLlJlc3BvbnNlUGFy\
        YW1ldGVyc1IScmVzcG9uc2VQYXJhbWV0ZXJzEi8KB3BheWxvYWQYAyABKAsyFS5ncnBjLnRlc3RpbmcuUGF5bG9hZFIHcGF5\
        bG9hZBJBCg9yZXNwb25zZV9zdGF0dXMYByABKAsyGC5ncnBjLnRlc3RpbmcuRWNob1N0YXR1c1IOcmVzcG9uc2VTdGF0dXMi\
        TgobU3RyZWFtaW5nT3V0cHV0Q2FsbFJlc3BvbnNlEi8KB3BheWxvYWQYASABKAsyFS5ncnBjLnRlc3RpbmcuUGF5bG9hZFIH\
        cGF5bG9hZCofCgtQYXlsb2FkVHlwZRIQCgxDT01QUkVTU0FCTEUQADKUBgoLVGVzdFNlcnZpY2USPwoJRW1wdHlDYWxsEhMu\
        Z3JwYy50ZXN0aW5nLkVtcHR5GhMuZ3JwYy50ZXN0aW5nLkVtcHR5IgiKtRgEEAEgARJQCglVbmFyeUNhbGwSGy5ncnBjLnRl\
        c3RpbmcuU2ltcGxlUmVxdWVzdBocLmdycGMudGVzdGluZy5TaW1wbGVSZXNwb25zZSIIirUYBBABIAESXAoSQ2FjaGVhYmxl\
        VW5hcnlDYWxsEhsuZ3JwYy50ZXN0aW5nLlNpbXBsZVJlcXVlc3QaHC5ncnBjLnRlc3RpbmcuU2ltcGxlUmVzcG9uc2UiC5AC\
        AYq1GAQQASABEnQKE1N0cmVhbWluZ091dHB1dENhbGwSKC5ncnBjLnRlc3RpbmcuU3RyZWFtaW5nT3V0cHV0Q2FsbFJlcXVl\
        c3QaKS5ncnBjLnRlc3RpbmcuU3RyZWFtaW5nT3V0cHV0Q2FsbFJlc3BvbnNlIgaKtRgCEAEwARJxChJTdHJlYW1pbmdJbnB1\
        dENhbGwSJy5ncnBjLnRlc3RpbmcuU3RyZWFtaW5nSW5wdXRDYWxsUmVxdWVzdBooLmdycGMudGVzdGluZy5TdHJlYW1pbmdJ\
        bnB1dENhbGxSZXNwb25zZSIGirUYAhABKAEScQoORnVsbER1cGxleENhbGwSKC5ncnBjLnRlc3RpbmcuU3RyZWFtaW5nT3V0\
        cHV0Q2FsbFJlcXVlc3QaKS5ncnBjLnRlc3RpbmcuU3RyZWFtaW5nT3V0cHV0Q2FsbFJlc3BvbnNlIgaKtRgCEAEoATABEnEK\
        DkhhbGZEdXBsZXhDYWxsEiguZ3JwYy50ZXN0aW5nLlN0cmVhbWluZ091dHB1dENhbGxSZXF1ZXN0GikuZ3JwYy50ZXN0aW5n\
        LlN0cmVhbWluZ091dHB1dENhbGxSZXNwb25zZSIGirUYAhABKAEwARJFChFVbmltcGxlbWVudGVkQ2FsbBITLmdycGMudGVz\
        dGluZy5FbXB0eRoTLmdycGMudGVzdGluZy5FbXB0eSIGirUYAhABMl0KFFVuaW1wbGVtZW50ZWRTZXJ2aWNlEkUKEVVuaW1w\
        bGVtZW50ZWRDYWxsEhMuZ3JwYy50ZXN0aW5nLkVtcHR5GhMuZ3JwYy50ZXN0aW5nLkVtcHR5IgaKtRgCEAFiBnByb3RvMw==
        """),
    SchemaFile(
      name: "modelroute/config/v1/catalog.proto",
      symbols: ["modelroute.config.v1.Catalog", "modelroute.config.v1.Provider", "modelroute.config.v1.Model", "modelroute.config.v1.ModelLimits", "modelroute.config.v1.Price", "modelroute.config.v1.Rates", "modelroute.config.v1.FailureBilling", "modelroute.config.v1.HoldConstants", "modelroute.config.v1.Deployment", "modelroute.config.v1.DataPolicy", "modelroute.config.v1.Timeouts"],
      base64: """
        CiJtb2RlbHJvdXRlL2NvbmZpZy92MS9jYXRhbG9nLnByb3RvEhRtb2RlbHJvdXRlLmNvbmZpZy52MRoeZ29vZ2xlL3Byb3Rv\
        YnVmL2R1cmF0aW9uLnByb3RvGhxnb29nbGUvcHJvdG9idWYvc3RydWN0LnByb3RvGh9nb29nbGUvcHJvdG9idWYvdGltZXN0\
        YW1wLnByb3RvGiNtb2RlbHJvdXRlL29wdGlvbnMvdjEvb3B0aW9ucy5wcm90byLAAQoHQ2F0YWxvZxI8Cglwcm92aWRlcnMY\
        ASADKAsyHi5tb2RlbHJvdXRlLmNvbmZpZy52MS5Qcm92aWRlclIJcHJvdmlkZXJzEjMKBm1vZGVscxgCIAMoCzIbLm1vZGVs\
        cm91dGUuY29uZmlnLnYxLk1vZGVsUgZtb2RlbHMSQgoLZGVwbG95bWVudHMYAyADKAsyIC5tb2RlbHJvdXRlLmNvbmZpZy52\
        MS5EZXBsb3ltZW50UgtkZXBsb3ltZW50cyLqBAoIUHJvdmlkZXISGgoCaWQYASABKAlCCoq1GAYIARhAYAJSAmlkEioKDGRp\
        c3BsYXlfbmFtZRgCIAEoCUIHirUYAxjIAVILZGlzcGxheU5hbWUSJAoIYmFzZV91cmwYAyABKAlCCYq1GAUIARiAEFIHYmFz\
        ZVVybBIiCgdkaWFsZWN0GAQgASgJQgiKtRgECAEYQFIHZGlhbGVjdBI2CgpjcmVkZW50aWFsGAUgASgJQhaKtRgSGIAIIg0o\
        ZW52fGZpbGUpOi4rUgpjcmVkZW50aWFsEk0KB2hlYWRlcnMYBiADKAsyKy5tb2RlbHJvdXRlLmNvbmZpZy52MS5Qcm92aWRl\
        ci5IZWFkZXJzRW50cnlCBoq1GAJIMlIHaGVhZGVycxJKCgZxdWlya3MYByADKAsyKi5tb2RlbHJvdXRlLmNvbmZpZy52MS5Q\
        cm92aWRlci5RdWlya3NFbnRyeUIGirUYAkgyUgZxdWlya3MSKQoLY29uY3VycmVuY3kYCCABKAVCB4q1GAMyATBSC2NvbmN1\
        cnJlbmN5EjoKCHRpbWVvdXRzGAkgASgLMh4ubW9kZWxyb3V0ZS5jb25maWcudjEuVGltZW91dHNSCHRpbWVvdXRzEhsKCXRl\
        c3Rfb25seRgKIAEoCFIIdGVzdE9ubHkaOgoMSGVhZGVyc0VudHJ5EhAKA2tleRgBIAEoCVIDa2V5EhQKBXZhbHVlGAIgASgJ\
        UgV2YWx1ZToCOAEaOQoLUXVpcmtzRW50cnkSEAoDa2V5GAEgASgJUgNrZXkSFAoFdmFsdWUYAiABKAlSBXZhbHVlOgI4ASLA\
        BgoFTW9kZWwSHwoEc2x1ZxgBIAEoCUILirUYBwgBGIABYAJSBHNsdWcSKgoMZGlzcGxheV9uYW1lGAIgASgJQgeKtRgDGMgB\
        UgtkaXNwbGF5TmFtZRIpCgtkZXNjcmlwdGlvbhgDIAEoCUIHirUYAxigH1ILZGVzY3JpcHRpb24SeAoKY2FwYWJpbGl0eRgE\
        IAEoCUJYirUYVAgBKgRjaGF0KgllbWJlZGRpbmcqBWltYWdlKgV2aWRlbyoGc3BlZWNoKg10cmFuc2NyaXB0aW9uKgZyZXJh\
        bmsqCm1vZGVyYXRpb24qBmN1c3RvbVIKY2FwYWJpbGl0eRIkCghmZWF0dXJlcxgFIAMoCUIIirUYBEgyUAFSCGZlYXR1cmVz\
        EjkKBmxpbWl0cxgGIAEoCzIhLm1vZGVscm91dGUuY29uZmlnLnYxLk1vZGVsTGltaXRzUgZsaW1pdHMSPQoGcHJpY2VzGAcg\
        AygLMhsubW9kZWxyb3V0ZS5jb25maWcudjEuUHJpY2VCCIq1GAQIAUhkUgZwcmljZXMSTQoPZmFpbHVyZV9iaWxsaW5nGAgg\
        ASgLMiQubW9kZWxyb3V0ZS5jb25maWcudjEuRmFpbHVyZUJpbGxpbmdSDmZhaWx1cmVCaWxsaW5nEjcKBGhvbGQYCSABKAsy\
        Iy5tb2RlbHJvdXRlLmNvbmZpZy52MS5Ib2xkQ29uc3RhbnRzUgRob2xkEh8KBnZvaWNlcxgKIAMoCUIHirUYA0joB1IGdm9p\
        Y2VzEjoKDGlucHV0X3NjaGVtYRgLIAEoCzIXLmdvb2dsZS5wcm90b2J1Zi5TdHJ1Y3RSC2lucHV0U2NoZW1hEjoKCHRpbWVv\
        dXRzGAwgASgLMh4ubW9kZWxyb3V0ZS5jb25maWcudjEuVGltZW91dHNSCHRpbWVvdXRzEkcKDnVua25vd25fcG9saWN5GA0g\
        ASgJQiCKtRgcKhRyZWNvbmNpbGVfdGhlbl9yZXRyeSoEZmFpbFINdW5rbm93blBvbGljeRI7CgtyZXRpcmVfdGltZRgOIAEo\
        CzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCnJldGlyZVRpbWUipQIKC01vZGVsTGltaXRzEi4KDmNvbnRleHRfdG9r\
        ZW5zGAEgASgDQgeKtRgDMgEwUg1jb250ZXh0VG9rZW5zEjMKEW1heF9vdXRwdXRfdG9rZW5zGAIgASgDQgeKtRgDMgEwUg9t\
        YXhPdXRwdXRUb2tlbnMSJgoKbWF4X2ltYWdlcxgDIAEoA0IHirUYAzIBMFIJbWF4SW1hZ2VzEigKC21heF9zZWNvbmRzGAQg\
        ASgDQgeKtRgDMgEwUgptYXhTZWNvbmRzEi4KDm1heF9jaGFyYWN0ZXJzGAUgASgDQgeKtRgDMgEwUg1tYXhDaGFyYWN0ZXJz\
        Ei8KD21heF9pbnB1dF9ieXRlcxgGIAEoA0IHirUYAzIBMFINbWF4SW5wdXRCeXRlcyLRAQoFUHJpY2USSQoOZWZmZWN0aXZl\
        X2Zyb20YASABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wQgaKtRgCCAFSDWVmZmVjdGl2ZUZyb20SPQoMZWZmZWN0\
        aXZlX3RvGAIgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFILZWZmZWN0aXZlVG8SPgoIcGljb191c2QYAyABKAsy\
        Gy5tb2RlbHJvdXRlLmNvbmZpZy52MS5SYXRlc0IGirUYAggBUgdwaWNvVXNkIvoHCgVSYXRlcxItCgtpbnB1dF90b2tlbhgB\
        IAEoA0IHirUYAzIBMEgAUgppbnB1dFRva2VuiAEBEjoKEmNhY2hlZF9pbnB1dF90b2tlbhgCIAEoA0IHirUYAzIBMEgBUhBj\
        YWNoZWRJbnB1dFRva2VuiAEBEjgKEWNhY2hlX3dyaXRlX3Rva2VuGAMgASgDQgeKtRgDMgEwSAJSD2NhY2hlV3JpdGVUb2tl\
        bogBARIvCgxvdXRwdXRfdG9rZW4YBCABKANCB4q1GAMyATBIA1ILb3V0cHV0VG9rZW6IAQESNQoPcmVhc29uaW5nX3Rva2Vu\
        GAUgASgDQgeKtRgDMgEwSARSDnJlYXNvbmluZ1Rva2VuiAEBEjgKEWF1ZGlvX2lucHV0X3Rva2VuGAYgASgDQgeKtRgDMgEw\
        SAVSD2F1ZGlvSW5wdXRUb2tlbogBARI6ChJhdWRpb19vdXRwdXRfdG9rZW4YByABKANCB4q1GAMyATBIBlIQYXVkaW9PdXRw\
        dXRUb2tlbogBARI4ChFpbWFnZV9pbnB1dF90b2tlbhgIIAEoA0IHirUYAzIBMEgHUg9pbWFnZUlucHV0VG9rZW6IAQESOgoS\
        aW1hZ2Vfb3V0cHV0X3Rva2VuGAkgASgDQgeKtRgDMgEwSAhSEGltYWdlT3V0cHV0VG9rZW6IAQESIgoFaW1hZ2UYCiABKANC\
        B4q1GAMyATBICVIFaW1hZ2WIAQESJAoGc2Vjb25kGAsgASgDQgeKtRgDMgEwSApSBnNlY29uZIgBARIqCgljaGFyYWN0ZXIY\
        DCABKANCB4q1GAMyATBIC1IJY2hhcmFjdGVyiAEBEioKCW1lZ2FwaXhlbBgNIAEoA0IHirUYAzIBMEgMUgltZWdhcGl4ZWyI\
        AQESJgoHcmVxdWVzdBgOIAEoA0IHirUYAzIBMEgNUgdyZXF1ZXN0iAEBEigKCGRvY3VtZW50GA8gASgDQgeKtRgDMgEwSA5S\
        CGRvY3VtZW50iAEBQg4KDF9pbnB1dF90b2tlbkIVChNfY2FjaGVkX2lucHV0X3Rva2VuQhQKEl9jYWNoZV93cml0ZV90b2tl\
        bkIPCg1fb3V0cHV0X3Rva2VuQhIKEF9yZWFzb25pbmdfdG9rZW5CFAoSX2F1ZGlvX2lucHV0X3Rva2VuQhUKE19hdWRpb19v\
        dXRwdXRfdG9rZW5CFAoSX2ltYWdlX2lucHV0X3Rva2VuQhUKE19pbWFnZV9vdXRwdXRfdG9rZW5CCAoGX2ltYWdlQgkKB19z\
        ZWNvbmRCDAoKX2NoYXJhY3RlckIMCgpfbWVnYXBpeGVsQgoKCF9yZXF1ZXN0QgsKCV9kb2N1bWVudCJVCg5GYWlsdXJlQmls\
        bGluZxIaCghjYW5jZWxlZBgBIAEoCFIIY2FuY2VsZWQSJwoPY29udGVudF9ibG9ja2VkGAIgASgIUg5jb250ZW50QmxvY2tl\
        ZCLSAgoNSG9sZENvbnN0YW50cxI1ChJ0b2tlbnNfcGVyX3JlcXVlc3QYASABKANCB4q1GAMyATBSEHRva2Vuc1BlclJlcXVl\
        c3QSNQoSdG9rZW5zX3Blcl9tZXNzYWdlGAIgASgDQgeKtRgDMgEwUhB0b2tlbnNQZXJNZXNzYWdlEjEKEHRva2Vuc19wZXJf\
        aW1hZ2UYAyABKANCB4q1GAMyATBSDnRva2Vuc1BlckltYWdlEj4KF3Rva2Vuc19wZXJfYXVkaW9fc2Vjb25kGAQgASgDQgeK\
        tRgDMgEwUhR0b2tlbnNQZXJBdWRpb1NlY29uZBIvCg90b2tlbnNfcGVyX2ZpbGUYBSABKANCB4q1GAMyATBSDXRva2Vuc1Bl\
        ckZpbGUSLwoPdG9rZW5zX3Blcl90b29sGAYgASgDQgeKtRgDMgEwUg10b2tlbnNQZXJUb29sIrYGCgpEZXBsb3ltZW50EhsK\
        AmlkGAEgASgJQguKtRgHCAEYgAFgAlICaWQSHwoFbW9kZWwYAiABKAlCCYq1GAUIARiAAVIFbW9kZWwSJAoIcHJvdmlkZXIY\
        AyABKAlCCIq1GAQIARhAUghwcm92aWRlchIwCg5wcm92aWRlcl9tb2RlbBgEIAEoCUIJirUYBQgBGIACUg1wcm92aWRlck1v\
        ZGVsEh4KBnJlZ2lvbhgFIAEoCUIGirUYAhggUgZyZWdpb24SPQoGcHJpY2VzGAYgAygLMhsubW9kZWxyb3V0ZS5jb25maWcu\
        djEuUHJpY2VCCIq1GAQIAUhkUgZwcmljZXMSOQoGbGltaXRzGAcgASgLMiEubW9kZWxyb3V0ZS5jb25maWcudjEuTW9kZWxM\
        aW1pdHNSBmxpbWl0cxIxChBtaXNzaW5nX2ZlYXR1cmVzGAggAygJQgaKtRgCSDJSD21pc3NpbmdGZWF0dXJlcxIqCgZ3ZWln\
        aHQYCSABKAVCDYq1GAkyATA6BDEwMDBIAFIGd2VpZ2h0iAEBEiAKBHRpZXIYCiABKAVCDIq1GAgyATA6AzEwMFIEdGllchJB\
        CgtkYXRhX3BvbGljeRgLIAEoCzIgLm1vZGVscm91dGUuY29uZmlnLnYxLkRhdGFQb2xpY3lSCmRhdGFQb2xpY3kSOgoIdGlt\
        ZW91dHMYDCABKAsyHi5tb2RlbHJvdXRlLmNvbmZpZy52MS5UaW1lb3V0c1IIdGltZW91dHMSKQoLY29uY3VycmVuY3kYDSAB\
        KAVCB4q1GAMyATBSC2NvbmN1cnJlbmN5Eh0KBXF1ZXVlGA4gASgFQgeKtRgDMgEwUgVxdWV1ZRIaCghkaXNhYmxlZBgPIAEo\
        CFIIZGlzYWJsZWQSTAoGcXVpcmtzGBAgAygLMiwubW9kZWxyb3V0ZS5jb25maWcudjEuRGVwbG95bWVudC5RdWlya3NFbnRy\
        eUIGirUYAkgyUgZxdWlya3MaOQoLUXVpcmtzRW50cnkSEAoDa2V5GAEgASgJUgNrZXkSFAoFdmFsdWUYAiABKAlSBXZhbHVl\
        OgI4AUIJCgdfd2VpZ2h0IlQKCkRhdGFQb2xpY3kSJQoOemVyb19yZXRlbnRpb24YASABKAhSDXplcm9SZXRlbnRpb24SHwoL\
        bm9fdHJhaW5pbmcYAiABKAhSCm5vVHJhaW5pbmci3QEKCFRpbWVvdXRzEjMKB2Nvbm5lY3QYASABKAsyGS5nb29nbGUucHJv\
        dG9idWYuRHVyYXRpb25SB2Nvbm5lY3QSPAoMZmlyc3Rfb3V0cHV0GAIgASgLMhkuZ29vZ2xlLnByb3RvYnVmLkR1cmF0aW9u\
        UgtmaXJzdE91dHB1dBItCgRpZGxlGAMgASgLMhkuZ29vZ2xlLnByb3RvYnVmLkR1cmF0aW9uUgRpZGxlEi8KBXRvdGFsGAQg\
        ASgLMhkuZ29vZ2xlLnByb3RvYnVmLkR1cmF0aW9uUgV0b3RhbGIGcHJvdG8z
        """),
    SchemaFile(
      name: "modelroute/config/v1/config.proto",
      symbols: ["modelroute.config.v1.Config", "modelroute.config.v1.Logging", "modelroute.config.v1.Limits", "modelroute.config.v1.Jobs", "modelroute.config.v1.Webhooks", "modelroute.config.v1.Guards", "modelroute.config.v1.Tls", "modelroute.config.v1.Cors", "modelroute.config.v1.Storage", "modelroute.config.v1.Sqlite", "modelroute.config.v1.Sandbox"],
      base64: """
        CiFtb2RlbHJvdXRlL2NvbmZpZy92MS9jb25maWcucHJvdG8SFG1vZGVscm91dGUuY29uZmlnLnYxGh5nb29nbGUvcHJvdG9i\
        dWYvZHVyYXRpb24ucHJvdG8aI21vZGVscm91dGUvb3B0aW9ucy92MS9vcHRpb25zLnByb3RvIo0GCgZDb25maWcSFgoGbGlz\
        dGVuGAEgASgJUgZsaXN0ZW4SJwoPb3BlcmF0b3JfbGlzdGVuGAIgASgJUg5vcGVyYXRvckxpc3RlbhIlCg5kYXRhX2RpcmVj\
        dG9yeRgDIAEoCVINZGF0YURpcmVjdG9yeRIoCgpwdWJsaWNfdXJsGAQgASgJQgmKtRgFGIAQYAFSCXB1YmxpY1VybBIYCgdj\
        YXRhbG9nGAUgAygJUgdjYXRhbG9nEjcKB2xvZ2dpbmcYBiABKAsyHS5tb2RlbHJvdXRlLmNvbmZpZy52MS5Mb2dnaW5nUgds\
        b2dnaW5nEjQKBmxpbWl0cxgHIAEoCzIcLm1vZGVscm91dGUuY29uZmlnLnYxLkxpbWl0c1IGbGltaXRzEi4KBGpvYnMYCCAB\
        KAsyGi5tb2RlbHJvdXRlLmNvbmZpZy52MS5Kb2JzUgRqb2JzEjoKCHdlYmhvb2tzGAkgASgLMh4ubW9kZWxyb3V0ZS5jb25m\
        aWcudjEuV2ViaG9va3NSCHdlYmhvb2tzEjQKBmd1YXJkcxgKIAEoCzIcLm1vZGVscm91dGUuY29uZmlnLnYxLkd1YXJkc1IG\
        Z3VhcmRzEisKA3RscxgLIAEoCzIZLm1vZGVscm91dGUuY29uZmlnLnYxLlRsc1IDdGxzEi4KBGNvcnMYDCABKAsyGi5tb2Rl\
        bHJvdXRlLmNvbmZpZy52MS5Db3JzUgRjb3JzEjcKB3N0b3JhZ2UYDSABKAsyHS5tb2RlbHJvdXRlLmNvbmZpZy52MS5TdG9y\
        YWdlUgdzdG9yYWdlEjcKB3NhbmRib3gYDiABKAsyHS5tb2RlbHJvdXRlLmNvbmZpZy52MS5TYW5kYm94UgdzYW5kYm94EiMK\
        BWxvb3BzGA8gASgFQg2KtRgJMgEwOgQxMDI0UgVsb29wcxJACg5zaHV0ZG93bl9ncmFjZRgQIAEoCzIZLmdvb2dsZS5wcm90\
        b2J1Zi5EdXJhdGlvblINc2h1dGRvd25HcmFjZRIQCgNkZXYYESABKAhSA2RldiJuCgdMb2dnaW5nEj4KBWxldmVsGAEgASgJ\
        QiiKtRgkKgV0cmFjZSoFZGVidWcqBGluZm8qB3dhcm5pbmcqBWVycm9yUgVsZXZlbBIZCgVjYWxscxgCIAEoCEgAUgVjYWxs\
        c4gBAUIICgZfY2FsbHMivQIKBkxpbWl0cxIsCg1yZXF1ZXN0X2J5dGVzGAEgASgDQgeKtRgDMgEwUgxyZXF1ZXN0Qnl0ZXMS\
        KQoLY29ubmVjdGlvbnMYAiABKAVCB4q1GAMyATBSC2Nvbm5lY3Rpb25zEj0KFnN0cmVhbXNfcGVyX2Nvbm5lY3Rpb24YAyAB\
        KAVCB4q1GAMyATBSFHN0cmVhbXNQZXJDb25uZWN0aW9uEjEKEGNhbGxzX3Blcl9taW51dGUYBCABKAVCB4q1GAMyATBSDmNh\
        bGxzUGVyTWludXRlEioKDGhlYWRlcl9ieXRlcxgFIAEoBUIHirUYAzIBMFILaGVhZGVyQnl0ZXMSPAoMaWRsZV90aW1lb3V0\
        GAYgASgLMhkuZ29vZ2xlLnByb3RvYnVmLkR1cmF0aW9uUgtpZGxlVGltZW91dCK1BAoESm9icxIpCgtjb25jdXJyZW5jeRgB\
        IAEoBUIHirUYAzIBMFILY29uY3VycmVuY3kSQgoYb3JnYW5pemF0aW9uX2NvbmN1cnJlbmN5GAIgASgFQgeKtRgDMgEwUhdv\
        cmdhbml6YXRpb25Db25jdXJyZW5jeRI+Cg1zdGFydF90aW1lb3V0GAMgASgLMhkuZ29vZ2xlLnByb3RvYnVmLkR1cmF0aW9u\
        UgxzdGFydFRpbWVvdXQSPgoNdG90YWxfdGltZW91dBgEIAEoCzIZLmdvb2dsZS5wcm90b2J1Zi5EdXJhdGlvblIMdG90YWxU\
        aW1lb3V0EicKCGF0dGVtcHRzGAUgASgFQguKtRgHMgEwOgIxMFIIYXR0ZW1wdHMSQQoPcmV0cnlfZGVsYXlfbWluGAYgASgL\
        MhkuZ29vZ2xlLnByb3RvYnVmLkR1cmF0aW9uUg1yZXRyeURlbGF5TWluEkEKD3JldHJ5X2RlbGF5X21heBgHIAEoCzIZLmdv\
        b2dsZS5wcm90b2J1Zi5EdXJhdGlvblINcmV0cnlEZWxheU1heBJACg5jaHVua19pbnRlcnZhbBgIIAEoCzIZLmdvb2dsZS5w\
        cm90b2J1Zi5EdXJhdGlvblINY2h1bmtJbnRlcnZhbBIoCgtjaHVua19ieXRlcxgJIAEoBUIHirUYAzIBMFIKY2h1bmtCeXRl\
        cxIjCgh3YXRjaGVycxgKIAEoBUIHirUYAzIBMFIId2F0Y2hlcnMilgQKCFdlYmhvb2tzEj0KCHNjaGVkdWxlGAEgAygLMhku\
        Z29vZ2xlLnByb3RvYnVmLkR1cmF0aW9uQgaKtRgCSDJSCHNjaGVkdWxlEjMKB3RpbWVvdXQYAiABKAsyGS5nb29nbGUucHJv\
        dG9idWYuRHVyYXRpb25SB3RpbWVvdXQSOAoOaml0dGVyX3BlcmNlbnQYAyABKAVCDIq1GAgyATA6AzEwMEgAUg1qaXR0ZXJQ\
        ZXJjZW50iAEBEjEKEGFsbG93ZWRfbmV0d29ya3MYBCADKAlCBoq1GAJIZFIPYWxsb3dlZE5ldHdvcmtzEjUKDWFsbG93ZWRf\
        cG9ydHMYBSADKAVCEIq1GAwyATE6BTY1NTM1SGRSDGFsbG93ZWRQb3J0cxIZCghhbnlfcG9ydBgGIAEoCFIHYW55UG9ydBId\
        CgphbGxvd19odHRwGAcgASgIUglhbGxvd0h0dHASKQoLY29uY3VycmVuY3kYCCABKAVCB4q1GAMyATBSC2NvbmN1cnJlbmN5\
        EjoKFGVuZHBvaW50X2NvbmN1cnJlbmN5GAkgASgFQgeKtRgDMgEwUhNlbmRwb2ludENvbmN1cnJlbmN5Ej4KDWRpc2FibGVf\
        YWZ0ZXIYCiABKAsyGS5nb29nbGUucHJvdG9idWYuRHVyYXRpb25SDGRpc2FibGVBZnRlckIRCg9faml0dGVyX3BlcmNlbnQi\
        1gQKBkd1YXJkcxJACg5icmVha2VyX3dpbmRvdxgBIAEoCzIZLmdvb2dsZS5wcm90b2J1Zi5EdXJhdGlvblINYnJlYWtlcldp\
        bmRvdxIzChFicmVha2VyX21pbl9jYWxscxgCIAEoBUIHirUYAzIBMFIPYnJlYWtlck1pbkNhbGxzEkQKF2JyZWFrZXJfZmFp\
        bHVyZV9wZXJjZW50GAMgASgFQgyKtRgIMgEwOgMxMDBSFWJyZWFrZXJGYWlsdXJlUGVyY2VudBI8CgxicmVha2VyX29wZW4Y\
        BCABKAsyGS5nb29nbGUucHJvdG9idWYuRHVyYXRpb25SC2JyZWFrZXJPcGVuEkMKEGJyZWFrZXJfb3Blbl9tYXgYBSABKAsy\
        GS5nb29nbGUucHJvdG9idWYuRHVyYXRpb25SDmJyZWFrZXJPcGVuTWF4Ei4KDmJyZWFrZXJfcHJvYmVzGAYgASgFQgeKtRgD\
        MgEwUg1icmVha2VyUHJvYmVzEkMKFHJldHJ5X2J1ZGdldF9wZXJjZW50GAcgASgFQgyKtRgIMgEwOgMxMDBIAFIScmV0cnlC\
        dWRnZXRQZXJjZW50iAEBEjYKEHJldHJ5X2J1ZGdldF9taW4YCCABKAVCB4q1GAMyATBIAVIOcmV0cnlCdWRnZXRNaW6IAQES\
        MQoQYWxsb3dlZF9uZXR3b3JrcxgJIAMoCUIGirUYAkhkUg9hbGxvd2VkTmV0d29ya3NCFwoVX3JldHJ5X2J1ZGdldF9wZXJj\
        ZW50QhMKEV9yZXRyeV9idWRnZXRfbWluIlsKA1RscxIxChBjZXJ0aWZpY2F0ZV9maWxlGAEgASgJQgaKtRgCCAFSD2NlcnRp\
        ZmljYXRlRmlsZRIhCghrZXlfZmlsZRgCIAEoCUIGirUYAggBUgdrZXlGaWxlIm4KBENvcnMSMgoPYWxsb3dlZF9vcmlnaW5z\
        GAEgAygJQgmKtRgFGIACSGRSDmFsbG93ZWRPcmlnaW5zEjIKB21heF9hZ2UYAiABKAsyGS5nb29nbGUucHJvdG9idWYuRHVy\
        YXRpb25SBm1heEFnZSJLCgdTdG9yYWdlEjYKBnNxbGl0ZRgBIAEoCzIcLm1vZGVscm91dGUuY29uZmlnLnYxLlNxbGl0ZUgA\
        UgZzcWxpdGVCCAoGZW5naW5lIkMKBlNxbGl0ZRISCgRwYXRoGAEgASgJUgRwYXRoEiUKB3JlYWRlcnMYAiABKAVCC4q1GAcy\
        ATA6AjY0UgdyZWFkZXJzInMKB1NhbmRib3gSGAoHZW5hYmxlZBgBIAEoCFIHZW5hYmxlZBIWCgZsaXN0ZW4YAiABKAlSBmxp\
        c3RlbhISCgRzZWVkGAMgASgDUgRzZWVkEiIKCGNhbmFyaWVzGAQgAygJQgaKtRgCSGRSCGNhbmFyaWVzYgZwcm90bzM=
        """),
    SchemaFile(
      name: "modelroute/options/v1/options.proto",
      symbols: ["modelroute.options.v1.MethodRule", "modelroute.options.v1.MessageRule", "modelroute.options.v1.FieldRule", "modelroute.options.v1.Handler", "modelroute.options.v1.Format"],
      base64: """
        CiNtb2RlbHJvdXRlL29wdGlvbnMvdjEvb3B0aW9ucy5wcm90bxIVbW9kZWxyb3V0ZS5vcHRpb25zLnYxGiBnb29nbGUvcHJv\
        dG9idWYvZGVzY3JpcHRvci5wcm90byLoAQoKTWV0aG9kUnVsZRIUCgVzY29wZRgBIAEoCVIFc2NvcGUSFgoGcHVibGljGAIg\
        ASgIUgZwdWJsaWMSIwoNb3BlcmF0b3Jfb25seRgDIAEoCFIMb3BlcmF0b3JPbmx5EjgKB2hhbmRsZXIYBCABKA4yHi5tb2Rl\
        bHJvdXRlLm9wdGlvbnMudjEuSGFuZGxlclIHaGFuZGxlchIoChByZXF1ZXN0X2lkX2ZpZWxkGAUgASgJUg5yZXF1ZXN0SWRG\
        aWVsZBIjCg1yZXN1bWVfZmllbGRzGAYgAygJUgxyZXN1bWVGaWVsZHMiVgoLTWVzc2FnZVJ1bGUSHwoLZXZlbnRfb25lb2YY\
        ASABKAlSCmV2ZW50T25lb2YSJgoPZXZlbnRfaWRfZmllbGRzGAIgAygJUg1ldmVudElkRmllbGRzIpsECglGaWVsZFJ1bGUS\
        GgoIcmVxdWlyZWQYASABKAhSCHJlcXVpcmVkEhcKB21pbl9sZW4YAiABKARSBm1pbkxlbhIXCgdtYXhfbGVuGAMgASgEUgZt\
        YXhMZW4SGAoHcGF0dGVybhgEIAEoCVIHcGF0dGVybhIOCgJpbhgFIAMoCVICaW4SEAoDbWluGAYgASgJUgNtaW4SEAoDbWF4\
        GAcgASgJUgNtYXgSGwoJbWluX2l0ZW1zGAggASgEUghtaW5JdGVtcxIbCgltYXhfaXRlbXMYCSABKARSCG1heEl0ZW1zEhYK\
        BnVuaXF1ZRgKIAEoCFIGdW5pcXVlEhsKCW1heF9ieXRlcxgLIAEoBFIIbWF4Qnl0ZXMSNQoGZm9ybWF0GAwgASgOMh0ubW9k\
        ZWxyb3V0ZS5vcHRpb25zLnYxLkZvcm1hdFIGZm9ybWF0EiEKDG1pbl9kdXJhdGlvbhgNIAEoCVILbWluRHVyYXRpb24SIQoM\
        bWF4X2R1cmF0aW9uGA4gASgJUgttYXhEdXJhdGlvbhIhCgxkZWZpbmVkX2VudW0YDyABKAhSC2RlZmluZWRFbnVtEh4KC21h\
        eF9rZXlfbGVuGBAgASgEUgltYXhLZXlMZW4SIgoNbWF4X3ZhbHVlX2xlbhgRIAEoBFILbWF4VmFsdWVMZW4SHwoLb3V0cHV0\
        X29ubHkYEiABKAhSCm91dHB1dE9ubHkqMwoHSGFuZGxlchIRCg1IQU5ETEVSX0FTWU5DEAASFQoRSEFORExFUl9JTU1FRElB\
        VEUQASptCgZGb3JtYXQSFgoSRk9STUFUX1VOU1BFQ0lGSUVEEAASEwoPRk9STUFUX0hUVFBfVVJMEAESDwoLRk9STUFUX1NM\
        VUcQAhIPCgtGT1JNQVRfSlNPThADEhQKEEZPUk1BVF9NSU1FX1RZUEUQBGIGcHJvdG8zOlsKBm1ldGhvZBIeLmdvb2dsZS5w\
        cm90b2J1Zi5NZXRob2RPcHRpb25zGNGGAyABKAsyIS5tb2RlbHJvdXRlLm9wdGlvbnMudjEuTWV0aG9kUnVsZVIGbWV0aG9k\
        Ol8KB21lc3NhZ2USHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnMY0YYDIAEoCzIiLm1vZGVscm91dGUub3B0aW9u\
        cy52MS5NZXNzYWdlUnVsZVIHbWVzc2FnZTpXCgVmaWVsZBIdLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMY0YYDIAEo\
        CzIgLm1vZGVscm91dGUub3B0aW9ucy52MS5GaWVsZFJ1bGVSBWZpZWxkOkYKDnJlcXVpcmVkX29uZW9mEh0uZ29vZ2xlLnBy\
        b3RvYnVmLk9uZW9mT3B0aW9ucxjRhgMgASgIUg1yZXF1aXJlZE9uZW9m
        """),
    SchemaFile(
      name: "modelroute/v1/access.proto",
      symbols: ["modelroute.v1.Organization", "modelroute.v1.Team", "modelroute.v1.Member", "modelroute.v1.Member.State", "modelroute.v1.Key", "modelroute.v1.Key.State"],
      base64: """
        Chptb2RlbHJvdXRlL3YxL2FjY2Vzcy5wcm90bxINbW9kZWxyb3V0ZS52MRofZ29vZ2xlL3Byb3RvYnVmL3RpbWVzdGFtcC5w\
        cm90bxoXZ29vZ2xlL3R5cGUvbW9uZXkucHJvdG8iqwEKDE9yZ2FuaXphdGlvbhIOCgJpZBgBIAEoCVICaWQSIQoMZGlzcGxh\
        eV9uYW1lGAIgASgJUgtkaXNwbGF5TmFtZRI7CgtjcmVhdGVfdGltZRgDIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3Rh\
        bXBSCmNyZWF0ZVRpbWUSKwoRY29uY3VycmVuY3lfbGltaXQYBCABKAVSEGNvbmN1cnJlbmN5TGltaXQidgoEVGVhbRIOCgJp\
        ZBgBIAEoCVICaWQSIQoMZGlzcGxheV9uYW1lGAIgASgJUgtkaXNwbGF5TmFtZRI7CgtjcmVhdGVfdGltZRgDIAEoCzIaLmdv\
        b2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCmNyZWF0ZVRpbWUipAIKBk1lbWJlchIOCgJpZBgBIAEoCVICaWQSFAoFZW1haWwY\
        AiABKAlSBWVtYWlsEiEKDGRpc3BsYXlfbmFtZRgDIAEoCVILZGlzcGxheU5hbWUSEgoEcm9sZRgEIAEoCVIEcm9sZRIUCgV0\
        ZWFtcxgFIAMoCVIFdGVhbXMSMQoFc3RhdGUYBiABKA4yGy5tb2RlbHJvdXRlLnYxLk1lbWJlci5TdGF0ZVIFc3RhdGUSOwoL\
        Y3JlYXRlX3RpbWUYByABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgpjcmVhdGVUaW1lIjcKBVN0YXRlEhUKEVNU\
        QVRFX1VOU1BFQ0lGSUVEEAASCwoHSU5WSVRFRBABEgoKBkFDVElWRRACIscFCgNLZXkSDgoCaWQYASABKAlSAmlkEiEKDGRp\
        c3BsYXlfbmFtZRgCIAEoCVILZGlzcGxheU5hbWUSEgoEdGVhbRgDIAEoCVIEdGVhbRISCgRtb2RlGAQgASgJUgRtb2RlEhIK\
        BGhpbnQYBSABKAlSBGhpbnQSFgoGc2NvcGVzGAYgAygJUgZzY29wZXMSLgoFc3RhdGUYByABKA4yGC5tb2RlbHJvdXRlLnYx\
        LktleS5TdGF0ZVIFc3RhdGUSOwoLY3JlYXRlX3RpbWUYCCABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgpjcmVh\
        dGVUaW1lEjsKC2V4cGlyZV90aW1lGAkgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIKZXhwaXJlVGltZRI7Cgty\
        ZXZva2VfdGltZRgKIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCnJldm9rZVRpbWUSPgoNbGFzdF91c2VfdGlt\
        ZRgLIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSC2xhc3RVc2VUaW1lEisKEWFsbG93ZWRfYWRkcmVzc2VzGAwg\
        AygJUhBhbGxvd2VkQWRkcmVzc2VzEiUKDmFsbG93ZWRfbW9kZWxzGA0gAygJUg1hbGxvd2VkTW9kZWxzEi8KCXNwZW5kX2Nh\
        cBgOIAEoCzISLmdvb2dsZS50eXBlLk1vbmV5UghzcGVuZENhcBIoCgVzcGVudBgPIAEoCzISLmdvb2dsZS50eXBlLk1vbmV5\
        UgVzcGVudBIdCgpyYXRlX2xpbWl0GBAgASgFUglyYXRlTGltaXQiRAoFU3RhdGUSFQoRU1RBVEVfVU5TUEVDSUZJRUQQABIK\
        CgZBQ1RJVkUQARILCgdSRVZPS0VEEAISCwoHRVhQSVJFRBADYgZwcm90bzM=
        """),
    SchemaFile(
      name: "modelroute/v1/access_service.proto",
      symbols: ["modelroute.v1.GetOrganizationRequest", "modelroute.v1.UpdateOrganizationRequest", "modelroute.v1.CreateOrganizationRequest", "modelroute.v1.CreateOrganizationResponse", "modelroute.v1.ListOrganizationsRequest", "modelroute.v1.ListOrganizationsResponse", "modelroute.v1.CreateTeamRequest", "modelroute.v1.ListTeamsRequest", "modelroute.v1.ListTeamsResponse", "modelroute.v1.UpdateTeamRequest", "modelroute.v1.DeleteTeamRequest", "modelroute.v1.ListMembersRequest", "modelroute.v1.ListMembersResponse", "modelroute.v1.InviteMemberRequest", "modelroute.v1.InviteMemberResponse", "modelroute.v1.AcceptInvitationRequest", "modelroute.v1.UpdateMemberRequest", "modelroute.v1.RemoveMemberRequest", "modelroute.v1.CreateKeyRequest", "modelroute.v1.CreateKeyResponse", "modelroute.v1.GetKeyRequest", "modelroute.v1.ListKeysRequest", "modelroute.v1.ListKeysResponse", "modelroute.v1.UpdateKeyRequest", "modelroute.v1.RevokeKeyRequest", "modelroute.v1.CreateClientTokenRequest", "modelroute.v1.CreateClientTokenResponse", "modelroute.v1.AccessService", "modelroute.v1.AccessService.GetOrganization", "modelroute.v1.AccessService.UpdateOrganization", "modelroute.v1.AccessService.CreateOrganization", "modelroute.v1.AccessService.ListOrganizations", "modelroute.v1.AccessService.CreateTeam", "modelroute.v1.AccessService.ListTeams", "modelroute.v1.AccessService.UpdateTeam", "modelroute.v1.AccessService.DeleteTeam", "modelroute.v1.AccessService.ListMembers", "modelroute.v1.AccessService.InviteMember", "modelroute.v1.AccessService.AcceptInvitation", "modelroute.v1.AccessService.UpdateMember", "modelroute.v1.AccessService.RemoveMember", "modelroute.v1.AccessService.CreateKey", "modelroute.v1.AccessService.GetKey", "modelroute.v1.AccessService.ListKeys", "modelroute.v1.AccessService.UpdateKey", "modelroute.v1.AccessService.RevokeKey", "modelroute.v1.AccessService.CreateClientToken"],
      base64: """
        CiJtb2RlbHJvdXRlL3YxL2FjY2Vzc19zZXJ2aWNlLnByb3RvEg1tb2RlbHJvdXRlLnYxGhxnb29nbGUvYXBpL2Fubm90YXRp\
        b25zLnByb3RvGh5nb29nbGUvcHJvdG9idWYvZHVyYXRpb24ucHJvdG8aG2dvb2dsZS9wcm90b2J1Zi9lbXB0eS5wcm90bxog\
        Z29vZ2xlL3Byb3RvYnVmL2ZpZWxkX21hc2sucHJvdG8aH2dvb2dsZS9wcm90b2J1Zi90aW1lc3RhbXAucHJvdG8aF2dvb2ds\
        ZS90eXBlL21vbmV5LnByb3RvGiNtb2RlbHJvdXRlL29wdGlvbnMvdjEvb3B0aW9ucy5wcm90bxoabW9kZWxyb3V0ZS92MS9h\
        Y2Nlc3MucHJvdG8iGAoWR2V0T3JnYW5pemF0aW9uUmVxdWVzdCKhAQoZVXBkYXRlT3JnYW5pemF0aW9uUmVxdWVzdBJHCgxv\
        cmdhbml6YXRpb24YASABKAsyGy5tb2RlbHJvdXRlLnYxLk9yZ2FuaXphdGlvbkIGirUYAggBUgxvcmdhbml6YXRpb24SOwoL\
        dXBkYXRlX21hc2sYAiABKAsyGi5nb29nbGUucHJvdG9idWYuRmllbGRNYXNrUgp1cGRhdGVNYXNrIp8BChlDcmVhdGVPcmdh\
        bml6YXRpb25SZXF1ZXN0EiwKDGRpc3BsYXlfbmFtZRgBIAEoCUIJirUYBQgBGMgBUgtkaXNwbGF5TmFtZRIkCgl0ZWFtX25h\
        bWUYAiABKAlCB4q1GAMYyAFSCHRlYW1OYW1lEi4KCnJlcXVlc3RfaWQYAyABKAlCD4q1GAsY/wEiBlshLX5dK1IJcmVxdWVz\
        dElkIoYBChpDcmVhdGVPcmdhbml6YXRpb25SZXNwb25zZRI/Cgxvcmdhbml6YXRpb24YASABKAsyGy5tb2RlbHJvdXRlLnYx\
        Lk9yZ2FuaXphdGlvblIMb3JnYW5pemF0aW9uEicKBHRlYW0YAiABKAsyEy5tb2RlbHJvdXRlLnYxLlRlYW1SBHRlYW0ibgoY\
        TGlzdE9yZ2FuaXphdGlvbnNSZXF1ZXN0EioKCXBhZ2Vfc2l6ZRgBIAEoBUINirUYCTIBMDoEMTAwMFIIcGFnZVNpemUSJgoK\
        cGFnZV90b2tlbhgCIAEoCUIHirUYAxiACFIJcGFnZVRva2VuIoYBChlMaXN0T3JnYW5pemF0aW9uc1Jlc3BvbnNlEkEKDW9y\
        Z2FuaXphdGlvbnMYASADKAsyGy5tb2RlbHJvdXRlLnYxLk9yZ2FuaXphdGlvblINb3JnYW5pemF0aW9ucxImCg9uZXh0X3Bh\
        Z2VfdG9rZW4YAiABKAlSDW5leHRQYWdlVG9rZW4icQoRQ3JlYXRlVGVhbVJlcXVlc3QSLAoMZGlzcGxheV9uYW1lGAEgASgJ\
        QgmKtRgFCAEYyAFSC2Rpc3BsYXlOYW1lEi4KCnJlcXVlc3RfaWQYAiABKAlCD4q1GAsY/wEiBlshLX5dK1IJcmVxdWVzdElk\
        ImYKEExpc3RUZWFtc1JlcXVlc3QSKgoJcGFnZV9zaXplGAEgASgFQg2KtRgJMgEwOgQxMDAwUghwYWdlU2l6ZRImCgpwYWdl\
        X3Rva2VuGAIgASgJQgeKtRgDGIAIUglwYWdlVG9rZW4iZgoRTGlzdFRlYW1zUmVzcG9uc2USKQoFdGVhbXMYASADKAsyEy5t\
        b2RlbHJvdXRlLnYxLlRlYW1SBXRlYW1zEiYKD25leHRfcGFnZV90b2tlbhgCIAEoCVINbmV4dFBhZ2VUb2tlbiKBAQoRVXBk\
        YXRlVGVhbVJlcXVlc3QSLwoEdGVhbRgBIAEoCzITLm1vZGVscm91dGUudjEuVGVhbUIGirUYAggBUgR0ZWFtEjsKC3VwZGF0\
        ZV9tYXNrGAIgASgLMhouZ29vZ2xlLnByb3RvYnVmLkZpZWxkTWFza1IKdXBkYXRlTWFzayIxChFEZWxldGVUZWFtUmVxdWVz\
        dBIcCgR0ZWFtGAEgASgJQgiKtRgECAEYQFIEdGVhbSKEAQoSTGlzdE1lbWJlcnNSZXF1ZXN0EioKCXBhZ2Vfc2l6ZRgBIAEo\
        BUINirUYCTIBMDoEMTAwMFIIcGFnZVNpemUSJgoKcGFnZV90b2tlbhgCIAEoCUIHirUYAxiACFIJcGFnZVRva2VuEhoKBHRl\
        YW0YAyABKAlCBoq1GAIYQFIEdGVhbSJuChNMaXN0TWVtYmVyc1Jlc3BvbnNlEi8KB21lbWJlcnMYASADKAsyFS5tb2RlbHJv\
        dXRlLnYxLk1lbWJlclIHbWVtYmVycxImCg9uZXh0X3BhZ2VfdG9rZW4YAiABKAlSDW5leHRQYWdlVG9rZW4i3QEKE0ludml0\
        ZU1lbWJlclJlcXVlc3QSLgoFZW1haWwYASABKAlCGIq1GBQIARj+ASINW15AIF0rQFteQCBdK1IFZW1haWwSRAoEcm9sZRgC\
        IAEoCUIwirUYLAgBKgVvd25lcioFYWRtaW4qCWRldmVsb3BlcioHYmlsbGluZyoGdmlld2VyUgRyb2xlEiAKBXRlYW1zGAMg\
        AygJQgqKtRgGGEBIZFABUgV0ZWFtcxIuCgpyZXF1ZXN0X2lkGAQgASgJQg+KtRgLGP8BIgZbIS1+XStSCXJlcXVlc3RJZCKY\
        AQoUSW52aXRlTWVtYmVyUmVzcG9uc2USLQoGbWVtYmVyGAEgASgLMhUubW9kZWxyb3V0ZS52MS5NZW1iZXJSBm1lbWJlchIU\
        CgV0b2tlbhgCIAEoCVIFdG9rZW4SOwoLZXhwaXJlX3RpbWUYAyABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgpl\
        eHBpcmVUaW1lImYKF0FjY2VwdEludml0YXRpb25SZXF1ZXN0Eh8KBXRva2VuGAEgASgJQgmKtRgFCAEYgAJSBXRva2VuEioK\
        DGRpc3BsYXlfbmFtZRgCIAEoCUIHirUYAxjIAVILZGlzcGxheU5hbWUiiQEKE1VwZGF0ZU1lbWJlclJlcXVlc3QSNQoGbWVt\
        YmVyGAEgASgLMhUubW9kZWxyb3V0ZS52MS5NZW1iZXJCBoq1GAIIAVIGbWVtYmVyEjsKC3VwZGF0ZV9tYXNrGAIgASgLMhou\
        Z29vZ2xlLnByb3RvYnVmLkZpZWxkTWFza1IKdXBkYXRlTWFzayI3ChNSZW1vdmVNZW1iZXJSZXF1ZXN0EiAKBm1lbWJlchgB\
        IAEoCUIIirUYBAgBGEBSBm1lbWJlciKkBAoQQ3JlYXRlS2V5UmVxdWVzdBIqCgxkaXNwbGF5X25hbWUYASABKAlCB4q1GAMY\
        yAFSC2Rpc3BsYXlOYW1lEhoKBHRlYW0YAiABKAlCBoq1GAIYQFIEdGVhbRIkCgRtb2RlGAMgASgJQhCKtRgMKgRsaXZlKgR0\
        ZXN0UgRtb2RlEjgKBnNjb3BlcxgEIAMoCUIgirUYHBhAIhRbYS16XStcLihyZWFkfHdyaXRlKUgyUAFSBnNjb3BlcxI7Cgtl\
        eHBpcmVfdGltZRgFIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCmV4cGlyZVRpbWUSNwoRYWxsb3dlZF9hZGRy\
        ZXNzZXMYBiADKAlCCoq1GAYYQEhkUAFSEGFsbG93ZWRBZGRyZXNzZXMSNAoOYWxsb3dlZF9tb2RlbHMYByADKAlCDYq1GAkY\
        gAFIZFABYAJSDWFsbG93ZWRNb2RlbHMSLwoJc3BlbmRfY2FwGAggASgLMhIuZ29vZ2xlLnR5cGUuTW9uZXlSCHNwZW5kQ2Fw\
        Ei8KCnJhdGVfbGltaXQYCSABKAVCEIq1GAwyATA6BzEwMDAwMDBSCXJhdGVMaW1pdBIuCgpyZXF1ZXN0X2lkGAogASgJQg+K\
        tRgLGP8BIgZbIS1+XStSCXJlcXVlc3RJZBIqCgxvcmdhbml6YXRpb24YCyABKAlCBoq1GAIYQFIMb3JnYW5pemF0aW9uIlEK\
        EUNyZWF0ZUtleVJlc3BvbnNlEiQKA2tleRgBIAEoCzISLm1vZGVscm91dGUudjEuS2V5UgNrZXkSFgoGc2VjcmV0GAIgASgJ\
        UgZzZWNyZXQiKwoNR2V0S2V5UmVxdWVzdBIaCgNrZXkYASABKAlCCIq1GAQIARhAUgNrZXkirQEKD0xpc3RLZXlzUmVxdWVz\
        dBIqCglwYWdlX3NpemUYASABKAVCDYq1GAkyATA6BDEwMDBSCHBhZ2VTaXplEiYKCnBhZ2VfdG9rZW4YAiABKAlCB4q1GAMY\
        gAhSCXBhZ2VUb2tlbhIaCgR0ZWFtGAMgASgJQgaKtRgCGEBSBHRlYW0SKgoMb3JnYW5pemF0aW9uGAQgASgJQgaKtRgCGEBS\
        DG9yZ2FuaXphdGlvbiJiChBMaXN0S2V5c1Jlc3BvbnNlEiYKBGtleXMYASADKAsyEi5tb2RlbHJvdXRlLnYxLktleVIEa2V5\
        cxImCg9uZXh0X3BhZ2VfdG9rZW4YAiABKAlSDW5leHRQYWdlVG9rZW4ifQoQVXBkYXRlS2V5UmVxdWVzdBIsCgNrZXkYASAB\
        KAsyEi5tb2RlbHJvdXRlLnYxLktleUIGirUYAggBUgNrZXkSOwoLdXBkYXRlX21hc2sYAiABKAsyGi5nb29nbGUucHJvdG9i\
        dWYuRmllbGRNYXNrUgp1cGRhdGVNYXNrIi4KEFJldm9rZUtleVJlcXVlc3QSGgoDa2V5GAEgASgJQgiKtRgECAEYQFIDa2V5\
        IuMBChhDcmVhdGVDbGllbnRUb2tlblJlcXVlc3QSGAoDam9iGAEgASgJQgaKtRgCGEBSA2pvYhI0Cg5hbGxvd2VkX21vZGVs\
        cxgCIAMoCUINirUYCRiAAUhkUAFgAlINYWxsb3dlZE1vZGVscxIvCglzcGVuZF9jYXAYAyABKAsyEi5nb29nbGUudHlwZS5N\
        b25leVIIc3BlbmRDYXASRgoIbGlmZXRpbWUYBCABKAsyGS5nb29nbGUucHJvdG9idWYuRHVyYXRpb25CD4q1GAtqAjFzcgUz\
        NjAwc1IIbGlmZXRpbWUibgoZQ3JlYXRlQ2xpZW50VG9rZW5SZXNwb25zZRIUCgV0b2tlbhgBIAEoCVIFdG9rZW4SOwoLZXhw\
        aXJlX3RpbWUYAiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgpleHBpcmVUaW1lMs0TCg1BY2Nlc3NTZXJ2aWNl\
        EoMBCg9HZXRPcmdhbml6YXRpb24SJS5tb2RlbHJvdXRlLnYxLkdldE9yZ2FuaXphdGlvblJlcXVlc3QaGy5tb2RlbHJvdXRl\
        LnYxLk9yZ2FuaXphdGlvbiIskAIBirUYDQoLYWNjZXNzLnJlYWSC0+STAhISEC92MS9vcmdhbml6YXRpb24SlQEKElVwZGF0\
        ZU9yZ2FuaXphdGlvbhIoLm1vZGVscm91dGUudjEuVXBkYXRlT3JnYW5pemF0aW9uUmVxdWVzdBobLm1vZGVscm91dGUudjEu\
        T3JnYW5pemF0aW9uIjiKtRgOCgxhY2Nlc3Mud3JpdGWC0+STAiAyEC92MS9vcmdhbml6YXRpb246DG9yZ2FuaXphdGlvbhKn\
        AQoSQ3JlYXRlT3JnYW5pemF0aW9uEigubW9kZWxyb3V0ZS52MS5DcmVhdGVPcmdhbml6YXRpb25SZXF1ZXN0GikubW9kZWxy\
        b3V0ZS52MS5DcmVhdGVPcmdhbml6YXRpb25SZXNwb25zZSI8irUYHAoMYWNjZXNzLndyaXRlGAEqCnJlcXVlc3RfaWSC0+ST\
        AhYiES92MS9vcmdhbml6YXRpb25zOgEqEpcBChFMaXN0T3JnYW5pemF0aW9ucxInLm1vZGVscm91dGUudjEuTGlzdE9yZ2Fu\
        aXphdGlvbnNSZXF1ZXN0GigubW9kZWxyb3V0ZS52MS5MaXN0T3JnYW5pemF0aW9uc1Jlc3BvbnNlIi+QAgGKtRgPCgthY2Nl\
        c3MucmVhZBgBgtPkkwITEhEvdjEvb3JnYW5pemF0aW9ucxJ3CgpDcmVhdGVUZWFtEiAubW9kZWxyb3V0ZS52MS5DcmVhdGVU\
        ZWFtUmVxdWVzdBoTLm1vZGVscm91dGUudjEuVGVhbSIyirUYGgoMYWNjZXNzLndyaXRlKgpyZXF1ZXN0X2lkgtPkkwIOIgkv\
        djEvdGVhbXM6ASoSdQoJTGlzdFRlYW1zEh8ubW9kZWxyb3V0ZS52MS5MaXN0VGVhbXNSZXF1ZXN0GiAubW9kZWxyb3V0ZS52\
        MS5MaXN0VGVhbXNSZXNwb25zZSIlkAIBirUYDQoLYWNjZXNzLnJlYWSC0+STAgsSCS92MS90ZWFtcxJ4CgpVcGRhdGVUZWFt\
        EiAubW9kZWxyb3V0ZS52MS5VcGRhdGVUZWFtUmVxdWVzdBoTLm1vZGVscm91dGUudjEuVGVhbSIzirUYDgoMYWNjZXNzLndy\
        aXRlgtPkkwIbMhMvdjEvdGVhbXMve3RlYW0uaWR9OgR0ZWFtEnIKCkRlbGV0ZVRlYW0SIC5tb2RlbHJvdXRlLnYxLkRlbGV0\
        ZVRlYW1SZXF1ZXN0GhYuZ29vZ2xlLnByb3RvYnVmLkVtcHR5IiqKtRgOCgxhY2Nlc3Mud3JpdGWC0+STAhIqEC92MS90ZWFt\
        cy97dGVhbX0SfQoLTGlzdE1lbWJlcnMSIS5tb2RlbHJvdXRlLnYxLkxpc3RNZW1iZXJzUmVxdWVzdBoiLm1vZGVscm91dGUu\
        djEuTGlzdE1lbWJlcnNSZXNwb25zZSInkAIBirUYDQoLYWNjZXNzLnJlYWSC0+STAg0SCy92MS9tZW1iZXJzEo0BCgxJbnZp\
        dGVNZW1iZXISIi5tb2RlbHJvdXRlLnYxLkludml0ZU1lbWJlclJlcXVlc3QaIy5tb2RlbHJvdXRlLnYxLkludml0ZU1lbWJl\
        clJlc3BvbnNlIjSKtRgaCgxhY2Nlc3Mud3JpdGUqCnJlcXVlc3RfaWSC0+STAhAiCy92MS9tZW1iZXJzOgEqEnYKEEFjY2Vw\
        dEludml0YXRpb24SJi5tb2RlbHJvdXRlLnYxLkFjY2VwdEludml0YXRpb25SZXF1ZXN0GhUubW9kZWxyb3V0ZS52MS5NZW1i\
        ZXIiI4q1GAIQAYLT5JMCFyISL3YxL21lbWJlcnM6YWNjZXB0OgEqEoQBCgxVcGRhdGVNZW1iZXISIi5tb2RlbHJvdXRlLnYx\
        LlVwZGF0ZU1lbWJlclJlcXVlc3QaFS5tb2RlbHJvdXRlLnYxLk1lbWJlciI5irUYDgoMYWNjZXNzLndyaXRlgtPkkwIhMhcv\
        djEvbWVtYmVycy97bWVtYmVyLmlkfToGbWVtYmVyEnoKDFJlbW92ZU1lbWJlchIiLm1vZGVscm91dGUudjEuUmVtb3ZlTWVt\
        YmVyUmVxdWVzdBoWLmdvb2dsZS5wcm90b2J1Zi5FbXB0eSIuirUYDgoMYWNjZXNzLndyaXRlgtPkkwIWKhQvdjEvbWVtYmVy\
        cy97bWVtYmVyfRKBAQoJQ3JlYXRlS2V5Eh8ubW9kZWxyb3V0ZS52MS5DcmVhdGVLZXlSZXF1ZXN0GiAubW9kZWxyb3V0ZS52\
        MS5DcmVhdGVLZXlSZXNwb25zZSIxirUYGgoMYWNjZXNzLndyaXRlKgpyZXF1ZXN0X2lkgtPkkwINIggvdjEva2V5czoBKhJm\
        CgZHZXRLZXkSHC5tb2RlbHJvdXRlLnYxLkdldEtleVJlcXVlc3QaEi5tb2RlbHJvdXRlLnYxLktleSIqkAIBirUYDQoLYWNj\
        ZXNzLnJlYWSC0+STAhASDi92MS9rZXlzL3trZXl9EnEKCExpc3RLZXlzEh4ubW9kZWxyb3V0ZS52MS5MaXN0S2V5c1JlcXVl\
        c3QaHy5tb2RlbHJvdXRlLnYxLkxpc3RLZXlzUmVzcG9uc2UiJJACAYq1GA0KC2FjY2Vzcy5yZWFkgtPkkwIKEggvdjEva2V5\
        cxJyCglVcGRhdGVLZXkSHy5tb2RlbHJvdXRlLnYxLlVwZGF0ZUtleVJlcXVlc3QaEi5tb2RlbHJvdXRlLnYxLktleSIwirUY\
        DgoMYWNjZXNzLndyaXRlgtPkkwIYMhEvdjEva2V5cy97a2V5LmlkfToDa2V5EoYBCglSZXZva2VLZXkSHy5tb2RlbHJvdXRl\
        LnYxLlJldm9rZUtleVJlcXVlc3QaEi5tb2RlbHJvdXRlLnYxLktleSJEirUYDgoMYWNjZXNzLndyaXRlgtPkkwIsKg4vdjEv\
        a2V5cy97a2V5fVoaIhUvdjEva2V5cy97a2V5fTpyZXZva2U6ASoSlQEKEUNyZWF0ZUNsaWVudFRva2VuEicubW9kZWxyb3V0\
        ZS52MS5DcmVhdGVDbGllbnRUb2tlblJlcXVlc3QaKC5tb2RlbHJvdXRlLnYxLkNyZWF0ZUNsaWVudFRva2VuUmVzcG9uc2Ui\
        LYq1GA4KDGFjY2Vzcy53cml0ZYLT5JMCFSIQL3YxL2NsaWVudFRva2VuczoBKmIGcHJvdG8z
        """),
    SchemaFile(
      name: "modelroute/v1/audit.proto",
      symbols: ["modelroute.v1.AuditEvent", "modelroute.v1.AuditCheckpoint"],
      base64: """
        Chltb2RlbHJvdXRlL3YxL2F1ZGl0LnByb3RvEg1tb2RlbHJvdXRlLnYxGhxnb29nbGUvcHJvdG9idWYvc3RydWN0LnByb3Rv\
        Gh9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3RvGiNtb2RlbHJvdXRlL29wdGlvbnMvdjEvb3B0aW9ucy5wcm90byLH\
        AgoKQXVkaXRFdmVudBIaCghzZXF1ZW5jZRgBIAEoA1IIc2VxdWVuY2USLgoEdGltZRgCIAEoCzIaLmdvb2dsZS5wcm90b2J1\
        Zi5UaW1lc3RhbXBSBHRpbWUSEgoEdHlwZRgDIAEoCVIEdHlwZRIcCglwcmluY2lwYWwYBCABKAlSCXByaW5jaXBhbBIlCg5z\
        b3VyY2VfYWRkcmVzcxgFIAEoCVINc291cmNlQWRkcmVzcxIYCgdzdWJqZWN0GAYgASgJUgdzdWJqZWN0EjEKB3BheWxvYWQY\
        ByABKAsyFy5nb29nbGUucHJvdG9idWYuU3RydWN0UgdwYXlsb2FkEiMKDXByZXZpb3VzX2hhc2gYCCABKAlSDHByZXZpb3Vz\
        SGFzaBISCgRoYXNoGAkgASgJUgRoYXNoOg6KtRgKEghzZXF1ZW5jZSKuAQoPQXVkaXRDaGVja3BvaW50EhoKCHNlcXVlbmNl\
        GAEgASgDUghzZXF1ZW5jZRISCgRoYXNoGAIgASgJUgRoYXNoEi4KBHRpbWUYAyABKAsyGi5nb29nbGUucHJvdG9idWYuVGlt\
        ZXN0YW1wUgR0aW1lEhwKCXNpZ25hdHVyZRgEIAEoCVIJc2lnbmF0dXJlEh0KCnB1YmxpY19rZXkYBSABKAlSCXB1YmxpY0tl\
        eWIGcHJvdG8z
        """),
    SchemaFile(
      name: "modelroute/v1/audit_service.proto",
      symbols: ["modelroute.v1.ListEventsRequest", "modelroute.v1.ListEventsResponse", "modelroute.v1.WatchEventsRequest", "modelroute.v1.GetCheckpointRequest", "modelroute.v1.VerifyChainRequest", "modelroute.v1.VerifyChainResponse", "modelroute.v1.ExportRequest", "modelroute.v1.AuditService", "modelroute.v1.AuditService.ListEvents", "modelroute.v1.AuditService.WatchEvents", "modelroute.v1.AuditService.GetCheckpoint", "modelroute.v1.AuditService.VerifyChain", "modelroute.v1.AuditService.Export"],
      base64: """
        CiFtb2RlbHJvdXRlL3YxL2F1ZGl0X3NlcnZpY2UucHJvdG8SDW1vZGVscm91dGUudjEaHGdvb2dsZS9hcGkvYW5ub3RhdGlv\
        bnMucHJvdG8aH2dvb2dsZS9wcm90b2J1Zi90aW1lc3RhbXAucHJvdG8aI21vZGVscm91dGUvb3B0aW9ucy92MS9vcHRpb25z\
        LnByb3RvGhltb2RlbHJvdXRlL3YxL2F1ZGl0LnByb3RvIr0CChFMaXN0RXZlbnRzUmVxdWVzdBIqCglwYWdlX3NpemUYASAB\
        KAVCDYq1GAkyATA6BDEwMDBSCHBhZ2VTaXplEiYKCnBhZ2VfdG9rZW4YAiABKAlCB4q1GAMYgAhSCXBhZ2VUb2tlbhIaCgR0\
        eXBlGAMgASgJQgaKtRgCGEBSBHR5cGUSIAoHc3ViamVjdBgEIAEoCUIGirUYAhhAUgdzdWJqZWN0EiQKCXByaW5jaXBhbBgF\
        IAEoCUIGirUYAhhAUglwcmluY2lwYWwSOQoKc3RhcnRfdGltZRgGIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBS\
        CXN0YXJ0VGltZRI1CghlbmRfdGltZRgHIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSB2VuZFRpbWUibwoSTGlz\
        dEV2ZW50c1Jlc3BvbnNlEjEKBmV2ZW50cxgBIAMoCzIZLm1vZGVscm91dGUudjEuQXVkaXRFdmVudFIGZXZlbnRzEiYKD25l\
        eHRfcGFnZV90b2tlbhgCIAEoCVINbmV4dFBhZ2VUb2tlbiJEChJXYXRjaEV2ZW50c1JlcXVlc3QSLgoOYWZ0ZXJfc2VxdWVu\
        Y2UYASABKANCB4q1GAMyATBSDWFmdGVyU2VxdWVuY2UiFgoUR2V0Q2hlY2twb2ludFJlcXVlc3QicgoSVmVyaWZ5Q2hhaW5S\
        ZXF1ZXN0Ei4KDmZpcnN0X3NlcXVlbmNlGAEgASgDQgeKtRgDMgEwUg1maXJzdFNlcXVlbmNlEiwKDWxhc3Rfc2VxdWVuY2UY\
        AiABKANCB4q1GAMyATBSDGxhc3RTZXF1ZW5jZSKuAQoTVmVyaWZ5Q2hhaW5SZXNwb25zZRIUCgV2YWxpZBgBIAEoCFIFdmFs\
        aWQSFgoGZXZlbnRzGAIgASgDUgZldmVudHMSJwoPYnJva2VuX3NlcXVlbmNlGAMgASgDUg5icm9rZW5TZXF1ZW5jZRIjCg1i\
        cm9rZW5fcmVhc29uGAQgASgJUgxicm9rZW5SZWFzb24SGwoJbGFzdF9oYXNoGAUgASgJUghsYXN0SGFzaCKBAQoNRXhwb3J0\
        UmVxdWVzdBI5CgpzdGFydF90aW1lGAEgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIJc3RhcnRUaW1lEjUKCGVu\
        ZF90aW1lGAIgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIHZW5kVGltZTK0BQoMQXVkaXRTZXJ2aWNlEn0KCkxp\
        c3RFdmVudHMSIC5tb2RlbHJvdXRlLnYxLkxpc3RFdmVudHNSZXF1ZXN0GiEubW9kZWxyb3V0ZS52MS5MaXN0RXZlbnRzUmVz\
        cG9uc2UiKpACAYq1GAwKCmF1ZGl0LnJlYWSC0+STAhESDy92MS9hdWRpdEV2ZW50cxKRAQoLV2F0Y2hFdmVudHMSIS5tb2Rl\
        bHJvdXRlLnYxLldhdGNoRXZlbnRzUmVxdWVzdBoZLm1vZGVscm91dGUudjEuQXVkaXRFdmVudCJCkAIBirUYHgoKYXVkaXQu\
        cmVhZCABMg5hZnRlcl9zZXF1ZW5jZYLT5JMCFxIVL3YxL2F1ZGl0RXZlbnRzOndhdGNoMAESiwEKDUdldENoZWNrcG9pbnQS\
        Iy5tb2RlbHJvdXRlLnYxLkdldENoZWNrcG9pbnRSZXF1ZXN0Gh4ubW9kZWxyb3V0ZS52MS5BdWRpdENoZWNrcG9pbnQiNZAC\
        AYq1GAwKCmF1ZGl0LnJlYWSC0+STAhwSGi92MS9hdWRpdEV2ZW50czpjaGVja3BvaW50EooBCgtWZXJpZnlDaGFpbhIhLm1v\
        ZGVscm91dGUudjEuVmVyaWZ5Q2hhaW5SZXF1ZXN0GiIubW9kZWxyb3V0ZS52MS5WZXJpZnlDaGFpblJlc3BvbnNlIjSQAgGK\
        tRgMCgphdWRpdC5yZWFkgtPkkwIbIhYvdjEvYXVkaXRFdmVudHM6dmVyaWZ5OgEqEnYKBkV4cG9ydBIcLm1vZGVscm91dGUu\
        djEuRXhwb3J0UmVxdWVzdBoZLm1vZGVscm91dGUudjEuQXVkaXRFdmVudCIxkAIBirUYDAoKYXVkaXQucmVhZILT5JMCGBIW\
        L3YxL2F1ZGl0RXZlbnRzOmV4cG9ydDABYgZwcm90bzM=
        """),
    SchemaFile(
      name: "modelroute/v1/billing.proto",
      symbols: ["modelroute.v1.Balance", "modelroute.v1.Entry", "modelroute.v1.Entry.Kind", "modelroute.v1.Hold", "modelroute.v1.Hold.State", "modelroute.v1.Transfer", "modelroute.v1.UsageRow", "modelroute.v1.Budget", "modelroute.v1.Budget.Period"],
      base64: """
        Chttb2RlbHJvdXRlL3YxL2JpbGxpbmcucHJvdG8SDW1vZGVscm91dGUudjEaH2dvb2dsZS9wcm90b2J1Zi90aW1lc3RhbXAu\
        cHJvdG8aF2dvb2dsZS90eXBlL21vbmV5LnByb3RvGhltb2RlbHJvdXRlL3YxL3VzYWdlLnByb3RvIscBCgdCYWxhbmNlEiIK\
        DG9yZ2FuaXphdGlvbhgBIAEoCVIMb3JnYW5pemF0aW9uEhIKBG1vZGUYAiABKAlSBG1vZGUSKgoGcG9zdGVkGAMgASgLMhIu\
        Z29vZ2xlLnR5cGUuTW9uZXlSBnBvc3RlZBImCgRoZWxkGAQgASgLMhIuZ29vZ2xlLnR5cGUuTW9uZXlSBGhlbGQSMAoJYXZh\
        aWxhYmxlGAUgASgLMhIuZ29vZ2xlLnR5cGUuTW9uZXlSCWF2YWlsYWJsZSKfBAoFRW50cnkSFgoGbnVtYmVyGAEgASgDUgZu\
        dW1iZXISGAoHYWNjb3VudBgCIAEoCVIHYWNjb3VudBIaCgh0cmFuc2ZlchgDIAEoCVIIdHJhbnNmZXISLQoEa2luZBgEIAEo\
        DjIZLm1vZGVscm91dGUudjEuRW50cnkuS2luZFIEa2luZBI3Cg1wb3N0ZWRfY2hhbmdlGAUgASgLMhIuZ29vZ2xlLnR5cGUu\
        TW9uZXlSDHBvc3RlZENoYW5nZRIzCgtoZWxkX2NoYW5nZRgGIAEoCzISLmdvb2dsZS50eXBlLk1vbmV5UgpoZWxkQ2hhbmdl\
        EioKBnBvc3RlZBgHIAEoCzISLmdvb2dsZS50eXBlLk1vbmV5UgZwb3N0ZWQSJgoEaGVsZBgIIAEoCzISLmdvb2dsZS50eXBl\
        Lk1vbmV5UgRoZWxkEhAKA2pvYhgJIAEoCVIDam9iEhIKBG5vdGUYCiABKAlSBG5vdGUSOwoLY3JlYXRlX3RpbWUYCyABKAsy\
        Gi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgpjcmVhdGVUaW1lInQKBEtpbmQSFAoQS0lORF9VTlNQRUNJRklFRBAAEggK\
        BEZVTkQQARIICgRIT0xEEAISCgoGU0VUVExFEAMSCwoHUkVMRUFTRRAEEgoKBlJFRlVORBAFEhEKDVBST1ZJREVSX0NPU1QQ\
        BhIKCgZBREpVU1QQByKIAwoESG9sZBIQCgNqb2IYASABKAlSA2pvYhIvCgVzdGF0ZRgCIAEoDjIZLm1vZGVscm91dGUudjEu\
        SG9sZC5TdGF0ZVIFc3RhdGUSKgoGYW1vdW50GAMgASgLMhIuZ29vZ2xlLnR5cGUuTW9uZXlSBmFtb3VudBIsCgdzZXR0bGVk\
        GAQgASgLMhIuZ29vZ2xlLnR5cGUuTW9uZXlSB3NldHRsZWQSEgoEdGVhbRgFIAEoCVIEdGVhbRISCgRtb2RlGAYgASgJUgRt\
        b2RlEjsKC2NyZWF0ZV90aW1lGAcgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIKY3JlYXRlVGltZRI5CgpjbG9z\
        ZV90aW1lGAggASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIJY2xvc2VUaW1lIkMKBVN0YXRlEhUKEVNUQVRFX1VO\
        U1BFQ0lGSUVEEAASCAoET1BFThABEgsKB1NFVFRMRUQQAhIMCghSRUxFQVNFRBADIvgBCghUcmFuc2ZlchIOCgJpZBgBIAEo\
        CVICaWQSLQoEa2luZBgCIAEoDjIZLm1vZGVscm91dGUudjEuRW50cnkuS2luZFIEa2luZBIqCgZhbW91bnQYAyABKAsyEi5n\
        b29nbGUudHlwZS5Nb25leVIGYW1vdW50EhIKBG5vdGUYBCABKAlSBG5vdGUSOwoLY3JlYXRlX3RpbWUYBSABKAsyGi5nb29n\
        bGUucHJvdG9idWYuVGltZXN0YW1wUgpjcmVhdGVUaW1lEjAKB2JhbGFuY2UYBiABKAsyFi5tb2RlbHJvdXRlLnYxLkJhbGFu\
        Y2VSB2JhbGFuY2UixAEKCFVzYWdlUm93EhAKA2RheRgBIAEoCVIDZGF5EhQKBW1vZGVsGAIgASgJUgVtb2RlbBISCgR0ZWFt\
        GAMgASgJUgR0ZWFtEhAKA2tleRgEIAEoCVIDa2V5EhIKBGpvYnMYBSABKANSBGpvYnMSKgoFdXNhZ2UYBiABKAsyFC5tb2Rl\
        bHJvdXRlLnYxLlVzYWdlUgV1c2FnZRIqCgZjaGFyZ2UYByABKAsyEi5nb29nbGUudHlwZS5Nb25leVIGY2hhcmdlIosCCgZC\
        dWRnZXQSGAoHc3ViamVjdBgBIAEoCVIHc3ViamVjdBI0CgZwZXJpb2QYAiABKA4yHC5tb2RlbHJvdXRlLnYxLkJ1ZGdldC5Q\
        ZXJpb2RSBnBlcmlvZBIoCgVsaW1pdBgDIAEoCzISLmdvb2dsZS50eXBlLk1vbmV5UgVsaW1pdBImCgR1c2VkGAQgASgLMhIu\
        Z29vZ2xlLnR5cGUuTW9uZXlSBHVzZWQSHgoKdGhyZXNob2xkcxgFIAMoBVIKdGhyZXNob2xkcyI/CgZQZXJpb2QSFgoSUEVS\
        SU9EX1VOU1BFQ0lGSUVEEAASBwoDREFZEAESCQoFTU9OVEgQAhIJCgVUT1RBTBADYgZwcm90bzM=
        """),
    SchemaFile(
      name: "modelroute/v1/billing_service.proto",
      symbols: ["modelroute.v1.GetBalanceRequest", "modelroute.v1.ListEntriesRequest", "modelroute.v1.ListEntriesResponse", "modelroute.v1.GetUsageRequest", "modelroute.v1.GetUsageResponse", "modelroute.v1.ListHoldsRequest", "modelroute.v1.ListHoldsResponse", "modelroute.v1.SetBudgetRequest", "modelroute.v1.ListBudgetsRequest", "modelroute.v1.ListBudgetsResponse", "modelroute.v1.GetStatementRequest", "modelroute.v1.GetStatementResponse", "modelroute.v1.GetStatementResponse.Line", "modelroute.v1.AddFundsRequest", "modelroute.v1.RefundRequest", "modelroute.v1.GetMarginRequest", "modelroute.v1.GetMarginResponse", "modelroute.v1.BillingService", "modelroute.v1.BillingService.GetBalance", "modelroute.v1.BillingService.ListEntries", "modelroute.v1.BillingService.GetUsage", "modelroute.v1.BillingService.ListHolds", "modelroute.v1.BillingService.SetBudget", "modelroute.v1.BillingService.ListBudgets", "modelroute.v1.BillingService.GetStatement", "modelroute.v1.BillingService.AddFunds", "modelroute.v1.BillingService.Refund", "modelroute.v1.BillingService.GetMargin"],
      base64: """
        CiNtb2RlbHJvdXRlL3YxL2JpbGxpbmdfc2VydmljZS5wcm90bxINbW9kZWxyb3V0ZS52MRocZ29vZ2xlL2FwaS9hbm5vdGF0\
        aW9ucy5wcm90bxofZ29vZ2xlL3Byb3RvYnVmL3RpbWVzdGFtcC5wcm90bxoXZ29vZ2xlL3R5cGUvbW9uZXkucHJvdG8aI21v\
        ZGVscm91dGUvb3B0aW9ucy92MS9vcHRpb25zLnByb3RvGhttb2RlbHJvdXRlL3YxL2JpbGxpbmcucHJvdG8iZQoRR2V0QmFs\
        YW5jZVJlcXVlc3QSKgoMb3JnYW5pemF0aW9uGAEgASgJQgaKtRgCGEBSDG9yZ2FuaXphdGlvbhIkCgRtb2RlGAIgASgJQhCK\
        tRgMKgRsaXZlKgR0ZXN0UgRtb2RlItQBChJMaXN0RW50cmllc1JlcXVlc3QSKgoJcGFnZV9zaXplGAEgASgFQg2KtRgJMgEw\
        OgQxMDAwUghwYWdlU2l6ZRImCgpwYWdlX3Rva2VuGAIgASgJQgeKtRgDGIAIUglwYWdlVG9rZW4SGAoDam9iGAMgASgJQgaK\
        tRgCGEBSA2pvYhIkCgRtb2RlGAQgASgJQhCKtRgMKgRsaXZlKgR0ZXN0UgRtb2RlEioKDG9yZ2FuaXphdGlvbhgFIAEoCUIG\
        irUYAhhAUgxvcmdhbml6YXRpb24ibQoTTGlzdEVudHJpZXNSZXNwb25zZRIuCgdlbnRyaWVzGAEgAygLMhQubW9kZWxyb3V0\
        ZS52MS5FbnRyeVIHZW50cmllcxImCg9uZXh0X3BhZ2VfdG9rZW4YAiABKAlSDW5leHRQYWdlVG9rZW4ilAIKD0dldFVzYWdl\
        UmVxdWVzdBI5CgpzdGFydF90aW1lGAEgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIJc3RhcnRUaW1lEjUKCGVu\
        ZF90aW1lGAIgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIHZW5kVGltZRI6Cghncm91cF9ieRgDIAMoCUIfirUY\
        GyoDZGF5KgVtb2RlbCoEdGVhbSoDa2V5SARQAVIHZ3JvdXBCeRIdCgVtb2RlbBgEIAEoCUIHirUYAxiAAVIFbW9kZWwSGgoE\
        dGVhbRgFIAEoCUIGirUYAhhAUgR0ZWFtEhgKA2tleRgGIAEoCUIGirUYAhhAUgNrZXkiPwoQR2V0VXNhZ2VSZXNwb25zZRIr\
        CgRyb3dzGAEgAygLMhcubW9kZWxyb3V0ZS52MS5Vc2FnZVJvd1IEcm93cyKXAQoQTGlzdEhvbGRzUmVxdWVzdBIqCglwYWdl\
        X3NpemUYASABKAVCDYq1GAkyATA6BDEwMDBSCHBhZ2VTaXplEiYKCnBhZ2VfdG9rZW4YAiABKAlCB4q1GAMYgAhSCXBhZ2VU\
        b2tlbhIvCgVzdGF0ZRgDIAEoDjIZLm1vZGVscm91dGUudjEuSG9sZC5TdGF0ZVIFc3RhdGUiZgoRTGlzdEhvbGRzUmVzcG9u\
        c2USKQoFaG9sZHMYASADKAsyEy5tb2RlbHJvdXRlLnYxLkhvbGRSBWhvbGRzEiYKD25leHRfcGFnZV90b2tlbhgCIAEoCVIN\
        bmV4dFBhZ2VUb2tlbiLOAQoQU2V0QnVkZ2V0UmVxdWVzdBIiCgdzdWJqZWN0GAEgASgJQgiKtRgECAEYQFIHc3ViamVjdBI8\
        CgZwZXJpb2QYAiABKA4yHC5tb2RlbHJvdXRlLnYxLkJ1ZGdldC5QZXJpb2RCBoq1GAJ4AVIGcGVyaW9kEigKBWxpbWl0GAMg\
        ASgLMhIuZ29vZ2xlLnR5cGUuTW9uZXlSBWxpbWl0Ei4KCnRocmVzaG9sZHMYBCADKAVCDoq1GAoyATE6AzEwMEgKUgp0aHJl\
        c2hvbGRzIhQKEkxpc3RCdWRnZXRzUmVxdWVzdCJGChNMaXN0QnVkZ2V0c1Jlc3BvbnNlEi8KB2J1ZGdldHMYASADKAsyFS5t\
        b2RlbHJvdXRlLnYxLkJ1ZGdldFIHYnVkZ2V0cyJIChNHZXRTdGF0ZW1lbnRSZXF1ZXN0EjEKBW1vbnRoGAEgASgJQhuKtRgX\
        CAEYByIRWzAtOV17NH0tWzAtOV17Mn1SBW1vbnRoIpIDChRHZXRTdGF0ZW1lbnRSZXNwb25zZRIUCgVtb250aBgBIAEoCVIF\
        bW9udGgSOwoPb3BlbmluZ19iYWxhbmNlGAIgASgLMhIuZ29vZ2xlLnR5cGUuTW9uZXlSDm9wZW5pbmdCYWxhbmNlEjsKD2Ns\
        b3NpbmdfYmFsYW5jZRgDIAEoCzISLmdvb2dsZS50eXBlLk1vbmV5Ug5jbG9zaW5nQmFsYW5jZRI+CgVsaW5lcxgEIAMoCzIo\
        Lm1vZGVscm91dGUudjEuR2V0U3RhdGVtZW50UmVzcG9uc2UuTGluZVIFbGluZXMSLQoFdXNhZ2UYBSADKAsyFy5tb2RlbHJv\
        dXRlLnYxLlVzYWdlUm93UgV1c2FnZRp7CgRMaW5lEi0KBGtpbmQYASABKA4yGS5tb2RlbHJvdXRlLnYxLkVudHJ5LktpbmRS\
        BGtpbmQSGAoHZW50cmllcxgCIAEoA1IHZW50cmllcxIqCgZhbW91bnQYAyABKAsyEi5nb29nbGUudHlwZS5Nb25leVIGYW1v\
        dW50IugBCg9BZGRGdW5kc1JlcXVlc3QSLAoMb3JnYW5pemF0aW9uGAEgASgJQgiKtRgECAEYQFIMb3JnYW5pemF0aW9uEiYK\
        BG1vZGUYAiABKAlCEoq1GA4IASoEbGl2ZSoEdGVzdFIEbW9kZRIyCgZhbW91bnQYAyABKAsyEi5nb29nbGUudHlwZS5Nb25l\
        eUIGirUYAggBUgZhbW91bnQSGwoEbm90ZRgEIAEoCUIHirUYAxj0A1IEbm90ZRIuCgpyZXF1ZXN0X2lkGAUgASgJQg+KtRgL\
        GP8BIgZbIS1+XStSCXJlcXVlc3RJZCKkAQoNUmVmdW5kUmVxdWVzdBIaCgNqb2IYASABKAlCCIq1GAQIARhAUgNqb2ISKgoG\
        YW1vdW50GAIgASgLMhIuZ29vZ2xlLnR5cGUuTW9uZXlSBmFtb3VudBIbCgRub3RlGAMgASgJQgeKtRgDGPQDUgRub3RlEi4K\
        CnJlcXVlc3RfaWQYBCABKAlCD4q1GAsY/wEiBlshLX5dK1IJcmVxdWVzdElkIrABChBHZXRNYXJnaW5SZXF1ZXN0EjkKCnN0\
        YXJ0X3RpbWUYASABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUglzdGFydFRpbWUSNQoIZW5kX3RpbWUYAiABKAsy\
        Gi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgdlbmRUaW1lEioKDG9yZ2FuaXphdGlvbhgDIAEoCUIGirUYAhhAUgxvcmdh\
        bml6YXRpb24ikQIKEUdldE1hcmdpblJlc3BvbnNlEiwKB3JldmVudWUYASABKAsyEi5nb29nbGUudHlwZS5Nb25leVIHcmV2\
        ZW51ZRI3Cg1wcm92aWRlcl9jb3N0GAIgASgLMhIuZ29vZ2xlLnR5cGUuTW9uZXlSDHByb3ZpZGVyQ29zdBI7Cg9kdXBsaWNh\
        dGVfc3BlbmQYAyABKAsyEi5nb29nbGUudHlwZS5Nb25leVIOZHVwbGljYXRlU3BlbmQSLAoHcmVmdW5kcxgEIAEoCzISLmdv\
        b2dsZS50eXBlLk1vbmV5UgdyZWZ1bmRzEioKBm1hcmdpbhgFIAEoCzISLmdvb2dsZS50eXBlLk1vbmV5UgZtYXJnaW4y3wkK\
        DkJpbGxpbmdTZXJ2aWNlEnAKCkdldEJhbGFuY2USIC5tb2RlbHJvdXRlLnYxLkdldEJhbGFuY2VSZXF1ZXN0GhYubW9kZWxy\
        b3V0ZS52MS5CYWxhbmNlIiiQAgGKtRgOCgxiaWxsaW5nLnJlYWSC0+STAg0SCy92MS9iYWxhbmNlEn4KC0xpc3RFbnRyaWVz\
        EiEubW9kZWxyb3V0ZS52MS5MaXN0RW50cmllc1JlcXVlc3QaIi5tb2RlbHJvdXRlLnYxLkxpc3RFbnRyaWVzUmVzcG9uc2Ui\
        KJACAYq1GA4KDGJpbGxpbmcucmVhZILT5JMCDRILL3YxL2VudHJpZXMScwoIR2V0VXNhZ2USHi5tb2RlbHJvdXRlLnYxLkdl\
        dFVzYWdlUmVxdWVzdBofLm1vZGVscm91dGUudjEuR2V0VXNhZ2VSZXNwb25zZSImkAIBirUYDgoMYmlsbGluZy5yZWFkgtPk\
        kwILEgkvdjEvdXNhZ2USdgoJTGlzdEhvbGRzEh8ubW9kZWxyb3V0ZS52MS5MaXN0SG9sZHNSZXF1ZXN0GiAubW9kZWxyb3V0\
        ZS52MS5MaXN0SG9sZHNSZXNwb25zZSImkAIBirUYDgoMYmlsbGluZy5yZWFkgtPkkwILEgkvdjEvaG9sZHMSbgoJU2V0QnVk\
        Z2V0Eh8ubW9kZWxyb3V0ZS52MS5TZXRCdWRnZXRSZXF1ZXN0GhUubW9kZWxyb3V0ZS52MS5CdWRnZXQiKYq1GA8KDWJpbGxp\
        bmcud3JpdGWC0+STAhAiCy92MS9idWRnZXRzOgEqEn4KC0xpc3RCdWRnZXRzEiEubW9kZWxyb3V0ZS52MS5MaXN0QnVkZ2V0\
        c1JlcXVlc3QaIi5tb2RlbHJvdXRlLnYxLkxpc3RCdWRnZXRzUmVzcG9uc2UiKJACAYq1GA4KDGJpbGxpbmcucmVhZILT5JMC\
        DRILL3YxL2J1ZGdldHMSjAEKDEdldFN0YXRlbWVudBIiLm1vZGVscm91dGUudjEuR2V0U3RhdGVtZW50UmVxdWVzdBojLm1v\
        ZGVscm91dGUudjEuR2V0U3RhdGVtZW50UmVzcG9uc2UiM5ACAYq1GA4KDGJpbGxpbmcucmVhZILT5JMCGBIWL3YxL3N0YXRl\
        bWVudHMve21vbnRofRJ6CghBZGRGdW5kcxIeLm1vZGVscm91dGUudjEuQWRkRnVuZHNSZXF1ZXN0GhcubW9kZWxyb3V0ZS52\
        MS5UcmFuc2ZlciI1irUYHQoNYmlsbGluZy53cml0ZRgBKgpyZXF1ZXN0X2lkgtPkkwIOIgkvdjEvZnVuZHM6ASoSeAoGUmVm\
        dW5kEhwubW9kZWxyb3V0ZS52MS5SZWZ1bmRSZXF1ZXN0GhcubW9kZWxyb3V0ZS52MS5UcmFuc2ZlciI3irUYHQoNYmlsbGlu\
        Zy53cml0ZRgBKgpyZXF1ZXN0X2lkgtPkkwIQIgsvdjEvcmVmdW5kczoBKhJ5CglHZXRNYXJnaW4SHy5tb2RlbHJvdXRlLnYx\
        LkdldE1hcmdpblJlcXVlc3QaIC5tb2RlbHJvdXRlLnYxLkdldE1hcmdpblJlc3BvbnNlIimQAgGKtRgQCgxiaWxsaW5nLnJl\
        YWQYAYLT5JMCDBIKL3YxL21hcmdpbmIGcHJvdG8z
        """),
    SchemaFile(
      name: "modelroute/v1/chat.proto",
      symbols: ["modelroute.v1.ChatInput", "modelroute.v1.ChatInput.ReasoningEffort", "modelroute.v1.ChatMessage", "modelroute.v1.ContentPart", "modelroute.v1.Reasoning", "modelroute.v1.Tool", "modelroute.v1.ToolCall", "modelroute.v1.ToolChoice", "modelroute.v1.ToolChoice.Mode", "modelroute.v1.ResponseFormat", "modelroute.v1.ResponseFormat.Type", "modelroute.v1.JsonSchema", "modelroute.v1.ChatOutput", "modelroute.v1.ChatOutput.FinishReason", "modelroute.v1.ChatDelta", "modelroute.v1.ToolCallDelta"],
      base64: """
        Chhtb2RlbHJvdXRlL3YxL2NoYXQucHJvdG8SDW1vZGVscm91dGUudjEaHGdvb2dsZS9wcm90b2J1Zi9zdHJ1Y3QucHJvdG8a\
        I21vZGVscm91dGUvb3B0aW9ucy92MS9vcHRpb25zLnByb3RvGhltb2RlbHJvdXRlL3YxL21lZGlhLnByb3RvIsoHCglDaGF0\
        SW5wdXQSQQoIbWVzc2FnZXMYASADKAsyGi5tb2RlbHJvdXRlLnYxLkNoYXRNZXNzYWdlQgmKtRgFCAFI6AdSCG1lc3NhZ2Vz\
        EkIKEW1heF9vdXRwdXRfdG9rZW5zGAIgASgFQhGKtRgNMgExOggxMDAwMDAwMEgAUg9tYXhPdXRwdXRUb2tlbnOIAQESMQoL\
        dGVtcGVyYXR1cmUYAyABKAFCCoq1GAYyATA6ATJIAVILdGVtcGVyYXR1cmWIAQESJAoFdG9wX3AYBCABKAFCCoq1GAYyATA6\
        ATFIAlIEdG9wUIgBARIfCgRzdG9wGAUgAygJQguKtRgHEAEYgAJIBFIEc3RvcBIXCgRzZWVkGAYgASgDSANSBHNlZWSIAQES\
        OwoQcHJlc2VuY2VfcGVuYWx0eRgHIAEoAUILirUYBzICLTI6ATJIBFIPcHJlc2VuY2VQZW5hbHR5iAEBEj0KEWZyZXF1ZW5j\
        eV9wZW5hbHR5GAggASgBQguKtRgHMgItMjoBMkgFUhBmcmVxdWVuY3lQZW5hbHR5iAEBEjIKBXRvb2xzGAkgAygLMhMubW9k\
        ZWxyb3V0ZS52MS5Ub29sQgeKtRgDSIABUgV0b29scxI6Cgt0b29sX2Nob2ljZRgKIAEoCzIZLm1vZGVscm91dGUudjEuVG9v\
        bENob2ljZVIKdG9vbENob2ljZRIzChNwYXJhbGxlbF90b29sX2NhbGxzGAsgASgISAZSEXBhcmFsbGVsVG9vbENhbGxziAEB\
        EkYKD3Jlc3BvbnNlX2Zvcm1hdBgMIAEoCzIdLm1vZGVscm91dGUudjEuUmVzcG9uc2VGb3JtYXRSDnJlc3BvbnNlRm9ybWF0\
        ElMKEHJlYXNvbmluZ19lZmZvcnQYDSABKA4yKC5tb2RlbHJvdXRlLnYxLkNoYXRJbnB1dC5SZWFzb25pbmdFZmZvcnRSD3Jl\
        YXNvbmluZ0VmZm9ydCJpCg9SZWFzb25pbmdFZmZvcnQSIAocUkVBU09OSU5HX0VGRk9SVF9VTlNQRUNJRklFRBAAEggKBE5P\
        TkUQARILCgdNSU5JTUFMEAISBwoDTE9XEAMSCgoGTUVESVVNEAQSCAoESElHSBAFQhQKEl9tYXhfb3V0cHV0X3Rva2Vuc0IO\
        CgxfdGVtcGVyYXR1cmVCCAoGX3RvcF9wQgcKBV9zZWVkQhMKEV9wcmVzZW5jZV9wZW5hbHR5QhQKEl9mcmVxdWVuY3lfcGVu\
        YWx0eUIWChRfcGFyYWxsZWxfdG9vbF9jYWxscyLzAgoLQ2hhdE1lc3NhZ2USOQoEcm9sZRgBIAEoCUIlirUYIQgBKgZzeXN0\
        ZW0qBHVzZXIqCWFzc2lzdGFudCoEdG9vbFIEcm9sZRI9Cgdjb250ZW50GAIgAygLMhoubW9kZWxyb3V0ZS52MS5Db250ZW50\
        UGFydEIHirUYA0joB1IHY29udGVudBI/Cgp0b29sX2NhbGxzGAMgAygLMhcubW9kZWxyb3V0ZS52MS5Ub29sQ2FsbEIHirUY\
        A0iAAVIJdG9vbENhbGxzEikKDHRvb2xfY2FsbF9pZBgEIAEoCUIHirUYAxiAAVIKdG9vbENhbGxJZBIaCgRuYW1lGAUgASgJ\
        QgaKtRgCGEBSBG5hbWUSIgoHcmVmdXNhbBgGIAEoCUIIirUYBBigjQZSB3JlZnVzYWwSPgoJcmVhc29uaW5nGAcgAygLMhgu\
        bW9kZWxyb3V0ZS52MS5SZWFzb25pbmdCBoq1GAJIZFIJcmVhc29uaW5nItMBCgtDb250ZW50UGFydBIfCgR0ZXh0GAEgASgJ\
        QgmKtRgFWICt4gRIAFIEdGV4dBIxCgVpbWFnZRgCIAEoCzIZLm1vZGVscm91dGUudjEuTWVkaWFJbnB1dEgAUgVpbWFnZRIx\
        CgVhdWRpbxgDIAEoCzIZLm1vZGVscm91dGUudjEuTWVkaWFJbnB1dEgAUgVhdWRpbxIvCgRmaWxlGAQgASgLMhkubW9kZWxy\
        b3V0ZS52MS5NZWRpYUlucHV0SABSBGZpbGVCDAoEcGFydBIEiLUYASJKCglSZWFzb25pbmcSHQoEdGV4dBgBIAEoCUIJirUY\
        BViAreIEUgR0ZXh0Eh4KBXN0YXRlGAIgASgMQgiKtRgEGMCEPVIFc3RhdGUihAIKBFRvb2wSLAoEbmFtZRgBIAEoCUIYirUY\
        FAgBGEAiDlthLXpBLVowLTlfLV0rUgRuYW1lEioKC2Rlc2NyaXB0aW9uGAIgASgJQgiKtRgEGICAAVILZGVzY3JpcHRpb24S\
        OQoKcGFyYW1ldGVycxgDIAEoCzIXLmdvb2dsZS5wcm90b2J1Zi5TdHJ1Y3RIAFIKcGFyYW1ldGVycxI1Cg9wYXJhbWV0ZXJz\
        X2pzb24YBCABKAlCCoq1GAZYwIQ9YANIAFIOcGFyYW1ldGVyc0pzb24SGwoGc3RyaWN0GAUgASgISAFSBnN0cmljdIgBAUII\
        CgZzY2hlbWFCCQoHX3N0cmljdCJsCghUb29sQ2FsbBIZCgJpZBgBIAEoCUIJirUYBQgBGIABUgJpZBIcCgRuYW1lGAIgASgJ\
        QgiKtRgECAEYQFIEbmFtZRInCglhcmd1bWVudHMYAyABKAlCCYq1GAVYgK3iBFIJYXJndW1lbnRzIqYBCgpUb29sQ2hvaWNl\
        EjIKBG1vZGUYASABKA4yHi5tb2RlbHJvdXRlLnYxLlRvb2xDaG9pY2UuTW9kZVIEbW9kZRIaCgR0b29sGAIgASgJQgaKtRgC\
        GEBSBHRvb2wiSAoETW9kZRIUChBNT0RFX1VOU1BFQ0lGSUVEEAASCAoEQVVUTxABEggKBE5PTkUQAhIMCghSRVFVSVJFRBAD\
        EggKBFRPT0wQBCLHAQoOUmVzcG9uc2VGb3JtYXQSNgoEdHlwZRgBIAEoDjIiLm1vZGVscm91dGUudjEuUmVzcG9uc2VGb3Jt\
        YXQuVHlwZVIEdHlwZRI6Cgtqc29uX3NjaGVtYRgCIAEoCzIZLm1vZGVscm91dGUudjEuSnNvblNjaGVtYVIKanNvblNjaGVt\
        YSJBCgRUeXBlEhQKEFRZUEVfVU5TUEVDSUZJRUQQABIICgRURVhUEAESCAoESlNPThACEg8KC0pTT05fU0NIRU1BEAMihAIK\
        Ckpzb25TY2hlbWESLAoEbmFtZRgBIAEoCUIYirUYFAgBGEAiDlthLXpBLVowLTlfLV0rUgRuYW1lEioKC2Rlc2NyaXB0aW9u\
        GAIgASgJQgiKtRgEGICAAVILZGVzY3JpcHRpb24SMQoGc2NoZW1hGAMgASgLMhcuZ29vZ2xlLnByb3RvYnVmLlN0cnVjdEgA\
        UgZzY2hlbWESLQoLc2NoZW1hX2pzb24YBCABKAlCCoq1GAZYwIQ9YANIAFIKc2NoZW1hSnNvbhIbCgZzdHJpY3QYBSABKAhI\
        AVIGc3RyaWN0iAEBQhIKCmRlZmluaXRpb24SBIi1GAFCCQoHX3N0cmljdCKMAgoKQ2hhdE91dHB1dBI0CgdtZXNzYWdlGAEg\
        ASgLMhoubW9kZWxyb3V0ZS52MS5DaGF0TWVzc2FnZVIHbWVzc2FnZRJLCg1maW5pc2hfcmVhc29uGAIgASgOMiYubW9kZWxy\
        b3V0ZS52MS5DaGF0T3V0cHV0LkZpbmlzaFJlYXNvblIMZmluaXNoUmVhc29uEhIKBHN0b3AYAyABKAlSBHN0b3AiZwoMRmlu\
        aXNoUmVhc29uEh0KGUZJTklTSF9SRUFTT05fVU5TUEVDSUZJRUQQABIICgRTVE9QEAESCgoGTEVOR1RIEAISDgoKVE9PTF9D\
        QUxMUxADEhIKDkNPTlRFTlRfRklMVEVSEAQi4QEKCUNoYXREZWx0YRISCgR0ZXh0GAEgASgJUgR0ZXh0EhwKCXJlYXNvbmlu\
        ZxgCIAEoCVIJcmVhc29uaW5nEjsKCnRvb2xfY2FsbHMYAyADKAsyHC5tb2RlbHJvdXRlLnYxLlRvb2xDYWxsRGVsdGFSCXRv\
        b2xDYWxscxIYCgdyZWZ1c2FsGAQgASgJUgdyZWZ1c2FsEksKDWZpbmlzaF9yZWFzb24YBSABKA4yJi5tb2RlbHJvdXRlLnYx\
        LkNoYXRPdXRwdXQuRmluaXNoUmVhc29uUgxmaW5pc2hSZWFzb24iZwoNVG9vbENhbGxEZWx0YRIUCgVpbmRleBgBIAEoBVIF\
        aW5kZXgSDgoCaWQYAiABKAlSAmlkEhIKBG5hbWUYAyABKAlSBG5hbWUSHAoJYXJndW1lbnRzGAQgASgJUglhcmd1bWVudHNi\
        BnByb3RvMw==
        """),
    SchemaFile(
      name: "modelroute/v1/embedding.proto",
      symbols: ["modelroute.v1.EmbeddingInput", "modelroute.v1.EmbeddingInput.Purpose", "modelroute.v1.EmbeddingOutput", "modelroute.v1.Embedding"],
      base64: """
        Ch1tb2RlbHJvdXRlL3YxL2VtYmVkZGluZy5wcm90bxINbW9kZWxyb3V0ZS52MRojbW9kZWxyb3V0ZS9vcHRpb25zL3YxL29w\
        dGlvbnMucHJvdG8iqwIKDkVtYmVkZGluZ0lucHV0EiUKBXRleHRzGAEgAygJQg+KtRgLCAEQAUiAEFjAhD1SBXRleHRzEjMK\
        CmRpbWVuc2lvbnMYAiABKAVCDoq1GAoyATE6BTY1NTM2SABSCmRpbWVuc2lvbnOIAQESPwoHcHVycG9zZRgDIAEoDjIlLm1v\
        ZGVscm91dGUudjEuRW1iZWRkaW5nSW5wdXQuUHVycG9zZVIHcHVycG9zZSJtCgdQdXJwb3NlEhcKE1BVUlBPU0VfVU5TUEVD\
        SUZJRUQQABIQCgxTRUFSQ0hfUVVFUlkQARITCg9TRUFSQ0hfRE9DVU1FTlQQAhISCg5DTEFTU0lGSUNBVElPThADEg4KCkNM\
        VVNURVJJTkcQBEINCgtfZGltZW5zaW9ucyJLCg9FbWJlZGRpbmdPdXRwdXQSOAoKZW1iZWRkaW5ncxgBIAMoCzIYLm1vZGVs\
        cm91dGUudjEuRW1iZWRkaW5nUgplbWJlZGRpbmdzIiMKCUVtYmVkZGluZxIWCgZ2YWx1ZXMYASADKAJSBnZhbHVlc2IGcHJv\
        dG8z
        """),
    SchemaFile(
      name: "modelroute/v1/error.proto",
      symbols: ["modelroute.v1.Error", "modelroute.v1.FieldViolation", "modelroute.v1.ErrorResponse"],
      base64: """
        Chltb2RlbHJvdXRlL3YxL2Vycm9yLnByb3RvEg1tb2RlbHJvdXRlLnYxGh5nb29nbGUvcHJvdG9idWYvZHVyYXRpb24ucHJv\
        dG8aF2dvb2dsZS90eXBlL21vbmV5LnByb3RvItECCgVFcnJvchISCgRjb2RlGAEgASgJUgRjb2RlEhYKBnJlYXNvbhgCIAEo\
        CVIGcmVhc29uEhgKB21lc3NhZ2UYAyABKAlSB21lc3NhZ2USIQoJcmV0cnlhYmxlGAQgASgISABSCXJldHJ5YWJsZYgBARI6\
        CgtyZXRyeV9hZnRlchgFIAEoCzIZLmdvb2dsZS5wcm90b2J1Zi5EdXJhdGlvblIKcmV0cnlBZnRlchIsCgdjaGFyZ2VkGAYg\
        ASgLMhIuZ29vZ2xlLnR5cGUuTW9uZXlSB2NoYXJnZWQSHQoKcmVxdWVzdF9pZBgHIAEoCVIJcmVxdWVzdElkEkgKEGZpZWxk\
        X3Zpb2xhdGlvbnMYCCADKAsyHS5tb2RlbHJvdXRlLnYxLkZpZWxkVmlvbGF0aW9uUg9maWVsZFZpb2xhdGlvbnNCDAoKX3Jl\
        dHJ5YWJsZSJICg5GaWVsZFZpb2xhdGlvbhIUCgVmaWVsZBgBIAEoCVIFZmllbGQSIAoLZGVzY3JpcHRpb24YAiABKAlSC2Rl\
        c2NyaXB0aW9uIjsKDUVycm9yUmVzcG9uc2USKgoFZXJyb3IYASABKAsyFC5tb2RlbHJvdXRlLnYxLkVycm9yUgVlcnJvcmIG\
        cHJvdG8z
        """),
    SchemaFile(
      name: "modelroute/v1/file.proto",
      symbols: ["modelroute.v1.File", "modelroute.v1.File.Origin"],
      base64: """
        Chhtb2RlbHJvdXRlL3YxL2ZpbGUucHJvdG8SDW1vZGVscm91dGUudjEaH2dvb2dsZS9wcm90b2J1Zi90aW1lc3RhbXAucHJv\
        dG8i/QIKBEZpbGUSDgoCaWQYASABKAlSAmlkEhIKBG5hbWUYAiABKAlSBG5hbWUSGwoJbWltZV90eXBlGAMgASgJUghtaW1l\
        VHlwZRIdCgpzaXplX2J5dGVzGAQgASgDUglzaXplQnl0ZXMSFgoGc2hhMjU2GAUgASgJUgZzaGEyNTYSMgoGb3JpZ2luGAYg\
        ASgOMhoubW9kZWxyb3V0ZS52MS5GaWxlLk9yaWdpblIGb3JpZ2luEhAKA2pvYhgHIAEoCVIDam9iEjsKC2NyZWF0ZV90aW1l\
        GAggASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIKY3JlYXRlVGltZRI7CgtleHBpcmVfdGltZRgJIAEoCzIaLmdv\
        b2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCmV4cGlyZVRpbWUiPQoGT3JpZ2luEhYKEk9SSUdJTl9VTlNQRUNJRklFRBAAEgwK\
        CFVQTE9BREVEEAESDQoJR0VORVJBVEVEEAJiBnByb3RvMw==
        """),
    SchemaFile(
      name: "modelroute/v1/file_service.proto",
      symbols: ["modelroute.v1.UploadFileRequest", "modelroute.v1.UploadFileRequest.Start", "modelroute.v1.GetFileRequest", "modelroute.v1.ListFilesRequest", "modelroute.v1.ListFilesResponse", "modelroute.v1.DownloadFileRequest", "modelroute.v1.DownloadFileResponse", "modelroute.v1.DeleteFileRequest", "modelroute.v1.CreateDownloadUrlRequest", "modelroute.v1.CreateDownloadUrlResponse", "modelroute.v1.FileService", "modelroute.v1.FileService.UploadFile", "modelroute.v1.FileService.GetFile", "modelroute.v1.FileService.ListFiles", "modelroute.v1.FileService.DownloadFile", "modelroute.v1.FileService.DeleteFile", "modelroute.v1.FileService.CreateDownloadUrl"],
      base64: """
        CiBtb2RlbHJvdXRlL3YxL2ZpbGVfc2VydmljZS5wcm90bxINbW9kZWxyb3V0ZS52MRocZ29vZ2xlL2FwaS9hbm5vdGF0aW9u\
        cy5wcm90bxoeZ29vZ2xlL3Byb3RvYnVmL2R1cmF0aW9uLnByb3RvGhtnb29nbGUvcHJvdG9idWYvZW1wdHkucHJvdG8aH2dv\
        b2dsZS9wcm90b2J1Zi90aW1lc3RhbXAucHJvdG8aI21vZGVscm91dGUvb3B0aW9ucy92MS9vcHRpb25zLnByb3RvGhhtb2Rl\
        bHJvdXRlL3YxL2ZpbGUucHJvdG8imgMKEVVwbG9hZEZpbGVSZXF1ZXN0Ej4KBXN0YXJ0GAEgASgLMiYubW9kZWxyb3V0ZS52\
        MS5VcGxvYWRGaWxlUmVxdWVzdC5TdGFydEgAUgVzdGFydBIfCgRkYXRhGAIgASgMQgmKtRgFGICAgAJIAFIEZGF0YRqVAgoF\
        U3RhcnQSGwoEbmFtZRgBIAEoCUIHirUYAxj/AVIEbmFtZRIlCgltaW1lX3R5cGUYAiABKAlCCIq1GAQYf2AEUghtaW1lVHlw\
        ZRImCgpzaXplX2J5dGVzGAMgASgDQgeKtRgDMgEwUglzaXplQnl0ZXMSLAoGc2hhMjU2GAQgASgJQhSKtRgQGEAiDFswLTlh\
        LWZdezY0fVIGc2hhMjU2Ei4KCnJlcXVlc3RfaWQYBSABKAlCD4q1GAsY/wEiBlshLX5dK1IJcmVxdWVzdElkEkIKCXJldGVu\
        dGlvbhgGIAEoCzIZLmdvb2dsZS5wcm90b2J1Zi5EdXJhdGlvbkIJirUYBWoDNjBzUglyZXRlbnRpb25CDAoEc3RlcBIEiLUY\
        ASIuCg5HZXRGaWxlUmVxdWVzdBIcCgRmaWxlGAEgASgJQgiKtRgECAEYQFIEZmlsZSKAAQoQTGlzdEZpbGVzUmVxdWVzdBIq\
        CglwYWdlX3NpemUYASABKAVCDYq1GAkyATA6BDEwMDBSCHBhZ2VTaXplEiYKCnBhZ2VfdG9rZW4YAiABKAlCB4q1GAMYgAhS\
        CXBhZ2VUb2tlbhIYCgNqb2IYAyABKAlCBoq1GAIYQFIDam9iImYKEUxpc3RGaWxlc1Jlc3BvbnNlEikKBWZpbGVzGAEgAygL\
        MhMubW9kZWxyb3V0ZS52MS5GaWxlUgVmaWxlcxImCg9uZXh0X3BhZ2VfdG9rZW4YAiABKAlSDW5leHRQYWdlVG9rZW4idQoT\
        RG93bmxvYWRGaWxlUmVxdWVzdBIcCgRmaWxlGAEgASgJQgiKtRgECAEYQFIEZmlsZRIfCgZvZmZzZXQYAiABKANCB4q1GAMy\
        ATBSBm9mZnNldBIfCgZsZW5ndGgYAyABKANCB4q1GAMyATBSBmxlbmd0aCJTChREb3dubG9hZEZpbGVSZXNwb25zZRInCgRm\
        aWxlGAEgASgLMhMubW9kZWxyb3V0ZS52MS5GaWxlUgRmaWxlEhIKBGRhdGEYAiABKAxSBGRhdGEiMQoRRGVsZXRlRmlsZVJl\
        cXVlc3QSHAoEZmlsZRgBIAEoCUIIirUYBAgBGEBSBGZpbGUiggEKGENyZWF0ZURvd25sb2FkVXJsUmVxdWVzdBIcCgRmaWxl\
        GAEgASgJQgiKtRgECAEYQFIEZmlsZRJICghsaWZldGltZRgCIAEoCzIZLmdvb2dsZS5wcm90b2J1Zi5EdXJhdGlvbkIRirUY\
        DWoCMXNyBzYwNDgwMHNSCGxpZmV0aW1lImoKGUNyZWF0ZURvd25sb2FkVXJsUmVzcG9uc2USEAoDdXJsGAEgASgJUgN1cmwS\
        OwoLZXhwaXJlX3RpbWUYAiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgpleHBpcmVUaW1lMokGCgtGaWxlU2Vy\
        dmljZRJsCgpVcGxvYWRGaWxlEiAubW9kZWxyb3V0ZS52MS5VcGxvYWRGaWxlUmVxdWVzdBoTLm1vZGVscm91dGUudjEuRmls\
        ZSIlirUYDQoLZmlsZXMud3JpdGWC0+STAg4iCS92MS9maWxlczoBKigBEmoKB0dldEZpbGUSHS5tb2RlbHJvdXRlLnYxLkdl\
        dEZpbGVSZXF1ZXN0GhMubW9kZWxyb3V0ZS52MS5GaWxlIiuQAgGKtRgMCgpmaWxlcy5yZWFkgtPkkwISEhAvdjEvZmlsZXMv\
        e2ZpbGV9EnQKCUxpc3RGaWxlcxIfLm1vZGVscm91dGUudjEuTGlzdEZpbGVzUmVxdWVzdBogLm1vZGVscm91dGUudjEuTGlz\
        dEZpbGVzUmVzcG9uc2UiJJACAYq1GAwKCmZpbGVzLnJlYWSC0+STAgsSCS92MS9maWxlcxKOAQoMRG93bmxvYWRGaWxlEiIu\
        bW9kZWxyb3V0ZS52MS5Eb3dubG9hZEZpbGVSZXF1ZXN0GiMubW9kZWxyb3V0ZS52MS5Eb3dubG9hZEZpbGVSZXNwb25zZSIz\
        kAIBirUYDAoKZmlsZXMucmVhZILT5JMCGhIYL3YxL2ZpbGVzL3tmaWxlfS9jb250ZW50MAEScQoKRGVsZXRlRmlsZRIgLm1v\
        ZGVscm91dGUudjEuRGVsZXRlRmlsZVJlcXVlc3QaFi5nb29nbGUucHJvdG9idWYuRW1wdHkiKYq1GA0KC2ZpbGVzLndyaXRl\
        gtPkkwISKhAvdjEvZmlsZXMve2ZpbGV9EqUBChFDcmVhdGVEb3dubG9hZFVybBInLm1vZGVscm91dGUudjEuQ3JlYXRlRG93\
        bmxvYWRVcmxSZXF1ZXN0GigubW9kZWxyb3V0ZS52MS5DcmVhdGVEb3dubG9hZFVybFJlc3BvbnNlIj2KtRgMCgpmaWxlcy5y\
        ZWFkgtPkkwInIiIvdjEvZmlsZXMve2ZpbGV9OmNyZWF0ZURvd25sb2FkVXJsOgEqYgZwcm90bzM=
        """),
    SchemaFile(
      name: "modelroute/v1/image.proto",
      symbols: ["modelroute.v1.ImageInput", "modelroute.v1.ImageOutput", "modelroute.v1.ImageDelta"],
      base64: """
        Chltb2RlbHJvdXRlL3YxL2ltYWdlLnByb3RvEg1tb2RlbHJvdXRlLnYxGiNtb2RlbHJvdXRlL29wdGlvbnMvdjEvb3B0aW9u\
        cy5wcm90bxoZbW9kZWxyb3V0ZS92MS9tZWRpYS5wcm90byKABQoKSW1hZ2VJbnB1dBIiCgZwcm9tcHQYASABKAlCCoq1GAYI\
        AViA+gFSBnByb21wdBIxCg9uZWdhdGl2ZV9wcm9tcHQYAiABKAlCCIq1GARYgPoBUg5uZWdhdGl2ZVByb21wdBI5CgZpbWFn\
        ZXMYAyADKAsyGS5tb2RlbHJvdXRlLnYxLk1lZGlhSW5wdXRCBoq1GAJIEFIGaW1hZ2VzEi0KBG1hc2sYBCABKAsyGS5tb2Rl\
        bHJvdXRlLnYxLk1lZGlhSW5wdXRSBG1hc2sSJgoFY291bnQYBSABKAVCC4q1GAcyATE6AjEwSABSBWNvdW50iAEBEikKBXdp\
        ZHRoGAYgASgFQg6KtRgKMgI2NDoEODE5MkgBUgV3aWR0aIgBARIrCgZoZWlnaHQYByABKAVCDoq1GAoyAjY0OgQ4MTkySAJS\
        BmhlaWdodIgBARJACgxhc3BlY3RfcmF0aW8YCCABKAlCHYq1GBkYCyIVWzAtOV17MSw1fTpbMC05XXsxLDV9Ugthc3BlY3RS\
        YXRpbxIxCgdxdWFsaXR5GAkgASgJQheKtRgTKgNsb3cqBm1lZGl1bSoEaGlnaFIHcXVhbGl0eRJECgltaW1lX3R5cGUYCiAB\
        KAlCJ4q1GCMqCWltYWdlL3BuZyoKaW1hZ2UvanBlZyoKaW1hZ2Uvd2VicFIIbWltZVR5cGUSNQoWdHJhbnNwYXJlbnRfYmFj\
        a2dyb3VuZBgLIAEoCFIVdHJhbnNwYXJlbnRCYWNrZ3JvdW5kEhcKBHNlZWQYDCABKANIA1IEc2VlZIgBAUIICgZfY291bnRC\
        CAoGX3dpZHRoQgkKB19oZWlnaHRCBwoFX3NlZWQiQQoLSW1hZ2VPdXRwdXQSMgoGaW1hZ2VzGAEgAygLMhoubW9kZWxyb3V0\
        ZS52MS5NZWRpYU91dHB1dFIGaW1hZ2VzIlgKCkltYWdlRGVsdGESFAoFaW5kZXgYASABKAVSBWluZGV4EjQKB3ByZXZpZXcY\
        AiABKAsyGi5tb2RlbHJvdXRlLnYxLk1lZGlhT3V0cHV0UgdwcmV2aWV3YgZwcm90bzM=
        """),
    SchemaFile(
      name: "modelroute/v1/input.proto",
      symbols: ["modelroute.v1.Input", "modelroute.v1.Output", "modelroute.v1.OutputDelta", "modelroute.v1.CustomInput", "modelroute.v1.CustomOutput", "modelroute.v1.CustomDelta"],
      base64: """
        Chltb2RlbHJvdXRlL3YxL2lucHV0LnByb3RvEg1tb2RlbHJvdXRlLnYxGhxnb29nbGUvcHJvdG9idWYvc3RydWN0LnByb3Rv\
        GiNtb2RlbHJvdXRlL29wdGlvbnMvdjEvb3B0aW9ucy5wcm90bxoYbW9kZWxyb3V0ZS92MS9jaGF0LnByb3RvGh1tb2RlbHJv\
        dXRlL3YxL2VtYmVkZGluZy5wcm90bxoZbW9kZWxyb3V0ZS92MS9pbWFnZS5wcm90bxoZbW9kZWxyb3V0ZS92MS9tZWRpYS5w\
        cm90bxoebW9kZWxyb3V0ZS92MS9tb2RlcmF0aW9uLnByb3RvGhptb2RlbHJvdXRlL3YxL3JlcmFuay5wcm90bxoabW9kZWxy\
        b3V0ZS92MS9zcGVlY2gucHJvdG8aIW1vZGVscm91dGUvdjEvdHJhbnNjcmlwdGlvbi5wcm90bxoZbW9kZWxyb3V0ZS92MS92\
        aWRlby5wcm90byKfBAoFSW5wdXQSLgoEY2hhdBgBIAEoCzIYLm1vZGVscm91dGUudjEuQ2hhdElucHV0SABSBGNoYXQSPQoJ\
        ZW1iZWRkaW5nGAIgASgLMh0ubW9kZWxyb3V0ZS52MS5FbWJlZGRpbmdJbnB1dEgAUgllbWJlZGRpbmcSMQoFaW1hZ2UYAyAB\
        KAsyGS5tb2RlbHJvdXRlLnYxLkltYWdlSW5wdXRIAFIFaW1hZ2USMQoFdmlkZW8YBCABKAsyGS5tb2RlbHJvdXRlLnYxLlZp\
        ZGVvSW5wdXRIAFIFdmlkZW8SNAoGc3BlZWNoGAUgASgLMhoubW9kZWxyb3V0ZS52MS5TcGVlY2hJbnB1dEgAUgZzcGVlY2gS\
        SQoNdHJhbnNjcmlwdGlvbhgGIAEoCzIhLm1vZGVscm91dGUudjEuVHJhbnNjcmlwdGlvbklucHV0SABSDXRyYW5zY3JpcHRp\
        b24SNAoGcmVyYW5rGAcgASgLMhoubW9kZWxyb3V0ZS52MS5SZXJhbmtJbnB1dEgAUgZyZXJhbmsSQAoKbW9kZXJhdGlvbhgI\
        IAEoCzIeLm1vZGVscm91dGUudjEuTW9kZXJhdGlvbklucHV0SABSCm1vZGVyYXRpb24SNAoGY3VzdG9tGAkgASgLMhoubW9k\
        ZWxyb3V0ZS52MS5DdXN0b21JbnB1dEgAUgZjdXN0b21CEgoKY2FwYWJpbGl0eRIEiLUYASKjBAoGT3V0cHV0Ei8KBGNoYXQY\
        ASABKAsyGS5tb2RlbHJvdXRlLnYxLkNoYXRPdXRwdXRIAFIEY2hhdBI+CgllbWJlZGRpbmcYAiABKAsyHi5tb2RlbHJvdXRl\
        LnYxLkVtYmVkZGluZ091dHB1dEgAUgllbWJlZGRpbmcSMgoFaW1hZ2UYAyABKAsyGi5tb2RlbHJvdXRlLnYxLkltYWdlT3V0\
        cHV0SABSBWltYWdlEjIKBXZpZGVvGAQgASgLMhoubW9kZWxyb3V0ZS52MS5WaWRlb091dHB1dEgAUgV2aWRlbxI1CgZzcGVl\
        Y2gYBSABKAsyGy5tb2RlbHJvdXRlLnYxLlNwZWVjaE91dHB1dEgAUgZzcGVlY2gSSgoNdHJhbnNjcmlwdGlvbhgGIAEoCzIi\
        Lm1vZGVscm91dGUudjEuVHJhbnNjcmlwdGlvbk91dHB1dEgAUg10cmFuc2NyaXB0aW9uEjUKBnJlcmFuaxgHIAEoCzIbLm1v\
        ZGVscm91dGUudjEuUmVyYW5rT3V0cHV0SABSBnJlcmFuaxJBCgptb2RlcmF0aW9uGAggASgLMh8ubW9kZWxyb3V0ZS52MS5N\
        b2RlcmF0aW9uT3V0cHV0SABSCm1vZGVyYXRpb24SNQoGY3VzdG9tGAkgASgLMhsubW9kZWxyb3V0ZS52MS5DdXN0b21PdXRw\
        dXRIAFIGY3VzdG9tQgwKCmNhcGFiaWxpdHkitQIKC091dHB1dERlbHRhEi4KBGNoYXQYASABKAsyGC5tb2RlbHJvdXRlLnYx\
        LkNoYXREZWx0YUgAUgRjaGF0EjEKBWltYWdlGAMgASgLMhkubW9kZWxyb3V0ZS52MS5JbWFnZURlbHRhSABSBWltYWdlEjQK\
        BnNwZWVjaBgFIAEoCzIaLm1vZGVscm91dGUudjEuU3BlZWNoRGVsdGFIAFIGc3BlZWNoEkkKDXRyYW5zY3JpcHRpb24YBiAB\
        KAsyIS5tb2RlbHJvdXRlLnYxLlRyYW5zY3JpcHRpb25EZWx0YUgAUg10cmFuc2NyaXB0aW9uEjQKBmN1c3RvbRgJIAEoCzIa\
        Lm1vZGVscm91dGUudjEuQ3VzdG9tRGVsdGFIAFIGY3VzdG9tQgwKCmNhcGFiaWxpdHki5AEKC0N1c3RvbUlucHV0EjcKBnZh\
        bHVlcxgBIAEoCzIXLmdvb2dsZS5wcm90b2J1Zi5TdHJ1Y3RCBoq1GAIIAVIGdmFsdWVzEkcKBWZpbGVzGAIgAygLMiUubW9k\
        ZWxyb3V0ZS52MS5DdXN0b21JbnB1dC5GaWxlc0VudHJ5QgqKtRgGSDKAAYABUgVmaWxlcxpTCgpGaWxlc0VudHJ5EhAKA2tl\
        eRgBIAEoCVIDa2V5Ei8KBXZhbHVlGAIgASgLMhkubW9kZWxyb3V0ZS52MS5NZWRpYUlucHV0UgV2YWx1ZToCOAEicQoMQ3Vz\
        dG9tT3V0cHV0Ei8KBnZhbHVlcxgBIAEoCzIXLmdvb2dsZS5wcm90b2J1Zi5TdHJ1Y3RSBnZhbHVlcxIwCgVmaWxlcxgCIAMo\
        CzIaLm1vZGVscm91dGUudjEuTWVkaWFPdXRwdXRSBWZpbGVzIiEKC0N1c3RvbURlbHRhEhIKBHRleHQYASABKAlSBHRleHRi\
        BnByb3RvMw==
        """),
    SchemaFile(
      name: "modelroute/v1/job.proto",
      symbols: ["modelroute.v1.Job", "modelroute.v1.Job.State", "modelroute.v1.Job.QueueReason", "modelroute.v1.WebhookTarget", "modelroute.v1.Routing", "modelroute.v1.Routing.Preference", "modelroute.v1.DataPolicy", "modelroute.v1.Progress", "modelroute.v1.JobEvent", "modelroute.v1.JobStateChanged", "modelroute.v1.JobOutputReset", "modelroute.v1.JobCompleted"],
      base64: """
        Chdtb2RlbHJvdXRlL3YxL2pvYi5wcm90bxINbW9kZWxyb3V0ZS52MRoeZ29vZ2xlL3Byb3RvYnVmL2R1cmF0aW9uLnByb3Rv\
        Gh9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3RvGhdnb29nbGUvdHlwZS9tb25leS5wcm90bxojbW9kZWxyb3V0ZS9v\
        cHRpb25zL3YxL29wdGlvbnMucHJvdG8aGW1vZGVscm91dGUvdjEvZXJyb3IucHJvdG8aGW1vZGVscm91dGUvdjEvaW5wdXQu\
        cHJvdG8aGW1vZGVscm91dGUvdjEvdXNhZ2UucHJvdG8iqQsKA0pvYhIOCgJpZBgBIAEoCVICaWQSFAoFbW9kZWwYAiABKAlS\
        BW1vZGVsEi4KBXN0YXRlGAMgASgOMhgubW9kZWxyb3V0ZS52MS5Kb2IuU3RhdGVSBXN0YXRlEkEKDHF1ZXVlX3JlYXNvbhgE\
        IAEoDjIeLm1vZGVscm91dGUudjEuSm9iLlF1ZXVlUmVhc29uUgtxdWV1ZVJlYXNvbhI7CgtjcmVhdGVfdGltZRgFIAEoCzIa\
        Lmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCmNyZWF0ZVRpbWUSOQoKc3RhcnRfdGltZRgGIAEoCzIaLmdvb2dsZS5wcm90\
        b2J1Zi5UaW1lc3RhbXBSCXN0YXJ0VGltZRI1CghlbmRfdGltZRgHIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBS\
        B2VuZFRpbWUSJgoEaG9sZBgIIAEoCzISLmdvb2dsZS50eXBlLk1vbmV5UgRob2xkEioKBmNoYXJnZRgJIAEoCzISLmdvb2ds\
        ZS50eXBlLk1vbmV5UgZjaGFyZ2USKgoFdXNhZ2UYCiABKAsyFC5tb2RlbHJvdXRlLnYxLlVzYWdlUgV1c2FnZRIqCgVpbnB1\
        dBgLIAEoCzIULm1vZGVscm91dGUudjEuSW5wdXRSBWlucHV0Ei0KBm91dHB1dBgMIAEoCzIVLm1vZGVscm91dGUudjEuT3V0\
        cHV0UgZvdXRwdXQSKgoFZXJyb3IYDSABKAsyFC5tb2RlbHJvdXRlLnYxLkVycm9yUgVlcnJvchI2Cgd3ZWJob29rGA4gASgL\
        MhwubW9kZWxyb3V0ZS52MS5XZWJob29rVGFyZ2V0Ugd3ZWJob29rEh0KCnJlcXVlc3RfaWQYDyABKAlSCXJlcXVlc3RJZBI8\
        CghtZXRhZGF0YRgQIAMoCzIgLm1vZGVscm91dGUudjEuSm9iLk1ldGFkYXRhRW50cnlSCG1ldGFkYXRhEhIKBHRlYW0YESAB\
        KAlSBHRlYW0SGgoIcHJpb3JpdHkYEiABKAVSCHByaW9yaXR5Ei0KCG1heF9jb3N0GBMgASgLMhIuZ29vZ2xlLnR5cGUuTW9u\
        ZXlSB21heENvc3QSMAoHcm91dGluZxgUIAEoCzIWLm1vZGVscm91dGUudjEuUm91dGluZ1IHcm91dGluZxI+Cg1zdGFydF90\
        aW1lb3V0GBUgASgLMhkuZ29vZ2xlLnByb3RvYnVmLkR1cmF0aW9uUgxzdGFydFRpbWVvdXQSPgoNdG90YWxfdGltZW91dBgW\
        IAEoCzIZLmdvb2dsZS5wcm90b2J1Zi5EdXJhdGlvblIMdG90YWxUaW1lb3V0EjAKFGNhbmNlbF9vbl9kaXNjb25uZWN0GBcg\
        ASgIUhJjYW5jZWxPbkRpc2Nvbm5lY3QSMwoIcHJvZ3Jlc3MYGCABKAsyFy5tb2RlbHJvdXRlLnYxLlByb2dyZXNzUghwcm9n\
        cmVzcxISCgRtb2RlGBkgASgJUgRtb2RlGjsKDU1ldGFkYXRhRW50cnkSEAoDa2V5GAEgASgJUgNrZXkSFAoFdmFsdWUYAiAB\
        KAlSBXZhbHVlOgI4ASJ8CgVTdGF0ZRIVChFTVEFURV9VTlNQRUNJRklFRBAAEgoKBlFVRVVFRBABEgsKB1JVTk5JTkcQAhIN\
        CglDQU5DRUxJTkcQAxINCglTVUNDRUVERUQQBBIKCgZGQUlMRUQQBRIMCghDQU5DRUxFRBAGEgsKB0VYUElSRUQQByJ3CgtR\
        dWV1ZVJlYXNvbhIcChhRVUVVRV9SRUFTT05fVU5TUEVDSUZJRUQQABIcChhPUkdBTklaQVRJT05fQ09OQ1VSUkVOQ1kQARIK\
        CgZCVURHRVQQAhIVChFQUk9WSURFUl9DQVBBQ0lUWRADEgkKBVJFVFJZEAQioQEKDVdlYmhvb2tUYXJnZXQSHQoDdXJsGAEg\
        ASgJQguKtRgHCAEYgBBgAVIDdXJsEnEKBmV2ZW50cxgCIAMoCUJZirUYVSoLam9iLnN0YXJ0ZWQqDGpvYi5wcm9ncmVzcyoN\
        am9iLnN1Y2NlZWRlZCoKam9iLmZhaWxlZCoMam9iLmNhbmNlbGVkKgtqb2IuZXhwaXJlZEgKUAFSBmV2ZW50cyL/AQoHUm91\
        dGluZxJBCgpwcmVmZXJlbmNlGAEgASgOMiEubW9kZWxyb3V0ZS52MS5Sb3V0aW5nLlByZWZlcmVuY2VSCnByZWZlcmVuY2US\
        MAoHcmVnaW9ucxgCIAMoCUIWirUYEhggIgpbYS16MC05LV0rSBRQAVIHcmVnaW9ucxI6CgtkYXRhX3BvbGljeRgDIAEoCzIZ\
        Lm1vZGVscm91dGUudjEuRGF0YVBvbGljeVIKZGF0YVBvbGljeSJDCgpQcmVmZXJlbmNlEhoKFlBSRUZFUkVOQ0VfVU5TUEVD\
        SUZJRUQQABIMCghCQUxBTkNFRBABEgsKB0ZBU1RFU1QQAiJUCgpEYXRhUG9saWN5EiUKDnplcm9fcmV0ZW50aW9uGAEgASgI\
        Ug16ZXJvUmV0ZW50aW9uEh8KC25vX3RyYWluaW5nGAIgASgIUgpub1RyYWluaW5nImkKCFByb2dyZXNzEhoKCGZyYWN0aW9u\
        GAEgASgBUghmcmFjdGlvbhIUCgVzdGFnZRgCIAEoCVIFc3RhZ2USKwoDZXRhGAMgASgLMhkuZ29vZ2xlLnByb3RvYnVmLkR1\
        cmF0aW9uUgNldGEi1gMKCEpvYkV2ZW50EhoKCHNlcXVlbmNlGAEgASgDUghzZXF1ZW5jZRIWCgZvZmZzZXQYAiABKANSBm9m\
        ZnNldBIuCgR0aW1lGAMgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIEdGltZRJFCg1zdGF0ZV9jaGFuZ2VkGAQg\
        ASgLMh4ubW9kZWxyb3V0ZS52MS5Kb2JTdGF0ZUNoYW5nZWRIAFIMc3RhdGVDaGFuZ2VkEjUKCHByb2dyZXNzGAUgASgLMhcu\
        bW9kZWxyb3V0ZS52MS5Qcm9ncmVzc0gAUghwcm9ncmVzcxI/CgxvdXRwdXRfZGVsdGEYBiABKAsyGi5tb2RlbHJvdXRlLnYx\
        Lk91dHB1dERlbHRhSABSC291dHB1dERlbHRhEkIKDG91dHB1dF9yZXNldBgHIAEoCzIdLm1vZGVscm91dGUudjEuSm9iT3V0\
        cHV0UmVzZXRIAFILb3V0cHV0UmVzZXQSOwoJY29tcGxldGVkGAggASgLMhsubW9kZWxyb3V0ZS52MS5Kb2JDb21wbGV0ZWRI\
        AFIJY29tcGxldGVkOh2KtRgZCgVldmVudBIIc2VxdWVuY2USBm9mZnNldEIHCgVldmVudCKqAQoPSm9iU3RhdGVDaGFuZ2Vk\
        Ei4KBXN0YXRlGAEgASgOMhgubW9kZWxyb3V0ZS52MS5Kb2IuU3RhdGVSBXN0YXRlEkEKDHF1ZXVlX3JlYXNvbhgCIAEoDjIe\
        Lm1vZGVscm91dGUudjEuSm9iLlF1ZXVlUmVhc29uUgtxdWV1ZVJlYXNvbhIkCgNqb2IYAyABKAsyEi5tb2RlbHJvdXRlLnYx\
        LkpvYlIDam9iIigKDkpvYk91dHB1dFJlc2V0EhYKBnJlYXNvbhgBIAEoCVIGcmVhc29uIjQKDEpvYkNvbXBsZXRlZBIkCgNq\
        b2IYASABKAsyEi5tb2RlbHJvdXRlLnYxLkpvYlIDam9iYgZwcm90bzM=
        """),
    SchemaFile(
      name: "modelroute/v1/job_service.proto",
      symbols: ["modelroute.v1.CreateJobRequest", "modelroute.v1.RunJobRequest", "modelroute.v1.GetJobRequest", "modelroute.v1.ListJobsRequest", "modelroute.v1.ListJobsResponse", "modelroute.v1.CancelJobRequest", "modelroute.v1.WatchJobRequest", "modelroute.v1.WatchJobsRequest", "modelroute.v1.WatchJobsResponse", "modelroute.v1.EstimateJobRequest", "modelroute.v1.EstimateJobResponse", "modelroute.v1.JobService", "modelroute.v1.JobService.CreateJob", "modelroute.v1.JobService.RunJob", "modelroute.v1.JobService.GetJob", "modelroute.v1.JobService.ListJobs", "modelroute.v1.JobService.CancelJob", "modelroute.v1.JobService.WatchJob", "modelroute.v1.JobService.WatchJobs", "modelroute.v1.JobService.EstimateJob"],
      base64: """
        Ch9tb2RlbHJvdXRlL3YxL2pvYl9zZXJ2aWNlLnByb3RvEg1tb2RlbHJvdXRlLnYxGhxnb29nbGUvYXBpL2Fubm90YXRpb25z\
        LnByb3RvGh5nb29nbGUvcHJvdG9idWYvZHVyYXRpb24ucHJvdG8aH2dvb2dsZS9wcm90b2J1Zi90aW1lc3RhbXAucHJvdG8a\
        F2dvb2dsZS90eXBlL21vbmV5LnByb3RvGiNtb2RlbHJvdXRlL29wdGlvbnMvdjEvb3B0aW9ucy5wcm90bxoZbW9kZWxyb3V0\
        ZS92MS9pbnB1dC5wcm90bxoXbW9kZWxyb3V0ZS92MS9qb2IucHJvdG8i1AUKEENyZWF0ZUpvYlJlcXVlc3QSIQoFbW9kZWwY\
        ASABKAlCC4q1GAcIARiAAWACUgVtb2RlbBIyCgVpbnB1dBgCIAEoCzIULm1vZGVscm91dGUudjEuSW5wdXRCBoq1GAIIAVIF\
        aW5wdXQSNgoHd2ViaG9vaxgDIAEoCzIcLm1vZGVscm91dGUudjEuV2ViaG9va1RhcmdldFIHd2ViaG9vaxItCghtYXhfY29z\
        dBgEIAEoCzISLmdvb2dsZS50eXBlLk1vbmV5UgdtYXhDb3N0EjAKB3JvdXRpbmcYBSABKAsyFi5tb2RlbHJvdXRlLnYxLlJv\
        dXRpbmdSB3JvdXRpbmcSVAoNc3RhcnRfdGltZW91dBgGIAEoCzIZLmdvb2dsZS5wcm90b2J1Zi5EdXJhdGlvbkIUirUYEGoG\
        MC4wMDFzcgY4NjQwMHNSDHN0YXJ0VGltZW91dBJUCg10b3RhbF90aW1lb3V0GAcgASgLMhkuZ29vZ2xlLnByb3RvYnVmLkR1\
        cmF0aW9uQhSKtRgQagYwLjAwMXNyBjg2NDAwc1IMdG90YWxUaW1lb3V0EisKCHByaW9yaXR5GAggASgFQg+KtRgLMgQtMTAw\
        OgMxMDBSCHByaW9yaXR5ElgKCG1ldGFkYXRhGAkgAygLMi0ubW9kZWxyb3V0ZS52MS5DcmVhdGVKb2JSZXF1ZXN0Lk1ldGFk\
        YXRhRW50cnlCDYq1GAlIMoABKIgB9ANSCG1ldGFkYXRhEjAKFGNhbmNlbF9vbl9kaXNjb25uZWN0GAogASgIUhJjYW5jZWxP\
        bkRpc2Nvbm5lY3QSLgoKcmVxdWVzdF9pZBgLIAEoCUIPirUYCxj/ASIGWyEtfl0rUglyZXF1ZXN0SWQaOwoNTWV0YWRhdGFF\
        bnRyeRIQCgNrZXkYASABKAlSA2tleRIUCgV2YWx1ZRgCIAEoCVIFdmFsdWU6AjgBIqYBCg1SdW5Kb2JSZXF1ZXN0EjkKA2pv\
        YhgBIAEoCzIfLm1vZGVscm91dGUudjEuQ3JlYXRlSm9iUmVxdWVzdEIGirUYAggBUgNqb2ISLgoOYWZ0ZXJfc2VxdWVuY2UY\
        AiABKANCB4q1GAMyATBSDWFmdGVyU2VxdWVuY2USKgoMYWZ0ZXJfb2Zmc2V0GAMgASgDQgeKtRgDMgEwUgthZnRlck9mZnNl\
        dCIrCg1HZXRKb2JSZXF1ZXN0EhoKA2pvYhgBIAEoCUIIirUYBAgBGEBSA2pvYiLgAgoPTGlzdEpvYnNSZXF1ZXN0EioKCXBh\
        Z2Vfc2l6ZRgBIAEoBUINirUYCTIBMDoEMTAwMFIIcGFnZVNpemUSJgoKcGFnZV90b2tlbhgCIAEoCUIHirUYAxiACFIJcGFn\
        ZVRva2VuEjoKBnN0YXRlcxgDIAMoDjIYLm1vZGVscm91dGUudjEuSm9iLlN0YXRlQgiKtRgESAp4AVIGc3RhdGVzEh0KBW1v\
        ZGVsGAQgASgJQgeKtRgDGIABUgVtb2RlbBIaCgR0ZWFtGAUgASgJQgaKtRgCGEBSBHRlYW0SPwoNY3JlYXRlZF9hZnRlchgG\
        IAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSDGNyZWF0ZWRBZnRlchJBCg5jcmVhdGVkX2JlZm9yZRgHIAEoCzIa\
        Lmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSDWNyZWF0ZWRCZWZvcmUiYgoQTGlzdEpvYnNSZXNwb25zZRImCgRqb2JzGAEg\
        AygLMhIubW9kZWxyb3V0ZS52MS5Kb2JSBGpvYnMSJgoPbmV4dF9wYWdlX3Rva2VuGAIgASgJUg1uZXh0UGFnZVRva2VuIi4K\
        EENhbmNlbEpvYlJlcXVlc3QSGgoDam9iGAEgASgJQgiKtRgECAEYQFIDam9iIokBCg9XYXRjaEpvYlJlcXVlc3QSGgoDam9i\
        GAEgASgJQgiKtRgECAEYQFIDam9iEi4KDmFmdGVyX3NlcXVlbmNlGAIgASgDQgeKtRgDMgEwUg1hZnRlclNlcXVlbmNlEioK\
        DGFmdGVyX29mZnNldBgDIAEoA0IHirUYAzIBMFILYWZ0ZXJPZmZzZXQiLgoQV2F0Y2hKb2JzUmVxdWVzdBIaCgR0ZWFtGAEg\
        ASgJQgaKtRgCGEBSBHRlYW0i3QEKEVdhdGNoSm9ic1Jlc3BvbnNlEi4KBHRpbWUYASABKAsyGi5nb29nbGUucHJvdG9idWYu\
        VGltZXN0YW1wUgR0aW1lEkUKDXN0YXRlX2NoYW5nZWQYAiABKAsyHi5tb2RlbHJvdXRlLnYxLkpvYlN0YXRlQ2hhbmdlZEgA\
        UgxzdGF0ZUNoYW5nZWQSOwoJY29tcGxldGVkGAMgASgLMhsubW9kZWxyb3V0ZS52MS5Kb2JDb21wbGV0ZWRIAFIJY29tcGxl\
        dGVkOguKtRgHCgVldmVudEIHCgVldmVudCJPChJFc3RpbWF0ZUpvYlJlcXVlc3QSOQoDam9iGAEgASgLMh8ubW9kZWxyb3V0\
        ZS52MS5DcmVhdGVKb2JSZXF1ZXN0QgaKtRgCCAFSA2pvYiJdChNFc3RpbWF0ZUpvYlJlc3BvbnNlEiYKBGhvbGQYASABKAsy\
        Ei5nb29nbGUudHlwZS5Nb25leVIEaG9sZBIeCgphZmZvcmRhYmxlGAIgASgIUgphZmZvcmRhYmxlMocICgpKb2JTZXJ2aWNl\
        EnEKCUNyZWF0ZUpvYhIfLm1vZGVscm91dGUudjEuQ3JlYXRlSm9iUmVxdWVzdBoSLm1vZGVscm91dGUudjEuSm9iIi+KtRgY\
        Cgpqb2JzLndyaXRlKgpyZXF1ZXN0X2lkgtPkkwINIggvdjEvam9iczoBKhKaAQoGUnVuSm9iEhwubW9kZWxyb3V0ZS52MS5S\
        dW5Kb2JSZXF1ZXN0GhcubW9kZWxyb3V0ZS52MS5Kb2JFdmVudCJXirUYOgoKam9icy53cml0ZSoOam9iLnJlcXVlc3RfaWQy\
        DmFmdGVyX3NlcXVlbmNlMgxhZnRlcl9vZmZzZXSC0+STAhMiDC92MS9qb2JzOnJ1bjoDam9iMAESZAoGR2V0Sm9iEhwubW9k\
        ZWxyb3V0ZS52MS5HZXRKb2JSZXF1ZXN0GhIubW9kZWxyb3V0ZS52MS5Kb2IiKJACAYq1GAsKCWpvYnMucmVhZILT5JMCEBIO\
        L3YxL2pvYnMve2pvYn0SbwoITGlzdEpvYnMSHi5tb2RlbHJvdXRlLnYxLkxpc3RKb2JzUmVxdWVzdBofLm1vZGVscm91dGUu\
        djEuTGlzdEpvYnNSZXNwb25zZSIikAIBirUYCwoJam9icy5yZWFkgtPkkwIKEggvdjEvam9icxJyCglDYW5jZWxKb2ISHy5t\
        b2RlbHJvdXRlLnYxLkNhbmNlbEpvYlJlcXVlc3QaEi5tb2RlbHJvdXRlLnYxLkpvYiIwirUYDAoKam9icy53cml0ZYLT5JMC\
        GiIVL3YxL2pvYnMve2pvYn06Y2FuY2VsOgEqEpYBCghXYXRjaEpvYhIeLm1vZGVscm91dGUudjEuV2F0Y2hKb2JSZXF1ZXN0\
        GhcubW9kZWxyb3V0ZS52MS5Kb2JFdmVudCJPkAIBirUYKwoJam9icy5yZWFkIAEyDmFmdGVyX3NlcXVlbmNlMgxhZnRlcl9v\
        ZmZzZXSC0+STAhcSFS92MS9qb2JzL3tqb2J9L2V2ZW50czABEnwKCVdhdGNoSm9icxIfLm1vZGVscm91dGUudjEuV2F0Y2hK\
        b2JzUmVxdWVzdBogLm1vZGVscm91dGUudjEuV2F0Y2hKb2JzUmVzcG9uc2UiKpACAYq1GA0KCWpvYnMucmVhZCABgtPkkwIQ\
        Eg4vdjEvam9iczp3YXRjaDABEoYBCgtFc3RpbWF0ZUpvYhIhLm1vZGVscm91dGUudjEuRXN0aW1hdGVKb2JSZXF1ZXN0GiIu\
        bW9kZWxyb3V0ZS52MS5Fc3RpbWF0ZUpvYlJlc3BvbnNlIjCQAgGKtRgLCglqb2JzLnJlYWSC0+STAhgiES92MS9qb2JzOmVz\
        dGltYXRlOgNqb2JiBnByb3RvMw==
        """),
    SchemaFile(
      name: "modelroute/v1/media.proto",
      symbols: ["modelroute.v1.MediaInput", "modelroute.v1.MediaOutput", "modelroute.v1.OutputFile"],
      base64: """
        Chltb2RlbHJvdXRlL3YxL21lZGlhLnByb3RvEg1tb2RlbHJvdXRlLnYxGh9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnBy\
        b3RvGiNtb2RlbHJvdXRlL29wdGlvbnMvdjEvb3B0aW9ucy5wcm90byKBAgoKTWVkaWFJbnB1dBIuCgRmaWxlGAEgASgJQhiK\
        tRgUEAEYQCIOZmlsZV9bMC05YS16XStIAFIEZmlsZRIdCgN1cmwYAiABKAlCCYq1GAUYgEBgAUgAUgN1cmwSIQoEZGF0YRgD\
        IAEoDEILirUYBxABGICAgApIAFIEZGF0YRIlCgltaW1lX3R5cGUYBCABKAlCCIq1GAQYf2AEUghtaW1lVHlwZRIbCgRuYW1l\
        GAUgASgJQgeKtRgDGP8BUgRuYW1lEi0KBmRldGFpbBgGIAEoCUIVirUYESoDbG93KgRoaWdoKgRhdXRvUgZkZXRhaWxCDgoG\
        c291cmNlEgSItRgBItwBCgtNZWRpYU91dHB1dBItCgRmaWxlGAEgASgLMhkubW9kZWxyb3V0ZS52MS5PdXRwdXRGaWxlUgRm\
        aWxlEhQKBXdpZHRoGAIgASgFUgV3aWR0aBIWCgZoZWlnaHQYAyABKAVSBmhlaWdodBInCg9kdXJhdGlvbl9taWxsaXMYBCAB\
        KANSDmR1cmF0aW9uTWlsbGlzEiUKDnJldmlzZWRfcHJvbXB0GAUgASgJUg1yZXZpc2VkUHJvbXB0EhcKBHNlZWQYBiABKANI\
        AFIEc2VlZIgBAUIHCgVfc2VlZCLGAQoKT3V0cHV0RmlsZRIOCgJpZBgBIAEoCVICaWQSGwoJbWltZV90eXBlGAIgASgJUght\
        aW1lVHlwZRIdCgpzaXplX2J5dGVzGAMgASgDUglzaXplQnl0ZXMSFgoGc2hhMjU2GAQgASgJUgZzaGEyNTYSEAoDdXJsGAUg\
        ASgJUgN1cmwSQgoPdXJsX2V4cGlyZV90aW1lGAYgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFINdXJsRXhwaXJl\
        VGltZWIGcHJvdG8z
        """),
    SchemaFile(
      name: "modelroute/v1/model.proto",
      symbols: ["modelroute.v1.Model", "modelroute.v1.ModelLimits", "modelroute.v1.ModelPrice", "modelroute.v1.Rate"],
      base64: """
        Chltb2RlbHJvdXRlL3YxL21vZGVsLnByb3RvEg1tb2RlbHJvdXRlLnYxGhxnb29nbGUvcHJvdG9idWYvc3RydWN0LnByb3Rv\
        Gh9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3RvIsYDCgVNb2RlbBIOCgJpZBgBIAEoCVICaWQSIQoMZGlzcGxheV9u\
        YW1lGAIgASgJUgtkaXNwbGF5TmFtZRIgCgtkZXNjcmlwdGlvbhgDIAEoCVILZGVzY3JpcHRpb24SHgoKY2FwYWJpbGl0eRgE\
        IAEoCVIKY2FwYWJpbGl0eRIaCghmZWF0dXJlcxgFIAMoCVIIZmVhdHVyZXMSMgoGbGltaXRzGAYgASgLMhoubW9kZWxyb3V0\
        ZS52MS5Nb2RlbExpbWl0c1IGbGltaXRzEi8KBXByaWNlGAcgASgLMhkubW9kZWxyb3V0ZS52MS5Nb2RlbFByaWNlUgVwcmlj\
        ZRI6CgxpbnB1dF9zY2hlbWEYCCABKAsyFy5nb29nbGUucHJvdG9idWYuU3RydWN0UgtpbnB1dFNjaGVtYRIWCgZ2b2ljZXMY\
        CSADKAlSBnZvaWNlcxIYCgdyZWdpb25zGAogAygJUgdyZWdpb25zEhwKCWF2YWlsYWJsZRgLIAEoCFIJYXZhaWxhYmxlEjsK\
        C3JldGlyZV90aW1lGAwgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIKcmV0aXJlVGltZSLvAQoLTW9kZWxMaW1p\
        dHMSJQoOY29udGV4dF90b2tlbnMYASABKANSDWNvbnRleHRUb2tlbnMSKgoRbWF4X291dHB1dF90b2tlbnMYAiABKANSD21h\
        eE91dHB1dFRva2VucxIdCgptYXhfaW1hZ2VzGAMgASgDUgltYXhJbWFnZXMSHwoLbWF4X3NlY29uZHMYBCABKANSCm1heFNl\
        Y29uZHMSJQoObWF4X2NoYXJhY3RlcnMYBSABKANSDW1heENoYXJhY3RlcnMSJgoPbWF4X2lucHV0X2J5dGVzGAYgASgDUg1t\
        YXhJbnB1dEJ5dGVzIrkBCgpNb2RlbFByaWNlEikKBXJhdGVzGAEgAygLMhMubW9kZWxyb3V0ZS52MS5SYXRlUgVyYXRlcxJB\
        Cg5lZmZlY3RpdmVfZnJvbRgCIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSDWVmZmVjdGl2ZUZyb20SPQoMZWZm\
        ZWN0aXZlX3RvGAMgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFILZWZmZWN0aXZlVG8iNQoEUmF0ZRISCgR1bml0\
        GAEgASgJUgR1bml0EhkKCHBpY29fdXNkGAIgASgDUgdwaWNvVXNkYgZwcm90bzM=
        """),
    SchemaFile(
      name: "modelroute/v1/model_service.proto",
      symbols: ["modelroute.v1.ListModelsRequest", "modelroute.v1.ListModelsResponse", "modelroute.v1.GetModelRequest", "modelroute.v1.ModelService", "modelroute.v1.ModelService.ListModels", "modelroute.v1.ModelService.GetModel"],
      base64: """
        CiFtb2RlbHJvdXRlL3YxL21vZGVsX3NlcnZpY2UucHJvdG8SDW1vZGVscm91dGUudjEaHGdvb2dsZS9hcGkvYW5ub3RhdGlv\
        bnMucHJvdG8aI21vZGVscm91dGUvb3B0aW9ucy92MS9vcHRpb25zLnByb3RvGhltb2RlbHJvdXRlL3YxL21vZGVsLnByb3Rv\
        Io8BChFMaXN0TW9kZWxzUmVxdWVzdBIqCglwYWdlX3NpemUYASABKAVCDYq1GAkyATA6BDEwMDBSCHBhZ2VTaXplEiYKCnBh\
        Z2VfdG9rZW4YAiABKAlCB4q1GAMYgAhSCXBhZ2VUb2tlbhImCgpjYXBhYmlsaXR5GAMgASgJQgaKtRgCGCBSCmNhcGFiaWxp\
        dHkiagoSTGlzdE1vZGVsc1Jlc3BvbnNlEiwKBm1vZGVscxgBIAMoCzIULm1vZGVscm91dGUudjEuTW9kZWxSBm1vZGVscxIm\
        Cg9uZXh0X3BhZ2VfdG9rZW4YAiABKAlSDW5leHRQYWdlVG9rZW4iMgoPR2V0TW9kZWxSZXF1ZXN0Eh8KBW1vZGVsGAEgASgJ\
        QgmKtRgFCAEYgAFSBW1vZGVsMv8BCgxNb2RlbFNlcnZpY2USewoKTGlzdE1vZGVscxIgLm1vZGVscm91dGUudjEuTGlzdE1v\
        ZGVsc1JlcXVlc3QaIS5tb2RlbHJvdXRlLnYxLkxpc3RNb2RlbHNSZXNwb25zZSIokAIBirUYDwoLbW9kZWxzLnJlYWQgAYLT\
        5JMCDBIKL3YxL21vZGVscxJyCghHZXRNb2RlbBIeLm1vZGVscm91dGUudjEuR2V0TW9kZWxSZXF1ZXN0GhQubW9kZWxyb3V0\
        ZS52MS5Nb2RlbCIwkAIBirUYDwoLbW9kZWxzLnJlYWQgAYLT5JMCFBISL3YxL21vZGVscy97bW9kZWx9YgZwcm90bzM=
        """),
    SchemaFile(
      name: "modelroute/v1/moderation.proto",
      symbols: ["modelroute.v1.ModerationInput", "modelroute.v1.ModerationOutput", "modelroute.v1.ModerationVerdict", "modelroute.v1.ModerationCategory"],
      base64: """
        Ch5tb2RlbHJvdXRlL3YxL21vZGVyYXRpb24ucHJvdG8SDW1vZGVscm91dGUudjEaI21vZGVscm91dGUvb3B0aW9ucy92MS9v\
        cHRpb25zLnByb3RvGhhtb2RlbHJvdXRlL3YxL2NoYXQucHJvdG8iUQoPTW9kZXJhdGlvbklucHV0Ej4KB2NvbnRlbnQYASAD\
        KAsyGi5tb2RlbHJvdXRlLnYxLkNvbnRlbnRQYXJ0QgiKtRgECAFIZFIHY29udGVudCJQChBNb2RlcmF0aW9uT3V0cHV0EjwK\
        CHZlcmRpY3RzGAEgAygLMiAubW9kZWxyb3V0ZS52MS5Nb2RlcmF0aW9uVmVyZGljdFIIdmVyZGljdHMicAoRTW9kZXJhdGlv\
        blZlcmRpY3QSGAoHZmxhZ2dlZBgBIAEoCFIHZmxhZ2dlZBJBCgpjYXRlZ29yaWVzGAIgAygLMiEubW9kZWxyb3V0ZS52MS5N\
        b2RlcmF0aW9uQ2F0ZWdvcnlSCmNhdGVnb3JpZXMiWAoSTW9kZXJhdGlvbkNhdGVnb3J5EhIKBG5hbWUYASABKAlSBG5hbWUS\
        GAoHZmxhZ2dlZBgCIAEoCFIHZmxhZ2dlZBIUCgVzY29yZRgDIAEoAVIFc2NvcmViBnByb3RvMw==
        """),
    SchemaFile(
      name: "modelroute/v1/provider.proto",
      symbols: ["modelroute.v1.Provider", "modelroute.v1.Deployment", "modelroute.v1.Deployment.State", "modelroute.v1.Deployment.Breaker", "modelroute.v1.Attempt", "modelroute.v1.Attempt.State", "modelroute.v1.RouteExplanation", "modelroute.v1.RouteExplanation.Candidate"],
      base64: """
        Chxtb2RlbHJvdXRlL3YxL3Byb3ZpZGVyLnByb3RvEg1tb2RlbHJvdXRlLnYxGh5nb29nbGUvcHJvdG9idWYvZHVyYXRpb24u\
        cHJvdG8aH2dvb2dsZS9wcm90b2J1Zi90aW1lc3RhbXAucHJvdG8aF2dvb2dsZS90eXBlL21vbmV5LnByb3RvGhltb2RlbHJv\
        dXRlL3YxL2Vycm9yLnByb3RvGhltb2RlbHJvdXRlL3YxL21vZGVsLnByb3RvGhltb2RlbHJvdXRlL3YxL3VzYWdlLnByb3Rv\
        IrYBCghQcm92aWRlchIOCgJpZBgBIAEoCVICaWQSIQoMZGlzcGxheV9uYW1lGAIgASgJUgtkaXNwbGF5TmFtZRIZCghiYXNl\
        X3VybBgDIAEoCVIHYmFzZVVybBIYCgdkaWFsZWN0GAQgASgJUgdkaWFsZWN0EiUKDmhhc19jcmVkZW50aWFsGAUgASgIUg1o\
        YXNDcmVkZW50aWFsEhsKCWluX2ZsaWdodBgGIAEoBVIIaW5GbGlnaHQiowYKCkRlcGxveW1lbnQSDgoCaWQYASABKAlSAmlk\
        EhoKCHByb3ZpZGVyGAIgASgJUghwcm92aWRlchIUCgVtb2RlbBgDIAEoCVIFbW9kZWwSJQoOcHJvdmlkZXJfbW9kZWwYBCAB\
        KAlSDXByb3ZpZGVyTW9kZWwSFgoGcmVnaW9uGAUgASgJUgZyZWdpb24SNQoFc3RhdGUYBiABKA4yHy5tb2RlbHJvdXRlLnYx\
        LkRlcGxveW1lbnQuU3RhdGVSBXN0YXRlEhYKBndlaWdodBgHIAEoBVIGd2VpZ2h0EjsKB2JyZWFrZXIYCCABKA4yIS5tb2Rl\
        bHJvdXRlLnYxLkRlcGxveW1lbnQuQnJlYWtlclIHYnJlYWtlchI/Cg1icmVha2VyX3VudGlsGAkgASgLMhouZ29vZ2xlLnBy\
        b3RvYnVmLlRpbWVzdGFtcFIMYnJlYWtlclVudGlsEhsKCWluX2ZsaWdodBgKIAEoBVIIaW5GbGlnaHQSKwoRY29uY3VycmVu\
        Y3lfbGltaXQYCyABKAVSEGNvbmN1cnJlbmN5TGltaXQSIQoMc3VjY2Vzc19yYXRlGAwgASgBUgtzdWNjZXNzUmF0ZRJLChRm\
        aXJzdF9vdXRwdXRfbGF0ZW5jeRgNIAEoCzIZLmdvb2dsZS5wcm90b2J1Zi5EdXJhdGlvblISZmlyc3RPdXRwdXRMYXRlbmN5\
        Ej4KDXRvdGFsX2xhdGVuY3kYDiABKAsyGS5nb29nbGUucHJvdG9idWYuRHVyYXRpb25SDHRvdGFsTGF0ZW5jeRIvCgVwcmlj\
        ZRgPIAEoCzIZLm1vZGVscm91dGUudjEuTW9kZWxQcmljZVIFcHJpY2UiRwoFU3RhdGUSFQoRU1RBVEVfVU5TUEVDSUZJRUQQ\
        ABILCgdFTkFCTEVEEAESDAoIRFJBSU5JTkcQAhIMCghESVNBQkxFRBADIlMKB0JyZWFrZXISFwoTQlJFQUtFUl9VTlNQRUNJ\
        RklFRBAAEgoKBkNMT1NFRBABEggKBE9QRU4QAhINCglIQUxGX09QRU4QAxIKCgZQQVJLRUQQBCKwBgoHQXR0ZW1wdBIQCgNq\
        b2IYASABKAlSA2pvYhIWCgZudW1iZXIYAiABKAVSBm51bWJlchIeCgpkZXBsb3ltZW50GAMgASgJUgpkZXBsb3ltZW50EhoK\
        CHByb3ZpZGVyGAQgASgJUghwcm92aWRlchIyCgVzdGF0ZRgFIAEoDjIcLm1vZGVscm91dGUudjEuQXR0ZW1wdC5TdGF0ZVIF\
        c3RhdGUSOwoLY3JlYXRlX3RpbWUYBiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgpjcmVhdGVUaW1lEjsKC3N1\
        Ym1pdF90aW1lGAcgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIKc3VibWl0VGltZRJGChFmaXJzdF9vdXRwdXRf\
        dGltZRgIIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSD2ZpcnN0T3V0cHV0VGltZRI1CghlbmRfdGltZRgJIAEo\
        CzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSB2VuZFRpbWUSLQoScHJvdmlkZXJfcmVmZXJlbmNlGAogASgJUhFwcm92\
        aWRlclJlZmVyZW5jZRIqCgV1c2FnZRgLIAEoCzIULm1vZGVscm91dGUudjEuVXNhZ2VSBXVzYWdlEjcKDXByb3ZpZGVyX2Nv\
        c3QYDCABKAsyEi5nb29nbGUudHlwZS5Nb25leVIMcHJvdmlkZXJDb3N0EicKD2R1cGxpY2F0ZV9zcGVuZBgNIAEoCFIOZHVw\
        bGljYXRlU3BlbmQSKgoFZXJyb3IYDiABKAsyFC5tb2RlbHJvdXRlLnYxLkVycm9yUgVlcnJvchIpChBwcm92aWRlcl9tZXNz\
        YWdlGA8gASgJUg9wcm92aWRlck1lc3NhZ2UifgoFU3RhdGUSFQoRU1RBVEVfVU5TUEVDSUZJRUQQABILCgdQTEFOTkVEEAES\
        DQoJU1VCTUlUVEVEEAISDAoIQUNDRVBURUQQAxINCglTVUNDRUVERUQQBBIKCgZGQUlMRUQQBRILCgdVTktOT1dOEAYSDAoI\
        Q0FOQ0VMRUQQByKaBAoQUm91dGVFeHBsYW5hdGlvbhIQCgNqb2IYASABKAlSA2pvYhIYCgdhdHRlbXB0GAIgASgFUgdhdHRl\
        bXB0Ei4KBHRpbWUYAyABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgR0aW1lEh4KCnByZWZlcmVuY2UYBCABKAlS\
        CnByZWZlcmVuY2USSQoKY2FuZGlkYXRlcxgFIAMoCzIpLm1vZGVscm91dGUudjEuUm91dGVFeHBsYW5hdGlvbi5DYW5kaWRh\
        dGVSCmNhbmRpZGF0ZXMavgIKCUNhbmRpZGF0ZRIeCgpkZXBsb3ltZW50GAEgASgJUgpkZXBsb3ltZW50EhIKBHJhbmsYAiAB\
        KAVSBHJhbmsSHwoLZXhjbHVkZWRfYnkYAyABKAlSCmV4Y2x1ZGVkQnkSFAoFc2NvcmUYBCABKAFSBXNjb3JlEjcKDWV4cGVj\
        dGVkX2Nvc3QYBSABKAsyEi5nb29nbGUudHlwZS5Nb25leVIMZXhwZWN0ZWRDb3N0Ek0KFWV4cGVjdGVkX2ZpcnN0X291dHB1\
        dBgGIAEoCzIZLmdvb2dsZS5wcm90b2J1Zi5EdXJhdGlvblITZXhwZWN0ZWRGaXJzdE91dHB1dBIhCgxzdWNjZXNzX3JhdGUY\
        ByABKAFSC3N1Y2Nlc3NSYXRlEhsKCWluX2ZsaWdodBgIIAEoBVIIaW5GbGlnaHRiBnByb3RvMw==
        """),
    SchemaFile(
      name: "modelroute/v1/provider_service.proto",
      symbols: ["modelroute.v1.ListProvidersRequest", "modelroute.v1.ListProvidersResponse", "modelroute.v1.ListDeploymentsRequest", "modelroute.v1.ListDeploymentsResponse", "modelroute.v1.GetDeploymentRequest", "modelroute.v1.SetDeploymentRequest", "modelroute.v1.ListAttemptsRequest", "modelroute.v1.ListAttemptsResponse", "modelroute.v1.ExplainRouteRequest", "modelroute.v1.ExplainRouteResponse", "modelroute.v1.GetProviderSpendRequest", "modelroute.v1.GetProviderSpendResponse", "modelroute.v1.GetProviderSpendResponse.Row", "modelroute.v1.ProviderService", "modelroute.v1.ProviderService.ListProviders", "modelroute.v1.ProviderService.ListDeployments", "modelroute.v1.ProviderService.GetDeployment", "modelroute.v1.ProviderService.SetDeployment", "modelroute.v1.ProviderService.ListAttempts", "modelroute.v1.ProviderService.ExplainRoute", "modelroute.v1.ProviderService.GetProviderSpend"],
      base64: """
        CiRtb2RlbHJvdXRlL3YxL3Byb3ZpZGVyX3NlcnZpY2UucHJvdG8SDW1vZGVscm91dGUudjEaHGdvb2dsZS9hcGkvYW5ub3Rh\
        dGlvbnMucHJvdG8aH2dvb2dsZS9wcm90b2J1Zi90aW1lc3RhbXAucHJvdG8aF2dvb2dsZS90eXBlL21vbmV5LnByb3RvGiNt\
        b2RlbHJvdXRlL29wdGlvbnMvdjEvb3B0aW9ucy5wcm90bxocbW9kZWxyb3V0ZS92MS9wcm92aWRlci5wcm90byIWChRMaXN0\
        UHJvdmlkZXJzUmVxdWVzdCJOChVMaXN0UHJvdmlkZXJzUmVzcG9uc2USNQoJcHJvdmlkZXJzGAEgAygLMhcubW9kZWxyb3V0\
        ZS52MS5Qcm92aWRlclIJcHJvdmlkZXJzIlsKFkxpc3REZXBsb3ltZW50c1JlcXVlc3QSIgoIcHJvdmlkZXIYASABKAlCBoq1\
        GAIYQFIIcHJvdmlkZXISHQoFbW9kZWwYAiABKAlCB4q1GAMYgAFSBW1vZGVsIlYKF0xpc3REZXBsb3ltZW50c1Jlc3BvbnNl\
        EjsKC2RlcGxveW1lbnRzGAEgAygLMhkubW9kZWxyb3V0ZS52MS5EZXBsb3ltZW50UgtkZXBsb3ltZW50cyJBChRHZXREZXBs\
        b3ltZW50UmVxdWVzdBIpCgpkZXBsb3ltZW50GAEgASgJQgmKtRgFCAEYgAFSCmRlcGxveW1lbnQi1AEKFFNldERlcGxveW1l\
        bnRSZXF1ZXN0EikKCmRlcGxveW1lbnQYASABKAlCCYq1GAUIARiAAVIKZGVwbG95bWVudBI1CgVzdGF0ZRgCIAEoDjIfLm1v\
        ZGVscm91dGUudjEuRGVwbG95bWVudC5TdGF0ZVIFc3RhdGUSKgoGd2VpZ2h0GAMgASgFQg2KtRgJMgEwOgQxMDAwSABSBndl\
        aWdodIgBARIjCg1yZXNldF9icmVha2VyGAQgASgIUgxyZXNldEJyZWFrZXJCCQoHX3dlaWdodCKsAQoTTGlzdEF0dGVtcHRz\
        UmVxdWVzdBIqCglwYWdlX3NpemUYASABKAVCDYq1GAkyATA6BDEwMDBSCHBhZ2VTaXplEiYKCnBhZ2VfdG9rZW4YAiABKAlC\
        B4q1GAMYgAhSCXBhZ2VUb2tlbhIYCgNqb2IYAyABKAlCBoq1GAIYQFIDam9iEicKCmRlcGxveW1lbnQYBCABKAlCB4q1GAMY\
        gAFSCmRlcGxveW1lbnQicgoUTGlzdEF0dGVtcHRzUmVzcG9uc2USMgoIYXR0ZW1wdHMYASADKAsyFi5tb2RlbHJvdXRlLnYx\
        LkF0dGVtcHRSCGF0dGVtcHRzEiYKD25leHRfcGFnZV90b2tlbhgCIAEoCVINbmV4dFBhZ2VUb2tlbiIxChNFeHBsYWluUm91\
        dGVSZXF1ZXN0EhoKA2pvYhgBIAEoCUIIirUYBAgBGEBSA2pvYiJPChRFeHBsYWluUm91dGVSZXNwb25zZRI3CgZyb3V0ZXMY\
        ASADKAsyHy5tb2RlbHJvdXRlLnYxLlJvdXRlRXhwbGFuYXRpb25SBnJvdXRlcyKvAQoXR2V0UHJvdmlkZXJTcGVuZFJlcXVl\
        c3QSOQoKc3RhcnRfdGltZRgBIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCXN0YXJ0VGltZRI1CghlbmRfdGlt\
        ZRgCIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSB2VuZFRpbWUSIgoIcHJvdmlkZXIYAyABKAlCBoq1GAIYQFII\
        cHJvdmlkZXIiygIKGEdldFByb3ZpZGVyU3BlbmRSZXNwb25zZRI/CgRyb3dzGAEgAygLMisubW9kZWxyb3V0ZS52MS5HZXRQ\
        cm92aWRlclNwZW5kUmVzcG9uc2UuUm93UgRyb3dzEigKBXRvdGFsGAIgASgLMhIuZ29vZ2xlLnR5cGUuTW9uZXlSBXRvdGFs\
        GsIBCgNSb3cSGgoIcHJvdmlkZXIYASABKAlSCHByb3ZpZGVyEh4KCmRlcGxveW1lbnQYAiABKAlSCmRlcGxveW1lbnQSGgoI\
        YXR0ZW1wdHMYAyABKANSCGF0dGVtcHRzEiYKBGNvc3QYBCABKAsyEi5nb29nbGUudHlwZS5Nb25leVIEY29zdBI7Cg9kdXBs\
        aWNhdGVfc3BlbmQYBSABKAsyEi5nb29nbGUudHlwZS5Nb25leVIOZHVwbGljYXRlU3BlbmQykQgKD1Byb3ZpZGVyU2Vydmlj\
        ZRKKAQoNTGlzdFByb3ZpZGVycxIjLm1vZGVscm91dGUudjEuTGlzdFByb3ZpZGVyc1JlcXVlc3QaJC5tb2RlbHJvdXRlLnYx\
        Lkxpc3RQcm92aWRlcnNSZXNwb25zZSIukAIBirUYEgoOcHJvdmlkZXJzLnJlYWQYAYLT5JMCDxINL3YxL3Byb3ZpZGVycxKS\
        AQoPTGlzdERlcGxveW1lbnRzEiUubW9kZWxyb3V0ZS52MS5MaXN0RGVwbG95bWVudHNSZXF1ZXN0GiYubW9kZWxyb3V0ZS52\
        MS5MaXN0RGVwbG95bWVudHNSZXNwb25zZSIwkAIBirUYEgoOcHJvdmlkZXJzLnJlYWQYAYLT5JMCERIPL3YxL2RlcGxveW1l\
        bnRzEo4BCg1HZXREZXBsb3ltZW50EiMubW9kZWxyb3V0ZS52MS5HZXREZXBsb3ltZW50UmVxdWVzdBoZLm1vZGVscm91dGUu\
        djEuRGVwbG95bWVudCI9kAIBirUYEgoOcHJvdmlkZXJzLnJlYWQYAYLT5JMCHhIcL3YxL2RlcGxveW1lbnRzL3tkZXBsb3lt\
        ZW50fRKPAQoNU2V0RGVwbG95bWVudBIjLm1vZGVscm91dGUudjEuU2V0RGVwbG95bWVudFJlcXVlc3QaGS5tb2RlbHJvdXRl\
        LnYxLkRlcGxveW1lbnQiPoq1GBMKD3Byb3ZpZGVycy53cml0ZRgBgtPkkwIhIhwvdjEvZGVwbG95bWVudHMve2RlcGxveW1l\
        bnR9OgEqEoYBCgxMaXN0QXR0ZW1wdHMSIi5tb2RlbHJvdXRlLnYxLkxpc3RBdHRlbXB0c1JlcXVlc3QaIy5tb2RlbHJvdXRl\
        LnYxLkxpc3RBdHRlbXB0c1Jlc3BvbnNlIi2QAgGKtRgSCg5wcm92aWRlcnMucmVhZBgBgtPkkwIOEgwvdjEvYXR0ZW1wdHMS\
        lQEKDEV4cGxhaW5Sb3V0ZRIiLm1vZGVscm91dGUudjEuRXhwbGFpblJvdXRlUmVxdWVzdBojLm1vZGVscm91dGUudjEuRXhw\
        bGFpblJvdXRlUmVzcG9uc2UiPJACAYq1GBIKDnByb3ZpZGVycy5yZWFkGAGC0+STAh0SGy92MS9qb2JzL3tqb2J9OmV4cGxh\
        aW5Sb3V0ZRKXAQoQR2V0UHJvdmlkZXJTcGVuZBImLm1vZGVscm91dGUudjEuR2V0UHJvdmlkZXJTcGVuZFJlcXVlc3QaJy5t\
        b2RlbHJvdXRlLnYxLkdldFByb3ZpZGVyU3BlbmRSZXNwb25zZSIykAIBirUYEgoOcHJvdmlkZXJzLnJlYWQYAYLT5JMCExIR\
        L3YxL3Byb3ZpZGVyU3BlbmRiBnByb3RvMw==
        """),
    SchemaFile(
      name: "modelroute/v1/rerank.proto",
      symbols: ["modelroute.v1.RerankInput", "modelroute.v1.RerankOutput", "modelroute.v1.RerankResult"],
      base64: """
        Chptb2RlbHJvdXRlL3YxL3JlcmFuay5wcm90bxINbW9kZWxyb3V0ZS52MRojbW9kZWxyb3V0ZS9vcHRpb25zL3YxL29wdGlv\
        bnMucHJvdG8iigEKC1JlcmFua0lucHV0EiAKBXF1ZXJ5GAEgASgJQgqKtRgGCAFYwIQ9UgVxdWVyeRIrCglkb2N1bWVudHMY\
        AiADKAlCDYq1GAkIAUjoB1jAhD1SCWRvY3VtZW50cxIkCgN0b3AYAyABKAVCDYq1GAkyATE6BDEwMDBIAFIDdG9wiAEBQgYK\
        BF90b3AiRQoMUmVyYW5rT3V0cHV0EjUKB3Jlc3VsdHMYASADKAsyGy5tb2RlbHJvdXRlLnYxLlJlcmFua1Jlc3VsdFIHcmVz\
        dWx0cyJCCgxSZXJhbmtSZXN1bHQSFAoFaW5kZXgYASABKAVSBWluZGV4EhwKCXJlbGV2YW5jZRgCIAEoAVIJcmVsZXZhbmNl\
        YgZwcm90bzM=
        """),
    SchemaFile(
      name: "modelroute/v1/speech.proto",
      symbols: ["modelroute.v1.SpeechInput", "modelroute.v1.SpeechOutput", "modelroute.v1.SpeechDelta"],
      base64: """
        Chptb2RlbHJvdXRlL3YxL3NwZWVjaC5wcm90bxINbW9kZWxyb3V0ZS52MRojbW9kZWxyb3V0ZS9vcHRpb25zL3YxL29wdGlv\
        bnMucHJvdG8aGW1vZGVscm91dGUvdjEvbWVkaWEucHJvdG8ipAMKC1NwZWVjaElucHV0Eh4KBHRleHQYASABKAlCCoq1GAYI\
        AViAtRhSBHRleHQSHQoFdm9pY2UYAiABKAlCB4q1GAMYgAFSBXZvaWNlEisKDGluc3RydWN0aW9ucxgDIAEoCUIHirUYAxiA\
        IFIMaW5zdHJ1Y3Rpb25zEiIKCGxhbmd1YWdlGAQgASgJQgaKtRgCGCNSCGxhbmd1YWdlEmUKCW1pbWVfdHlwZRgFIAEoCUJI\
        irUYRCoKYXVkaW8vbXBlZyoJYXVkaW8vb2dnKglhdWRpby9hYWMqCmF1ZGlvL2ZsYWMqCWF1ZGlvL3dhdioJYXVkaW8vcGNt\
        UghtaW1lVHlwZRIoCgVzcGVlZBgGIAEoAUINirUYCTIEMC4yNToBNEgAUgVzcGVlZIgBARI4CgtzYW1wbGVfcmF0ZRgHIAEo\
        BUISirUYDjIEODAwMDoGMTkyMDAwSAFSCnNhbXBsZVJhdGWIAQESFwoEc2VlZBgIIAEoA0gCUgRzZWVkiAEBQggKBl9zcGVl\
        ZEIOCgxfc2FtcGxlX3JhdGVCBwoFX3NlZWQiQAoMU3BlZWNoT3V0cHV0EjAKBWF1ZGlvGAEgASgLMhoubW9kZWxyb3V0ZS52\
        MS5NZWRpYU91dHB1dFIFYXVkaW8iIQoLU3BlZWNoRGVsdGESEgoEZGF0YRgBIAEoDFIEZGF0YWIGcHJvdG8z
        """),
    SchemaFile(
      name: "modelroute/v1/transcription.proto",
      symbols: ["modelroute.v1.TranscriptionInput", "modelroute.v1.TranscriptionInput.Timestamps", "modelroute.v1.TranscriptionOutput", "modelroute.v1.TranscriptionSegment", "modelroute.v1.TranscriptionWord", "modelroute.v1.TranscriptionDelta"],
      base64: """
        CiFtb2RlbHJvdXRlL3YxL3RyYW5zY3JpcHRpb24ucHJvdG8SDW1vZGVscm91dGUudjEaI21vZGVscm91dGUvb3B0aW9ucy92\
        MS9vcHRpb25zLnByb3RvGhltb2RlbHJvdXRlL3YxL21lZGlhLnByb3RvIp0DChJUcmFuc2NyaXB0aW9uSW5wdXQSNwoFYXVk\
        aW8YASABKAsyGS5tb2RlbHJvdXRlLnYxLk1lZGlhSW5wdXRCBoq1GAIIAVIFYXVkaW8SIgoIbGFuZ3VhZ2UYAiABKAlCBoq1\
        GAIYI1IIbGFuZ3VhZ2USKQoMdHJhbnNsYXRlX3RvGAMgASgJQgaKtRgCGCNSC3RyYW5zbGF0ZVRvEh8KBnByb21wdBgEIAEo\
        CUIHirUYAxiAIFIGcHJvbXB0EicKCGtleXdvcmRzGAUgAygJQguKtRgHEAEYZEjoB1IIa2V5d29yZHMSTAoKdGltZXN0YW1w\
        cxgGIAEoDjIsLm1vZGVscm91dGUudjEuVHJhbnNjcmlwdGlvbklucHV0LlRpbWVzdGFtcHNSCnRpbWVzdGFtcHMSGgoIc3Bl\
        YWtlcnMYByABKAhSCHNwZWFrZXJzIksKClRpbWVzdGFtcHMSGgoWVElNRVNUQU1QU19VTlNQRUNJRklFRBAAEggKBE5PTkUQ\
        ARIMCghTRUdNRU5UUxACEgkKBVdPUkRTEAMi5wEKE1RyYW5zY3JpcHRpb25PdXRwdXQSEgoEdGV4dBgBIAEoCVIEdGV4dBIa\
        CghsYW5ndWFnZRgCIAEoCVIIbGFuZ3VhZ2USJwoPZHVyYXRpb25fbWlsbGlzGAMgASgDUg5kdXJhdGlvbk1pbGxpcxI/Cghz\
        ZWdtZW50cxgEIAMoCzIjLm1vZGVscm91dGUudjEuVHJhbnNjcmlwdGlvblNlZ21lbnRSCHNlZ21lbnRzEjYKBXdvcmRzGAUg\
        AygLMiAubW9kZWxyb3V0ZS52MS5UcmFuc2NyaXB0aW9uV29yZFIFd29yZHMihgEKFFRyYW5zY3JpcHRpb25TZWdtZW50EiEK\
        DHN0YXJ0X21pbGxpcxgBIAEoA1ILc3RhcnRNaWxsaXMSHQoKZW5kX21pbGxpcxgCIAEoA1IJZW5kTWlsbGlzEhIKBHRleHQY\
        AyABKAlSBHRleHQSGAoHc3BlYWtlchgEIAEoCVIHc3BlYWtlciKDAQoRVHJhbnNjcmlwdGlvbldvcmQSIQoMc3RhcnRfbWls\
        bGlzGAEgASgDUgtzdGFydE1pbGxpcxIdCgplbmRfbWlsbGlzGAIgASgDUgllbmRNaWxsaXMSEgoEdGV4dBgDIAEoCVIEdGV4\
        dBIYCgdzcGVha2VyGAQgASgJUgdzcGVha2VyImkKElRyYW5zY3JpcHRpb25EZWx0YRISCgR0ZXh0GAEgASgJUgR0ZXh0Ej8K\
        CHNlZ21lbnRzGAIgAygLMiMubW9kZWxyb3V0ZS52MS5UcmFuc2NyaXB0aW9uU2VnbWVudFIIc2VnbWVudHNiBnByb3RvMw==
        """),
    SchemaFile(
      name: "modelroute/v1/usage.proto",
      symbols: ["modelroute.v1.Usage"],
      base64: """
        Chltb2RlbHJvdXRlL3YxL3VzYWdlLnByb3RvEg1tb2RlbHJvdXRlLnYxIsAECgVVc2FnZRIhCgxpbnB1dF90b2tlbnMYASAB\
        KANSC2lucHV0VG9rZW5zEi4KE2NhY2hlZF9pbnB1dF90b2tlbnMYAiABKANSEWNhY2hlZElucHV0VG9rZW5zEiwKEmNhY2hl\
        X3dyaXRlX3Rva2VucxgDIAEoA1IQY2FjaGVXcml0ZVRva2VucxIjCg1vdXRwdXRfdG9rZW5zGAQgASgDUgxvdXRwdXRUb2tl\
        bnMSKQoQcmVhc29uaW5nX3Rva2VucxgFIAEoA1IPcmVhc29uaW5nVG9rZW5zEiwKEmF1ZGlvX2lucHV0X3Rva2VucxgGIAEo\
        A1IQYXVkaW9JbnB1dFRva2VucxIuChNhdWRpb19vdXRwdXRfdG9rZW5zGAcgASgDUhFhdWRpb091dHB1dFRva2VucxIsChJp\
        bWFnZV9pbnB1dF90b2tlbnMYCCABKANSEGltYWdlSW5wdXRUb2tlbnMSLgoTaW1hZ2Vfb3V0cHV0X3Rva2VucxgJIAEoA1IR\
        aW1hZ2VPdXRwdXRUb2tlbnMSFgoGaW1hZ2VzGAogASgDUgZpbWFnZXMSGAoHc2Vjb25kcxgLIAEoA1IHc2Vjb25kcxIeCgpj\
        aGFyYWN0ZXJzGAwgASgDUgpjaGFyYWN0ZXJzEh4KCm1lZ2FwaXhlbHMYDSABKANSCm1lZ2FwaXhlbHMSGgoIcmVxdWVzdHMY\
        DiABKANSCHJlcXVlc3RzEhwKCWRvY3VtZW50cxgPIAEoA1IJZG9jdW1lbnRzYgZwcm90bzM=
        """),
    SchemaFile(
      name: "modelroute/v1/video.proto",
      symbols: ["modelroute.v1.VideoInput", "modelroute.v1.VideoOutput"],
      base64: """
        Chltb2RlbHJvdXRlL3YxL3ZpZGVvLnByb3RvEg1tb2RlbHJvdXRlLnYxGh5nb29nbGUvcHJvdG9idWYvZHVyYXRpb24ucHJv\
        dG8aI21vZGVscm91dGUvb3B0aW9ucy92MS9vcHRpb25zLnByb3RvGhltb2RlbHJvdXRlL3YxL21lZGlhLnByb3RvItMECgpW\
        aWRlb0lucHV0EiAKBnByb21wdBgBIAEoCUIIirUYBFiA+gFSBnByb21wdBIxCg9uZWdhdGl2ZV9wcm9tcHQYAiABKAlCCIq1\
        GARYgPoBUg5uZWdhdGl2ZVByb21wdBI6CgtmaXJzdF9mcmFtZRgDIAEoCzIZLm1vZGVscm91dGUudjEuTWVkaWFJbnB1dFIK\
        Zmlyc3RGcmFtZRI4CgpsYXN0X2ZyYW1lGAQgASgLMhkubW9kZWxyb3V0ZS52MS5NZWRpYUlucHV0UglsYXN0RnJhbWUSQQoK\
        cmVmZXJlbmNlcxgFIAMoCzIZLm1vZGVscm91dGUudjEuTWVkaWFJbnB1dEIGirUYAkgQUgpyZWZlcmVuY2VzEi8KBXZpZGVv\
        GAYgASgLMhkubW9kZWxyb3V0ZS52MS5NZWRpYUlucHV0UgV2aWRlbxJFCghkdXJhdGlvbhgHIAEoCzIZLmdvb2dsZS5wcm90\
        b2J1Zi5EdXJhdGlvbkIOirUYCmoCMXNyBDYwMHNSCGR1cmF0aW9uEkAKDGFzcGVjdF9yYXRpbxgIIAEoCUIdirUYGRgLIhVb\
        MC05XXsxLDV9OlswLTldezEsNX1SC2FzcGVjdFJhdGlvEjYKCnJlc29sdXRpb24YCSABKAlCFoq1GBIYCCIOWzAtOV17Myw0\
        fVtwa11SCnJlc29sdXRpb24SGQoFYXVkaW8YCiABKAhIAFIFYXVkaW+IAQESFwoEc2VlZBgLIAEoA0gBUgRzZWVkiAEBQggK\
        Bl9hdWRpb0IHCgVfc2VlZCJ7CgtWaWRlb091dHB1dBIyCgZ2aWRlb3MYASADKAsyGi5tb2RlbHJvdXRlLnYxLk1lZGlhT3V0\
        cHV0UgZ2aWRlb3MSOAoJdGh1bWJuYWlsGAIgASgLMhoubW9kZWxyb3V0ZS52MS5NZWRpYU91dHB1dFIJdGh1bWJuYWlsYgZw\
        cm90bzM=
        """),
    SchemaFile(
      name: "modelroute/v1/webhook.proto",
      symbols: ["modelroute.v1.WebhookEndpoint", "modelroute.v1.WebhookEndpoint.State", "modelroute.v1.WebhookDelivery", "modelroute.v1.WebhookDelivery.State", "modelroute.v1.WebhookAttempt", "modelroute.v1.WebhookPayload"],
      base64: """
        Chttb2RlbHJvdXRlL3YxL3dlYmhvb2sucHJvdG8SDW1vZGVscm91dGUudjEaHmdvb2dsZS9wcm90b2J1Zi9kdXJhdGlvbi5w\
        cm90bxofZ29vZ2xlL3Byb3RvYnVmL3RpbWVzdGFtcC5wcm90bxojbW9kZWxyb3V0ZS9vcHRpb25zL3YxL29wdGlvbnMucHJv\
        dG8aF21vZGVscm91dGUvdjEvam9iLnByb3RvIrIDCg9XZWJob29rRW5kcG9pbnQSFwoCaWQYASABKAlCB4q1GAOQAQFSAmlk\
        Eh0KA3VybBgCIAEoCUILirUYBwgBGIAQYAFSA3VybBItCgZldmVudHMYAyADKAlCFYq1GBEYQCIJW2Etel8uKl0rSDJQAVIG\
        ZXZlbnRzEikKC2Rlc2NyaXB0aW9uGAQgASgJQgeKtRgDGPQDUgtkZXNjcmlwdGlvbhI6CgVzdGF0ZRgFIAEoDjIkLm1vZGVs\
        cm91dGUudjEuV2ViaG9va0VuZHBvaW50LlN0YXRlUgVzdGF0ZRJECgtjcmVhdGVfdGltZRgGIAEoCzIaLmdvb2dsZS5wcm90\
        b2J1Zi5UaW1lc3RhbXBCB4q1GAOQAQFSCmNyZWF0ZVRpbWUSRAoLdXBkYXRlX3RpbWUYByABKAsyGi5nb29nbGUucHJvdG9i\
        dWYuVGltZXN0YW1wQgeKtRgDkAEBUgp1cGRhdGVUaW1lIkUKBVN0YXRlEhUKEVNUQVRFX1VOU1BFQ0lGSUVEEAASCwoHRU5B\
        QkxFRBABEgwKCERJU0FCTEVEEAISCgoGRkFJTEVEEAMi/gMKD1dlYmhvb2tEZWxpdmVyeRIOCgJpZBgBIAEoCVICaWQSGgoI\
        ZW5kcG9pbnQYAiABKAlSCGVuZHBvaW50EhAKA3VybBgDIAEoCVIDdXJsEh0KCmV2ZW50X3R5cGUYBCABKAlSCWV2ZW50VHlw\
        ZRIQCgNqb2IYBSABKAlSA2pvYhI6CgVzdGF0ZRgGIAEoDjIkLm1vZGVscm91dGUudjEuV2ViaG9va0RlbGl2ZXJ5LlN0YXRl\
        UgVzdGF0ZRI5CghhdHRlbXB0cxgHIAMoCzIdLm1vZGVscm91dGUudjEuV2ViaG9va0F0dGVtcHRSCGF0dGVtcHRzEjsKC2Ny\
        ZWF0ZV90aW1lGAggASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIKY3JlYXRlVGltZRJGChFuZXh0X2F0dGVtcHRf\
        dGltZRgJIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSD25leHRBdHRlbXB0VGltZRI1CghlbmRfdGltZRgKIAEo\
        CzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSB2VuZFRpbWUiSQoFU3RhdGUSFQoRU1RBVEVfVU5TUEVDSUZJRUQQABIL\
        CgdQRU5ESU5HEAESDQoJREVMSVZFUkVEEAISDQoJQUJBTkRPTkVEEAMi5gEKDldlYmhvb2tBdHRlbXB0EhYKBm51bWJlchgB\
        IAEoBVIGbnVtYmVyEi4KBHRpbWUYAiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgR0aW1lEhYKBnN0YXR1cxgD\
        IAEoBVIGc3RhdHVzEjMKB2xhdGVuY3kYBCABKAsyGS5nb29nbGUucHJvdG9idWYuRHVyYXRpb25SB2xhdGVuY3kSKQoQcmVz\
        cG9uc2Vfc25pcHBldBgFIAEoCVIPcmVzcG9uc2VTbmlwcGV0EhQKBWVycm9yGAYgASgJUgVlcnJvciKGAQoOV2ViaG9va1Bh\
        eWxvYWQSEgoEdHlwZRgBIAEoCVIEdHlwZRI4Cgl0aW1lc3RhbXAYAiABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1w\
        Ugl0aW1lc3RhbXASJgoEZGF0YRgDIAEoCzISLm1vZGVscm91dGUudjEuSm9iUgRkYXRhYgZwcm90bzM=
        """),
    SchemaFile(
      name: "modelroute/v1/webhook_service.proto",
      symbols: ["modelroute.v1.CreateWebhookEndpointRequest", "modelroute.v1.CreateWebhookEndpointResponse", "modelroute.v1.GetWebhookEndpointRequest", "modelroute.v1.ListWebhookEndpointsRequest", "modelroute.v1.ListWebhookEndpointsResponse", "modelroute.v1.UpdateWebhookEndpointRequest", "modelroute.v1.DeleteWebhookEndpointRequest", "modelroute.v1.RotateSecretRequest", "modelroute.v1.RotateSecretResponse", "modelroute.v1.GetSigningSecretRequest", "modelroute.v1.GetSigningSecretResponse", "modelroute.v1.SendTestEventRequest", "modelroute.v1.ListDeliveriesRequest", "modelroute.v1.ListDeliveriesResponse", "modelroute.v1.GetDeliveryRequest", "modelroute.v1.RedeliverRequest", "modelroute.v1.RedeliverResponse", "modelroute.v1.WebhookService", "modelroute.v1.WebhookService.CreateWebhookEndpoint", "modelroute.v1.WebhookService.GetWebhookEndpoint", "modelroute.v1.WebhookService.ListWebhookEndpoints", "modelroute.v1.WebhookService.UpdateWebhookEndpoint", "modelroute.v1.WebhookService.DeleteWebhookEndpoint", "modelroute.v1.WebhookService.RotateSecret", "modelroute.v1.WebhookService.GetSigningSecret", "modelroute.v1.WebhookService.SendTestEvent", "modelroute.v1.WebhookService.ListDeliveries", "modelroute.v1.WebhookService.GetDelivery", "modelroute.v1.WebhookService.Redeliver"],
      base64: """
        CiNtb2RlbHJvdXRlL3YxL3dlYmhvb2tfc2VydmljZS5wcm90bxINbW9kZWxyb3V0ZS52MRocZ29vZ2xlL2FwaS9hbm5vdGF0\
        aW9ucy5wcm90bxobZ29vZ2xlL3Byb3RvYnVmL2VtcHR5LnByb3RvGiBnb29nbGUvcHJvdG9idWYvZmllbGRfbWFzay5wcm90\
        bxofZ29vZ2xlL3Byb3RvYnVmL3RpbWVzdGFtcC5wcm90bxojbW9kZWxyb3V0ZS9vcHRpb25zL3YxL29wdGlvbnMucHJvdG8a\
        G21vZGVscm91dGUvdjEvd2ViaG9vay5wcm90byKSAQocQ3JlYXRlV2ViaG9va0VuZHBvaW50UmVxdWVzdBJCCghlbmRwb2lu\
        dBgBIAEoCzIeLm1vZGVscm91dGUudjEuV2ViaG9va0VuZHBvaW50QgaKtRgCCAFSCGVuZHBvaW50Ei4KCnJlcXVlc3RfaWQY\
        AiABKAlCD4q1GAsY/wEiBlshLX5dK1IJcmVxdWVzdElkInMKHUNyZWF0ZVdlYmhvb2tFbmRwb2ludFJlc3BvbnNlEjoKCGVu\
        ZHBvaW50GAEgASgLMh4ubW9kZWxyb3V0ZS52MS5XZWJob29rRW5kcG9pbnRSCGVuZHBvaW50EhYKBnNlY3JldBgCIAEoCVIG\
        c2VjcmV0IkEKGUdldFdlYmhvb2tFbmRwb2ludFJlcXVlc3QSJAoIZW5kcG9pbnQYASABKAlCCIq1GAQIARhAUghlbmRwb2lu\
        dCJxChtMaXN0V2ViaG9va0VuZHBvaW50c1JlcXVlc3QSKgoJcGFnZV9zaXplGAEgASgFQg2KtRgJMgEwOgQxMDAwUghwYWdl\
        U2l6ZRImCgpwYWdlX3Rva2VuGAIgASgJQgeKtRgDGIAIUglwYWdlVG9rZW4ihAEKHExpc3RXZWJob29rRW5kcG9pbnRzUmVz\
        cG9uc2USPAoJZW5kcG9pbnRzGAEgAygLMh4ubW9kZWxyb3V0ZS52MS5XZWJob29rRW5kcG9pbnRSCWVuZHBvaW50cxImCg9u\
        ZXh0X3BhZ2VfdG9rZW4YAiABKAlSDW5leHRQYWdlVG9rZW4inwEKHFVwZGF0ZVdlYmhvb2tFbmRwb2ludFJlcXVlc3QSQgoI\
        ZW5kcG9pbnQYASABKAsyHi5tb2RlbHJvdXRlLnYxLldlYmhvb2tFbmRwb2ludEIGirUYAggBUghlbmRwb2ludBI7Cgt1cGRh\
        dGVfbWFzaxgCIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE1hc2tSCnVwZGF0ZU1hc2siRAocRGVsZXRlV2ViaG9va0Vu\
        ZHBvaW50UmVxdWVzdBIkCghlbmRwb2ludBgBIAEoCUIIirUYBAgBGEBSCGVuZHBvaW50IjsKE1JvdGF0ZVNlY3JldFJlcXVl\
        c3QSJAoIZW5kcG9pbnQYASABKAlCCIq1GAQIARhAUghlbmRwb2ludCJ8ChRSb3RhdGVTZWNyZXRSZXNwb25zZRIWCgZzZWNy\
        ZXQYASABKAlSBnNlY3JldBJMChRwcmV2aW91c19leHBpcmVfdGltZRgCIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3Rh\
        bXBSEnByZXZpb3VzRXhwaXJlVGltZSIZChdHZXRTaWduaW5nU2VjcmV0UmVxdWVzdCIyChhHZXRTaWduaW5nU2VjcmV0UmVz\
        cG9uc2USFgoGc2VjcmV0GAEgASgJUgZzZWNyZXQiPAoUU2VuZFRlc3RFdmVudFJlcXVlc3QSJAoIZW5kcG9pbnQYASABKAlC\
        CIq1GAQIARhAUghlbmRwb2ludCLlAQoVTGlzdERlbGl2ZXJpZXNSZXF1ZXN0EioKCXBhZ2Vfc2l6ZRgBIAEoBUINirUYCTIB\
        MDoEMTAwMFIIcGFnZVNpemUSJgoKcGFnZV90b2tlbhgCIAEoCUIHirUYAxiACFIJcGFnZVRva2VuEhgKA2pvYhgDIAEoCUIG\
        irUYAhhAUgNqb2ISIgoIZW5kcG9pbnQYBCABKAlCBoq1GAIYQFIIZW5kcG9pbnQSOgoFc3RhdGUYBSABKA4yJC5tb2RlbHJv\
        dXRlLnYxLldlYmhvb2tEZWxpdmVyeS5TdGF0ZVIFc3RhdGUigAEKFkxpc3REZWxpdmVyaWVzUmVzcG9uc2USPgoKZGVsaXZl\
        cmllcxgBIAMoCzIeLm1vZGVscm91dGUudjEuV2ViaG9va0RlbGl2ZXJ5UgpkZWxpdmVyaWVzEiYKD25leHRfcGFnZV90b2tl\
        bhgCIAEoCVINbmV4dFBhZ2VUb2tlbiI6ChJHZXREZWxpdmVyeVJlcXVlc3QSJAoIZGVsaXZlcnkYASABKAlCCIq1GAQIARhA\
        UghkZWxpdmVyeSLMAQoQUmVkZWxpdmVyUmVxdWVzdBIiCghkZWxpdmVyeRgBIAEoCUIGirUYAhhAUghkZWxpdmVyeRIiCghl\
        bmRwb2ludBgCIAEoCUIGirUYAhhAUghlbmRwb2ludBI5CgpzdGFydF90aW1lGAMgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRp\
        bWVzdGFtcFIJc3RhcnRUaW1lEjUKCGVuZF90aW1lGAQgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIHZW5kVGlt\
        ZSIpChFSZWRlbGl2ZXJSZXNwb25zZRIUCgVjb3VudBgBIAEoBVIFY291bnQyqQ4KDldlYmhvb2tTZXJ2aWNlEroBChVDcmVh\
        dGVXZWJob29rRW5kcG9pbnQSKy5tb2RlbHJvdXRlLnYxLkNyZWF0ZVdlYmhvb2tFbmRwb2ludFJlcXVlc3QaLC5tb2RlbHJv\
        dXRlLnYxLkNyZWF0ZVdlYmhvb2tFbmRwb2ludFJlc3BvbnNlIkaKtRgcCg53ZWJob29rcy53cml0ZSoKcmVxdWVzdF9pZILT\
        5JMCICIUL3YxL3dlYmhvb2tFbmRwb2ludHM6CGVuZHBvaW50Ep0BChJHZXRXZWJob29rRW5kcG9pbnQSKC5tb2RlbHJvdXRl\
        LnYxLkdldFdlYmhvb2tFbmRwb2ludFJlcXVlc3QaHi5tb2RlbHJvdXRlLnYxLldlYmhvb2tFbmRwb2ludCI9kAIBirUYDwoN\
        d2ViaG9va3MucmVhZILT5JMCIRIfL3YxL3dlYmhvb2tFbmRwb2ludHMve2VuZHBvaW50fRKjAQoUTGlzdFdlYmhvb2tFbmRw\
        b2ludHMSKi5tb2RlbHJvdXRlLnYxLkxpc3RXZWJob29rRW5kcG9pbnRzUmVxdWVzdBorLm1vZGVscm91dGUudjEuTGlzdFdl\
        Ymhvb2tFbmRwb2ludHNSZXNwb25zZSIykAIBirUYDwoNd2ViaG9va3MucmVhZILT5JMCFhIUL3YxL3dlYmhvb2tFbmRwb2lu\
        dHMSrgEKFVVwZGF0ZVdlYmhvb2tFbmRwb2ludBIrLm1vZGVscm91dGUudjEuVXBkYXRlV2ViaG9va0VuZHBvaW50UmVxdWVz\
        dBoeLm1vZGVscm91dGUudjEuV2ViaG9va0VuZHBvaW50IkiKtRgQCg53ZWJob29rcy53cml0ZYLT5JMCLjIiL3YxL3dlYmhv\
        b2tFbmRwb2ludHMve2VuZHBvaW50LmlkfToIZW5kcG9pbnQSmQEKFURlbGV0ZVdlYmhvb2tFbmRwb2ludBIrLm1vZGVscm91\
        dGUudjEuRGVsZXRlV2ViaG9va0VuZHBvaW50UmVxdWVzdBoWLmdvb2dsZS5wcm90b2J1Zi5FbXB0eSI7irUYEAoOd2ViaG9v\
        a3Mud3JpdGWC0+STAiEqHy92MS93ZWJob29rRW5kcG9pbnRzL3tlbmRwb2ludH0SpAEKDFJvdGF0ZVNlY3JldBIiLm1vZGVs\
        cm91dGUudjEuUm90YXRlU2VjcmV0UmVxdWVzdBojLm1vZGVscm91dGUudjEuUm90YXRlU2VjcmV0UmVzcG9uc2UiS4q1GBAK\
        DndlYmhvb2tzLndyaXRlgtPkkwIxIiwvdjEvd2ViaG9va0VuZHBvaW50cy97ZW5kcG9pbnR9OnJvdGF0ZVNlY3JldDoBKhKZ\
        AQoQR2V0U2lnbmluZ1NlY3JldBImLm1vZGVscm91dGUudjEuR2V0U2lnbmluZ1NlY3JldFJlcXVlc3QaJy5tb2RlbHJvdXRl\
        LnYxLkdldFNpZ25pbmdTZWNyZXRSZXNwb25zZSI0irUYEAoOd2ViaG9va3Mud3JpdGWC0+STAhoSGC92MS93ZWJob29rU2ln\
        bmluZ1NlY3JldBKZAQoNU2VuZFRlc3RFdmVudBIjLm1vZGVscm91dGUudjEuU2VuZFRlc3RFdmVudFJlcXVlc3QaHi5tb2Rl\
        bHJvdXRlLnYxLldlYmhvb2tEZWxpdmVyeSJDirUYEAoOd2ViaG9va3Mud3JpdGWC0+STAikiJC92MS93ZWJob29rRW5kcG9p\
        bnRzL3tlbmRwb2ludH06dGVzdDoBKhKSAQoOTGlzdERlbGl2ZXJpZXMSJC5tb2RlbHJvdXRlLnYxLkxpc3REZWxpdmVyaWVz\
        UmVxdWVzdBolLm1vZGVscm91dGUudjEuTGlzdERlbGl2ZXJpZXNSZXNwb25zZSIzkAIBirUYDwoNd2ViaG9va3MucmVhZILT\
        5JMCFxIVL3YxL3dlYmhvb2tEZWxpdmVyaWVzEpABCgtHZXREZWxpdmVyeRIhLm1vZGVscm91dGUudjEuR2V0RGVsaXZlcnlS\
        ZXF1ZXN0Gh4ubW9kZWxyb3V0ZS52MS5XZWJob29rRGVsaXZlcnkiPpACAYq1GA8KDXdlYmhvb2tzLnJlYWSC0+STAiISIC92\
        MS93ZWJob29rRGVsaXZlcmllcy97ZGVsaXZlcnl9Er8BCglSZWRlbGl2ZXISHy5tb2RlbHJvdXRlLnYxLlJlZGVsaXZlclJl\
        cXVlc3QaIC5tb2RlbHJvdXRlLnYxLlJlZGVsaXZlclJlc3BvbnNlIm+KtRgQCg53ZWJob29rcy53cml0ZYLT5JMCVSIqL3Yx\
        L3dlYmhvb2tEZWxpdmVyaWVzL3tkZWxpdmVyeX06cmVkZWxpdmVyOgEqWiQiHy92MS93ZWJob29rRGVsaXZlcmllczpyZWRl\
        bGl2ZXI6ASpiBnByb3RvMw==
        """),
  ]
}
