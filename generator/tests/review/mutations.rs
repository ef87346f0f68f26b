//! Random edits of the real specs: what breaks an old caller is never called safe, and words are never called more.
//!
//! What breaks a caller is told by the generated client itself: what its types and methods are, and which tables it
//! sends and reads by. `SPEC_MUTATIONS` says how many edits are tried.

use std::collections::{BTreeMap, BTreeSet};

use aliyun_api_generator::emit::client_file;
use aliyun_api_generator::from_sources;
use aliyun_api_generator::model::Model;
use aliyun_api_generator::review::{Change, Review, Side, Verdict};
use aliyun_api_generator::source::{Source, Sources};
use syn::{Fields, ImplItem, Item, Visibility};

use super::common::edits::{EDITS, Mutated, Numbers, mutated};
use super::common::repository_specs;
use super::{TODAY, kinds};

/// So many edits are tried where nothing else is asked for.
const USUAL: usize = 30;

/// The real specs as far as one service needs them.
struct Service {
    id: String,
    files: Vec<Source>,
    side: Side,
    model: Model,
}

impl Service {
    /// The action or shared type is what most edits are of.
    fn is_edited(&self, file: &Source) -> bool {
        let own = file.path.strip_prefix(&self.id).is_some_and(|rest| rest.starts_with('/'));
        own && (file.path.matches('/').count() == 2 || file.path.ends_with("types.yaml"))
    }
}

fn services() -> Vec<Service> {
    let all = repository_specs();
    let ids: BTreeSet<String> =
        all.model.iter().flat_map(|model| model.services.iter().map(|service| service.id.clone())).collect();
    let service = |id: String| {
        let start = format!("{id}/");
        let files = || all.sources.iter().map(|(_, file)| file.clone());
        let read = |files: &[Source]| from_sources(Sources::new(files.to_vec()));
        let own: Vec<Source> = files().filter(|file| file.path.starts_with(&start)).collect();
        // What refers to another service is read with all of them.
        let files = if read(&own).model.is_some() { own } else { files().collect() };
        let model = read(&files).model.expect("the specs have no mistake");
        Service { id, side: Side::of(read(&files), "old", Vec::new()), files, model }
    };
    ids.into_iter().map(service).collect()
}

/// What a caller sees of the client, and the tables that it sends and reads by.
#[derive(Default)]
struct Surface {
    source: BTreeSet<String>,
    wire: BTreeMap<String, BTreeSet<String>>,
}

impl Surface {
    fn of(model: &Model, id: &str, action: &str) -> Self {
        let mut surface = Self::default();
        for part in [None, Some(action)] {
            let text = client_file(model, id, part).unwrap_or_default();
            surface.read(&text);
        }
        surface
    }

    fn read(&mut self, text: &str) {
        let file = syn::parse_file(text).expect("what is generated is Rust");
        let tokens = |item: &dyn quote::ToTokens| item.to_token_stream().to_string();
        let is_public = |visibility: &Visibility| matches!(visibility, Visibility::Public(_));
        for item in file.items {
            match item {
                Item::Struct(item) if is_public(&item.vis) => {
                    self.source.insert(format!("struct {}", item.ident));
                    if let Fields::Named(fields) = &item.fields {
                        for field in fields.named.iter().filter(|field| is_public(&field.vis)) {
                            let name = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
                            self.source.insert(format!("{}.{name}: {}", item.ident, tokens(&field.ty)));
                        }
                    }
                }
                Item::Enum(item) => {
                    self.source.insert(format!("enum {}", item.ident));
                    self.source.extend(item.variants.iter().map(|one| format!("{}::{}", item.ident, one.ident)));
                }
                Item::Impl(item) if item.trait_.is_none() => {
                    for function in &item.items {
                        if let ImplItem::Fn(function) = function
                            && is_public(&function.vis)
                        {
                            let signature = &function.sig;
                            self.source.insert(format!("{}::{}", tokens(&item.self_ty), tokens(signature)));
                        }
                    }
                }
                // The other macro only says which field has which number.
                Item::Macro(item) if item.mac.path.segments.last().is_some_and(|last| last.ident == "open_enum") => {
                    let text = without_docs(item.mac.tokens);
                    let mut parts = text.split(',').map(str::trim);
                    let name = parts.next().unwrap_or_default().to_owned();
                    self.source.extend(parts.filter(|part| !part.is_empty()).map(|part| format!("{name}: {part}")));
                }
                Item::Static(item) => {
                    let text = tokens(&item.expr);
                    let rows =
                        text.split("Field :: new").map(|row| row.trim_end_matches([' ', ',', ']', '}']).to_owned());
                    self.wire.insert(item.ident.to_string(), rows.collect());
                }
                _ => {}
            }
        }
    }

