//! What the links of guides name.

use super::{Scope, keys};
use crate::format::Specs;
use crate::model::{GuideTarget, PAGES, ResourceId};
use crate::nearest::nearest;

/// What the forms of a link are.
pub(crate) const FORMS: &str = "`vpc:CreateVpc` leads to an action, `vpc:resource:Vpc` to a resource, `page:calling` to a page of the book, `guide:two-zones` to a guide.";

/// A name that a link has and nothing is called.
pub(crate) struct Unknown<'a> {
    /// What is not there: `action CreateVpv`.
    pub(crate) what: String,
    /// The link with the name that was most likely meant.
    pub(crate) near: Option<String>,
    /// Whether even the form of the link is unknown.
    pub(crate) form: bool,
    /// The link.
    pub(crate) link: &'a str,
}

/// Where a link leads.
pub(crate) fn target<'a>(specs: &Specs, link: &'a str) -> Result<GuideTarget, Unknown<'a>> {
    let unknown = |what: String, near: Option<String>| Unknown { what, near, form: false, link };
    let Some((scheme, name)) = link.split_once(':') else {
        return Err(Unknown { form: true, ..unknown(format!("`{link}`"), None) });
    };
    match scheme {
        "page" => {
            let near = || nearest(name, PAGES).map(|near| format!("page:{near}"));
            let page = PAGES.into_iter().find(|page| *page == name);
            page.map(GuideTarget::Page).ok_or_else(|| unknown(format!("page `{name}`"), near()))
        }
        "guide" => {
            let all = || order(specs).into_iter().map(|guide| specs.guides[guide].program.stem.as_str());
            let found = all().position(|stem| stem == name);
            let near = || nearest(name, all()).map(|near| format!("guide:{near}"));
            found.map(GuideTarget::Guide).ok_or_else(|| unknown(format!("guide `{name}`"), near()))
        }
        _ => {
            let Some(scope) = Scope::all(specs).find(|scope| scope.service.id == scheme) else {
                let services = specs.services.iter().map(|service| service.id.as_str());
                let near = nearest(scheme, services.chain(["page", "guide"]));
                let near = near.map(|near| format!("{near}:{name}"));
                return Err(Unknown { form: near.is_none(), ..unknown(format!("service `{scheme}`"), near) });
            };
            if let Some(name) = name.strip_prefix("resource:") {
                let resources = || keys(&scope.service.resources);
                let near = || nearest(name, resources()).map(|near| format!("{scheme}:resource:{near}"));
                let found = resources().position(|known| known == name);
                let target = found.map(|index| GuideTarget::Resource(ResourceId { service: scope.id, index }));
                return target.ok_or_else(|| unknown(format!("resource `{name}` of `{scheme}`"), near()));
            }
            let actions = || scope.service.actions.iter().map(|action| action.spec.action.value.as_str());
            let near = || nearest(name, actions()).map(|near| format!("{scheme}:{near}"));
            let target = scope.action_id(name).map(|action| GuideTarget::Action(scope.id, action));
            target.ok_or_else(|| unknown(format!("action `{name}` of `{scheme}`"), near()))
        }
    }
}

/// The guides in the order of their numbers.
pub(crate) fn order(specs: &Specs) -> Vec<usize> {
    let mut order: Vec<usize> = (0..specs.guides.len()).collect();
    order.sort_by_key(|guide| specs.guides[*guide].program.number.value);
    order
}
