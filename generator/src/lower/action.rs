//! An action.

use super::types::{Types, deprecated};
use super::{error, paragraph, path, value};
use crate::format::{ActionFile, FieldSpec, PaginationSpec, RuleSpec};
use crate::lookup::{Scope, Side};
use crate::model::{
    Action, ActionId, ActionKind, ActionNames, DecisionEffect, Discrepancy, Example, GroupId, Limits, PageStyle,
    Pagination, Ram, RecordRole, Rule, Source,
};
use crate::rust_names::case;
use crate::semantics::{rules, subjects};
use crate::source::{Sources, Spanned};
use crate::yaml::Mapping;

/// Lowers an action; what it does to resources is added later.
pub(super) fn lower<'a>(
    scope: Scope<'a>,
    types: &mut Types<'a>,
    id: ActionId,
    file: &'a ActionFile,
    sources: &Sources,
) -> Action {
    let spec = &file.spec;
    let wire = &spec.action.value;
    let pascal = case::pascal(wire);
    let request = types.add(
        &format!("{pascal}Request"),
        format!("The parameters of `{wire}`."),
        id,
        RecordRole::Request,
        &spec.parameters,
    );
    let response = types.add(
        &format!("{pascal}Response"),
        format!("The response of `{wire}`."),
        id,
        RecordRole::Response,
        &spec.response,
    );
    Action {
        wire: wire.clone(),
        names: ActionNames {
            method: case::method(wire),
            module: case::module(wire),
            table: case::constant(wire),
            required: format!("{pascal}Required"),
        },
        // A group that is not declared is a finding, and specs with findings are not lowered.
        group: scope.group(&file.group).unwrap_or(GroupId(0)),
        summary: paragraph(&spec.summary.value),
        description: spec.description.as_ref().map(|text| paragraph(&text.value)),
        kind: if spec.kind.value == "write" { ActionKind::Write } else { ActionKind::Read },
        sources: spec
            .source
            .0
            .iter()
            .filter_map(|source| {
                let document = scope.document(&source.document.value)?;
                Some(Source { document, section: source.section.as_ref().map(|section| section.value.clone()) })
            })
            .collect(),
        ram: spec.ram.as_ref().map(|ram| Ram {
            action: ram.action.value.clone(),
            access: ram.access.value.clone(),
            resources: ram.resources.iter().map(|name| name.value.clone()).collect(),
        }),
        limits: spec.limits.as_ref().map_or_else(Limits::default, |limits| Limits {
            per_user: limits.per_user.as_ref().map(|rate| rate.value.clone()),
            per_api: limits.per_api.as_ref().map(|rate| rate.value.clone()),
        }),
        idempotency: spec.idempotency.as_ref().map(|name| name.value.clone()),
        asynchronous: spec.asynchronous.as_ref().map(|text| paragraph(&text.value)),
        deprecated: spec.deprecated.as_ref().map(|spec| deprecated(spec, |name| scope.action_id(name))),
        withdrawn: spec.withdrawn.as_ref().and_then(|spec| scope.document(&spec.since.value)),
        pagination: spec.pagination.as_ref().map(pagination),
        request,
        response,
        rules: spec.rules.iter().map(|one| rule(scope, &spec.parameters, one)).collect(),
        errors: spec.errors.iter().map(|row| error::row(scope, &spec.parameters, row)).collect(),
        examples: spec
            .examples
            .iter()
            .map(|example| Example {
                title: paragraph(&example.title.value),
                request: value::object(scope, &spec.parameters, &example.request, Side::Request),
                response: match crate::yaml::json::to_json(&example.response) {
                    serde_json::Value::Object(map) => map,
                    _ => serde_json::Map::new(),
                },
            })
            .collect(),
        discrepancies: spec
            .discrepancies
            .iter()
            .map(|found| Discrepancy {
                places: found.place.0.iter().map(|place| place.value.clone()).collect(),
                effect: DecisionEffect::named(&found.effect.value).unwrap_or(DecisionEffect::None),
                says: paragraph(&found.says.value),
                decision: paragraph(&found.decision.value),
            })
            .collect(),
        effects: Vec::new(),
        file: sources.get(file.file).path.clone(),
    }
}

fn pagination(spec: &PaginationSpec) -> Pagination {
    let text = |name: &Option<Spanned<String>>| name.as_ref().map(|name| name.value.clone()).unwrap_or_default();
    Pagination {
        style: if spec.style.value == "token" {
            PageStyle::Token { token: text(&spec.token), next: text(&spec.next) }
        } else {
            PageStyle::Page { page: text(&spec.page), total: text(&spec.total) }
        },
        size: spec.size.value.clone(),
        items: path(&spec.items),
        default_size: spec.default_size.as_ref().map(|size| size.value),
        max_size: spec.max_size.as_ref().map(|size| size.value),
    }
}

fn rule(scope: Scope<'_>, parameters: &Mapping<FieldSpec>, spec: &RuleSpec) -> Rule {
    Rule {
        demand: rules::demand(scope, parameters, spec),
        states: spec
            .state
            .iter()
            .filter_map(|(key, states)| {
                let states = states.0.iter().map(|state| state.value.clone()).collect();
                Some((subjects::subject(scope, parameters, key).ok()?, states))
            })
            .collect(),
        when: rules::conditions(scope, parameters, spec),
        when_present: rules::when_present(scope, parameters, spec),
        error: spec.error.as_ref().map(|code| code.value.clone()),
        doc: spec.doc.as_ref().map(|text| paragraph(&text.value)),
        note: spec.is_note(),
    }
}
