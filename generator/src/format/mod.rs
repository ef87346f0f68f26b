//! The YAML format one to one: what a person writes, with the place of every value.

mod acknowledgement;
mod action;
mod allow;
mod deprecated;
mod draft;
mod error;
mod field;
mod forbidden;
mod guide;
mod limit;
mod part;
mod program;
mod resource;
mod rule;
mod service;
mod terms;

pub(crate) use acknowledgement::{AcknowledgementSpec, KINDS_OF_CHANGE};
pub(crate) use action::{ACCESS, ActionSpec, KINDS, PaginationSpec, RamSpec, STYLES, SourceSpec};
pub(crate) use allow::AllowSpec;
pub(crate) use deprecated::{DeprecatedSpec, WithdrawnSpec};
pub(crate) use draft::DraftSpec;
pub(crate) use error::{ErrorSpec, WhenSpec};
pub(crate) use field::{ANY_REGION, BESIDE_USE, FieldSpec, TypeWord, ValueSpec};
pub(crate) use forbidden::ForbiddenSpec;
pub(crate) use guide::{GuidePart, GuideSpec, Line, Words};
pub(crate) use limit::{BlockerSpec, QuotaSpec};
pub(crate) use part::PartSpec;
pub(crate) use program::ProgramSpec;
pub(crate) use resource::{
    CidrRuleSpec, CreateSpec, DeleteSpec, ElementListSpec, IdParameterSpec, IdSpec, KnownSpec, ListSpec, ResourceSpec,
    TransitionSpec, UNDOCUMENTED, UseSpec,
};
pub(crate) use rule::RuleSpec;
pub(crate) use service::ServiceSpec;
pub(crate) use terms::{AllowanceSpec, TermSpec, TermsSpec};

use std::sync::Arc;

use crate::source::Span;
use crate::yaml::Entry;

/// `types.yaml`: shared objects and enums by name.
pub(crate) type TypesSpec = Entry<FieldSpec>;
/// `resources.yaml`: resources by name.
pub(crate) type ResourcesSpec = Entry<ResourceSpec>;

/// A service as it stands in its folder.
#[derive(Clone, Debug)]
pub(crate) struct ServiceFolder {
    /// Folder name.
    pub(crate) id: String,
    /// `service.yaml`.
    pub(crate) service: ServiceSpec,
    /// `types.yaml`.
    pub(crate) types: TypesSpec,
    /// `resources.yaml`.
    pub(crate) resources: ResourcesSpec,
    /// The actions, sorted by name.
    pub(crate) actions: Vec<ActionFile>,
}

/// An action and the file it stands in.
#[derive(Clone, Debug)]
pub(crate) struct ActionFile {
    /// Folder, which is the group.
    pub(crate) group: String,
    /// File name without the ending.
    pub(crate) stem: String,
    /// Index of the file.
    pub(crate) file: usize,
    /// The action.
    pub(crate) spec: Arc<ActionSpec>,
}

/// An action that is left out, since it is not finished.
#[derive(Clone, Debug)]
pub(crate) struct DraftFile {
    /// The folder of its service.
    pub(crate) service: String,
    /// Its name.
    pub(crate) action: String,
    /// Where it says that it is a draft.
    pub(crate) span: Span,
}

/// Everything that was read.
#[derive(Clone, Debug, Default)]
pub(crate) struct Specs {
    /// The services, sorted by id.
    pub(crate) services: Vec<ServiceFolder>,
    /// `terms.yaml`; none where there is no such file.
    pub(crate) terms: TermsSpec,
    /// The programs, sorted by path.
    pub(crate) programs: Vec<ProgramSpec>,
    /// The guides, sorted by path.
    pub(crate) guides: Vec<GuideSpec>,
    /// The actions that are not finished, sorted by path: nothing else knows them.
    pub(crate) drafts: Vec<DraftFile>,
    /// What was decided about changes, sorted by path.
    pub(crate) acknowledgements: Vec<AcknowledgementSpec>,
}
