//! runtime/mock
