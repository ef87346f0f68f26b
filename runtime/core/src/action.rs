//! What a client and a server know of a service and of an action.

use crate::error_class::ErrorClass;
use crate::repeatable::ActionKind;
use crate::{Record, Response, Schema, code_template};

/// A service: its product code, version and endpoints.
#[derive(Debug)]
pub struct ServiceInfo {
    /// Short name, as in `vpc`.
    pub id: &'static str,
    /// Product code, as in `Cbn` for Cloud Enterprise Network.
    pub product: &'static str,
    /// API version, a date.
    pub version: &'static str,
    /// Where the service is reached.
    pub endpoints: Endpoints,
}

/// The environment variable that points the clients of a service at an endpoint: `ALIYUN_ENDPOINT_VPC` for `vpc`.
pub fn endpoint_variable(service: &str) -> String {
    format!("ALIYUN_ENDPOINT_{}", service.to_ascii_uppercase().replace('-', "_"))
}

/// The endpoints of a service.
#[derive(Debug)]
pub struct Endpoints {
    /// The endpoint that serves every region.
    pub central: &'static str,
    /// The endpoint of one region, with `{region}` in it.
    pub regional: Option<&'static str>,
    /// The endpoint inside a VPC, perhaps with `{region}` in it.
    pub internal: Option<&'static str>,
    /// Regions that follow none of these, each with its endpoint.
    pub regions: &'static [(&'static str, &'static str)],
}

/// What stands for the region in the name of an endpoint.
const REGION: &str = "{region}";

impl Endpoints {
    /// The endpoint for a region on the public network.
    pub fn public(&self, region: &str) -> String {
        let own = self.regions.iter().find(|(name, _)| *name == region).map(|(_, host)| *host);
        own.or(self.regional).unwrap_or(self.central).replace(REGION, region)
    }
}

/// An action: its name, its effect, and the shape of its request and its response.
#[derive(Debug)]
pub struct ActionInfo {
    /// The service it belongs to.
    pub service: &'static ServiceInfo,
    /// Name on the wire.
    pub name: &'static str,
    /// Whether it changes anything.
    pub kind: ActionKind,
    /// The parameter that makes a repeated request harmless, where the action has one.
    pub idempotency: Option<&'static str>,
    /// The parameters.
    pub request: &'static Schema,
    /// The response.
    pub response: &'static Schema,
    /// What documented codes, with `%s` for their gap, stand for in this action, where they do not tell it themselves.
    pub classes: &'static [(&'static str, ErrorClass)],
}

impl ActionInfo {
    /// What an error code stands for in this action: what its documentation says, else what the code tells.
    pub fn class_of(&self, code: &str) -> Option<ErrorClass> {
        let named = |(known, _): &&(&str, ErrorClass)| *known == code || code_template::filled(known, code).is_some();
        self.classes.iter().find(named).map(|(_, class)| *class).or_else(|| ErrorClass::of_code(code))
    }
}

/// A typed request: knows its action and the type of the response.
pub trait Request: Record + Clone {
    /// The response.
    type Response: Response;
    /// The action.
    #[doc(hidden)]
    const ACTION: &'static ActionInfo;
}

/// The parameter that says which region a request is for. Clients fill it from their configuration.
pub const REGION_ID: &str = "RegionId";

/// Response fields by which some services say that all went well.
const OUTCOME_FIELDS: [&str; 3] = ["Code", "Success", "Message"];

/// Whether a response field says whether the call succeeded, in capital letters or not.
pub fn is_outcome(name: &str) -> bool {
    OUTCOME_FIELDS.iter().any(|outcome| name.eq_ignore_ascii_case(outcome))
}

/// Parameters with which a client signs a request and says what it is: no action has one of these.
pub const PROTOCOL_PARAMETERS: [&str; 11] = [
    "Action",
    "Version",
    "Format",
    "AccessKeyId",
    "Signature",
    "SignatureMethod",
    "SignatureVersion",
    "SignatureNonce",
    "SignatureType",
    "Timestamp",
    "SecurityToken",
];

/// Whether a parameter is one of every call. Clients send `RegionId` and the accounts to services that have none, too.
pub fn is_common_parameter(name: &str) -> bool {
    const ACCOUNTS: [&str; 4] = ["OwnerId", "ResourceOwnerAccount", "ResourceOwnerId", "OwnerAccount"];
    name == REGION_ID || ACCOUNTS.contains(&name) || PROTOCOL_PARAMETERS.contains(&name)
}
