//! A service and what belongs to it as a whole.

use aliyun_api_core::ErrorClass;

use super::{
    Action, ActionId, Document, DocumentId, Enum, EnumId, ErrorCode, ErrorRow, Field, GroupId, Lookup, Record,
    RecordId, Resource, Type,
};

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
    /// Endpoints.
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
    /// How one object of each resource with states is found.
    pub lookups: Vec<Lookup>,
    /// Errors that any action may return.
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

    /// The fields that lead to a list in a record; the path has the wrappers, too.
    pub fn list_path(&self, record: RecordId, path: &[String]) -> Option<Vec<&Field>> {
        let mut record = self.record(record);
        let mut fields = Vec::new();
        let mut rest = path;
        loop {
            let (name, after) = rest.split_first()?;
            let field = record.field(name)?;
            fields.push(field);
            rest = after;
            match &field.ty {
                Type::Record(inner) => record = self.record(*inner),
                Type::List(_) => {
                    let wrapped = field.wrapper.iter().cloned().collect::<Vec<_>>();
                    return (rest == wrapped).then_some(fields);
                }
                _ => return None,
            }
        }
    }

    /// The action of an id.
    pub fn action(&self, id: ActionId) -> &Action {
        &self.actions[id.0]
    }

    /// The ids of the groups.
    pub fn group_ids(&self) -> impl Iterator<Item = GroupId> + use<> {
        (0..self.groups.len()).map(GroupId)
    }

    /// The group of an id.
    pub fn group(&self, id: GroupId) -> &Group {
        &self.groups[id.0]
    }

    /// The document of an id.
    pub fn document(&self, id: DocumentId) -> &Document {
        &self.documents[id.0]
    }

    /// What the codes of an action, or of any, stand for, where its rows agree and the code alone does not tell it. Rows
    /// of the action come before those of the service.
    pub fn classes<'a>(&'a self, action: Option<&'a Action>) -> Vec<(&'a str, ErrorClass)> {
        let mut classes: Vec<(&str, ErrorClass)> = Vec::new();
        for rows in action.map(|action| &action.errors).into_iter().chain([&self.errors]) {
            let known: Vec<&str> = classes.iter().map(|(code, _)| *code).collect();
            for row in rows.iter().filter(|row| !known.contains(&row.code.as_str())) {
                let mut same = rows.iter().filter(|other| other.code == row.code);
                if same.all(|other| other.class == row.class) && !classes.iter().any(|(code, _)| *code == row.code) {
                    classes.push((&row.code, row.class));
                }
            }
        }
        classes.retain(|(code, class)| ErrorClass::of_code(code) != Some(*class));
        classes
    }

    /// The actions of a group with their ids, sorted by name.
    pub fn actions_of(&self, group: GroupId) -> impl Iterator<Item = (ActionId, &Action)> {
        let all = self.actions.iter().enumerate().map(|(id, action)| (ActionId(id), action));
        all.filter(move |(_, action)| action.group == group)
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

/// The endpoints of a service.
#[derive(Clone, Debug, PartialEq)]
pub struct Endpoints {
    /// The endpoint for every region.
    pub central: String,
    /// The endpoint of a region, with `{region}`.
    pub regional: Option<String>,
    /// The endpoint inside a VPC.
    pub internal: Option<String>,
    /// Regions whose endpoint follows no rule.
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
