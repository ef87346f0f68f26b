//! Specs against documents, through folders: what is equal, and every kind of difference as a person sees it.
//!
//! The pages in `tests/audit` are made up, one in each layout that the audit reads.

mod common;

use std::fs;
use std::path::{Path, PathBuf};

use aliyun_api_generator::audit::{Audit, AuditError, Kind, audit, drift};
use common::{CREATE_NET, DELETE_NET, LIST_NETS, Specs};

/// A page whose layout has no cells: words are broken, and descriptions follow on.
const CREATE_PAGE: &str = "net/net/01-CreateNet.txt";
/// A page with tabs between its cells, and Chinese headings.
const LIST_PAGE: &str = "net/net/02-ListNets.txt";
/// A page whose cells are paragraphs.
const DELETE_PAGE: &str = "net/DeleteNet.txt";

/// Specs and documents, with changes.
#[derive(Clone)]
struct Case {
    specs: Specs,
    pages: Vec<(String, Vec<u8>)>,
}

impl Case {
    /// Both say the same.
    fn good() -> Self {
        let pages = [CREATE_PAGE, LIST_PAGE, DELETE_PAGE, "net/00-overview.txt"].map(|path| {
            let text = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/audit").join(path));
            (path.to_owned(), text.expect("the page is there"))
        });
        // The documents name examples for these.
        let specs = Specs::good()
            .edit(CREATE_NET, "example: 0c593ea1,", "example: t-1,")
            .edit(CREATE_NET, "values: [Fast, Cheap],", "values: [Fast, Cheap], example: Fast,")
            .edit(
                CREATE_NET,
                "type: string, required: true, doc: Key",
                "type: string, required: true, example: team, doc: Key",
            )
            .edit(CREATE_NET, "Value: { type: string,", "Value: { type: string, example: blue,")
            .edit(CREATE_NET, "always: true, doc: Id", "always: true, example: net-1, doc: Id");
        Self { specs, pages: pages.to_vec() }
    }

    fn spec(mut self, path: &str, from: &str, to: &str) -> Self {
        self.specs = self.specs.edit(path, from, to);
        self
    }

    fn page(mut self, path: &str, from: &str, to: &str) -> Self {
        let page = self.pages.iter_mut().find(|(found, _)| found == path).expect("the page is there");
        let text = String::from_utf8(page.1.clone()).expect("the page is text");
        assert_eq!(text.matches(from).count(), 1, "`{from}` in {path}");
        page.1 = text.replace(from, to).into_bytes();
        self
    }

    /// With a table of errors on the page with cells.
    fn errors(self, rows: &str) -> Self {
        let end = "  \"RequestId\" : \"0ED8D006\"\n}\n```\n";
        let table = "HttpCode\t错误码\t错误信息\t描述\n--------\t------\t------\t------\n";
        self.page(LIST_PAGE, end, &format!("{end}\n#### 错误码\n\n{table}{rows}\nMore of it is elsewhere.\n"))
    }

    fn with(mut self, path: &str, text: impl Into<Vec<u8>>) -> Self {
        self.pages.push((path.to_owned(), text.into()));
        self
    }

    fn without(mut self, path: &str) -> Self {
        self.pages.retain(|(found, _)| found != path);
        self
    }

    /// With a discrepancy of `CreateNet`.
    fn discrepancy(mut self, text: &str) -> Self {
        self.specs = self.specs.append(CREATE_NET, &format!("discrepancies:\n  - {{ effect: words, {text} }}\n"));
        self
    }

    fn audit(&self) -> Result<Audit, AuditError> {
        let folder = tempfile::tempdir().expect("there is room for a folder");
        let write = |path: PathBuf, text: &[u8]| {
            fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("the folder can be made");
            fs::write(path, text).expect("the file can be written");
        };
        for source in self.specs.files() {
            write(folder.path().join("specs").join(&source.path), source.text.as_bytes());
        }
        for (path, text) in &self.pages {
            write(folder.path().join("documents").join(path), text);
        }
        audit(&folder.path().join("specs"), "specs", &folder.path().join("documents"), "documents")
    }

    fn findings(&self) -> String {
        let found = self.audit().expect("specs and documents can be read");
        found.diagnostics.render(&found.sources, "", false)
    }
}

