//! A document as a whole.

use rayon::prelude::*;
use serde_json::{Map, Value, json};

use super::operation::Operation;
use super::optional::object;
use super::profile::Profile;
use super::schema::Scope;
use super::{errors, facts};
use crate::emit::docs;
use crate::model::{ActionId, Model, RecordId, ServiceId};

/// What the documents of a service have in common.
pub(super) struct Parts<'a> {
    scope: Scope<'a>,
    operations: Vec<Operation<'a>>,
    components: Value,
}

impl<'a> Parts<'a> {
    pub(super) fn of(model: &'a Model, id: ServiceId) -> Self {
        let scope = Scope { model, service: model.service(id) };
        let actions = &scope.service.actions;
        let operations: Vec<Operation<'a>> =
            (0..actions.len()).into_par_iter().map(|index| Operation::of(scope, ActionId(index))).collect();
        let texts = operations.iter().flat_map(|operation| operation.form.texts.iter().copied());
        let roots: Vec<RecordId> = actions.iter().map(|action| action.response).chain(texts).collect();
        let mut schemas = Map::from_iter([(errors::BODY.to_owned(), errors::body())]);
        schemas.extend(scope.components(roots));
        let components = object([
            ("schemas", schemas.into()),
            ("responses", errors::components(scope.service).into()),
            ("securitySchemes", security_schemes()),
        ]);
        Self { scope, operations, components }
    }

    /// The document of a profile.
    pub(super) fn document(&self, profile: Profile) -> Value {
        let service = self.scope.service;
        let paths: Vec<(String, Value)> =
            self.operations.par_iter().map(|operation| operation.item(self.scope, profile)).collect();
        let tags = service.groups.iter().map(|group| {
            json!({ "name": group.id, "description": format!("{}. {}", group.title, docs::markdown_prose(&group.doc)), "x-displayName": group.title })
        });
        let keys: Map<String, Value> =
            facts::KEYS.iter().map(|(key, meaning)| ((*key).to_owned(), (*meaning).into())).collect();
        let info = json!({
            "title": service.title,
            "version": service.version,
            "summary": docs::markdown_prose(&service.doc),
            "description": description(profile),
            "license": { "name": "Apache-2.0 OR MIT", "identifier": "Apache-2.0 OR MIT" },
            "x-aliyun-product": service.product,
        });
        object([
            ("openapi", "3.1.0".into()),
            ("info", info),
            ("servers", profile.servers(service)),
            ("tags", tags.collect::<Vec<_>>().into()),
            ("security", json!([{ "acs3": [] }, { "v1": [] }, {}])),
            ("paths", Map::from_iter(paths).into()),
            ("components", self.components.clone()),
            ("x-aliyun-endpoints", facts::endpoints(service)),
            ("x-aliyun-resources", facts::resources(service).into()),
            ("x-aliyun-keys", keys.into()),
        ])
    }
}

/// How to read a document.
fn description(profile: Profile) -> String {
    let told = match profile {
        Profile::Wire => {
            "This is how requests travel: a form in a `POST` to `/`, which the parameter `Action` tells apart. What stands behind `#` in a path is not sent. \
             `Format` is `JSON` in every request; without it the service responds in XML."
        }
        Profile::Path => {
            "Each action has a path of its own, which the mock server alone has; `GET` with the parameters in the query is taken as well. It responds in JSON, \
             unless `Format` is `XML`. Requests to the service are as the profile `wire` says."
        }
    };
    format!(
        "{told}\n\nThe form has a property for each parameter as it travels. The elements of a list are numbered, `Tag.1.Key`, `Tag.2.Key`; the first ones are properties, all others \
         match `patternProperties`. Objects have dots, `SystemDisk.Size`. A list or an object in one parameter is text: JSON, which `contentSchema` describes, or elements joined \
         by commas. Values of responses may be others than those that are known.\n\n\
         Keys that begin with `x-aliyun-` say what OpenAPI has no words for; `x-aliyun-keys`, at the end of the document, tells what each of them means."
    )
}

/// The two ways to sign, of which OpenAPI can only say where the signature is.
fn security_schemes() -> Value {
    json!({
        "acs3": {
            "type": "apiKey",
            "in": "header",
            "name": "Authorization",
            "description": "Signature ACS3-HMAC-SHA256 over method, path, query, headers and body: `ACS3-HMAC-SHA256 Credential=<access key id>,SignedHeaders=<names>,Signature=<hex>`. Every request is signed anew, so SDKs do it. The mock server takes unsigned requests unless it is started with `--auth strict`.",
        },
        "v1": {
            "type": "apiKey",
            "in": "query",
            "name": "Signature",
            "description": "Signature HMAC-SHA1 over all parameters, beside `AccessKeyId`, `SignatureMethod`, `SignatureVersion`, `SignatureNonce` and `Timestamp`; in the query or in the form.",
        },
    })
}
