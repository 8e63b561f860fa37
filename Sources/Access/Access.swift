// Organisations, API keys, scopes: who makes a call.
