//! What the specs hold, in numbers, and what is suspiciously empty: for whoever writes specs and compares them with the
//! pages.

use crate::model::{Action, ActionKind, Constraint, Field, Model, RecordId, Service, Type};

/// The numbers of an action or of a service.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Actions.
    pub actions: usize,
    /// Parameters, those inside objects and lists included.
    pub parameters: usize,
    /// Required ones among them.
    pub required: usize,
    /// Those with a limit, an enum or a format.
    pub limited: usize,
    /// Those with an enum.
    pub enums: usize,
    /// Those with an example value.
    pub examples: usize,
    /// Response fields, those inside objects and lists included.
    pub fields: usize,
    /// Error rows.
    pub errors: usize,
    /// Discrepancies.
    pub discrepancies: usize,
}

impl Count {
    fn add(&mut self, other: Self) {
        self.actions += other.actions;
        self.parameters += other.parameters;
        self.required += other.required;
        self.limited += other.limited;
        self.enums += other.enums;
        self.examples += other.examples;
        self.fields += other.fields;
        self.errors += other.errors;
        self.discrepancies += other.discrepancies;
    }
}

/// The numbers of a service, of its actions, and what looks empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceCount {
    /// Id of the service.
    pub service: String,
    /// All actions together.
    pub total: Count,
    /// Group, action and numbers, in the order of the groups.
    pub actions: Vec<(String, String, Count)>,
    /// What looks empty: where, and what.
    pub suspicious: Vec<(String, String)>,
}

/// Counts what a model holds.
pub fn count(model: &Model) -> Vec<ServiceCount> {
    model.services.iter().map(service).collect()
}

fn service(service: &Service) -> ServiceCount {
    let mut total = Count::default();
    let mut actions = Vec::new();
    let mut suspicious = Vec::new();
    for id in service.group_ids() {
        let group = service.group(id);
        for (_, action) in service.actions_of(id) {
            let count = of_action(service, action);
            total.add(count);
            actions.push((group.id.clone(), action.wire.clone(), count));
            suspicious.extend(suspects(service, action, count).into_iter().map(|what| (action.wire.clone(), what)));
        }
    }
    for resource in &service.resources {
        let none = resource.create.is_empty() && resource.list.is_empty() && resource.read.is_empty();
        if none && resource.used_by.is_empty() {
            suspicious
                .push((resource.name.clone(), "a resource that no action creates, lists, reads or uses".to_owned()));
        }
    }
    ServiceCount { service: service.id.clone(), total, actions, suspicious }
}

fn of_action(service: &Service, action: &Action) -> Count {
    let mut count = Count {
        actions: 1,
        errors: action.errors.len(),
        discrepancies: action.discrepancies.len(),
        ..Count::default()
    };
    service.walk(action.request, |step| {
        let field = step.field;
        count.parameters += 1;
        count.required += usize::from(field.required);
        count.limited += usize::from(is_limited(field));
        count.enums += usize::from(matches!(field.ty.element(), Type::Enum(_)));
        count.examples += usize::from(field.example.is_some() || field.item_example.is_some());
    });
    service.walk(action.response, |_| count.fields += 1);
    count
}

fn is_limited(field: &Field) -> bool {
    matches!(field.ty.element(), Type::Enum(_) | Type::Boolean)
        || !field.constraints.is_empty()
        || !field.item_constraints.is_empty()
}

fn suspects(service: &Service, action: &Action, count: Count) -> Vec<String> {
    let mut found = Vec::new();
    let mut say = |what: String| found.push(what);
    if count.errors == 0 {
        say("no error row".to_owned());
    }
    if count.parameters == 0 {
        say("no parameter".to_owned());
    }
    if action.kind == ActionKind::Write && count.required == 0 && count.parameters > 0 {
        say("a write without a required parameter".to_owned());
    }
    if action.kind == ActionKind::Read && count.fields <= 1 {
        say("a read that returns nothing but an id".to_owned());
    }
    let paged =
        |record: RecordId, names: &[&str]| names.iter().any(|name| service.record(record).field(name).is_some());
    if action.pagination.is_none() && paged(action.request, &["PageNumber", "NextToken"]) {
        say("paging parameters without `pagination`".to_owned());
    }
    for field in &service.record(action.request).fields {
        let secret = ["Password", "PrivateKey", "UserData", "Psk", "ServerCertificate"]
            .iter()
            .any(|word| field.wire.contains(word) && !field.wire.ends_with("Id"));
        if secret && !field.sensitive && !matches!(field.ty, Type::Boolean) {
            say(format!("`{}` sounds like a secret and is not `sensitive`", field.wire));
        }
        if matches!(field.ty, Type::Integer)
            && !field.constraints.iter().any(|limit| matches!(limit, Constraint::Range(_) | Constraint::Values(_)))
        {
            say(format!("`{}` is a number without a range", field.wire));
        }
    }
    found
}
