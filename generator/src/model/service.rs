//! A service and what belongs to it as a whole.

use super::{Action, ActionId, Document, Enum, EnumId, ErrorCode, ErrorRow, Record, RecordId, Resource};

/// A service.
#[derive(Clone, Debug, PartialEq)]
pub struct Service {
    /// Short name: the folder, the Rust module, the cargo feature.
    pub id: String,
    /// Full name.
    pub title: String,
    /// Product code.
    pub product: String,
    /// API version.
    pub version: String,
    /// Description.
    pub doc: String,
    /// The names that are made of the id.
    pub names: ServiceNames,
    /// Hosts.
    pub endpoints: Endpoints,
    /// The documents that the facts come from.
    pub documents: Vec<Document>,
    /// Groups of actions, in the documentation's order.
    pub groups: Vec<Group>,
    /// Requests, responses and objects; [`RecordId`] is an index.
    pub records: Vec<Record>,
    /// Enums; [`EnumId`] is an index.
    pub enums: Vec<Enum>,
    /// The actions, sorted by name; [`ActionId`] is an index.
    pub actions: Vec<Action>,
    /// The resources, in the order of `resources.yaml`.
    pub resources: Vec<Resource>,
    /// Errors that any action may answer.
    pub errors: Vec<ErrorRow>,
    /// All documented error codes, sorted.
    pub codes: Vec<ErrorCode>,
}

impl Service {
    /// The record of an id.
    pub fn record(&self, id: RecordId) -> &Record {
        &self.records[id.0]
    }

    /// The enum of an id.
    pub fn enumeration(&self, id: EnumId) -> &Enum {
        &self.enums[id.0]
    }

    /// The action of an id.
    pub fn action(&self, id: ActionId) -> &Action {
        &self.actions[id.0]
    }

    /// The module of the group that an action is in.
    pub fn module_of(&self, action: &Action) -> &str {
        self.groups.iter().find(|group| group.id == action.group).map_or("", |group| &group.module)
    }

    /// The actions of a group, sorted by name.
    pub fn actions_of<'a>(&'a self, group: &'a str) -> impl Iterator<Item = &'a Action> + 'a {
        self.actions.iter().filter(move |action| action.group == group)
    }
}

/// The names that are made of the id of a service.
#[derive(Clone, Debug, PartialEq)]
pub struct ServiceNames {
    /// Trait of the mock's handlers, as in `VpcHandlers`.
    pub handlers: String,
    /// Struct that leads actions to handlers, as in `VpcService`.
    pub dispatcher: String,
    /// Environment variable with another endpoint, as in `ALIYUN_ENDPOINT_VPC`.
    pub endpoint_variable: String,
    /// Name for the command-line tool of the vendor, as in `vpc`.
    pub command: String,
}

/// The hosts of a service.
#[derive(Clone, Debug, PartialEq)]
pub struct Endpoints {
    /// The host for every region.
    pub central: String,
    /// The host of a region, with `{region}`.
    pub regional: Option<String>,
    /// The host inside a VPC.
    pub internal: Option<String>,
    /// Regions whose host follows no rule.
    pub regions: Vec<(String, String)>,
}

/// A group of actions.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// Folder name, as in `nat-gateway`.
    pub id: String,
    /// Rust module, as in `nat_gateway`.
    pub module: String,
    /// Cargo feature, as in `vpc-nat-gateway`.
    pub feature: String,
    /// Title.
    pub title: String,
    /// Description.
    pub doc: String,
}
