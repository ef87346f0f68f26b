//! What the generated client and the generated mock server both stand on.
//!
//! The generator writes, for every request, response and nested object, a plain struct and one static
//! [`Schema`]. Everything that moves such a value between Rust and the wire is here, written once over
//! [`Record`]: JSON and XML responses, query parameters, redacted `Debug`, error paths. Signatures live here
//! too, because a client computes what a server verifies.

mod action;
mod argument;
pub mod code_template;
#[cfg(feature = "validation")]
mod constraint;
mod decode_error;
mod error_class;
mod error_code;
mod lookup;
mod macros;
mod metadata;
mod open_enum;
mod order;
mod paged;
mod presence;
mod record;
mod repeatable;
#[cfg(feature = "validation")]
mod rule;
mod schema;
mod secrets;
mod storage;
mod tag;
mod timestamp;

pub mod debug;
pub mod json;
pub mod query;
pub mod sign;
pub mod xml;

pub use action::{
    ActionInfo, Endpoints, PROTOCOL_PARAMETERS, REGION_ID, Request, ServiceInfo, endpoint_variable,
    is_common_parameter, is_outcome,
};
pub use argument::IntoOption;
#[cfg(feature = "validation")]
pub use constraint::{Block, Bounds, Constraint, Description, Forbidden, Format, Part, Pattern, PatternError};
pub use decode_error::{DecodeError, Path};
pub use error_class::ErrorClass;
pub use error_code::{
    Code, ErrorCodes, UNDOCUMENTED_ASSOCIATION, UNDOCUMENTED_CIDR, UNDOCUMENTED_DEPENDENCY, UNDOCUMENTED_STATUS,
};
pub use lookup::{Argument, KnownState, Lookup, LookupTable, Sent};
#[doc(hidden)]
pub use metadata::Parts as MetadataParts;
pub use metadata::{Metadata, Response};
pub use open_enum::{OpenEnum, UnknownValue};
pub use paged::{PageStyle, PageTable, Paged};
pub use record::{List, Mismatch, Record, Scalar, Slot, View, nothing, nothing_mut};
pub use repeatable::{ActionKind, Repeatable};
#[cfg(feature = "validation")]
pub use rule::{Breach, Condition, Demand, Parameters, Rule, conditions_hold, same_value};
pub use schema::{Encoding, Field, Schema, ValueType};
pub use secrets::secrets;
pub use storage::{Element, Fixed, Owned, Storage, Texts};
pub use tag::{TAG_NAMES, other_tag_name};
pub use timestamp::{Timestamp, parse_timestamp};

#[doc(hidden)]
pub use serde as __serde;
