//! Tests without a network: record real exchanges once into a file, and play them back.
//!
//! A [`Recorder`] goes around the transport that sends, and keeps every exchange: the action with its parameters, and
//! the response or why there was none. [`Recorder::save`] writes them into a file of readable JSON, without secrets,
//! that goes into version control. A [`Replay`] is a transport that reads such a file and responds from it, or from
//! responses that a test is given in code.
//!
//! ```
//! # use std::sync::Arc;
//! # use aliyun_api_runtime as aliyun_api;
//! # use aliyun_api::__core::{Endpoints, ServiceInfo};
//! use aliyun_api::replay::{Recorder, Replay, RequestMatcher};
//! use aliyun_api::transport::{HttpResponse, Transport};
//! use aliyun_api::{AnyRequest, Config, Credentials};
//! # use aliyun_api::Client;
//! # static VPC: ServiceInfo = ServiceInfo {
//! #     id: "vpc", product: "Vpc", version: "2016-04-28",
//! #     endpoints: Endpoints { central: "vpc.aliyuncs.com", regional: None, internal: None, regions: &[] },
//! # };
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let folder = std::env::temp_dir().join(format!("aliyun-api-replay-{}", std::process::id()));
//! # let file = folder.join("regions.json");
//! // Once, against the real service: `config.default_transport()?` is the transport for that.
//! # let real = Replay::new().respond(
//! #     RequestMatcher::new("DescribeRegions"),
//! #     HttpResponse::json(200, r#"{"RequestId":"r","Regions":{"Region":[{"RegionId":"cn-hangzhou"}]}}"#),
//! # );
//! let recorder = Recorder::new(real);
//! let config = Config::new(Credentials::new("id", "secret")).transport(recorder.clone());
//! let request = AnyRequest::new("DescribeRegions").parameter("AcceptLanguage", "en-US");
//! Client::new(&VPC, &config)?.send(&request).await?;
//! recorder.save(&file)?;
//!
//! // In the test, with any credentials:
//! let replay = Replay::from_file(&file)?;
//! let config = Config::new(Credentials::new("any", "any")).transport(replay.clone());
//! let regions = Client::new(&VPC, &config)?.send(&request).await?;
//! assert_eq!(regions["Regions"]["Region"][0]["RegionId"], "cn-hangzhou");
//! replay.finish()?; // nothing recorded was left over
//!
//! // Or without a file:
//! let replay = Replay::new().respond(
//!     RequestMatcher::new("DescribeRegions"),
//!     HttpResponse::json(403, r#"{"Code":"Forbidden.RAM","Message":"Not allowed.","RequestId":"r"}"#),
//! );
//! let config = Config::new(Credentials::new("any", "any")).transport(replay);
//! let error = Client::new(&VPC, &config)?.send(&AnyRequest::new("DescribeRegions")).await.unwrap_err();
//! assert!(error.code() == "Forbidden.RAM");
//! # std::fs::remove_dir_all(folder)?;
//! # Ok(())
//! # }
//! ```
//!
//! # Which request gets which response
//!
//! A request gets the first recorded exchange that was not asked for yet and has the same service, action and
//! parameters, in any order. How it is signed, by whom and when makes no difference, nor does the host unless
//! [`Replay::match_hosts`] says so. `ClientToken` may differ, and so may what [`Replay::ignore_parameter`] names. A
//! request that was not recorded fails with
//! [`TransportErrorKind::NotRecorded`](crate::transport::TransportErrorKind::NotRecorded), and the error says what is
//! different from the nearest recorded one.
//!
//! # Secrets
//!
//! A recording has neither headers nor signatures of requests. `***` stands for each secret: for access key id,
//! security token, nonce and signature, for sensitive parameters and sensitive fields of responses, and for the same
//! text wherever else it stands in the recording, percent-encoded and escaped, too; a number becomes 0. Where nothing
//! is known of an action, as with [`AnyRequest`](crate::AnyRequest), names such as `Password` and `PrivateKey`
//! tell. A body that is no JSON and may hold a secret is left out as a whole, and so is the request that a service
//! repeats in an error. [`Recorder::hide`] names what else nobody should read. In a parameter, `***` matches any text.

mod assemble;
mod body;
mod error;
mod file;
mod hide;
mod matcher;
mod player;
mod recorder;
mod recording;
mod strict;

pub use error::{RecordingError, UnusedExchanges};
pub use matcher::RequestMatcher;
pub use player::Replay;
pub use recorder::Recorder;
