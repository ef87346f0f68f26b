//! runtime/client
