//! The table of all kinds, sorted by id.

use super::{Explanation, Severity, findings};

findings! {
    pub enum Finding;

    Acknowledgement "acknowledgement" Error {
        "a decision about a change that nobody can follow"
        "A decision names the fingerprint that `cargo xtask diff` shows, whether the specs were wrong (`correction`) or the service changed (`upstream`), and what shows it."
        "fingerprint: create net\nkind: ok" => "fingerprint: 0123456789abcdef\nkind: correction"
    }
    ActionName "action-name" Error {
        "a name that no action can have"
        "An action is called as it is on the wire: letters and digits, a letter first. The name becomes a method, a module and a file."
        "action: stop-net" => "action: StopNet"
    }
    ActionWithoutResource "action-without-resource" Warning {
        "an action that no resource mentions"
        "What an action creates, lists, reads, changes or deletes stands in `resources.yaml`. One that stands nowhere there gets its example as the response of the mock server, whatever the request says."
        "delete: DeleteNet   # and StopNet nowhere" => "transitions: { StopNet: { set: { Status: Stopped } } }"
    }
    AmbiguousScalar "ambiguous-scalar" Error {
        "text that YAML readers take for something else"
        "Readers of YAML disagree about plain scalars such as `no`, `1.0` and `010`. A fact must not change its type on the way, so text of this kind stands in quotes."
        "version: 1.0" => "version: \"1.0\""
    }
    AuditErrorRow "audit-error-row" Error {
        "an error row that differs from the page"
        "Rows are verbatim: status, code and message. Correct the row, or say under `discrepancies` why the spec differs."
        "{ status: 400, code: InvalidNetID.NotFound, .. }" => "{ status: 404, code: InvalidNetId.NotFound, .. }"
    }
    AuditExample "audit-example" Error {
        "an example value that is not the page's"
        "Values of examples are those of the page, unless they break a limit; then a discrepancy says so."
        "NetId: { .., example: net-1 }   # the page has net-2ze" => "NetId: { .., example: net-2ze }"
    }
    AuditField "audit-field" Error {
        "a response field that the page or the spec does not have"
        "Each row of the table of response fields is a field of the spec, and the other way round."
        "response: { NetIds: .. }   # the page has NetId" => "response: { NetId: .. }"
    }
    AuditJsonKey "audit-json-key" Error {
        "a key of the page's JSON that the response does not have"
        "What an example of the page shows is a field, or a discrepancy says why it is none."
        "# the page shows RouterId, and the response has no such field" => "RouterId: { type: string, doc: Id of the router. }"
    }
    AuditPage "audit-page" Error {
        "a page that cannot be compared"
        "A page without a table, a spec without a page, a row that cannot be read: what was not compared is said, never passed over."
        "# a page without a table of parameters" => "# the page, with its table as text"
    }
    AuditParameter "audit-parameter" Error {
        "a parameter that the page or the spec does not have"
        "Each row of the table of parameters is a parameter of the spec, and the other way round."
        "parameters: { NetName: .. }   # the page has Name" => "parameters: { Name: .. }"
    }
    AuditRequired "audit-required" Error {
        "a parameter that is required on one side alone"
        "`required` is what the page says. Where two places of the page differ, the wider counts, and a discrepancy says so."
        "Name: { type: string, .. }   # Yes on the page" => "Name: { type: string, required: true, .. }"
    }
    AuditType "audit-type" Error {
        "a type that differs from the page"
        "The type is that of the table, unless the wire has another; then a discrepancy says so."
        "Size: { type: string, .. }   # Integer on the page" => "Size: { type: integer, .. }"
    }
    AuditValue "audit-value" Error {
        "a value that the page or the spec does not have"
        "The values that a page lists are those of the spec."
        "values: [Fast, Cheap]   # the page has Fast, Slow" => "values: [Fast, Slow]"
    }
    AuditWording "audit-wording" Error {
        "a text in the words of the vendor"
        "Facts carry over, sentences do not: descriptions are written anew, in short plain words."
        "doc: The ID of the network that you want to delete permanently." => "doc: Network to delete."
    }
    BareExample "bare-example" Note {
        "examples that use none of the optional parameters"
        "An example shows how an action is called. One that changes something and says nothing to change, or that leaves out every one of many parameters, shows little: add a second example with some of them."
        "# ModifyNet, whose Name and Size are optional\nexamples: [{ title: Change a network, request: { NetId: net-1 }, .. }]" => "examples: [{ title: Rename a network, request: { NetId: net-1, Name: prod }, .. }]"
    }
    CodeSpelling "code-spelling" Warning {
        "two codes that look like one"
        "Codes are verbatim, also where the page misspells them; so a slip of ours looks like one of theirs. Compare both with their pages."
        "code: InvalidNetIdd.NotFound" => "code: InvalidNetId.NotFound"
    }
    CodeWithTwoStatuses "code-with-two-statuses" Warning {
        "a code with two statuses"
        "One of the two is mostly a slip, of the page or of the spec. Where both pages say so, allow the code in `service.yaml`."
        "{ status: 400, code: InvalidNetId.NotFound, .. }   # 404 elsewhere" => "{ status: 404, code: InvalidNetId.NotFound, .. }"
    }
    Date "date" Error {
        "a date that cannot be read"
        "A version is a day, and a document was issued on a day, in a month or in a year: `2016-04-28`, `2016-04`, `2016`."
        "version: latest" => "version: \"2016-04-28\""
    }
    DeadCondition "dead-condition" Error {
        "a condition that never holds"
        "The mock server returns a row where its condition holds. `missing` is about what is required, `invalid` about what has a limit, `unknown` about an id with `ref`, `quota` about a resource with a number, `state_not` and `with` about what the request names. A condition about anything else is a promise that nobody keeps."
        "{ .., when: { unknown: Size } }   # Size is a number" => "{ .., when: { unknown: NetId } }   # NetId has `ref: Net`"
    }
    DiscouragedTerm "discouraged-term" Error {
        "a word that no spec uses"
        "`terms.yaml` lists words that have a better one, so that one thing has one name everywhere. Use the word it names; where the passage is right as it is, allow it there with a reason."
        "doc: The answer lists networks." => "doc: The response lists networks."
    }
    Draft "draft" Note {
        "an action that is not finished"
        "A draft is read, so that it is YAML and has the keys of an action, and is left out of everything else: nothing is generated of it, nothing can refer to it, and it stops nobody. `cargo xtask import` writes one. Write what is `TODO`, compare it with the page, then remove `draft`: all other findings apply from then on."
        "draft: true\naction: StopNet\nsummary: TODO." => "action: StopNet\nsummary: Stops a network."
    }
    DuplicateAction "duplicate-action" Error {
        "an action with two files"
        "One of the two files would be passed over. Keep the one in the group of its chapter."
        "# net/net/DeleteNet.yaml and net/old/DeleteNet.yaml" => "# net/net/DeleteNet.yaml"
    }
    DuplicateError "duplicate-error" Error {
        "a row of an error table twice"
        "Two rows with the same status, code and message say one thing twice. Where the document repeats the row, say so under `discrepancies`."
        "- { status: 400, code: InvalidName, message: Bad. }\n- { status: 400, code: InvalidName, message: Bad. }" => "- { status: 400, code: InvalidName, message: Bad. }"
    }
    DuplicateKey "duplicate-key" Error {
        "a key twice in one mapping"
        "Most readers of YAML keep one of the two and drop the other in silence."
        "kind: write\nkind: read" => "kind: write"
    }
    DuplicateValue "duplicate-value" Error {
        "a value twice in one list"
        "The second one adds nothing, and often stands where another value was meant."
        "values: [Fast, Cheap, Fast]" => "values: [Fast, Cheap]"
    }
    Duration "duration" Error {
        "a time that cannot be read"
        "A time is a whole number and `ms`, `s` or `min`."
        "then: { Available: 3 seconds }" => "then: { Available: 3s }"
    }
    EmptyExample "empty-example" Note {
        "examples that show nothing of the response"
        "Beside RequestId the response has fields, and no example has one of them, so that nobody sees what comes back."
        "response: { RequestId: 0ED8D006 }" => "response: { NetId: net-1, RequestId: 0ED8D006 }"
    }
    EmptyGroup "empty-group" Error {
        "a group without an action"
        "A group becomes a module and a feature of the client, and this one would be empty."
        "groups: { old: { title: Old, doc: Old. } }" => "# add old/<Action>.yaml, or remove the group"
    }
    EmptyValue "empty-value" Error {
        "a key without a value"
        "A key that stands there and says nothing was mostly meant to say something."
        "idempotency:" => "idempotency: ClientToken"
    }
    Endpoint "endpoint" Error {
        "an endpoint that no request can be sent to"
        "An endpoint is the name of a host, without a scheme and without a path; `{region}` stands where the region goes."
        "central: \"https://net.example.com/\"" => "central: net.example.com"
    }
    ErrorCode "error-code" Error {
        "an error code that is none"
        "A code is verbatim, and codes have no spaces: text from a PDF breaks long words."
        "code: Invalid Name" => "code: InvalidName"
    }
    ErrorCondition "error-condition" Error {
        "two rows for one condition"
        "The mock server returns one row for a mistake in a request. The condition belongs to the row that is the most specific."
        "- { .., code: A, when: { missing: any } }\n- { .., code: B, when: { missing: any } }" => "- { .., code: A, when: { missing: any } }\n- { .., code: B, when: { missing: Name } }"
    }
    ErrorStatus "error-status" Error {
        "a status that no error has"
        "An error has a status of HTTP from 400 to 599, or 200 where the documentation says so."
        "status: 299" => "status: 400"
    }
    ErrorWithoutCondition "error-without-condition" Warning {
        "an error row that nobody can provoke"
        "Without `when` the mock server never returns the row. Rows about permission, payment, load and outage need none, which their class says; of all others a request or the state mostly tells."
        "{ status: 400, code: InvalidName, message: Bad. }" => "{ status: 400, code: InvalidName, message: Bad., when: { invalid: Name } }"
    }
    ExampleRule "example-rule" Error {
        "an example that breaks a rule of its action"
        "The tests send every example. Correct the example or the rule; where the page contradicts itself, say so under `discrepancies`."
        "rules: [{ require: Size, when: { Mode: Fast } }]\nexamples: [{ request: { Mode: Fast }, .. }]" => "examples: [{ request: { Mode: Fast, Size: 10 }, .. }]"
    }
    FieldSource "field-source" Error {
        "a source that says nothing, or that the action does not have"
        "A field or an error row without `source` is of the action's first document. One that only a later document has names the oldest that has it, and the action lists that, too."
        "source: [{ document: net-2020 }]\n# of a field\nsource: net-2024" => "source: [{ document: net-2020 }, { document: net-2024 }]\n# of a field\nsource: net-2024"
    }
    FileName "file-name" Error {
        "a file or folder that is called otherwise than what it holds"
        "An action is found by the name of its file, and a service by that of its folder."
        "# DeleteNet.yaml\naction: RemoveNet" => "# DeleteNet.yaml\naction: DeleteNet"
    }
    FilePlace "file-place" Error {
        "a file that has no place among the specs"
        "Specs are `<service>/service.yaml`, `types.yaml`, `resources.yaml`, `<service>/<group>/<Action>.yaml`, and `terms.yaml`; programs are `programs/<number>-<words>.rs`, and decisions about changes `acknowledged/<name>.yaml`. What stands elsewhere would be passed over in silence."
        "# net/type.yaml" => "# net/types.yaml"
    }
    FileSystemName "file-system-name" Error {
        "a name that some file system cannot hold"
        "Files are called like actions and groups. Names of devices such as `con`, names that differ in capitals alone, and very long ones exist on some systems and not on others."
        "action: Con" => "# leave the action out: no file can be called con.md everywhere"
    }
    GroupName "group-name" Error {
        "a name that no group can have"
        "The name becomes a module and a feature of the client: small letters and digits, a letter first, with hyphens between words."
        "groups: { Old_Nets: .. }" => "groups: { old-nets: .. }"
    }
    GuideLink "guide-link" Error {
        "a link of a guide that leads nowhere"
        "A guide links to the pages of the book by what they are about, so that no path can go stale: `vpc:CreateVpc` is an action, `vpc:resource:Vpc` a resource, `page:calling` a page, `guide:two-zones` a guide. The link stands in one line, and not in title or summary."
        "//| [CreateNet](net:CreatNet) makes it." => "//| [CreateNet](net:CreateNet) makes it."
    }
    IdWithoutRef "id-without-ref" Warning {
        "an id of nothing"
        "A parameter whose name ends in `Id` names something. With `ref` the docs link it, and the mock server looks it up."
        "NetId: { type: string, .. }" => "NetId: { type: string, ref: Net, .. }"
    }
    IdleDecision "idle-decision" Error {
        "a decision that nothing keeps"
        "A decision says that a code is returned, and no condition, rule or resource makes it so."
        "decision: InvalidName is returned.   # the row has no `when`" => "{ .., code: InvalidName, when: { invalid: Name } }"
    }
    IdleLimit "idle-limit" Error {
        "a limit that refuses nothing, or everything"
        "What `not` forbids is something that the other limits of the field allow, and leaves something that the value may be."
        "{ type: integer, range: 1..100, not: [22, 443], .. }" => "{ type: integer, range: 1..100, not: 22, .. }"
    }
    ImpossibleLimit "impossible-limit" Error {
        "limits that no value can meet"
        "Two limits of a field contradict each other, so that every request with the field would be refused. Mostly one of them is a slip."
        "{ type: integer, range: 1..9, multiple_of: 10, .. }" => "{ type: integer, range: 10..90, multiple_of: 10, .. }"
    }
    KeyOfOthers "key-of-others" Note {
        "a field without the `ref` or `unit` that others of its name have"
        "Where three of four fields of a name have the same `ref` or `unit`, one without was mostly forgotten."
        "NetId: { type: string, doc: Id of the network. }   # elsewhere with `ref: Net`" => "NetId: { type: string, ref: Net, doc: Id of the network. }"
    }
    KindAndVerb "kind-and-verb" Warning {
        "a kind that the name of the action contradicts"
        "`Describe`, `List`, `Get`, `Query` and `Check` read; all others write. The kind decides what may be sent again."
        "action: DeleteNet\nkind: read" => "action: DeleteNet\nkind: write"
    }
    Language "language" Error {
        "a language without a code"
        "The language of a document is said by its two letters, perhaps with a script or a country."
        "language: english" => "language: en"
    }
    LimitInWords "limit-in-words" Note {
        "a limit that the description tells and no key does"
        "\"Up to 50\", \"2 to 128\", \"starts with\" and \"by default\" are limits. As keys they are checked, sent to editors and shown in tables. What is about another page or another action is let be."
        "Ids: { type: list, doc: \"Ids of networks, at most 20.\", .. }" => "Ids: { type: list, count: ..20, doc: Ids of networks., .. }"
    }
    LimitOfOneAction "limit-of-one-action" Note {
        "a limit that the parameter has in one action alone"
        "At least three of four actions with the parameter agree about a limit, and one alone has another, or none. It is mostly a slip, of the page or of the spec."
        "Name: { type: string, length: 2..182, .. }   # 2..128 in all others" => "Name: { type: string, length: 2..128, .. }"
    }
    LongRow "long-row" Warning {
        "a row that is too long for one line"
        "A difference of a long line shows that something changed, not what. A row of more than 160 characters is written as a block, one key on each line."
        "- { status: 400, code: .., message: .., cause: .., fix: .., when: .. }" => "- status: 400\n  code: ..\n  message: .."
    }
    MessageSpelling "message-spelling" Note {
        "two messages of a code that look like one"
        "Messages are verbatim, also where the page has a full stop once and none another time; so a slip of ours looks like one of theirs. Compare both with their pages."
        "{ .., code: InvalidName, message: The name is not valid }   # with a full stop elsewhere" => "{ .., code: InvalidName, message: The name is not valid. }"
    }
    MissingClass "missing-class" Error {
        "an error row of which nothing tells the class"
        "The class says what a caller can do: throttling, conflict, not_ready, not_found, quota, denied, invalid or internal. Many codes tell it, and so does `when`; where neither does, or where they differ, the row says it with `class`."
        "{ status: 400, code: InvalidStatus, message: Odd. }" => "{ status: 400, code: InvalidStatus, message: Odd., class: not_ready }"
    }
    MissingDoc "missing-doc" Error {
        "a field without a description"
        "Everything that a reader meets is described, in one short sentence of our own."
        "Size: { type: integer }" => "Size: { type: integer, doc: Number of addresses. }"
    }
    MissingExample "missing-example" Error {
        "an action without an example"
        "Each action has one call with its response, which the docs show and the tests send."
        "examples: []" => "examples:\n  - title: Delete a network\n    request: { NetId: net-1 }\n    response: { RequestId: 0ED8D006 }"
    }
    MissingFile "missing-file" Error {
        "a service without its file"
        "`service.yaml` says what the actions of a folder belong to."
        "# net/net/CreateNet.yaml alone" => "# net/service.yaml beside it"
    }
    MissingKey "missing-key" Error {
        "a key that must be there"
        "Without it the spec does not say what the generator needs to know."
        "Size: { doc: Number of addresses. }" => "Size: { type: integer, doc: Number of addresses. }"
    }
    MissingRequestId "missing-request-id" Error {
        "a response without the id of the request"
        "Every response carries `RequestId`, in the spec and in its examples."
        "response: { RegionId: .. }" => "response: { RegionId: .., RequestId: { use: RequestId } }"
    }
    NameAgain "name-again" Note {
        "a description that says the name of its field"
        "Who reads `RouteLimit` knows that it is a route limit. A description says what it is or what it is for."
        "RouteLimit: { type: string, doc: Route limit. }" => "RouteLimit: { type: string, doc: How many routes a peer may announce. }"
    }
    NameSpelling "name-spelling" Note {
        "a name that looks like a slip of another"
        "It is used once, and differs from a known name in capitals or in an `s`, or one of its words in a letter. Names are verbatim, also where the page misspells them: compare it, and allow it where the page has it so."
        "NetID: { type: string, .. }   # NetId in all other actions" => "NetId: { type: string, .. }"
    }
    NameWithTwoTypes "name-with-two-types" Warning {
        "a name with two types"
        "What is called the same in two actions is mostly the same thing, with the same type. Where the pages differ, allow the name in `service.yaml`."
        "Size: { type: string, .. }   # an integer in another action" => "Size: { type: integer, .. }"
    }
    NoReference "no-reference" Error {
        "something that does not refer here"
        "What a resource counts, lists or is kept by has the id of this one in a field with `ref`; else the count stays zero, the list empty, and nothing stops a deletion."
        "ref_counts: { NetCount: Zone }   # no field of a zone is the id of a network" => "NetId: { type: string, ref: Net, .. }   # in the zone"
    }
    NonAsciiName "non-ascii-name" Warning {
        "a name in another script"
        "It can be sent, but the documents have no such name. It is mostly a heading, or a letter that only looks like a Latin one."
        "名称: { type: string, .. }" => "Name: { type: string, .. }"
    }
    OpenSecret "open-secret" Note {
        "a field that is called like a secret and shown"
        "What ends in `Password`, `Secret`, `PrivateKey`, `AuthKey` or `Psk` is mostly a secret. With `sensitive` it stands in no log and in no error."
        "Password: { type: string, .. }" => "Password: { type: string, sensitive: true, .. }"
    }
    PageItems "page-items" Error {
        "a path that leads to no list"
        "The path of the items names every field and every wrapper on the way."
        "items: Nets" => "items: Nets.Net"
    }
    Pages "pages" Error {
        "pages whose numbers do not go together"
        "The sizes of pages are those of the parameter, the default is at most the largest, and page, size and total are whole numbers."
        "{ .., default_size: 100, max_size: 50 }" => "{ .., default_size: 10, max_size: 50 }"
    }
    ParameterWithoutExample "parameter-without-example" Warning {
        "a parameter of which no example shows a value"
        "A reader wants to see what a value looks like: in an example of the action, or as `example` of the parameter. Enums and booleans show their values anyway, and so do defaults."
        "Name: { type: string, doc: Name. }" => "Name: { type: string, example: prod, doc: Name. }"
    }
    Pattern "pattern" Error {
        "a regular expression that does not compile"
        "Patterns are those of the Rust crate `regex`: no look-around, no back-references. They match the whole text."
        "pattern: \"([a-z]+\"" => "pattern: \"([a-z]+)\""
    }
    PlaceholderText "placeholder-text" Error {
        "a text that is still to be written"
        "`TODO` stands in a draft where somebody has to write something. It is no description: write what the parameter, the field or the action is, in a few words of our own."
        "Name: { type: string, doc: TODO }" => "Name: { type: string, doc: Name of the network. }"
    }
    Program "program" Error {
        "a program that cannot be an example of the client"
        "Programs are copied into the examples of the client and shown in the docs, in the order of their numbers: each is Rust, says first what it does, and has a `main`. The tests run all of them."
        "// 1-List.rs\nasync fn list() { .. }" => "// 01-list-nets.rs\n//! List the nets of a region.\n\n#[tokio::main]\nasync fn main() { .. }"
    }
    Ram "ram" Error {
        "an authorization that no policy can grant"
        "A RAM action is `product:Action`; a RAM resource starts with `acs:`, and its placeholders are `{region}`, `{account}` and parameters of the action."
        "resources: [\"acs:net:{region}:{account}:net/{Id}\"]" => "resources: [\"acs:net:{region}:{account}:net/{NetId}\"]"
    }
    Rate "rate" Error {
        "a call rate that cannot be read"
        "A rate is a number above zero, a slash, and `s`, `min`, `h` or `day`."
        "per_user: 100 per s" => "per_user: 100/s"
    }
    Read "read" Error {
        "a file or folder that cannot be read"
        "What cannot be read cannot be checked. The message says what the operating system says."
        "# a folder without permission to list it" => "# the same folder, readable"
    }
    RepeatedState "repeated-state" Error {
        "a state that comes back by itself"
        "States follow one another with time and come to an end. One that the object was in before would come and go forever."
        "states: { field: Status, start: Pending, then: { Available: 3s, Pending: 1s } }" => "states: { field: Status, start: Pending, then: { Available: 3s } }"
    }
    RepeatedWords "repeated-words" Error {
        "the same description on two actions"
        "Two actions differ, and a reader wants to know in what."
        "summary: Creates a network.   # twice" => "summary: Creates a network.\nsummary: Creates a network with a router."
    }
    RequiredDefault "required-default" Error {
        "a required parameter with a default"
        "A default counts where the parameter is absent, and this one never is. Where the document has both, say so under `discrepancies`."
        "Size: { type: integer, required: true, default: 10, .. }" => "Size: { type: integer, required: true, .. }"
    }
    ResourceCycle "resource-cycle" Error {
        "a resource that is created or deleted with itself"
        "A create would make one object after another without end, directly or by way of other resources; and of a deletion nobody could say where it begins."
        "Net: { .., co_creates: { Net: NetId } }" => "Net: { .., co_creates: { Table: TableId } }"
    }
    RowDiffers "row-differs" Note {
        "an error row that says something else than the same row elsewhere"
        "Rows of one code and one message have one class, since callers cannot tell them apart, and a cause everywhere or nowhere."
        "{ .., code: NetBusy, message: Busy., class: invalid }   # not_ready elsewhere" => "{ .., code: NetBusy, message: Busy., class: not_ready }"
    }
    Rule "rule" Error {
        "a rule that says nothing, or two things"
        "A rule makes one demand on parameters, which can be met and can be broken; two demands are two rules."
        "{ require: Size, forbid: Mode }" => "{ require: Size }\n{ forbid: Mode }"
    }
    RustName "rust-name" Error {
        "a name that Rust does not have"
        "`rust` and `name` become names in the generated code."
        "rust: type" => "rust: kind"
    }
    RustNameCollision "rust-name-collision" Error {
        "two things with one name in Rust"
        "Names on the wire may differ in capitals or signs alone; in Rust they become the same. Name one of them with `rust` or `name`."
        "FileSystemId: { .. }\nFileSystemID: { .. }" => "FileSystemId: { .. }\nFileSystemID: { .., rust: other_file_system_id }"
    }
    ServiceName "service-name" Error {
        "a name that no service can have"
        "The name becomes a module and a feature of the client: small letters and digits, a letter first."
        "service: my-net" => "service: mynet"
    }
    SharedType "shared-type" Error {
        "a shared type that is neither an object nor an enum"
        "`types.yaml` holds what becomes a type of its own. Text and numbers with limits stand in the fields, or are shared with `use`."
        "NetName: { type: string, doc: Name. }" => "NetStatus: { type: enum, values: [Pending], doc: State. }"
    }
    StaleAllowance "stale-allowance" Error {
        "an allowance for nothing"
        "What was allowed is not there any more. An allowance that stays would hide the next mistake of its kind."
        "allow: { write-without-ram: .. }   # beside `ram`" => "# remove it"
    }
    Summary "summary" Error {
        "a summary that is not one sentence"
        "It stands in lists of actions and over the method: one sentence that ends with a full stop."
        "summary: Deletes a network" => "summary: Deletes a network."
    }
    TextForm "text-form" Note {
        "a text that begins or ends unlike others, or with a slip of the keyboard"
        "Sentences begin with a capital and end with a full stop; titles of examples and meanings of values do not end with one. Words have one space between them, signs none before them, and no word stands there twice."
        "doc: size of the  network" => "doc: Size of the network."
    }
    TooLarge "too-large" Error {
        "a request or a response without bound"
        "Objects inside objects multiply. `type: any` is JSON of any shape."
        "Tree: { type: T1, .. }   # thousands of fields inside" => "Tree: { type: any, .. }"
    }
    Transition "transition" Error {
        "a transition that does nothing, or cannot"
        "A transition writes fields that are there, and adds to lists that are lists."
        "transitions: { StopNet: {} }" => "transitions: { StopNet: { set: { Status: Stopped } } }"
    }
    TypeAndUse "type-and-use" Error {
        "a field with a type that also uses a shared one"
        "A field is written out, or it is the shared one."
        "{ use: RegionId, type: string }" => "{ use: RegionId }"
    }
    TypeCycle "type-cycle" Error {
        "a type that holds itself"
        "No documented type is recursive, and a value of one would have no end. `type: any` is JSON of any depth."
        "Net: { .., fields: { Parent: { type: Net, .. } } }" => "Net: { .., fields: { Parent: { type: any, .. } } }"
    }
    TypeDepth "type-depth" Error {
        "types nested too deep"
        "Objects nest at most 16 deep."
        "T1: { fields: { A: { type: T2 } } }   # and so on to T17" => "T1: { fields: { A: { type: any } } }"
    }
    TypeName "type-name" Error {
        "a name that no type can have"
        "A type is letters and digits, a capital first: it becomes a type in Rust."
        "net-status: { type: enum, .. }" => "NetStatus: { type: enum, .. }"
    }
    UndecidedSource "undecided-source" Error {
        "several sources of one field, and no word of how they differ"
        "Where documents contradict each other, the newer one wins, and a discrepancy says what each of them says and what was decided."
        "Size: { .., source: [net-2020, net-2024] }" => "Size: { .., source: [net-2020, net-2024] }\ndiscrepancies:\n  - { where: Size, .. }"
    }
    UnfilteredParameter "unfiltered-parameter" Warning {
        "a parameter of a list that narrows nothing"
        "The mock server lists the same with and without it. Name it under `filters` with the field that it compares."
        "list: { action: ListNets, items: Nets.Net, filters: [] }" => "list: { action: ListNets, items: Nets.Net, filters: [Name] }"
    }
    UnknownAccess "unknown-access" Error {
        "an access level that does not exist"
        "`access` is one of create, list, get, update, delete, read, write."
        "access: remove" => "access: delete"
    }
    UnknownAction "unknown-action" Error {
        "an action that has no spec"
        "What refers to an action names one of the same service."
        "delete: DelNet" => "delete: DeleteNet"
    }
    UnknownClass "unknown-class" Error {
        "a class of errors that does not exist"
        "A class is one of throttling, conflict, not_ready, not_found, quota, denied, invalid, internal."
        "class: notfound" => "class: not_found"
    }
    UnknownDocument "unknown-document" Error {
        "a document that is not declared"
        "Sources name documents of `service.yaml`, so that a reader can look facts up."
        "source: { document: net-2021 }" => "source: { document: net-2020 }"
    }
    UnknownEffect "unknown-effect" Error {
        "an effect that no decision has"
        "A decision changes what travels, `wire`; what is checked, `validation`; what we say, `words`; or nothing, `none`."
        "effect: limits" => "effect: validation"
    }
    UnknownEncoding "unknown-encoding" Error {
        "an encoding that does not exist"
        "Lists travel as `repeat`, `json` or `comma`, objects as `flat` or `json`."
        "encoding: repeated" => "encoding: repeat"
    }
    UnknownError "unknown-error" Error {
        "an error code that no row has"
        "What refers to a code names one of the documented ones."
        "error: InvalidSize" => "error: InvalidParameter.Size"
    }
    UnknownField "unknown-field" Error {
        "a field that is not declared"
        "What refers to a field names one of the response, of the items, or of the resource."
        "total: Totals" => "total: TotalCount"
    }
    UnknownFormat "unknown-format" Error {
        "a format that does not exist"
        "The formats stand in the table of fields of the format page."
        "format: cdir" => "format: cidr"
    }
    UnknownGroup "unknown-group" Error {
        "a folder that is no group"
        "Each folder of actions is declared under `groups`."
        "# net/nett/CreateNet.yaml" => "# net/net/CreateNet.yaml"
    }
    UnknownKey "unknown-key" Error {
        "a key that the format does not have"
        "Nobody would read it, and what it says would be lost."
        "sumary: Creates a network." => "summary: Creates a network."
    }
    UnknownKind "unknown-kind" Error {
        "a kind of action that does not exist"
        "`read` changes nothing; `write` creates, changes or deletes."
        "kind: delete" => "kind: write"
    }
    UnknownParameter "unknown-parameter" Error {
        "a parameter that the action does not have"
        "Rules, conditions and pages name parameters of their own action."
        "idempotency: Token" => "idempotency: ClientToken"
    }
    UnknownPlace "unknown-place" Error {
        "a place that is not there"
        "An allowance or a discrepancy says what it is about, so that it can be shown there and goes when that goes."
        "where: Tabel" => "where: TableId"
    }
    UnknownResource "unknown-resource" Error {
        "a resource that is not declared"
        "References and conditions name resources of `resources.yaml`, those of another service as `vpc/Vpc`."
        "ref: Network" => "ref: Net"
    }
    UnknownState "unknown-state" Error {
        "a state that the resource does not have"
        "States are those that the documentation lists or that an action leads to."
        "state_not: { Net: Availabel }" => "state_not: { Net: Available }"
    }
    UnknownStyle "unknown-style" Error {
        "a style of pages that does not exist"
        "Pages are numbered, `page`, or follow one another by tokens, `token`."
        "style: pages" => "style: page"
    }
    UnknownType "unknown-type" Error {
        "a type that is not declared"
        "A type is one of the words of the format, or stands in `types.yaml` of the service."
        "type: interger" => "type: integer"
    }
    UnknownUse "unknown-use" Error {
        "a shared field that is not declared"
        "`use` names a parameter or a response field of `service.yaml`, and stands at the top of a request or a response."
        "RegionId: { use: RegionID }" => "RegionId: { use: RegionId }"
    }
    UnquotedText "unquoted-text" Error {
        "text that is cut or broken for want of quotes"
        "Without quotes, a comma inside braces ends a text, `: ` makes a key of it, ` #` begins a comment, and brackets and `%` have meanings of their own. Text with any of these stands in quotes."
        "{ type: string, doc: Capacity, in GiB. }" => "{ type: string, doc: \"Capacity, in GiB.\" }"
    }
    UnreachableState "unreachable-state" Warning {
        "a documented state that nothing leads to"
        "The state is in the list of the documentation, and no create, no time and no transition leads there, so that nobody can test what happens in it."
        "values: [Pending, Available, Stopped]   # and no transition to Stopped" => "transitions: { StopNet: { set: { Status: Stopped } } }"
    }
    UnseenSign "unseen-sign" Error {
        "a sign that nobody sees"
        "Control characters, spaces without width and marks of the direction of text do not show, and change what a reader or a terminal sees."
        "doc: \"A network\\u200B.\"" => "doc: A network."
    }
    Unused "unused" Warning {
        "something shared that nothing uses"
        "A type, a shared field or a document that nobody uses is mostly left over, or misspelt where it should be used."
        "parameters: { Zone: .. }   # no `use: Zone`" => "# remove it"
    }
    UseOverrides "use-overrides" Error {
        "a key beside `use` that would be lost"
        "Beside `use` stand only the keys that differ from action to action. What the field is, is shared; a field with another limit is written out."
        "{ use: ClientToken, length: 1..9 }" => "{ type: string, length: 1..9, doc: .. }"
    }
    ValueCapitals "value-capitals" Warning {
        "two values that differ in capitals alone"
        "One of the two is mostly a slip. Where the page has both, allow the field."
        "values: [Fast, fast]" => "values: [Fast]"
    }
    ValueLimit "value-limit" Error {
        "a value that breaks a limit of its own field"
        "Examples and defaults are sent by people who copy them. Correct the value or the limit; where the document contradicts itself, say so under `discrepancies`."
        "{ type: integer, range: 1..100, example: 101, .. }" => "{ type: integer, range: 1..100, example: 100, .. }"
    }
    ValueType "value-type" Error {
        "a value of another type than its field"
        "Examples, defaults and conditions are of the type of what they are for."
        "{ type: integer, default: ten, .. }" => "{ type: integer, default: 10, .. }"
    }
    ValuesOfOneAction "values-of-one-action" Note {
        "an enum with other values than all others of its name"
        "All other fields of the name have the same values. It is mostly a value that was forgotten or misspelt."
        "Mode: { type: enum, values: [Fast, Cheep], .. }   # Fast, Cheap elsewhere" => "Mode: { type: enum, values: [Fast, Cheap], .. }"
    }
    WireName "wire-name" Error {
        "a name that cannot be sent, or that two things answer to"
        "Names on the wire are text without spaces and signs of queries. The parameters of every call, such as `Action`, belong to the client, and a parameter inside a list is a field of its elements."
        "Tag.1.Key: { type: string, .. }   # beside the list `Tag`" => "Tag: { type: list, items: { type: object, fields: { Key: .. } } }"
    }
    WithdrawnSince "withdrawn-since" Error {
        "an action that is gone since a document that has it"
        "An action is withdrawn since the first document that does not have it: none of its sources, and newer than all of them."
        "withdrawn: { since: net-2020 }" => "withdrawn: { since: net-2024 }"
    }
    WriteWithoutRam "write-without-ram" Warning {
        "an action that changes something without an authorization"
        "Most pages name the RAM action that a policy must grant. Where a document has none, allow it in `service.yaml`."
        "action: DeleteNet\nkind: write" => "ram: { action: \"net:DeleteNet\", access: delete, resources: [\"*\"] }"
    }
    WrongEncoding "wrong-encoding" Error {
        "an encoding that the type cannot have"
        "Objects cannot be joined by commas, and a list is not flat."
        "{ type: list, encoding: flat, .. }" => "{ type: list, encoding: repeat, .. }"
    }
    WrongKey "wrong-key" Error {
        "a key that says nothing where it stands"
        "The format has the key, but not for this type or in this place, and what it says would be lost."
        "{ type: integer, pattern: a, .. }" => "{ type: integer, range: 1..9, .. }"
    }
    WrongType "wrong-type" Error {
        "a value of another kind than the key has"
        "Each key of the format has a kind of value: text, a number, a list, a mapping."
        "required: \"true\"" => "required: true"
    }
    WrongValue "wrong-value" Error {
        "a value that means nothing"
        "The value is of the right kind, and still says nothing that could be true."
        "multiple_of: 0" => "multiple_of: 10"
    }
    Yaml "yaml" Error {
        "a file that is not YAML"
        "Nothing that follows the mistake can be trusted. Look at the quotes, brackets and indentation of the line and the one before; text with `: `, ` #`, `, `, `{` or `%` in it stands in quotes."
        "doc: Note: a network." => "doc: \"Note: a network.\""
    }
}
