// Written by `cargo xtask gen` from the specs. Do not edit.

//! A typed client for the Alibaba Cloud network APIs.
//!
//! * `cen`: Cloud Enterprise Network (2017-09-12), 33 actions
//! * `ens`: Edge Node Service (2017-11-10), 122 actions
//! * `vpc`: Virtual Private Cloud (2016-04-28), 237 actions
//!
//! ```no_run
//! # #[cfg(feature = "vpc-vpc")]
//! # async fn example() -> Result<(), aliyun_api::Error> {
//! use aliyun_api::vpc;
//!
//! let vpc = vpc::Client::from_env()?;
//! let made = vpc.create_vpc().cidr_block("10.0.0.0/8").vpc_name("first").await?;
//! match vpc.delete_vpc(&made.vpc_id).await {
//!     Ok(_) => println!("{} is gone", made.vpc_id),
//!     Err(error) if error.code() == vpc::ErrorCode::IncorrectVpcStatus => println!("not yet: {error}"),
//!     Err(error) => return Err(error),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! A service has a `Client` with a method per action. Required parameters are arguments, optional ones are set on the [`Call`], and awaiting it sends it. The page of its request says all of an action: what it does, limits and defaults of its parameters, an example, and its errors. The region and the credentials come from the [`Config`].
//!
//! A list comes in pages: [`Call::items`] reads it to its end, and [`pages`] says where that is. What an action begins may take its time: a client has waiters for each resource with states, such as `wait_until_vpc_available`, and [`wait`] says what ends them.
//!
//! ```no_run
//! # #[cfg(feature = "vpc-vpc")]
//! # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
//! let mut items = vpc.describe_vpcs().items();
//! while let Some(found) = items.next().await {
//!     println!("{:?}", found?.vpc_id);
//! }
//! let made = vpc.create_vpc().await?;
//! let ready = vpc.wait_until_vpc_available(&made.vpc_id).within(std::time::Duration::from_secs(60)).await?;
//! assert_eq!(ready.vpc_id, Some(made.vpc_id));
//! # Ok(())
//! # }
//! ```
//!
//! With the feature `blocking`, all of it is there without `async`: `send_blocking()`, `items().blocking()`, `wait_blocking()`.
//!
//! What comes of each fault of a server, a proxy or a network stands in [`faults`]; tests without a network are made with [`replay`].
//!
//! Every service is a cargo feature, and so is every group of its actions: with `default-features = false` and `features = ["vpc-vswitch", "hyper"]`, a program pays for what it uses.

#[rustfmt::skip]
mod call;
#[rustfmt::skip]
pub use aliyun_api_core::{
    Code, DecodeError, ErrorClass, ErrorCodes, IntoOption, Lookup, Metadata, Paged,
    Request, Timestamp, UnknownValue,
};
#[doc(hidden)]
pub use aliyun_api_core::{OpenEnum, Record, Response};
#[doc(inline)]
#[rustfmt::skip]
pub use aliyun_api_runtime::{
    AnyRequest, CallOptions, Callable, Config, Credentials, CredentialsError, Endpoint,
    EndpointError, Error, ErrorKind, Items, Network, Pages, Pending, ProvideCredentials,
    RetryPolicy, SignatureScheme, Timeouts, Transport, Wait, WaitGone, faults, pages,
    providers, replay, retry_table, transport, wait,
};
#[cfg(feature = "blocking")]
#[doc(inline)]
pub use aliyun_api_runtime::blocking;
pub use call::Call;
#[cfg(feature = "_cen")]
#[rustfmt::skip]
pub mod cen;
#[cfg(feature = "_ens")]
#[rustfmt::skip]
pub mod ens;
#[cfg(feature = "_vpc")]
#[rustfmt::skip]
pub mod vpc;