#[test]
fn what_is_equal_is_counted() {
    let found = Case::good().audit().expect("specs and documents can be read");
    assert_eq!(found.diagnostics.render(&found.sources, "", false), "");
    let lines = Kind::ALL.map(|kind| format!("{}: {:?}", kind.title(), found.tallies[&kind]));
    insta::assert_snapshot!(lines.join("\n"));
}

/// Every difference that one change makes; each change makes at least one.
#[rustfmt::skip]
fn differences() -> Vec<(&'static str, &'static str, Case)> {
    let good = Case::good;
    vec![
        ("page", "no page for an action", good().without(LIST_PAGE)),
        ("page", "a page for no action", good().with("net/net/04-RenameNet.txt", "RenameNet\n")),
        ("page", "a page that is no text", good().with("net/net/05-Other.txt", [0xff, 0xfe])),
        ("page", "a page without a table", good().page(DELETE_PAGE, "Request parameters", "Requests")),
        ("page", "a page without a table of errors", good().page(DELETE_PAGE, "Error codes", "What fails")),
        ("page", "a page without JSON", good().page(DELETE_PAGE, "JSON format", "As text")),
        ("page", "a row that cannot be read", good().page(LIST_PAGE, "PageSize\tInteger\t否", "PageSize\tInteger\tmaybe")),
        ("page", "a row of errors without a number, with one below the other, and without a message", good().errors("4xx\tNoSuchNet\tNo such net.\t\n\tNetGone\tIt is gone.\t\n400\tNetBusy\n")),
        ("error-row", "a code that goes on behind that of the spec, in cells", good().errors("400\tMissingParameter.Size\tSize is missing.\t\n").spec(LIST_NETS, "errors: []", "errors:\n  - { status: 400, code: MissingParameter, message: Name is missing. }")),
        ("error-row", "code and message that are divided in another place", good().errors("400\tMissingParameter.\tSize is missing.\t\n").spec(LIST_NETS, "errors: []", "errors:\n  - { status: 400, code: MissingParameter, message: \". Size is missing.\" }")),
        ("error-row", "a code that goes on behind that of the spec, in a broken line", good().page(CREATE_PAGE, "400 QuotaExcee\nded.Net", "400 QuotaExceeded\n.Net").spec(CREATE_NET, "Too many networks., when: { quota: Net } }", "None is left. }\n  - { status: 400, code: QuotaExceeded, message: Nothing is left. }").spec("net/resources.yaml", "  quota: { limit: 10, error: QuotaExceeded.Net }\n", "").spec(CREATE_NET, "code: QuotaExceeded.Net", "code: QuotaExceeded, message: All is gone. }\n  - { status: 400, code: QuotaExceeded.Net")),
        ("error-row", "another status", good().spec(DELETE_NET, "status: 404", "status: 400")),
        ("error-row", "another message", good().spec(CREATE_NET, "The name is not valid.", "The name is invalid.")),
        ("error-row", "a message that ends too early", good().spec(CREATE_NET, "The name is not valid.", "The name is")),
        ("error-row", "a row that the page lacks", good().spec(CREATE_NET, "errors:\n", "errors:\n  - { status: 403, code: Forbidden, message: You may not. }\n")),
        ("error-row", "a row that the spec lacks", good().page(DELETE_PAGE, "400 IncorrectNetStatus", "403 Forbidden You may not.\n\n400 IncorrectNetStatus")),
        ("error-row", "a row that the page has twice", good().page(CREATE_PAGE, "400 QuotaExcee", "400 InvalidName The name is not valid.\n\n400 QuotaExcee")),
        ("parameter", "a parameter that the page lacks", good().spec(DELETE_NET, "parameters:\n", "parameters:\n  Force: { type: boolean, doc: Whatever is in it. }\n")),
        ("parameter", "a parameter that the spec lacks", good().page(CREATE_PAGE, "Size Integer No 10", "Colour String No red How it looks.\n\nSize Integer No 10")),
        ("parameter", "a broken name that the spec lacks", good().page(CREATE_PAGE, "Size Integer No 10", "Background\nColour\n\nString No red How it looks.\n\nSize Integer No 10")),
        ("parameter", "a name in other capitals", good().page(LIST_PAGE, "PageSize\tInteger\t否", "Pagesize\tInteger\t否")),
        ("required", "required on the page alone", good().page(CREATE_PAGE, "Integer No 10", "Integer Yes 10")),
        ("required", "required in the spec alone, inside a list", good().page(CREATE_PAGE, "String Yes team", "String No team")),
        ("field", "a field that the page lacks", good().spec(CREATE_NET, "response:\n", "response:\n  Owner: { type: string, doc: Whose it is. }\n")),
        ("field", "a field that the spec lacks", good().page(LIST_PAGE, "TotalCount\tInteger", "Owner\tString\t\t账号。\nTotalCount\tInteger")),
        ("type", "a parameter of another type", good().spec(LIST_NETS, "PageSize: { type: integer", "PageSize: { type: string")),
        ("type", "a field of another type", good().page(LIST_PAGE, "TotalCount\tInteger", "TotalCount\tString")),
        ("example", "another example", good().spec(CREATE_NET, "example: prod", "example: test")),
        ("example", "an example with more digits", good().page(CREATE_PAGE, "Integer No 10", "Integer No 100")),
        ("example", "an example that the spec lacks", good().spec(LIST_NETS, "Name: { type: string, example: prod,", "Name: { type: string,").page(LIST_PAGE, "Name\tString\t否\t\t", "Name\tString\t否\tprod\t")),
        ("value", "a value that the page lacks", good().spec(CREATE_NET, "values: [Fast, Cheap]", "values: [Fast, Cheap, Steady]")),
        ("value", "a value that the spec lacks", good().page(CREATE_PAGE, "• Cheap", "• Steady : always the same\n• Cheap")),
        ("json-key", "a key that the response lacks", good().page(CREATE_PAGE, " \" RequestId \"", " \" Owner Id \":\" 7 \",\n \" RequestId \"")),
        ("json-key", "a wrapper of another name", good().page(LIST_PAGE, "\"Net\" :", "\"Items\" :")),
        ("json-key", "a key in JSON that is broken", good().page(LIST_PAGE, "\"TotalCount\" : 1,", "\"Owner\" : 7, } \"TotalCount\" : 1,")),
        ("wording", "a sentence of the vendor", good().page(CREATE_PAGE, "How people call it.", "Who may use it are all peo\nple that have been told the name of it.")
            .spec(CREATE_NET, "doc: Name of the network.", "doc: \"Those who may use it are all people that have been told the name.\"")),
    ]
}

