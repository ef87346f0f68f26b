//! generated/mock-server
