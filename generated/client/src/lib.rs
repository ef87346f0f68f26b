//! generated/client
