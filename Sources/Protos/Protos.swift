// Generated messages and services.
