//! Both parts of an input as one: the API definition says more, the metadata of the command line is newer.

use aliyun_api_core::Encoding;

use super::definition::{Around, Field, Kind, Part};
use super::refusal::Refusal;
use crate::format::TypeWord;

/// The parameters of both parts, those of the definition first.
pub(super) fn merged(mut docs: Vec<Field>, request: Vec<Field>) -> Vec<Field> {
    for other in request {
        match docs.iter_mut().find(|field| field.name == other.name) {
            Some(field) => join(field, other),
            None => docs.push(other),
        }
    }
    docs
}

fn join(field: &mut Field, other: Field) {
    if other.required && !field.required {
        field.required = true;
        field.remark("required in one part of the input, and optional in the other");
    }
    field.text.push('\n');
    field.text.push_str(&other.text);
    let (own, theirs) = (field.word(), other.word());
    match (&mut field.kind, other.kind) {
        (Kind::Object(own), Kind::Object(theirs)) => *own = merged(std::mem::take(own), theirs),
        (Kind::List(own), Kind::List(theirs)) => join(own, *theirs),
        // What the metadata calls JSON with fields is a list or an object.
        (Kind::Object(own), Kind::List(theirs)) if matches!(theirs.kind, Kind::Object(_)) => {
            if let Kind::Object(theirs) = theirs.kind {
                *own = merged(std::mem::take(own), theirs);
            }
        }
        (kind @ Kind::Scalar(TypeWord::Any), theirs) => *kind = theirs,
        (_, Kind::Scalar(TypeWord::Any)) => {}
        (Kind::Scalar(own), Kind::Scalar(theirs)) if *own == theirs => {}
        _ => {
            let word = |word: TypeWord| TypeWord::ALL.iter().find(|(_, one)| *one == word).map_or("", |(name, _)| name);
            field.remark(format!("{} in one part of the input, {} in the other", word(own), word(theirs)));
        }
    }
}

/// What only both parts together say: how fields travel that came from the other part, and objects without a field.
pub(super) fn settled(fields: &mut [Field], around: Around, refusals: &mut Vec<Refusal>) {
    for field in fields {
        settle(field, around, refusals);
    }
}

fn settle(field: &mut Field, around: Around, refusals: &mut Vec<Refusal>) {
    if around != Around::Request {
        field.encoding = None;
    }
    let inner = match field.encoding {
        Some(Encoding::Json) => Around::Json,
        _ => around,
    };
    match &mut field.kind {
        Kind::Scalar(_) => {}
        Kind::List(element) => settle(element, inner, refusals),
        // What is not said may be anything, but for what travels in parameters of its own.
        Kind::Object(fields) if fields.is_empty() && inner != Around::Request => {
            field.kind = Kind::Scalar(TypeWord::Any);
        }
        Kind::Object(fields) if fields.is_empty() => {
            let what = format!("`{}` is an object, and the input does not say what is in it", field.name);
            let refusal = Refusal::at(&field.pointer, what, "add its fields in the file, from an official SDK");
            refusals.push(refusal.why("Each field travels in a parameter of its own, whose name must be known."));
        }
        Kind::Object(fields) => settled(fields, inner, refusals),
    }
}

/// The part that a field comes from, for a list that of its elements too.
pub(super) fn of_part(fields: &mut [Field], part: Part) {
    for field in fields {
        field.part = part;
        match &mut field.kind {
            Kind::Scalar(_) => {}
            Kind::List(element) => of_part(std::slice::from_mut(element), part),
            Kind::Object(fields) => of_part(fields, part),
        }
    }
}
