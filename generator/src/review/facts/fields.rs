//! Parameters, response fields, and the types of a service.

use std::cell::RefCell;
use std::collections::HashMap;

use super::{Home, Name, Part, Parts, Sides, What, text};
use crate::model::{
    Constraint, Enum, EnumValue, Field, Model, Owner, Record, RecordId, RecordRole, Service, ServiceId, Type,
};

/// The records and enums of a service, with the sides that they travel on.
pub(super) struct Types<'a> {
    model: &'a Model,
    service: &'a Service,
    records: HashMap<usize, Sides>,
    enums: HashMap<usize, Sides>,
    /// Where the fields of a type of one action stand, by its name.
    inline: RefCell<HashMap<String, String>>,
}

impl<'a> Types<'a> {
    pub(super) fn new(model: &'a Model, id: ServiceId) -> Self {
        let service = model.service(id);
        let mut types =
            Self { model, service, records: HashMap::new(), enums: HashMap::new(), inline: RefCell::default() };
        for action in &service.actions {
            types.spread(action.request, Sides::SENT);
            types.spread(action.response, Sides::RECEIVED);
        }
        types
    }

    fn spread(&mut self, record: RecordId, sides: Sides) {
        let known = self.records.get(&record.0).copied().unwrap_or_default();
        if known.and(sides) == known {
            return;
        }
        self.records.insert(record.0, known.and(sides));
        for field in &self.service.record(record).fields {
            match field.ty.innermost() {
                Type::Record(inner) => self.spread(*inner, sides),
                Type::Enum(inner) => {
                    let known = self.enums.entry(inner.0).or_default();
                    *known = known.and(sides);
                }
                _ => {}
            }
        }
    }

    fn sides_of(&self, record: RecordId) -> Sides {
        self.records.get(&record.0).copied().unwrap_or(Sides { sent: true, received: true })
    }

    /// The fields of a request or a response, and those of the objects that only it has.
    pub(super) fn add_record(&self, parts: &mut Parts, path: &str, home: &Home, id: RecordId) {
        let record = self.service.record(id);
        for (index, field) in record.fields.iter().enumerate() {
            self.add_field(parts, path, home, (id, record), (index, field));
        }
    }

    fn add_field(
        &self,
        parts: &mut Parts,
        path: &str,
        home: &Home,
        (id, record): (RecordId, &Record),
        (index, field): (usize, &Field),
    ) {
        let path = format!("{path}/{}", field.wire);
        let home = home.at([&field.wire]);
        let sides = self.sides_of(id);
        let what = match (sides.sent, sides.received) {
            (true, false) => What::Parameter,
            (false, _) => What::ResponseField,
            (true, true) => What::SharedField,
        };
        parts.insert(path.clone(), self.field(what, home.clone(), record.role, index, field));
        // What only this field has stands below it; shared types stand for themselves.
        let mut below = home;
        let mut ty = &field.ty;
        while let Type::List(item) = ty {
            below = below.at(["items"]);
            ty = item;
        }
        match ty {
            Type::Record(inner) if self.is_own(self.service.record(*inner).owner) => {
                self.inline.borrow_mut().insert(self.service.record(*inner).rust.clone(), path.clone());
                self.add_record(parts, &path, &below.at(["fields"]), *inner);
            }
            Type::Enum(inner) if self.is_own(self.service.enumeration(*inner).owner) => {
                self.inline.borrow_mut().insert(self.service.enumeration(*inner).rust.clone(), path.clone());
                let sides = self.enums.get(&inner.0).copied().unwrap_or(sides);
                add_values(self.service, parts, &path, &below, self.service.enumeration(*inner), sides);
            }
            _ => {}
        }
    }

    fn is_own(&self, owner: Owner) -> bool {
        matches!(owner, Owner::Action(_))
    }

    fn field(&self, what: What, home: Home, role: RecordRole, index: usize, field: &Field) -> Part {
        let Field {
            wire: _,
            aliases,
            rust,
            doc,
            ty,
            documented_type,
            required,
            encoding,
            from_config: _,
            wrapper,
            constraints,
            item_constraints,
            default,
            example,
            item_example,
            unit,
            value_docs,
            refers,
            ref_region,
            sensitive,
            deprecated,
            sources,
        } = field;
        let mut part = Part::new(what, home);
        part.say(Name::Type, text::wire_type(ty));
        let inner = text::rust_type(self.service, ty);
        let optional = field.is_optional(role);
        part.say(Name::RustType, if optional { format!("Option<{inner}>") } else { inner });
        part.say(Name::DocumentedType, documented_type);
        part.say(Name::Ident, rust);
        if *required {
            part.say(Name::Required, "yes");
        }
        part.say(Name::Encoding, encoding.map(|encoding| encoding.name()).unwrap_or_default());
        part.say(Name::Wrapper, wrapper.as_deref().unwrap_or_default());
        part.say(Name::Aliases, text::sorted(aliases));
        part.limit(Name::Limits, &without_enum(ty, constraints));
        part.limit(Name::ItemLimits, &without_enum(ty.element(), item_constraints));
        part.say(Name::Default, default.as_deref().unwrap_or_default());
        part.say(Name::Example, text::listed(example.iter().chain(item_example).map(text::json)));
        part.say(Name::Unit, unit.as_deref().unwrap_or_default());
        part.say(Name::ValueDocs, text::listed(value_docs.iter().map(|one| text::value_doc(self.service, one))));
        let refers = refers.iter().map(|id| text::resource(self.model, *id));
        part.say(Name::Refers, text::sorted(refers));
        part.say(Name::RefRegion, text::ref_region(ref_region));
        if *sensitive {
            part.say(Name::Sensitive, "yes");
        }
        part.say(Name::Deprecated, text::deprecated(deprecated.as_ref(), Clone::clone));
        part.say(Name::Doc, doc);
        part.say(Name::Source, text::documents(self.service, sources));
        part.say(Name::Position, (index + 1).to_string());
        part
    }

