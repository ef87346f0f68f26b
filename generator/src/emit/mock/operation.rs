//! The table of an action: limits, rules, errors, pages, example, effects.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::tables::Tables;
use super::{constraint, resource};
use crate::emit::EmitError;
use crate::emit::rust::ident;
use crate::model::{
    Action, Creation, Each, Effect, ElementList, ErrorRow, Expected, Filter, PageStyle, RefRegion, Subject, Target,
    Toward, When,
};

/// The items of the file.
pub(super) fn items(tables: Tables<'_>, action: &Action) -> Result<Vec<TokenStream>, EmitError> {
    let service = tables.service();
    let module = ident(&service.id);
    let table = ident(&action.names.table);
    let request = ident(&service.record(action.request).rust);
    let response = ident(&service.record(action.response).rust);
    let group = &service.group(action.group).id;
    let mut checks = Vec::new();
    let mut refs = Vec::new();
    let mut defaults = Vec::new();
    service.walk(action.request, |step| {
        let (path, field) = (step.path(), step.field);
        let constraints = field.constraints.iter().chain(&field.item_constraints);
        checks.extend(constraints.map(|constraint| constraint::check(&path, constraint)));
        defaults.extend(field.default.as_ref().map(|default| quote!((&[#(#path),*], #default))));
        if !field.refers.is_empty() {
            let to = field.refers.iter().map(|id| tables.resource(*id));
            let region = match &field.ref_region {
                RefRegion::Call => quote!(RefRegion::Call),
                RefRegion::Parameter(name) => quote!(RefRegion::Parameter(#name)),
                RefRegion::Any => quote!(RefRegion::Any),
            };
            refs.push(quote!(Reference { path: &[#(#path),*], to: &[#(#to),*], region: #region }));
        }
    });
    let rules = action.rules.iter().filter(|rule| !rule.note).filter_map(constraint::rule);
    let states = states(tables, action);
    let errors = action.errors.iter().map(|row| error(tables, row));
    let pagination = pagination(action);
    let example = match action.examples.first() {
        Some(example) => serde_json::to_string(&example.response).map_err(|error| EmitError {
            output: "mock",
            file: action.wire.clone(),
            reason: error.to_string(),
        })?,
        None => "{}".to_owned(),
    };
    let effects = action.effects.iter().map(|effect| self::effect(tables, effect));
    Ok(vec![
        quote! { use aliyun_api::#module::{#request, #response}; },
        quote! { use aliyun_api::Request; },
        quote! {
            #[allow(unused_imports, reason = "not every action has every kind of limit")]
            use aliyun_api_mock_runtime::{Blocker, Check, Condition, Constraint, Creation, Demand, Each, Edit, Effect, ElementList, ErrorRow, Expected, Forbidden, Format, How, Match, Operation, PageStyle, Pagination, RefRegion, Reference, Rule, StateRule, Toward, Subject, Target, Transition, ValueExpr, When};
        },
        quote! {
            #[allow(unused_imports, reason = "not every action is about a resource")]
            use super::super::resources;
        },
        quote! {
            pub(in super::super) const #table: Operation = Operation {
                action: <#request as Request>::ACTION,
                group: #group,
                new_request: || Box::new(#request::default()),
                new_response: || Box::new(#response::default()),
                checks: &[#(#checks),*],
                rules: &[#(#rules),*],
                states: &[#(#states),*],
                defaults: &[#(#defaults),*],
                refs: &[#(#refs),*],
                errors: &[#(#errors),*],
                pagination: #pagination,
                example: #example,
                effects: &[#(#effects),*],
            };
        },
    ])
}

/// A row of an error table.
pub(super) fn error(tables: Tables<'_>, row: &ErrorRow) -> TokenStream {
    let status = Literal::u16_unsuffixed(row.status);
    let (code, message) = (&row.code, &row.message);
    let when = row.when.iter().map(|when| condition(tables, when));
    quote!(ErrorRow { status: #status, code: #code, message: #message, when: &[#(#when),*] })
}

fn condition(tables: Tables<'_>, when: &When) -> TokenStream {
    match when {
        When::Missing(names) => quote!(When::Missing(&[#(#names),*])),
        When::Invalid(names) => quote!(When::Invalid(&[#(#names),*])),
        When::Forbidden(names) => quote!(When::Forbidden(&[#(#names),*])),
        When::Unknown(names) => quote!(When::Unknown(&[#(#names),*])),
        When::StateNot { subject, states } => {
            let subject = self::subject(tables, subject);
            quote!(When::StateNot(#subject, &[#(#states),*]))
        }
        When::With { subject, fields } => {
            let (subject, fields) = (self::subject(tables, subject), tests(fields));
            quote!(When::With(#subject, #fields))
        }
        When::Exists { resource, fields } => {
            let (resource, fields) = (tables.resource(*resource), tests(fields));
            quote!(When::Exists(#resource, #fields))
        }
        When::Request { parameters, and } => {
            let (parameters, and) = (tests(parameters), and.iter().map(|when| condition(tables, when)));
            quote!(When::Request(#parameters, &[#(#and),*]))
        }
        When::Quota(resource) => {
            let resource = tables.resource(*resource);
            quote!(When::Quota(#resource))
        }
    }
}

/// What fields, or parameters, may be.
fn tests(fields: &[(Vec<String>, Vec<Expected>)]) -> TokenStream {
    let fields = fields.iter().map(|(path, values)| {
        let values = values.iter().map(expected);
        quote!((&[#(#path),*], &[#(#values),*]))
    });
    quote!(&[#(#fields),*])
}

fn expected(value: &Expected) -> TokenStream {
    match value {
        Expected::Text(text) => quote!(Expected::Text(#text)),
        Expected::Absent => quote!(Expected::Absent),
        Expected::Parameter(path) => quote!(Expected::Parameter(&[#(#path),*])),
        Expected::Field(path) => quote!(Expected::Field(&[#(#path),*])),
        Expected::Not(values) => {
            let values = values.iter().map(expected);
            quote!(Expected::Not(&[#(#values),*]))
        }
    }
}

/// The object that a condition is about.
fn subject(tables: Tables<'_>, subject: &Subject) -> TokenStream {
    let named = tables.resource(subject.named);
    let steps = subject.steps.iter().map(|step| {
        let resource = tables.resource(step.to());
        match step {
            Toward::Referred(_) => quote!(Toward::Referred(#resource)),
            Toward::Referring(_) => quote!(Toward::Referring(#resource)),
        }
    });
    let parameter = match &subject.parameter {
        None => quote!(None),
        Some(parameter) => quote!(Some(&[#(#parameter),*])),
    };
    quote!(Subject { parameter: #parameter, named: #named, steps: &[#(#steps),*] })
}

/// The states that rules demand.
fn states(tables: Tables<'_>, action: &Action) -> Vec<TokenStream> {
    let rules = action.rules.iter().filter(|rule| !rule.note);
    let states = rules.flat_map(|rule| rule.states.iter().map(move |(subject, states)| (rule, subject, states)));
    states
        .map(|(rule, subject, states)| {
            let (subject, error) = (self::subject(tables, subject), resource::option(rule.error.as_ref()));
            let (when, present) = (constraint::conditions(&rule.when), constraint::paths(&rule.when_present));
            quote!(StateRule { subject: #subject, states: &[#(#states),*], when: #when, when_present: #present, error: #error })
        })
        .collect()
}

/// Where the documentation gives no size of a page.
const DEFAULT_SIZE: u64 = 10;
const MAX_SIZE: u64 = 100;

fn pagination(action: &Action) -> TokenStream {
    let Some(pages) = &action.pagination else { return quote!(None) };
    let style = match &pages.style {
        PageStyle::Page { page, total } => quote!(PageStyle::Page { page: #page, total: #total }),
        PageStyle::Token { token, next } => quote!(PageStyle::Token { token: #token, next: #next }),
    };
    let (size, items) = (&pages.size, &pages.items);
    let default_size = Literal::u64_unsuffixed(pages.default_size.unwrap_or(DEFAULT_SIZE));
    let max_size = Literal::u64_unsuffixed(pages.max_size.unwrap_or(MAX_SIZE));
    quote! {
        Some(Pagination { style: #style, size: #size, items: &[#(#items),*], default_size: #default_size, max_size: #max_size })
    }
}

fn effect(tables: Tables<'_>, effect: &Effect) -> TokenStream {
    match effect {
        Effect::Create(Creation { resource, amount, each, upsert, count, discriminator }) => {
            let (resource, discriminator) = (tables.resource(*resource), resource::value_exprs(discriminator));
            let [amount, each, count] = [amount, each, count].map(|name| resource::option(name.as_ref()));
            quote! {
                Effect::Create(Creation {
                    resource: #resource,
                    amount: #amount,
                    each: #each,
                    upsert: #upsert,
                    count: #count,
                    discriminator: #discriminator,
                })
            }
        }
        Effect::Read(target) => {
            let target = self::target(tables, target);
            quote!(Effect::Read(#target))
        }
        Effect::Change(target) => {
            let target = self::target(tables, target);
            quote!(Effect::Change(#target))
        }
        Effect::Delete(target) => {
            let target = self::target(tables, target);
            quote!(Effect::Delete(#target))
        }
        Effect::List { resource, items, filters, pairs, tags } => {
            let (resource, pairs) = (tables.resource(*resource), resource::option(pairs.as_ref()));
            let (filters, tags) = (self::filters(filters), self::filters(tags));
            quote! {
                Effect::List { resource: #resource, items: &[#(#items),*], filters: #filters, pairs: #pairs, tags: #tags }
            }
        }
        Effect::ListElements(ElementList { resource, items, of, show, filters, tags, any_of, distinct }) => {
            let (resource, show, tags) = (tables.resource(*resource), resource::value_exprs(show), self::filters(tags));
            let filters = resource::value_exprs(filters);
            let any_of = resource::option(any_of.as_ref());
            quote! {
                Effect::ListElements(ElementList {
                    resource: #resource,
                    items: &[#(#items),*],
                    of: &[#(#of),*],
                    show: #show,
                    filters: #filters,
                    tags: #tags,
                    any_of: #any_of,
                    distinct: #distinct,
                })
            }
        }
        Effect::Transition(target, transition) => {
            let transition =
                resource::transition(tables, &tables.model.resource(target.resource).transitions[*transition]);
            let target = self::target(tables, target);
            quote!(Effect::Transition(#target, #transition))
        }
    }
}

/// Parameters and the paths of fields.
fn filters(filters: &[Filter]) -> TokenStream {
    let filters = filters.iter().map(|Filter { parameter, field }| quote!((#parameter, &[#(#field),*])));
    quote!(&[#(#filters),*])
}

fn target(tables: Tables<'_>, target: &Target) -> TokenStream {
    let resource = tables.resource(target.resource);
    let (id, discriminator) = (resource::option(target.id.as_ref()), resource::value_exprs(&target.discriminator));
    let parts = target.parts.iter().map(|(field, parameter)| quote!((#field, #parameter)));
    let each = match &target.each {
        None => quote!(None),
        Some(Each { list, count, missing }) => {
            let [count, missing] = [count, missing].map(|name| resource::option(name.as_ref()));
            quote!(Some(Each { list: #list, count: #count, missing: #missing }))
        }
    };
    quote!(Target { resource: #resource, id: #id, parts: &[#(#parts),*], each: #each, discriminator: #discriminator })
}
