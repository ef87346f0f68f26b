//! A service, and what belongs to it as a whole.

use aliyun_api_core::code_template;

use super::fields::Types;
use super::{Home, Name, Part, Parts, What, action, resource, text};
use crate::model::{Document, Endpoints, ErrorCode, Group, Model, Service, ServiceId, ServiceNames};

pub(super) fn add(model: &Model, id: ServiceId, parts: &mut Parts) {
    let types = Types::new(model, id);
    let Service {
        id: name,
        title,
        product,
        version,
        doc,
        names,
        endpoints: Endpoints { central, regional, internal, regions },
        documents,
        groups,
        records: _,
        enums: _,
        actions,
        resources,
        lookups,
        errors,
        codes,
    } = types.service();
    let home = Home::file(format!("{name}/service.yaml"));
    let mut part = Part::new(What::Service, home.clone());
    part.say(Name::Title, title);
    part.say(Name::Product, product);
    part.say(Name::Version, version);
    part.say(Name::Doc, doc);
    part.say(Name::Endpoint, central);
    part.say(Name::Regional, regional.as_deref().unwrap_or_default());
    part.say(Name::Internal, internal.as_deref().unwrap_or_default());
    let ServiceNames { handlers, dispatcher, endpoint_variable, command } = names;
    part.say(Name::Variables, text::listed([handlers, dispatcher, endpoint_variable]));
    part.say(Name::Text, command);
    parts.insert(name.clone(), part);
    for (region, host) in regions {
        let mut part = Part::new(What::Endpoint, home.at(["endpoints", "regions", region]));
        part.say(Name::Endpoint, host);
        parts.insert(format!("{name}/endpoints/{region}"), part);
    }
    for Document { id: document, title, issued, language } in documents {
        let mut part = Part::new(What::Document, home.at(["documents", document]));
        part.say(Name::Text, text::listed([title, issued, language]));
        parts.insert(format!("{name}/documents/{document}"), part);
    }
    for (index, Group { id: group, module, feature, title, doc }) in groups.iter().enumerate() {
        let mut part = Part::new(What::Group, home.at(["groups", group]));
        part.say(Name::Module, module);
        part.say(Name::Feature, feature);
        part.say(Name::Title, title);
        part.say(Name::Doc, doc);
        part.say(Name::Position, (index + 1).to_string());
        parts.insert(format!("{name}/groups/{group}"), part);
    }
    for one in actions {
        action::add(&types, one, parts);
    }
    // The paths of what only one action has are known then.
    types.add_types(parts);
    action::add_errors(&types, parts, (name, &home), None, errors);
    for one in resources {
        resource::add(&types, one, parts);
    }
    for lookup in lookups {
        resource::add_waiters(&types, lookup, parts);
    }
    // Few codes are templates, and a service has many.
    let all = codes.iter().map(|code| code.wire.as_str()).filter(|code| code.contains(code_template::GAP));
    let templates: Vec<&str> = all.collect();
    for ErrorCode { wire, rust, messages: _, actions: _ } in codes {
        let mut part = Part::new(What::Code, Home::default());
        part.say(Name::Ident, rust);
        let templates = templates.iter().copied().filter(|other| text::stands_for(other, wire));
        part.say(Name::Covered, templates.max_by_key(|other| other.len()).unwrap_or_default());
        parts.insert(format!("{name}/codes/{wire}"), part);
    }
}