    /// The types: those of `types.yaml` with their fields and values, and of all the names and constructors in Rust.
    pub(super) fn add_types(&self, parts: &mut Parts) {
        let home = Home::file(format!("{}/types.yaml", self.service.id));
        for (index, record) in self.service.records.iter().enumerate() {
            let Record { rust, schema: _, doc, owner, role, fields } = record;
            if matches!(role, RecordRole::Request | RecordRole::Response) {
                continue;
            }
            let path = format!("{}/types/{rust}", self.service.id);
            let mut part = Part::new(What::Type, self.home_of(&home, *owner, rust));
            part.say(Name::Type, "object");
            part.say(Name::Doc, doc);
            part.say(Name::Owner, self.owner(*owner));
            part.say(Name::Below, self.below(&path, rust));
            let arguments = record.constructor().map(|fields| {
                let argument = |field: &&Field| format!("{}: {}", field.rust, text::rust_type(self.service, &field.ty));
                format!("new({})", fields.iter().map(argument).collect::<Vec<_>>().join(", "))
            });
            part.say(Name::Constructor, arguments.unwrap_or_default());
            parts.insert(path.clone(), part);
            if *owner == Owner::Service {
                let home = home.at([rust.as_str(), "fields"]);
                for (position, field) in fields.iter().enumerate() {
                    self.add_field(parts, &path, &home, (RecordId(index), record), (position, field));
                }
            }
        }
        for (index, one) in self.service.enums.iter().enumerate() {
            let Enum { rust, doc, owner, values: _ } = one;
            let sides = self.enums.get(&index).copied().unwrap_or(Sides { sent: true, received: true });
            let path = format!("{}/types/{rust}", self.service.id);
            let mut part = Part::new(What::Enum(sides), self.home_of(&home, *owner, rust));
            part.say(Name::Type, "enum");
            part.say(Name::Doc, doc);
            part.say(Name::Owner, self.owner(*owner));
            part.say(Name::Below, self.below(&path, rust));
            parts.insert(path.clone(), part);
            if *owner == Owner::Service {
                add_values(self.service, parts, &path, &home.at([rust]), one, sides);
            }
        }
    }

    fn home_of(&self, types: &Home, owner: Owner, rust: &str) -> Home {
        match owner {
            Owner::Service => types.at([rust]),
            Owner::Action(id) => Home::file(&self.service.action(id).file),
        }
    }

    fn owner(&self, owner: Owner) -> String {
        match owner {
            Owner::Service => format!("{}/types.yaml", self.service.id),
            Owner::Action(id) => {
                let action = self.service.action(id);
                format!("{} (feature {})", action.wire, self.service.group(action.group).feature)
            }
        }
    }

    /// Below which path the fields or values of a type stand.
    fn below(&self, path: &str, rust: &str) -> String {
        self.inline.borrow().get(rust).cloned().unwrap_or_else(|| path.to_owned())
    }

    pub(super) fn service(&self) -> &'a Service {
        self.service
    }

    pub(super) fn model(&self) -> &'a Model {
        self.model
    }
}

fn add_values(service: &Service, parts: &mut Parts, path: &str, home: &Home, of: &Enum, sides: Sides) {
    for (index, EnumValue { wire, rust, doc, sources }) in of.values.iter().enumerate() {
        let mut part = Part::new(What::Value(sides), home.at(["values", wire]));
        part.say(Name::Ident, rust);
        part.say(Name::Doc, doc);
        part.say(Name::Source, text::documents(service, sources));
        part.say(Name::Position, (index + 1).to_string());
        parts.insert(format!("{path}={wire}"), part);
    }
}

/// The values of an enum are parts of their own.
fn without_enum(ty: &Type, constraints: &[Constraint]) -> Vec<Constraint> {
    let is_enum = matches!(ty, Type::Enum(_));
    constraints.iter().filter(|limit| !(is_enum && matches!(limit, Constraint::Values(_)))).cloned().collect()
}
