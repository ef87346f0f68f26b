//! Which action a request means: by path, header or parameter, and by version, name or host where several services have
//! it.

use std::borrow::Cow;

use super::{ActionPath, Incoming};
use crate::catalog::{ActionKey, Catalog};
use crate::names::nearest;
use crate::{ApiError, Service};

/// The action of a request.
#[derive(Debug)]
pub(crate) struct Route {
    pub(crate) action: ActionKey,
    pub(crate) warning: Option<String>,
}

/// Finds the action.
///
/// # Errors
/// The request names none, or one that no service has.
pub(crate) fn route(catalog: &Catalog, request: &Incoming) -> Result<Route, ApiError> {
    let path = of_path(catalog, &request.path);
    let action = path.as_ref().map(|path| Cow::Borrowed(path.action)).or_else(|| asked_action(request));
    let action = action.filter(|name| !name.is_empty());
    let Some(action) = action else {
        let message = "The request names no action: send the parameter Action or the header x-acs-action.";
        return Err(ApiError::new(400, "MissingAction", message));
    };
    let known = catalog.actions(&action);
    if known.is_empty() {
        return Err(not_found(catalog, &action));
    }
    let version = path.as_ref().map(|path| Cow::Borrowed(path.version));
    let version =
        version.or_else(|| request.header("x-acs-version")).or_else(|| request.parameter("Version").map(Cow::Borrowed));
    let service = |key: &ActionKey| catalog.services().nth(key.service);
    let find = |matches: &dyn Fn(&Service) -> bool| known.iter().copied().find(|key| service(key).is_some_and(matches));
    let by_path = || path.as_ref().map(|path| find(&|service| service.info.id.eq_ignore_ascii_case(path.service)));
    let by_version = || version.as_deref().and_then(|version| find(&|service| service.info.version == version));
    let host = request.header("host").unwrap_or_default();
    let by_host = || find(&|service| is_host_of(service, &host));
    let found = match (by_path(), known) {
        (Some(found), _) => found,
        (None, [only]) => Some(*only),
        (None, several) => by_version().or_else(by_host).or_else(|| several.first().copied()),
    };
    let action = found.ok_or_else(|| not_found(catalog, &action))?;
    Ok(Route { action, warning: version_warning(catalog, action, version.as_deref()) })
}

/// The name of the action that a request asks for, there or not, unless its path names it.
pub(crate) fn asked_action(request: &Incoming) -> Option<Cow<'_, str>> {
    request.parameter("Action").map(Cow::Borrowed).or_else(|| request.header("x-acs-action"))
}

/// The action that a path names, where it has the form and begins with a service.
fn of_path<'a>(catalog: &Catalog, path: &'a str) -> Option<ActionPath<'a>> {
    let path = ActionPath::parse(path)?;
    let known = catalog.services().any(|known| known.info.id.eq_ignore_ascii_case(path.service));
    known.then_some(path)
}

/// Whether a host is one of the service's: by its first label, with or without a region.
fn is_host_of(service: &Service, host: &str) -> bool {
    let label = |host: &str| host.split(['.', ':']).next().unwrap_or_default().to_ascii_lowercase();
    let endpoints = &service.info.endpoints;
    let regions = endpoints.regions.iter().map(|(_, host)| *host);
    let hosts = [Some(endpoints.central), endpoints.regional, endpoints.internal].into_iter().flatten().chain(regions);
    let wanted = label(host);
    hosts.into_iter().any(|own| label(own) == wanted && !wanted.is_empty())
}

/// A version that is not the service's is worth a warning, and no more: the action is what counts.
fn version_warning(catalog: &Catalog, action: ActionKey, version: Option<&str>) -> Option<String> {
    let own = catalog.services().nth(action.service).map_or("", |service| service.info.version);
    match version {
        Some(version) if version == own => None,
        Some(version) => Some(format!("The version {version} is not the one of the action; served as {own}.")),
        None => Some(format!("The request has no version; served as {own}.")),
    }
}

fn not_found(catalog: &Catalog, action: &str) -> ApiError {
    let near = nearest(action, catalog.action_names());
    let hint = near.map(|near| format!(" Did you mean {near}?")).unwrap_or_default();
    ApiError::new(404, "InvalidAction.NotFound", format!("The server has no such action.{hint}"))
}
