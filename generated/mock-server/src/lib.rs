// Written by `cargo xtask gen` from the specs. Do not edit.

//! A mock server for the Alibaba Cloud network APIs: Cloud Enterprise Network, Edge Node Service, Virtual Private Cloud; 392 actions.
//!
//! In a test, `MockServer::start` gives a server on a free port of the loopback interface. As a program, `aliyun-mock` serves any SDK.

#[rustfmt::skip]
mod server;
#[rustfmt::skip]
mod stored;

/// The mock of Cloud Enterprise Network.
#[rustfmt::skip]
pub mod cen;

/// The mock of Edge Node Service.
#[rustfmt::skip]
pub mod ens;

/// The mock of Virtual Private Cloud.
#[rustfmt::skip]
pub mod vpc;

#[rustfmt::skip]
pub use aliyun_api_mock_runtime::{
    ApiError, Auth, Clock, Context, CoverageReport, Engine, FaultError, FaultRule,
    Faults, FixtureError, FixturesError, NamespaceHandle, Requests, RunningServer,
    ServiceHandlers, Snapshot, SnapshotError, StartError, StateMode, Store,
};
pub use server::{Builder, MockServer};
pub use stored::Stored;

/// Handlers with the default response of every action.
#[derive(Clone, Copy, Debug, Default)]
pub struct Defaults;

/// Every service with its default handlers.
#[rustfmt::skip]
pub fn services() -> Vec<Box<dyn ServiceHandlers>> {
    vec![
        Box::new(cen::CenService(Defaults)), Box::new(ens::EnsService(Defaults)),
        Box::new(vpc::VpcService(Defaults))
    ]
}
