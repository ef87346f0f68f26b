//! Records and enums, each lowered once however many fields use it.

use std::collections::HashMap;

use aliyun_api_core::{Format, REGION_ID};

use super::error::documents;
use super::{paragraph, secrets, value};
use crate::format::{ANY_REGION, DeprecatedSpec, FieldSpec, TypeWord};
use crate::lookup::{Resolved, Scope, Side, TypeRef};
use crate::model::{
    ActionId, Constraint, Deprecated, Encoding, Enum, EnumId, EnumValue, Field, Owner, Record, RecordId, RecordRole,
    RefRegion, ResourceId, Step, Type, ValueDoc, walk,
};
use crate::rust_names::case;
use crate::rust_names::types as type_names;
use crate::semantics::constraints::{self, is_enum};
use crate::source::Spanned;
use crate::yaml::{Mapping, Node, json};

/// The types of a service while they are lowered.
pub(super) struct Types<'a> {
    scope: Scope<'a>,
    records: Vec<Record>,
    enums: Vec<Enum>,
    /// By the address of the definition, which is what makes a type the same.
    ids: HashMap<*const FieldSpec, Type>,
}

impl<'a> Types<'a> {
    /// Declares all named types, then fills in their fields.
    pub(super) fn new(scope: Scope<'a>) -> Self {
        let mut types = Self { scope, records: Vec::new(), enums: Vec::new(), ids: HashMap::new() };
        let named = type_names::types(scope);
        for ty in &named {
            let owner = ty.action.map_or(Owner::Service, |index| Owner::Action(ActionId(index)));
            let doc = ty.spec.doc.as_ref().map_or_else(|| format!("`{}`.", ty.field), |doc| paragraph(&doc.value));
            let id = if is_enum(ty.spec) {
                types.enums.push(Enum { rust: ty.name.clone(), doc, owner, values: values(scope, ty.spec) });
                Type::Enum(EnumId(types.enums.len() - 1))
            } else {
                let role = if ty.side == Some(Side::Request) { RecordRole::Input } else { RecordRole::Output };
                types.records.push(record(&ty.name, doc, owner, role));
                Type::Record(RecordId(types.records.len() - 1))
            };
            types.ids.insert(std::ptr::from_ref(ty.spec), id);
        }
        for ty in &named {
            if let (Some(Type::Record(id)), Some(fields)) =
                (types.ids.get(&std::ptr::from_ref(ty.spec)).cloned(), &ty.spec.fields)
            {
                let side = ty.side.unwrap_or(Side::Response);
                types.records[id.0].fields = types.fields(fields, side);
            }
        }
        types
    }

    /// Adds the record of a request or a response.
    pub(super) fn add(
        &mut self,
        name: &str,
        doc: String,
        action: ActionId,
        role: RecordRole,
        fields: &'a Mapping<FieldSpec>,
    ) -> RecordId {
        let side = if role == RecordRole::Request { Side::Request } else { Side::Response };
        let mut fields = self.fields(fields, side);
        for field in fields.iter_mut().filter(|field| field.wire == REGION_ID && field.ty == Type::String) {
            field.from_config = role == RecordRole::Request;
        }
        self.records.push(Record { fields, ..record(name, doc, Owner::Action(action), role) });
        RecordId(self.records.len() - 1)
    }

    /// The record of an id.
    pub(super) fn record(&self, id: RecordId) -> &Record {
        &self.records[id.0]
    }