#[test]
fn every_difference_is_found() {
    for kind in
        ["page", "error-row", "parameter", "required", "field", "type", "example", "value", "json-key", "wording"]
    {
        let mut shown = Vec::new();
        for (_, what, case) in differences().into_iter().filter(|(of, ..)| *of == kind) {
            let findings = case.findings();
            assert!(findings.contains(&format!("error[audit-{kind}]")), "{what}: {findings}");
            shown.push(format!("# {what}\n\n{findings}"));
        }
        insta::assert_snapshot!(kind, shown.join("\n\n"));
    }
}

#[test]
fn a_part_may_have_several_headings() {
    let divided = Case::good()
        .page(CREATE_PAGE, "\nMode String", "\nRequest parameters\n\nMode String")
        .page(CREATE_PAGE, "RequestId String 0ED8", "Response parameters\n\nRequestId String 0ED8")
        .page(CREATE_PAGE, "400 QuotaExcee", "Error codes\n\n400 QuotaExcee")
        .page(DELETE_PAGE, "All Products\n", "All Products\n\nError codes\n\nRequest parameters\n\nExamples\n");
    assert_eq!(divided.findings(), "");
    let equal = |case: &Case| case.audit().expect("specs and documents can be read").tallies;
    assert_eq!(equal(&divided), equal(&Case::good()));
    // The table of the response may have the heading of the request, but only where there is no other.
    let misnamed = Case::good().page(CREATE_PAGE, "Response parameters", "Request parameters");
    assert_eq!(misnamed.findings(), "");
    let row = "Error codes\n\n403 Forbidden You may not.\n\nExamples\n\nError codes\n\n400 QuotaExcee";
    let found = Case::good().page(CREATE_PAGE, "400 QuotaExcee", row).findings();
    assert_eq!(found.matches("error[").count(), 1, "{found}");
    assert!(found.contains("403 Forbidden You may not."), "{found}");
}

