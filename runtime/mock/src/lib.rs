//! The engine behind the generated mock server: requests in, the responses of the real services out.
//!
//! The generator writes tables ([`Service`]) and handlers ([`ServiceHandlers`]); everything that happens to a
//! request is here, in the order in which it happens: [`Engine::handle`] reads it (`http`), tells whose it is (`identity`), checks its signature
//! (`auth`), sees whether it meets a fault (`faults`), decodes and validates it (`validate`), hands it to its handler, whose
//! default is what the tables say that the action does (`effects`) to what is remembered (`state`), writes the response
//! (`http`), and keeps a record of it (`course`, `record`, `coverage`).
//! [`Server`] puts a socket in front of that.

mod admin;
mod auth;
mod catalog;
#[cfg(feature = "cli")]
pub mod cli;
mod clock;
mod context;
mod course;
mod coverage;
mod effects;
mod engine;
mod error;
mod examples;
mod faults;
mod fixtures;
mod handlers;
mod hosts;
mod http;
mod identity;
mod journal;
mod maps;
mod names;
mod namespace;
mod proxy;
mod record;
pub mod seed;
mod server;
mod snapshot;
mod socket;
mod spec;
mod state;
mod states;
mod status;
mod tables;
mod tls;
mod validate;
mod value;

pub use aliyun_api_core::{Forbidden, Format};
pub use auth::Auth;
pub use clock::Clock;
pub use context::{Context, response, take};
pub use coverage::{ActionCoverage, CoverageReport, ErrorCoverage, ParameterCoverage, ServiceCoverage};
pub use effects::FixtureError;
pub use engine::Engine;
pub use error::ApiError;
pub use examples::ExamplesError;
pub use faults::{FaultError, FaultRule, FaultStatus};
pub use fixtures::{FixturesError, fields};
pub use handlers::{HandlerFuture, ServiceHandlers};
pub use journal::DataError;
pub use namespace::NamespaceHandle;
pub use record::{REFUSALS, REQUESTS, Refusal, RequestRecord, Requests, Row};
pub use server::{Builder, RunningServer, Server, StartError};
pub use snapshot::{Snapshot, SnapshotError};
pub use state::{FaultBuilder, Faults, Store};
pub use states::StateMode;
pub use tables::{
    BackRef, Blocker, Check, CidrRelation, CidrRule, Condition, Constraint, Creation, Demand, Document, Each, Edit,
    Effect, ElementList, ErrorRow, Expected, FieldReference, FieldTest, FieldValues, ForEach, How, Id, Known, Match,
    Operation, PageStyle, Pagination, Part, Path, Quota, RefCount, RefRegion, Reference, Resource, Rule, Service,
    StateRule, States, Subject, Target, Toward, Transition, Untie, ValueExpr, When,
};