    /// Visits the fields of a record and of the objects inside it.
    pub(super) fn walk<'r>(&'r self, record: RecordId, visit: impl FnMut(Step<'_, 'r>)) {
        walk(&self.records, record, visit);
    }

    pub(super) fn finish(mut self) -> (Vec<Record>, Vec<Enum>) {
        secrets::spread(&mut self.records);
        (self.records, self.enums)
    }

    fn fields(&self, fields: &'a Mapping<FieldSpec>, side: Side) -> Vec<Field> {
        fields
            .iter()
            .filter_map(|(name, own)| Some(self.field(&name.value, self.scope.field(own, side)?, side)))
            .collect()
    }

    fn field(&self, wire: &str, field: Resolved<'a>, side: Side) -> Field {
        let base = field.base;
        let rust = match field.own.rust.as_ref().or(base.rust.as_ref()) {
            Some(rust) => rust.value.clone(),
            None if side == Side::Request => case::parameter(wire),
            None => case::field(wire),
        };
        let items = base.items.as_deref();
        Field {
            wire: wire.to_owned(),
            aliases: base.aliases.iter().map(|alias| alias.value.clone()).collect(),
            rust,
            doc: field.doc().map(|doc| paragraph(&doc.value)).unwrap_or_default(),
            ty: self.ty(base),
            documented_type: documented_type(base),
            required: if side == Side::Request { field.required() } else { field.always() || field.required() },
            encoding: base.encoding.as_ref().and_then(|encoding| Encoding::named(&encoding.value)),
            from_config: false,
            wrapper: base.wrapper.as_ref().map(|wrapper| wrapper.value.clone()),
            constraints: self::constraints(base),
            item_constraints: items.map(self::constraints).unwrap_or_default(),
            default: field.default().map(default),
            example: field.example().map(|node| value::typed(self.scope, base, node, side)),
            item_example: items
                .and_then(|items| Some((items, items.example.as_ref()?)))
                .map(|(items, node)| value::typed(self.scope, items, node, side)),
            unit: base.unit.as_ref().or(items.and_then(|items| items.unit.as_ref())).map(|unit| unit.value.clone()),
            value_docs: [Some(base), items].into_iter().flatten().flat_map(|of| value_docs(self.scope, of)).collect(),
            refers: [Some(base), items].into_iter().flatten().flat_map(|field| self.refers(field)).collect(),
            ref_region: ref_region(base.ref_region.as_ref().or(items.and_then(|items| items.ref_region.as_ref()))),
            sensitive: self.is_sensitive(base),
            deprecated: field
                .own
                .deprecated
                .as_ref()
                .or(base.deprecated.as_ref())
                .map(|spec| deprecated(spec, |name| Some(name.to_owned()))),
            sources: documents(self.scope, field.own.source.as_ref().or(base.source.as_ref())),
        }
    }

    /// Whether the values of a field are secrets: it says so, or its type does, or what the elements of its lists are.
    fn is_sensitive(&self, field: &FieldSpec) -> bool {
        let says = |field: &FieldSpec| field.sensitive.as_ref().is_some_and(|flag| flag.value);
        let definition = self.scope.definition(field).map_or(field, |(_, definition)| definition);
        let elements = definition.items.as_deref();
        says(field) || says(definition) || elements.is_some_and(|items| self.is_sensitive(items))
    }

    fn refers(&self, field: &FieldSpec) -> Vec<ResourceId> {
        let names = field.refers.iter().flat_map(|names| &names.0);
        names.filter_map(|name| self.scope.resource(&name.value)).collect()
    }

    fn ty(&self, field: &'a FieldSpec) -> Type {
        let named = match field.ty.as_ref().and_then(|ty| self.scope.type_ref(&ty.value)) {
            Some(TypeRef::Shared(_, shared)) => shared,
            _ => field,
        };
        if let Some(ty) = self.ids.get(&std::ptr::from_ref(named)) {
            return ty.clone();
        }
        let definition = self.scope.definition(field);
        match definition.map(|(word, _)| word) {
            Some(TypeWord::Integer | TypeWord::Long) => Type::Integer,
            Some(TypeWord::Float) => Type::Float,
            Some(TypeWord::Boolean) => Type::Boolean,
            Some(TypeWord::Any) => Type::Any,
            Some(TypeWord::List) => {
                Type::List(Box::new(field.items.as_deref().map_or(Type::Any, |items| self.ty(items))))
            }
            _ if is_timestamp(definition.map_or(field, |(_, definition)| definition)) => Type::Timestamp,
            _ => Type::String,
        }
    }
}

fn ref_region(spec: Option<&Spanned<String>>) -> RefRegion {
    match spec.map(|region| region.value.as_str()) {
        None => RefRegion::Call,
        Some(ANY_REGION) => RefRegion::Any,
        Some(parameter) => RefRegion::Parameter(parameter.to_owned()),
    }
}

fn is_timestamp(field: &FieldSpec) -> bool {
    constraints(field)
        .iter()
        .any(|constraint| matches!(constraint, Constraint::Format(Format::Timestamp | Format::Time)))
}

/// What the documentation calls the type, or the type of what is in a list.
fn documented_type(field: &FieldSpec) -> String {
    match &field.items {
        Some(items) => documented_type(items),
        None => field.ty.as_ref().map(|ty| ty.value.clone()).unwrap_or_default(),
    }
}

/// A default as text: a scalar as it stands there, anything else as JSON.
fn default(node: &Node) -> String {
    node.scalar().map_or_else(|| json::to_json(node).to_string(), str::to_owned)
}

fn record(name: &str, doc: String, owner: Owner, role: RecordRole) -> Record {
    Record { rust: name.to_owned(), schema: case::constant(name), doc, owner, role, fields: Vec::new() }
}

fn values(scope: Scope<'_>, spec: &FieldSpec) -> Vec<EnumValue> {
    let values = spec.values.iter().flat_map(|values| &values.0);
    values
        .map(|(wire, meaning)| EnumValue {
            wire: wire.value.clone(),
            rust: meaning.rust.as_ref().map_or_else(|| case::variant(&wire.value), |rust| rust.value.clone()),
            doc: meaning.doc.as_ref().map(|doc| paragraph(&doc.value)).unwrap_or_default(),
            sources: documents(scope, meaning.source.as_ref()),
        })
        .collect()
}

/// Meanings of the values of a field that has no enum of its own.
fn value_docs(scope: Scope<'_>, field: &FieldSpec) -> Vec<ValueDoc> {
    if is_enum(field) {
        return Vec::new();
    }
    let values = field.values.iter().flat_map(|values| &values.0);
    let told = values.filter(|(_, meaning)| meaning.doc.is_some() || meaning.source.is_some());
    told.map(|(wire, meaning)| ValueDoc {
        value: wire.value.clone(),
        doc: meaning.doc.as_ref().map(|doc| paragraph(&doc.value)).unwrap_or_default(),
        sources: documents(scope, meaning.source.as_ref()),
    })
    .collect()
}

fn constraints(field: &FieldSpec) -> Vec<Constraint> {
    constraints::of(field).into_iter().map(|declared| declared.constraint).collect()
}

/// Why something should not be used any more; `find` tells what a name stands for.
pub(super) fn deprecated<R>(spec: &DeprecatedSpec, find: impl FnOnce(&str) -> Option<R>) -> Deprecated<R> {
    Deprecated {
        note: paragraph(&spec.note.value),
        replaced_by: spec.replaced_by.as_ref().and_then(|name| find(&name.value)),
    }
}
