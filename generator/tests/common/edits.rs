//! Single edits of specs, and a sequence of them that is the same in each run.

use aliyun_api_generator::source::Source;

/// An edit: what stands in a spec, and what stands there then.
pub struct Edit {
    /// What stands in a spec.
    pub from: &'static str,
    /// What stands there then.
    pub to: &'static str,
    /// Whether it changes words alone.
    pub words: bool,
}

/// An edit that may mean something.
pub const fn edit(from: &'static str, to: &'static str) -> Edit {
    Edit { from, to, words: false }
}

/// An edit of words alone.
pub const fn words(from: &'static str, to: &'static str) -> Edit {
    Edit { from, to, words: true }
}

/// Edits of what any specs have.
pub const EDITS: &[Edit] = &[
    edit("required: true, ", ""),
    edit("{ type: string, ", "{ type: string, required: true, "),
    edit("{ type: string, ", "{ type: integer, "),
    edit("{ type: integer, ", "{ type: string, "),
    edit("{ type: integer, ", "{ type: long, "),
    edit("{ type: string, ", "{ type: string, rust: other_name, "),
    edit("{ type: string, ", "{ type: string, sensitive: true, "),
    edit("{ type: string, ", "{ type: string, length: 1..7, "),
    edit("{ type: string, ", "{ type: string, format: timestamp, "),
    edit("sensitive: true, ", ""),
    edit("sensitive: true\n", "sensitive: false\n"),
    edit("always: true, ", ""),
    edit("encoding: repeat", "encoding: json"),
    edit("encoding: json", "encoding: repeat"),
    edit("wrapper: ", "wrapper: A"),
    edit("kind: read", "kind: write"),
    edit("kind: write", "kind: read"),
    edit("idempotency: ClientToken\n", ""),
    edit("status: 400", "status: 403"),
    edit("status: 404", "status: 400"),
    edit("class: quota", "class: denied"),
    edit("class: denied", "class: throttling"),
    edit("class: not_ready", "class: conflict"),
    edit("code: Invalid", "code: Inval"),
    edit("code: Forbidden", "code: Forbid"),
    edit("message: ", "message: So "),
    edit("unknown: ", "invalid: "),
    edit("range: 1..", "range: 2.."),
    edit("length: 2..", "length: 1.."),
    edit("format: cidr, ", ""),
    edit("default: 10, ", "default: 20, "),
    edit("max_size: 50", "max_size: 60"),
    edit("\n  RegionId: ", "\n  RegionID: "),
    edit("\n  VpcId: ", "\n  VpcID: "),
    edit("\n  PageSize: ", "\n  Size: "),
    edit("\n  Description: ", "\n  Text: "),
    edit("\n  Name: ", "\n  Named: "),
    edit("\n  Status: ", "\n  State: "),
    edit("\n        Status: ", "\n        State: "),
    edit("\nresponse:\n", "\nresponse:\n  Another: { type: string, doc: Another field. }\n"),
    edit("\nparameters:\n", "\nparameters:\n  Another: { type: string, example: a, doc: Another parameter. }\n"),
    edit("\nparameters:\n", "\nparameters:\n  Another: { type: string, required: true, example: a, doc: One more. }\n"),
    edit("values: [", "values: [Another, "),
    edit("values: { ", "values: { Another: one more, "),
    edit("type: enum\n", "type: enum\n    rust: other_name\n"),
    edit("name: ", "name: Other"),
    edit("items: { type: string", "items: { type: integer"),
    edit("style: page, page: PageNumber", "style: page, page: PageSize"),
    edit("use: RequestId", "use: RequestId, always: true"),
    edit("action: ", "action: X"),
    words("doc: The ", "doc: Now the "),
    words("doc: Name ", "doc: The name "),
    words("doc: Id ", "doc: The id "),
    words("doc: \"", "doc: \"Well: "),
    words("summary: ", "summary: Now "),
    words("cause: ", "cause: Then "),
    words(" fix: ", " fix: Perhaps "),
    words("section: \"", "section: \"9"),
    words("decision: ", "decision: So "),
    words("says: \"", "says: \"So "),
];

/// A sequence of numbers that is the same in each run.
pub struct Numbers(pub u64);

impl Numbers {
    /// The next one below `most`.
    pub fn below(&mut self, most: usize) -> usize {
        // Numerical Recipes, 64 bits.
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % most.max(1) as u64).unwrap_or(0)
    }
}

/// Specs with an edit.
pub struct Mutated {
    /// All files.
    pub files: Vec<Source>,
    /// What was done where.
    pub told: String,
    /// Whether it changed words alone.
    pub words: bool,
}

/// One of the edits, at one of the places where it fits; `None` where it fits nowhere.
pub fn mutated<'e>(
    files: &[Source],
    edits: impl IntoIterator<Item = &'e Edit>,
    numbers: &mut Numbers,
    is_edited: impl Fn(&Source) -> bool,
) -> Option<Mutated> {
    let edits: Vec<&Edit> = edits.into_iter().collect();
    let edit = edits[numbers.below(edits.len())];
    let fits = |file: &Source| is_edited(file) && file.text.contains(edit.from);
    let fit: Vec<usize> = files.iter().enumerate().filter(|(_, file)| fits(file)).map(|(index, _)| index).collect();
    let index = *fit.get(numbers.below(fit.len()))?;
    let text = &files[index].text;
    let places: Vec<usize> = text.match_indices(edit.from).map(|(at, _)| at).collect();
    let at = *places.get(numbers.below(places.len()))?;
    let mut files = files.to_vec();
    files[index].text = format!("{}{}{}", &text[..at], edit.to, &text[at + edit.from.len()..]);
    let line = text[..at].matches('\n').count() + 1;
    let shown = |text: &str| text.trim().replace('\n', " ");
    let told = format!("{}:{line}: `{}` to `{}`", files[index].path, shown(edit.from), shown(edit.to));
    Some(Mutated { files, told, words: edit.words })
}
