//! The tables of the resources.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::constraint;
use super::tables::Tables;
use crate::emit::rust::{docs, ident};
use crate::model::{
    BackRef, Blocker, CidrRelation, CidrRule, Edit, FieldValues, ForEach, How, Id, Known, Part, RefCount, Reference,
    Resource, Transition, Untie, ValueExpr,
};

/// The items of `resources.rs`.
pub(super) fn items(tables: Tables<'_>) -> Vec<TokenStream> {
    let import = quote! {
        #[allow(unused_imports, reason = "not every service has every kind of resource")]
        use aliyun_api_mock_runtime::{BackRef, Blocker, CidrRelation, CidrRule, Id, ForEach, Known, Match, Part, Quota, RefCount, FieldReference, Resource, States, Untie, ValueExpr};
    };
    let resources = tables.service().resources.iter().map(|found| resource(tables, found));
    std::iter::once(import).chain(resources).collect()
}

fn resource(tables: Tables<'_>, found: &Resource) -> TokenStream {
    let (table, doc) = (ident(&found.table), docs(&found.doc));
    let name = &found.name;
    let id = match &found.id {
        Id::Field { field, prefix } => quote!(Id::Field { name: #field, prefix: #prefix }),
        Id::Key(fields) => quote!(Id::Key(&[#(#fields),*])),
    };
    let known = match &found.known {
        None => quote!(None),
        Some(Known::Ids(ids)) => quote!(Some(Known::Ids(&[#(#ids),*]))),
        Some(Known::Each { resource, then, listed }) => {
            let resource = tables.resource(*resource);
            quote!(Some(Known::Each { resource: #resource, then: #then, listed: &[#(#listed),*] }))
        }
    };
    let co_creates = found.co_creates.iter().map(|Part { resource, field, each, when, with }| {
        let (resource, with) = (tables.resource(*resource), value_exprs(with));
        let (field, when) = (option(field.as_ref()), field_values(when));
        let each = match each {
            None => quote!(None),
            Some(ForEach::Parameter(name)) => quote!(Some(ForEach::Parameter(#name))),
            Some(ForEach::Referring { child, to }) => {
                let [child, to] = [child, to].map(|id| tables.resource(*id));
                quote!(Some(ForEach::Referring { child: #child, to: #to }))
            }
        };
        quote!(Part { resource: #resource, field: #field, each: #each, when: #when, with: #with })
    });
    let states = found.states.as_ref().map_or_else(
        || quote!(None),
        |states| {
            let (field, start) = (&states.field, &states.start);
            let then = times(&states.then);
            quote!(Some(States { field: #field, start: #start, then: #then }))
        },
    );
    let (unique, ignored) = (&found.unique, &found.ignore_parameters);
    let (set, derived) = (value_exprs(&found.set), value_exprs(&found.derived));
    let back_refs = found.back_refs.iter().map(|BackRef { field, resource, part }| {
        let resource = tables.resource(*resource);
        let part = part.as_ref().map_or_else(|| quote!(None), |part| quote!(Some(&[#(#part),*])));
        quote!(BackRef { field: #field, resource: #resource, part: #part })
    });
    let ref_counts = found.ref_counts.iter().map(|RefCount { field, resource }| {
        let resource = tables.resource(*resource);
        quote!(RefCount { field: #field, resource: #resource })
    });
    let blocked_by = blockers(tables, &found.blocked_by);
    let cascade = found.cascade.iter().map(|id| tables.resource(*id));
    let unties = found.unties.iter().map(|Untie { resource, clear, set }| {
        let (resource, set) = (tables.resource(*resource), value_exprs(set));
        quote!(Untie { resource: #resource, clear: &[#(#clear),*], set: #set })
    });
    let cidr_rules = found.cidr_rules.iter().map(cidr_rule);
    let refers = found.refers.iter().map(|Reference { field, to }| {
        let to = tables.resource(*to);
        quote!(FieldReference { field: &[#(#field),*], to: #to })
    });
    let (not_found, conflict) = (option(found.not_found_error.as_ref()), option(found.conflict_error.as_ref()));
    let quota = found.quota.as_ref().map_or_else(
        || quote!(None),
        |quota| {
            let limit = Literal::u64_unsuffixed(quota.limit);
            let per = quota.per.map(|id| tables.resource(id)).map_or_else(|| quote!(None), |per| quote!(Some(#per)));
            let (with, error) = (field_values(&quota.with), &quota.error);
            quote!(Some(Quota { limit: #limit, per: #per, with: #with, error: #error }))
        },
    );
    quote! {
        #doc
        pub(crate) static #table: Resource = Resource {
            name: #name,
            id: #id,
            known: #known,
            unique: &[#(#unique),*],
            co_creates: &[#(#co_creates),*],
            states: #states,
            ignore_parameters: &[#(#ignored),*],
            set: #set,
            back_refs: &[#(#back_refs),*],
            ref_counts: &[#(#ref_counts),*],
            derived: #derived,
            blocked_by: #blocked_by,
            cascade: &[#(#cascade),*],
            unties: &[#(#unties),*],
            cidr_rules: &[#(#cidr_rules),*],
            refers: &[#(#refers),*],
            not_found_error: #not_found,
            conflict_error: #conflict,
            quota: #quota,
        };
    }
}

pub(super) fn option(text: Option<&String>) -> TokenStream {
    text.map_or_else(|| quote!(None), |text| quote!(Some(#text)))
}

/// What stops a deletion or a transition.
fn blockers(tables: Tables<'_>, blockers: &[Blocker]) -> TokenStream {
    let blockers = blockers.iter().map(|Blocker { path, error, with, unless }| {
        let path = path.iter().map(|id| tables.resource(*id));
        let [error, unless] = [error, unless].map(|name| option(name.as_ref()));
        let with = field_values(with);
        quote!(Blocker { path: &[#(#path),*], error: #error, with: #with, unless: #unless })
    });
    quote!(&[#(#blockers),*])
}

/// What the fields of an object must be.
pub(super) fn field_values(fields: &FieldValues) -> TokenStream {
    let fields = fields.iter().map(|(path, values)| quote!((&[#(#path),*], &[#(#values),*])));
    quote!(&[#(#fields),*])
}

fn cidr_rule(CidrRule { field, relation, error }: &CidrRule) -> TokenStream {
    let error = option(error.as_ref());
    let relation = match relation {
        CidrRelation::Inside(fields) => {
            let fields = constraint::paths(fields);
            quote!(CidrRelation::Inside(#fields))
        }
        CidrRelation::Disjoint(owner) => quote!(CidrRelation::Disjoint(&[#owner])),
        CidrRelation::Distinct(owner) => quote!(CidrRelation::Distinct(&[#owner])),
    };
    quote!(CidrRule { field: #field, relation: #relation, error: #error })
}

/// States with the time after which they come.
fn times(states: &[(String, u64)]) -> TokenStream {
    let states = states.iter().map(|(state, time)| {
        let time = Literal::u64_unsuffixed(*time);
        quote!((#state, #time))
    });
    quote!(&[#(#states),*])
}

/// What an action writes into an object.
pub(super) fn transition(tables: Tables<'_>, transition: &Transition) -> TokenStream {
    let (set, clear, then) = (value_exprs(&transition.set), &transition.clear, times(&transition.then));
    let edits = transition.edits.iter().map(|Edit { field, how, value, by }| {
        let how = match how {
            How::Add => quote!(How::Add),
            How::Remove => quote!(How::Remove),
            How::Update => quote!(How::Update),
        };
        let value = value_expr(value);
        quote!(Edit { field: #field, how: #how, value: #value, by: &[#(#by),*] })
    });
    let peer = option(transition.peer.as_ref());
    let (when, blocked_by) = (constraint::conditions(&transition.when), blockers(tables, &transition.blocked_by));
    quote! {
        Transition { set: #set, clear: &[#(#clear),*], edits: &[#(#edits),*], then: #then, peer: #peer, when: #when, blocked_by: #blocked_by }
    }
}

/// Fields with the values that the engine writes.
pub(super) fn value_exprs(fields: &[(String, ValueExpr)]) -> TokenStream {
    let fields = fields.iter().map(|(field, value)| {
        let value = value_expr(value);
        quote!((#field, #value))
    });
    quote!(&[#(#fields),*])
}

/// A value that the engine writes.
fn value_expr(value: &ValueExpr) -> TokenStream {
    match value {
        ValueExpr::Literal(value) => {
            let text = value.to_string();
            quote!(ValueExpr::Json(#text))
        }
        ValueExpr::Now => quote!(ValueExpr::Now),
        ValueExpr::Id => quote!(ValueExpr::Id),
        ValueExpr::Epoch => quote!(ValueExpr::Epoch),
        ValueExpr::Address => quote!(ValueExpr::Address),
        ValueExpr::Endpoint => quote!(ValueExpr::Endpoint),
        ValueExpr::Order => quote!(ValueExpr::Order),
        ValueExpr::Fingerprint => quote!(ValueExpr::Fingerprint),
        ValueExpr::PrivateKey => quote!(ValueExpr::PrivateKey),
        ValueExpr::HostCount(block) => {
            let block = self::value_expr(block);
            quote!(ValueExpr::HostCount(&#block))
        }
        ValueExpr::Field(path) => quote!(ValueExpr::Field(&[#(#path),*])),
        ValueExpr::List(items) => {
            let items = items.iter().map(self::value_expr);
            quote!(ValueExpr::List(&[#(#items),*]))
        }
        ValueExpr::Object(fields) => {
            let fields = value_exprs(fields);
            quote!(ValueExpr::Object(#fields))
        }
        ValueExpr::Product(factors) => {
            let factors = factors.iter().map(self::value_expr);
            quote!(ValueExpr::Product(&[#(#factors),*]))
        }
        ValueExpr::Match(found) => {
            let (on, cases) = (&found.on, value_exprs(&found.cases));
            let branch = |branch: &Option<ValueExpr>| {
                branch.as_ref().map(self::value_expr).map_or_else(|| quote!(None), |value| quote!(Some(#value)))
            };
            let (absent, otherwise) = (branch(&found.absent), branch(&found.otherwise));
            quote!(ValueExpr::Match(&Match { on: &[#(#on),*], cases: #cases, absent: #absent, otherwise: #otherwise }))
        }
    }
}
