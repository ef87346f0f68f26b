//! Error rows, and the codes of a service.

use std::collections::BTreeMap;

use aliyun_api_core::ErrorClass;

use super::{paragraph, path};
use crate::format::{ErrorSpec, FieldSpec};
use crate::lookup::Scope;
use crate::model::{Action, ActionId, DocumentId, ErrorCode, ErrorRow, When};
use crate::rust_names::types as type_names;
use crate::semantics::{classes, expected, rules, subjects};
use crate::source::Spanned;
use crate::yaml::{Mapping, Node, OneOrMany};

/// A row of an error table.
pub(super) fn row(scope: Scope<'_>, parameters: &Mapping<FieldSpec>, spec: &ErrorSpec) -> ErrorRow {
    let names = |names: &OneOrMany<Spanned<String>>| names.0.iter().map(|name| name.value.clone()).collect::<Vec<_>>();
    let mut when = Vec::new();
    if let Some(spec) = &spec.when {
        // An empty list stands for any.
        let or_any = |named: &OneOrMany<Spanned<String>>| {
            let named = names(named);
            if named.iter().any(|name| name == "any") { Vec::new() } else { named }
        };
        when.extend(spec.missing.as_ref().map(|missing| When::Missing(or_any(missing))));
        when.extend(spec.invalid.as_ref().map(|invalid| When::Invalid(or_any(invalid))));
        when.extend(spec.forbidden.as_ref().map(|forbidden| When::Forbidden(names(forbidden))));
        when.extend(spec.unknown.as_ref().map(|unknown| When::Unknown(names(unknown))));
        let subject = |key: &Spanned<String>| subjects::subject(scope, parameters, key).ok();
        when.extend(
            spec.state_not
                .iter()
                .filter_map(|(key, states)| Some(When::StateNot { subject: subject(key)?, states: names(states) })),
        );
        let values = |values: &OneOrMany<Node>| expected::all(scope, parameters, &values.0);
        let fields = |fields: &Mapping<OneOrMany<Node>>| {
            fields.iter().map(|(field, own)| (path(&field.value), values(own))).collect::<Vec<_>>()
        };
        when.extend(
            spec.with.iter().filter_map(|(key, own)| Some(When::With { subject: subject(key)?, fields: fields(own) })),
        );
        when.extend(spec.exists.iter().filter_map(|(name, own)| {
            Some(When::Exists { resource: scope.resource(&name.value)?, fields: fields(own) })
        }));
        when.extend(spec.quota.as_ref().and_then(|quota| scope.resource(&quota.value)).map(When::Quota));
        if !spec.request.is_empty() {
            let sent = spec.request.iter().filter_map(|(name, own)| {
                let (path, _) = rules::find(scope, parameters, &name.value)?;
                Some((path, values(own)))
            });
            when = vec![When::Request { parameters: sent.collect(), and: when }];
        }
    }
    ErrorRow {
        status: u16::try_from(spec.status.value).unwrap_or(400),
        code: spec.code.value.clone(),
        message: spec.message.value.clone(),
        // A row without a class is a finding, and specs with errors are not lowered.
        class: classes::of_row(spec).unwrap_or(ErrorClass::Invalid),
        cause: spec.cause.as_ref().map(|text| paragraph(&text.value)),
        fix: spec.fix.as_ref().map(|text| paragraph(&text.value)),
        when,
        sources: documents(scope, spec.source.as_ref()),
    }
}

/// The documents that a field or a row names.
pub(super) fn documents(scope: Scope<'_>, names: Option<&OneOrMany<Spanned<String>>>) -> Vec<DocumentId> {
    names.iter().flat_map(|names| &names.0).filter_map(|name| scope.document(&name.value)).collect()
}

/// All codes of a service, sorted, with where they come from.
pub(super) fn codes(actions: &[Action], common: &[ErrorRow]) -> Vec<ErrorCode> {
    let mut found: BTreeMap<&str, ErrorCode> = BTreeMap::new();
    let rows = common.iter().map(|row| (row, None)).chain(
        actions
            .iter()
            .enumerate()
            .flat_map(|(index, action)| action.errors.iter().map(move |row| (row, Some(ActionId(index))))),
    );
    for (row, action) in rows {
        let code = found.entry(&row.code).or_insert_with(|| ErrorCode {
            wire: row.code.clone(),
            rust: String::new(),
            messages: Vec::new(),
            actions: Vec::new(),
        });
        let message = (row.status, row.message.clone());
        if !code.messages.contains(&message) {
            code.messages.push(message);
        }
        if let Some(action) = action
            && !code.actions.contains(&action)
        {
            code.actions.push(action);
        }
    }
    let variants = type_names::error_variants(found.keys().copied());
    found.into_iter().map(|(wire, code)| ErrorCode { rust: variants[wire].clone(), ..code }).collect()
}
