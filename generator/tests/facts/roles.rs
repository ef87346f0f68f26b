//! The places where a field can stand.

use crate::common::{CREATE_NET, LIST_NETS, Specs};

/// A place for a field.
pub(crate) struct Role {
    pub(crate) name: &'static str,
    /// The file, and what goes into it; the field stands in place of `@`.
    pub(crate) texts: &'static [(Slot, &'static str)],
    /// An element has no description of its own.
    pub(crate) element: bool,
    /// How a list and an object travel there, where they must say so.
    pub(crate) encodings: Option<(&'static str, &'static str)>,
    pub(crate) kind: Kind,
}

/// What is special about a place.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Kind {
    /// Nothing.
    Plain,
    /// The key stands beside `use`, and the rest of the field in what is used: `%` is that.
    BesideUse,
    /// A type of `types.yaml`: an object or an enum.
    Type,
}

/// Where text is put.
#[derive(Clone, Copy)]
pub(crate) enum Slot {
    Parameters,
    Response,
    SharedParameters,
    SharedResponse,
    Types,
}

const fn role(name: &'static str, texts: &'static [(Slot, &'static str)]) -> Role {
    Role { name, texts, element: false, encodings: None, kind: Kind::Plain }
}

const fn sent(name: &'static str, texts: &'static [(Slot, &'static str)]) -> Role {
    Role { encodings: Some(("repeat", "flat")), ..role(name, texts) }
}

const fn element(name: &'static str, texts: &'static [(Slot, &'static str)]) -> Role {
    Role { element: true, ..role(name, texts) }
}

use Slot::{Parameters, Response, SharedParameters, SharedResponse, Types};

/// All places.
#[rustfmt::skip]
pub(crate) const ROLES: &[Role] = &[
    sent("parameter", &[(Parameters, "Probe: @")]),
    sent("shared parameter", &[(SharedParameters, "Probe: @"), (Parameters, "Probe: { use: Probe }")]),
    Role { kind: Kind::BesideUse, ..sent("beside use in a request", &[(SharedParameters, "Probe: %"), (Parameters, "Probe: @")]) },
    sent("member of a flat object", &[(Parameters, "Holder: { type: object, encoding: flat, doc: A holder., fields: { Probe: @ } }")]),
    sent("member of an object in a repeated list", &[(Parameters, "Holder: { type: list, encoding: repeat, doc: Holders., items: { type: object, fields: { Probe: @ } } }")]),
    role("member of an object as JSON", &[(Parameters, "Holder: { type: object, encoding: json, doc: A holder., fields: { Probe: @ } }")]),
    role("member of an object in a list as JSON", &[(Parameters, "Holder: { type: list, encoding: json, doc: Holders., items: { type: object, fields: { Probe: @ } } }")]),
    role("member of an object in a list in a list as JSON", &[(Parameters, "Holder: { type: list, encoding: json, doc: Holders., items: { type: list, items: { type: object, fields: { Probe: @ } } } }")]),
    element("element of a repeated list", &[(Parameters, "Probe: { type: list, encoding: repeat, doc: Probes., items: @ }")]),
    element("element of a list as JSON", &[(Parameters, "Probe: { type: list, encoding: json, doc: Probes., items: @ }")]),
    element("element of a list inside JSON", &[(Parameters, "Holder: { type: object, encoding: json, doc: A holder., fields: { Probe: { type: list, doc: Probes., items: @ } } }")]),
    element("element of a list in a repeated list", &[(Parameters, "Probe: { type: list, encoding: repeat, doc: Probes., items: { type: list, items: @ } }")]),
    element("element of a list in a list as JSON", &[(Parameters, "Probe: { type: list, encoding: json, doc: Probes., items: { type: list, items: @ } }")]),
    role("response field", &[(Response, "Probe: @")]),
    role("shared response field", &[(SharedResponse, "Probe: @"), (Response, "Probe: { use: Probe }")]),
    Role { kind: Kind::BesideUse, ..role("beside use in a response", &[(SharedResponse, "Probe: %"), (Response, "Probe: @")]) },
    role("member of an object in a response", &[(Response, "Holder: { type: object, doc: A holder., fields: { Probe: @ } }")]),
    role("member of an object in a response list", &[(Response, "Holder: { type: list, doc: Holders., items: { type: object, fields: { Probe: @ } } }")]),
    role("member of an object in a list in a response list", &[(Response, "Holder: { type: list, doc: Holders., items: { type: list, items: { type: object, fields: { Probe: @ } } } }")]),
    element("element of a response list", &[(Response, "Probe: { type: list, doc: Probes., items: @ }")]),
    element("element of a list in a response list", &[(Response, "Probe: { type: list, doc: Probes., items: { type: list, items: @ } }")]),
    Role { kind: Kind::Type, ..role("type", &[(Types, "Probe: @"), (Response, "Probe: { type: Probe, doc: A probe. }")]) },
    role("field of a received type", &[(Types, "Holder: { type: object, doc: A holder., fields: { Probe: @ } }"), (Response, "Holder: { type: Holder, doc: A holder. }")]),
    sent("field of a sent type", &[(Types, "Holder: { type: object, doc: A holder., fields: { Probe: @ } }"), (Parameters, "Holder: { type: Holder, encoding: flat, doc: A holder. }")]),
    element("element of a list in a type", &[(Types, "Holder: { type: object, doc: A holder., fields: { Probe: { type: list, doc: Probes., items: @ } } }"), (Response, "Holder: { type: Holder, doc: A holder. }")]),
];

impl Role {
    /// Specs with a field here: the keys in `rest`, and the one that is looked at.
    pub(crate) fn specs(&self, name: &str, rest: &str, key: &str) -> Specs {
        let both = [rest, key].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
        let (field, shared) = match self.kind {
            Kind::BesideUse if key.is_empty() => ("{ use: Probe }".to_owned(), self.complete(rest)),
            Kind::BesideUse => (format!("{{ use: Probe, {key} }}"), self.complete(rest)),
            _ => (self.complete(&both), String::new()),
        };
        let mut specs = base();
        if name == "required"
            && !self.element
            && self.texts.iter().any(|(slot, text)| matches!(slot, Parameters) && text.starts_with("Probe"))
        {
            let example = if both.starts_with("type: list") { "[one]" } else { "one" };
            specs = specs.edit(CREATE_NET, "Name: prod,", &format!("Name: prod, Probe: {example},"));
        }
        if name == "always"
            && !self.element
            && self.texts.iter().any(|(slot, text)| matches!(slot, Response) && text.starts_with("Probe"))
        {
            let example = if both.starts_with("type: list") { "[one]" } else { "one" };
            specs = specs.edit(LIST_NETS, "TotalCount: 1,", &format!("TotalCount: 1, Probe: {example},"));
        }
        for (slot, text) in self.texts {
            let text = text.replace('@', &field).replace('%', &shared);
            specs = slot.put(specs, &text);
        }
        specs
    }

    /// With what a field needs here in any case.
    fn complete(&self, body: &str) -> String {
        let mut body = body.to_owned();
        if !self.element && !own(&body).contains("doc: ") {
            body.push_str(", doc: A probe.");
        }
        let travels = |word| body.starts_with(&format!("type: {word}")) && !body.contains("encoding: ");
        let encoding = match self.encodings {
            Some((encoding, _)) if travels("list") => Some(encoding),
            Some((_, encoding)) if travels("object") || travels("Net,") => Some(encoding),
            _ => None,
        };
        if let Some(encoding) = encoding {
            body.push_str(&format!(", encoding: {encoding}"));
        }
        format!("{{ {body} }}")
    }
}

/// The keys without what is inside their values.
fn own(body: &str) -> String {
    let mut depth = 0_usize;
    let plain = body.chars().filter(|letter| match letter {
        '{' => {
            depth += 1;
            false
        }
        '}' => {
            depth -= 1;
            false
        }
        _ => depth == 0,
    });
    plain.collect()
}

/// The good specs with a second document of each action, and with something that every field can use.
fn base() -> Specs {
    let documents = "documents:\n  net-2021: { title: More of it, issued: \"2021-01-01\", language: en }\n";
    let newer = |specs: Specs, path, known: &str| {
        let both = format!("source: [{known}, {{ document: net-2021 }}]\n");
        specs.edit(path, &format!("source: {known}\n"), &both)
    };
    let specs = Specs::good().edit("net/service.yaml", "documents:\n", documents);
    let specs = newer(specs, CREATE_NET, "{ document: net-2020, section: \"1.1\" }");
    let specs = newer(specs, LIST_NETS, "{ document: net-2020, section: \"1.2\" }");
    let shared = "Shared: { type: integer, doc: Something else. }";
    SharedResponse.put(SharedParameters.put(specs, shared), shared)
}

impl Slot {
    fn put(self, specs: Specs, text: &str) -> Specs {
        let (path, before) = match self {
            Parameters => (CREATE_NET, "rules:\n"),
            Response => (LIST_NETS, "errors: []\n"),
            SharedParameters => ("net/service.yaml", "response:\n"),
            SharedResponse => ("net/service.yaml", "errors:\n"),
            Types => return specs.append("net/types.yaml", &format!("{text}\n")),
        };
        specs.edit(path, before, &format!("  {text}\n{before}"))
    }
}
