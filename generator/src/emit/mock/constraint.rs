//! Constraints and rules as tables of the core.

use aliyun_api_core::Forbidden;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::rust::ident;
use crate::model::{Condition, Constraint, Demand, Rule};

/// A constraint of what is at a path.
pub(super) fn check(path: &[String], constraint: &Constraint) -> TokenStream {
    let constraint = self::constraint(constraint);
    quote!(Check { path: &[#(#path),*], constraint: #constraint })
}

fn constraint(constraint: &Constraint) -> TokenStream {
    let number = |end: &Option<u64>| end.map_or_else(|| quote!(None), |end| some(Literal::u64_unsuffixed(end)));
    let end = |end: &Option<i64>| end.map_or_else(|| quote!(None), |end| some(Literal::i64_unsuffixed(end)));
    match constraint {
        Constraint::Length(least, most) => {
            let (least, most) = (number(least), number(most));
            quote!(Constraint::Length(#least, #most))
        }
        Constraint::Count(least, most) => {
            let (least, most) = (number(least), number(most));
            quote!(Constraint::Count(#least, #most))
        }
        Constraint::MaxBytes(most) => {
            let most = Literal::u64_unsuffixed(*most);
            quote!(Constraint::MaxBytes(#most))
        }
        Constraint::Range(ranges) => {
            let ranges = ranges.iter().map(|(least, most)| {
                let (least, most) = (end(least), end(most));
                quote!((#least, #most))
            });
            quote!(Constraint::Range(&[#(#ranges),*]))
        }
        Constraint::MultipleOf(step) => {
            let step = Literal::i64_unsuffixed(*step);
            quote!(Constraint::MultipleOf(#step))
        }
        Constraint::Pattern(pattern) => quote!(Constraint::Pattern(#pattern)),
        Constraint::ForbidPrefix(texts) => quote!(Constraint::ForbidPrefix(&[#(#texts),*])),
        Constraint::ForbidText(texts) => quote!(Constraint::ForbidText(&[#(#texts),*])),
        Constraint::Values(values) => quote!(Constraint::Values(&[#(#values),*])),
        Constraint::Not(forbidden) => {
            let forbidden = forbidden.iter().map(|forbidden| match forbidden {
                Forbidden::Number((least, most)) => {
                    let (least, most) = (end(least), end(most));
                    quote!(Forbidden::Number((#least, #most)))
                }
                Forbidden::Text(text) => quote!(Forbidden::Text(#text)),
                Forbidden::Inside(block) => quote!(Forbidden::Inside(#block)),
                Forbidden::Overlapping(block) => quote!(Forbidden::Overlapping(#block)),
            });
            quote!(Constraint::Not(&[#(#forbidden),*]))
        }
        Constraint::Format(format) => {
            // The core names its variants, and `Debug` says the name.
            let format = ident(&format!("{format:?}"));
            quote!(Constraint::Format(Format::#format))
        }
    }
}

fn some(literal: Literal) -> TokenStream {
    quote!(Some(#literal))
}

/// Nothing for a rule in words alone.
pub(super) fn rule(rule: &Rule) -> Option<TokenStream> {
    let demand = rule.demand.as_ref()?;
    let parameters = paths(demand.parameters());
    let demand = match demand {
        Demand::Require(_) => quote!(Demand::Require(#parameters)),
        Demand::Forbid(_) => quote!(Demand::Forbid(#parameters)),
        Demand::ExactlyOne(_) => quote!(Demand::ExactlyOne(#parameters)),
        Demand::AtLeastOne(_) => quote!(Demand::AtLeastOne(#parameters)),
        Demand::AtMostOne(_) => quote!(Demand::AtMostOne(#parameters)),
    };
    let when = conditions(&rule.when);
    let present = paths(&rule.when_present);
    let error = rule.error.as_ref().map_or_else(|| quote!(None), |code| quote!(Some(#code)));
    Some(quote!(Rule { demand: #demand, when: #when, when_present: #present, error: #error }))
}

/// Parameters and the values that they must have.
pub(super) fn conditions(conditions: &[Condition]) -> TokenStream {
    let conditions = conditions.iter().map(|condition| {
        let (parameter, values) = (&condition.parameter, &condition.values);
        quote!(Condition { parameter: &[#(#parameter),*], values: &[#(#values),*] })
    });
    quote!(&[#(#conditions),*])
}

/// The paths of parameters.
pub(super) fn paths(paths: &[Vec<String>]) -> TokenStream {
    let paths = paths.iter().map(|path| quote!(&[#(#path),*]));
    quote!(&[#(#paths),*])
}
