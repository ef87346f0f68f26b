//! The engine behind the generated mock server: requests in, the answers of the real services out.
//!
//! The generator writes tables ([`Service`]) and handlers ([`ServiceHandlers`]); everything that happens to a
//! request is here, in the order in which it happens: [`Engine::handle`] reads it (`http`), checks its signature
//! (`auth`), decodes and validates it (`validate`), hands it to its handler, whose default is the state engine
//! (`state`), and writes the answer (`http`). [`Server`] puts a socket in front of that.

mod admin;
mod auth;
mod catalog;
#[cfg(feature = "cli")]
pub mod cli;
mod context;
mod engine;
mod error;
mod http;
mod server;
mod state;
mod tables;
mod validate;

pub use auth::Auth;
pub use context::{Context, answer, take};
pub use engine::Engine;
pub use error::ApiError;
pub use server::{Builder, RunningServer, Server, StartError};
pub use state::{Clock, Store};
pub use tables::{
    Answer, Check, Demand, Edit, Effect, ErrorRow, Fill, Format, How, Id, Limit, Link, Operation, PageStyle,
    Pagination, Part, Quota, Reference, Resource, Rule, Service, ServiceHandlers, Shown, States, Target, When,
};
