"""Programs of others, and SDKs of other languages, as they come from their registries, against the mock server."""