#[test]
fn discrepancies_explain_what_they_name() {
    let cases = [
        (Kind::Required, "where: Size, says: Required here and not there., decision: Optional.", true),
        (Kind::Required, "where: parameters, says: Size is required in the table alone., decision: No.", true),
        (Kind::Required, "where: Size, says: 1 to 100 here and 1 to 50 there., decision: 1 to 100.", false),
        (Kind::Required, "where: Name, says: Required here and not there., decision: Optional.", false),
        (Kind::Required, "where: parameters, says: SizeMax is required., decision: No.", false),
    ];
    for (kind, text, explained) in cases {
        let case = Case::good().page(CREATE_PAGE, "Integer No 10", "Integer Yes 10").discrepancy(text);
        let found = case.audit().expect("specs and documents can be read");
        assert_eq!(found.diagnostics.is_empty(), explained, "{text}");
        assert_eq!(found.tallies[&kind].explained, usize::from(explained), "{text}");
    }
    let page = String::from_utf8(Case::good().pages[0].1.clone()).expect("the page is text");
    let renamed = Case::good().without(CREATE_PAGE).with("net/net/01-CreatNet.txt", page);
    assert!(renamed.findings().contains("no page is about `CreateNet`"));
    let said = renamed.discrepancy("where: action, says: The page is called CreatNet., decision: CreateNet.");
    assert_eq!(said.findings(), "");
}

#[test]
fn a_field_of_a_shared_type_is_on_the_page_of_one_action() {
    let case = Case::good().spec(
        "net/types.yaml",
        "    Status:",
        "    Owner: { type: string, doc: Whose it is. }\n    Status:",
    );
    assert!(case.findings().contains("no page has the response field `Nets.Owner`"));
    let case = case.spec(CREATE_NET, "response:\n", "response:\n  Net: { type: Net, doc: The new network. }\n").page(
        CREATE_PAGE,
        "NetId String net-1",
        "Net N/A What there is now.\n└Owner String Whose it is.\n└Status String How it is.\nNetId String net-1",
    );
    assert_eq!(case.findings(), "");
}

#[test]
fn what_only_a_later_document_has_is_not_looked_for() {
    let newer = |case: Case| {
        case.spec(
            "net/service.yaml",
            "endpoints:\n",
            "  net-2024: { title: Later, issued: \"2024\", language: en }\nendpoints:\n",
        )
        .spec(
            CREATE_NET,
            "source: { document: net-2020, section: \"1.1\" }",
            "source: [{ document: net-2020, section: \"1.1\" }, { document: net-2024 }]",
        )
    };
    let more = |source: &str| {
        let values = format!("values: {{ Fast: quick, Cheap: slow, Free: {{ doc: for nothing, {source} }} }},");
        newer(Case::good())
            .spec(CREATE_NET, "values: [Fast, Cheap],", &values)
            .spec(
                CREATE_NET,
                "rules:\n",
                &format!("  Zone: {{ type: string, example: a, doc: Zone., {source} }}\nrules:\n"),
            )
            .spec(
                CREATE_NET,
                "errors:\n",
                &format!("errors:\n  - {{ status: 400, code: NoZone, message: No zone., class: invalid, {source} }}\n"),
            )
    };
    assert_eq!(newer(Case::good()).findings(), "");
    assert_eq!(more("source: net-2024").findings(), "");
    let found = more("allow: {}").audit().map(|found| found.diagnostics.len());
    assert!(matches!(found, Ok(found) if found >= 3) || found.is_err(), "{found:?}");
}

#[test]
fn what_cannot_be_compared_says_so() {
    let broken = Case::good().spec(CREATE_NET, "kind: write", "kind: [");
    assert!(matches!(broken.audit(), Err(AuditError::Specs)));
    let mut none = Case::good();
    none.pages = vec![("net/readme.md".to_owned(), b"# Nets".to_vec())];
    assert!(matches!(none.audit(), Err(AuditError::NoPages(_))));
    none.pages.clear();
    assert!(matches!(none.audit(), Err(AuditError::Documents { .. })));
    let elsewhere = Case::good().with("other/OtherAction.txt", "");
    assert_eq!(elsewhere.findings(), "", "a folder that is no service is left alone");
}