    /// What an old caller has that a new client has not.
    fn lost_source(&self, new: &Self) -> Vec<String> {
        self.source.difference(&new.source).cloned().collect()
    }

    /// The rows that the old client sent or read by and the new one does not. That a field must be there is told apart.
    fn lost_wire(&self, new: &Self) -> Vec<String> {
        let bare = |row: &str| row.replace(" . required ()", "");
        let mut lost = Vec::new();
        for (name, rows) in &self.wire {
            let others = new.wire.get(name);
            // What became a secret travels as before.
            let open = |row: &str| bare(row).replace(" . sensitive ()", "");
            let all = others.into_iter().flatten();
            let known: BTreeSet<String> = all.flat_map(|row| [bare(row), open(row)]).collect();
            lost.extend(rows.iter().filter(|row| !known.contains(&bare(row))).map(|row| format!("{name}: {row}")));
            // A request that did not say what must be said.
            let demanded: BTreeSet<String> =
                rows.iter().filter(|row| row.contains(". required")).map(|row| open(row)).collect();
            let demands = others.into_iter().flatten();
            let demands = demands.filter(|row| row.contains(". required") && !demanded.contains(&open(row)));
            lost.extend(demands.filter(|_| name.ends_with("REQUEST")).map(|row| format!("{name} demands {row}")));
        }
        lost
    }
}

fn without_docs(tokens: proc_macro2::TokenStream) -> String {
    let text = tokens.to_string();
    let lines = text.split("# [doc").map(|part| part.split_once(']').map_or(part, |(_, rest)| rest));
    lines.collect::<Vec<_>>().join(" ")
}

/// What is wrong with a review of an edit.
fn wrong(service: &Service, model: Option<&Model>, review: &Review, told: &str, only_words: bool) -> Vec<String> {
    let mut wrong = Vec::new();
    let worst = |verdict: &dyn Fn(&aliyun_api_generator::review::Item) -> Verdict| {
        review.items.iter().map(verdict).max().unwrap_or(Verdict::Safe)
    };
    let found = kinds(review);
    let known = [Change::WordsChanged, Change::ExampleChanged];
    if only_words && !found.iter().all(|kind| known.contains(kind)) {
        wrong.push(format!("{told}: words are called {found:?}"));
    }
    if found.contains(&Change::OtherChanged) {
        wrong.push(format!("{told}: a change has no kind: {:?}", review.items));
    }
    if let Some(model) = model {
        let action = told.split([':', '/']).nth(2).unwrap_or_default().trim_end_matches(".yaml");
        let old = Surface::of(&service.model, &service.id, action);
        let new = Surface::of(model, &service.id, action);
        let lost = old.lost_source(&new);
        if !lost.is_empty() && worst(&|item| item.source) == Verdict::Safe {
            wrong.push(format!("{told}: safe in Rust, and yet gone: {lost:?}; {found:?}"));
        }
        let lost = old.lost_wire(&new);
        if !lost.is_empty() && worst(&|item| item.verdict()) == Verdict::Safe {
            wrong.push(format!("{told}: safe, and yet other tables: {lost:?}; {found:?}"));
        }
    }
    wrong
}

#[test]
fn what_breaks_a_caller_is_never_called_safe() {
    let wanted = std::env::var("SPEC_MUTATIONS").ok().and_then(|text| text.parse().ok()).unwrap_or(USUAL);
    let services = services();
    let mut numbers = Numbers(20_270_131);
    let (mut tried, mut read, mut changed, mut found) = (0, 0, 0, Vec::new());
    while tried < wanted {
        // Larger services are tried more often.
        let service = &services[[0, 1, 1, 2, 2, 2][numbers.below(6)].min(services.len() - 1)];
        let edited = mutated(&service.files, EDITS, &mut numbers, |file| service.is_edited(file));
        let Some(Mutated { files, told, words }) = edited else { continue };
        tried += 1;
        let loaded = from_sources(Sources::new(files));
        read += usize::from(loaded.model.is_some());
        let model = loaded.model.clone();
        let side = Side::of(loaded, "new", Vec::new());
        let review = Review::new(&service.side, &side, TODAY, "0.3.1");
        changed += usize::from(!review.items.is_empty());
        found.extend(wrong(service, model.as_ref(), &review, &told, words));
    }
    println!("{tried} edits, {read} without a mistake, {changed} that change something, {} wrong", found.len());
    assert!(found.is_empty(), "{}", found.join("\n"));
    assert!(changed * 4 > tried * 3, "most edits change something: {changed} of {tried}");
    assert!(read * 3 > tried, "many edits are specs still: {read} of {tried}");
}
