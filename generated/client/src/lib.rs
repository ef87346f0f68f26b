// Written by `cargo xtask gen` from the specs. Do not edit.

//! A typed client for the Alibaba Cloud network APIs.
//!
//! * `cen`: Cloud Enterprise Network (2017-09-12), 1 action
//! * `ens`: Edge Node Service (2017-11-10), 86 actions
//! * `vpc`: Virtual Private Cloud (2016-04-28), 153 actions
//!
//! Every service is a cargo feature, and so is every group of its actions: with `default-features = false` and `features = ["vpc-vswitch", "hyper"]`, a program pays for what it uses.
//!
//! A service has a `Client` with a method per action. Required parameters are arguments, optional ones are set on the call, and awaiting it sends it.

#[rustfmt::skip]
mod call;
#[rustfmt::skip]
pub use aliyun_api_core::{
    Code, DecodeError, ErrorClass, ErrorCodes, IntoOption, Metadata, OpenEnum, Record,
    Request, Response, Timestamp, UnknownValue,
};
#[doc(inline)]
#[rustfmt::skip]
pub use aliyun_api_runtime::{
    AnyRequest, CallOptions, Callable, Config, Credentials, CredentialsError, Endpoint,
    EndpointError, Error, ErrorKind, Network, Pending, ProvideCredentials,
    SignatureScheme, Timeouts, Transport, faults, replay, transport,
};
pub use call::Call;

/// Cloud Enterprise Network. Connects private networks of one or more regions into a single network.
#[cfg(feature = "_cen")]
#[rustfmt::skip]
pub mod cen;

/// Edge Node Service. Virtual machines and networks at edge nodes, close to their users.
#[cfg(feature = "_ens")]
#[rustfmt::skip]
pub mod ens;

/// Virtual Private Cloud. Private networks with their subnets, routes and gateways.
#[cfg(feature = "_vpc")]
#[rustfmt::skip]
pub mod vpc;