#[test]
fn odd_pages_do_no_harm() {
    for text in [
        "",
        "\n",
        "Request parameters",
        "JSON format {",
        "JSON format {\"a\":",
        "Error codes\n404",
        "<<<\t<\t<a",
        "Request parameters\nString Yes",
        "└",
        "Request parameters\n└\nString Yes",
    ] {
        let case = Case::good().without(DELETE_PAGE).with(DELETE_PAGE, text);
        assert!(case.findings().contains("DeleteNet"), "{text}");
    }
}

/// What the vendor would publish of an action of the good specs.
const METADATA: &str = r#"{
  "action": "DeleteNet", "service": "net", "version": "2020-01-01",
  "docs": {
    "operation": "write",
    "parameters": { "NetId": { "type": "string", "required": true, "docRequired": true } },
    "response": { "type": "object", "properties": { "RequestId": { "type": "string" } } },
    "errors": [["404", "InvalidNetId.NotFound", "No such network."], ["400", "IncorrectNetStatus", "The network is busy."]]
  }
}"#;

/// The differences between the good specs, with an edit of the spec of the action, and metadata, with an edit of that.
fn drifted(spec: (&str, &str), metadata: (&str, &str)) -> String {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("the folder can be made");
        fs::write(path, text).expect("the file can be written");
    };
    for source in Specs::good().edit(DELETE_NET, spec.0, spec.1).files() {
        write(&format!("specs/{}", source.path), &source.text);
    }
    write("metadata/net/DeleteNet.json", &METADATA.replacen(metadata.0, metadata.1, 1));
    let found = drift(&folder.path().join("specs"), "specs", &folder.path().join("metadata"), "metadata");
    let found = found.expect("specs and metadata can be read");
    let about = |text: &&str| !text.contains("no action `CreateNet`") && !text.contains("no action `ListNets`");
    let messages: Vec<String> = found.diagnostics.iter().map(|found| found.message.clone()).collect();
    messages.iter().map(String::as_str).filter(about).collect::<Vec<_>>().join("; ")
}

#[test]
fn metadata_shows_what_changed_since() {
    let same = ("kind: write", "kind: write");
    let more = |text: &'static str| ("\"NetId\":", text);
    let cases = [
        ("same", same, ("", ""), ""),
        (
            "parameter",
            same,
            more("\"Force\": { \"type\": \"boolean\" }, \"NetId\":"),
            "the metadata has the parameter `Force`, the spec does not",
        ),
        (
            "gone",
            same,
            ("\"NetId\"", "\"Id\""),
            "the metadata has the parameter `Id`, the spec does not; the spec has the parameter `NetId`, the metadata does not",
        ),
        (
            "required",
            same,
            ("\"docRequired\": true", "\"docRequired\": false"),
            "`NetId` is optional in the metadata, and required in the spec",
        ),
        (
            "type",
            same,
            ("\"NetId\": { \"type\": \"string\"", "\"NetId\": { \"type\": \"boolean\""),
            "`NetId` is `boolean` in the metadata, and `string` in the spec",
        ),
        (
            "field",
            same,
            ("\"RequestId\":", "\"Task\": { \"type\": \"string\" }, \"RequestId\":"),
            "the metadata has the response field `Task`, the spec does not",
        ),
        (
            "row",
            same,
            ("The network is busy.", "Busy."),
            "the metadata has the error row 400 `IncorrectNetStatus`, the spec does not",
        ),
        ("json", same, ("{", "["), "the metadata of `DeleteNet` cannot be compared"),
        (
            "decided",
            (
                "examples:\n",
                "discrepancies:\n  - { where: NetId, effect: validation, says: Later it is optional., decision: Required. }\nexamples:\n",
            ),
            ("\"docRequired\": true", "\"docRequired\": false"),
            "",
        ),
    ];
    for (name, spec, metadata, expected) in cases {
        assert_eq!(drifted(spec, metadata), expected, "{name}");
    }
}
