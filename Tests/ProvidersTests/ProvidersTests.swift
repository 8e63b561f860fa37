// Providers.
