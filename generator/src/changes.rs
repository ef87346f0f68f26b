//! Every kind of change, declared once: its id, what it means to callers, and what it looks like.

/// What a change means to those who depend on what is generated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// Nothing that worked stops working.
    Safe,
    /// What worked may behave otherwise.
    Dangerous,
    /// What worked does not work any more.
    Breaking,
}

impl Verdict {
    /// The word, in lower case.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Safe => "safe",
            Self::Dangerous => "dangerous",
            Self::Breaking => "breaking",
        }
    }
}

/// What `diff --explain` and the page of changes say about a kind.
#[derive(Clone, Copy, Debug)]
pub struct Explanation {
    /// What changed, in a few words without a full stop.
    pub title: &'static str,
    /// What it means to a caller, and what to look at.
    pub text: &'static str,
    /// A spec before the change.
    pub before: &'static str,
    /// The spec after it.
    pub after: &'static str,
}

impl Change {
    /// The kind with this id.
    pub fn named(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.id() == id)
    }

    /// The kind whose id a slip was most likely meant to be.
    pub fn nearest(id: &str) -> Option<Self> {
        crate::nearest::nearest(id, Self::ALL.iter().map(|kind| kind.id())).and_then(Self::named)
    }

    /// Whether it is one that nobody acknowledges by habit: a secret may show.
    pub const fn is_security(self) -> bool {
        matches!(self, Self::SensitiveRemoved)
    }
}

/// Declares the kinds: the enum, the ids, the verdicts and the explanations from one list.
macro_rules! changes {
    (pub enum $kinds:ident; $($name:ident $id:literal $wire:ident $source:ident { $title:literal $text:literal $before:literal => $after:literal })*) => {
        /// A kind of change.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $kinds {
            $(#[doc = concat!("`", $id, "`: ", $title, ".")] $name,)*
        }

        impl $kinds {
            /// All of them, in alphabetical order.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The id, in small letters with hyphens.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$name => $id,)* }
            }

            /// What it means to requests and responses.
            pub const fn wire(self) -> Verdict {
                match self { $(Self::$name => Verdict::$wire,)* }
            }

            /// What it means to Rust code that compiled against the client.
            pub const fn source(self) -> Verdict {
                match self { $(Self::$name => Verdict::$source,)* }
            }

            /// What it is, and what it means.
            pub const fn explanation(self) -> Explanation {
                match self { $(Self::$name => Explanation { title: $title, text: $text, before: $before, after: $after },)* }
            }
        }
    };
}

changes! {
    pub enum Change;

    ActionAdded "action-added" Safe Safe {
        "an action is new"
        "The client gets a method, the mock server a handler. Nobody called it before."
        "# no CreateNet.yaml" => "action: CreateNet"
    }
    ActionKindChanged "action-kind-changed" Dangerous Safe {
        "a read became a write, or a write a read"
        "What reads is sent again after any failure, what writes is not. A write that is called a read may be carried out twice. Nothing in Rust shows it."
        "kind: write" => "kind: read"
    }
    ActionMoved "action-moved" Safe Breaking {
        "an action is in another group"
        "It is compiled with the feature of its new group, and its table is in another module. Programs that switch on single groups do not compile."
        "# net/net/CreateNet.yaml" => "# net/core/CreateNet.yaml"
    }
    ActionRemoved "action-removed" Breaking Breaking {
        "an action is gone"
        "Programs that call it do not compile; the mock server answers that there is no such action. Where the vendor withdrew it, the evidence is that."
        "action: CreateNet" => "# no CreateNet.yaml"
    }
    ActionRenamed "action-renamed" Breaking Breaking {
        "an action has another name"
        "It travels as the value of `Action`, and method and types are called after it."
        "action: CreateNet" => "action: CreateNetwork"
    }
    AliasesChanged "aliases-changed" Dangerous Safe {
        "a name has other spellings"
        "A parameter is sent under each of them and the mock server takes any; a response is read under each. One less may be the one that somebody used."
        "aliases: [netId]" => "aliases: []"
    }
    AlwaysChanged "always-changed" Dangerous Breaking {
        "a response field became one that is always there, or stopped to be"
        "Its type in Rust gets or loses `Option`. A response without a field that is always there is an error."
        "NetId: { type: string, .. }" => "NetId: { type: string, always: true, .. }"
    }
    ArgumentsChanged "arguments-changed" Safe Breaking {
        "a method takes other arguments"
        "Required parameters are arguments, or the fields of a struct where they are many or could be swapped."
        "NetId: { required: true, .. }" => "NetId: { required: true, .. }\nZoneId: { required: true, .. }"
    }
    CallRatesChanged "call-rates-changed" Safe Safe {
        "the documented call rates are others"
        "Nothing enforces them: they are in the docs."
        "limits: { per_user: 10/s }" => "limits: { per_user: 20/s }"
    }
    ConstraintChanged "constraint-changed" Dangerous Safe {
        "a limit is another one, neither tighter nor looser"
        "Values that the mock server took may be refused, and the other way round. Look at the pattern or the format."
        "pattern: '[a-z]+'" => "pattern: '[a-z0-9]+'"
    }
    ConstraintLoosened "constraint-loosened" Safe Safe {
        "a limit is looser"
        "All that was allowed still is."
        "length: 2..64" => "length: 2..128"
    }
    ConstraintTightened "constraint-tightened" Breaking Safe {
        "a limit is tighter"
        "A request that worked is refused by the mock server."
        "length: 2..128" => "length: 2..64"
    }
    ConstructorChanged "constructor-changed" Safe Breaking {
        "an object is made in another way in Rust"
        "`new` takes what an object must have; what else there is, is set."
        "Key: { required: true, .. }" => "Key: { type: string, .. }"
    }
    DefaultChanged "default-changed" Dangerous Safe {
        "the service does something else where a parameter is absent"
        "Requests without the parameter mean something else, and the mock server fills in the new value."
        "default: 10" => "default: 50"
    }
    DeprecatedChanged "deprecated-changed" Safe Safe {
        "something should not be used any more, or may be again"
        "Code that uses it gets a warning; with `-D warnings` that is an error."
        "action: CreateNet" => "action: CreateNet\ndeprecated: { note: Use another one. }"
    }
    EndpointChanged "endpoint-changed" Dangerous Safe {
        "requests go to another host"
        "Firewalls and proxies may know the old one only."
        "central: net.example.com" => "central: net2.example.com"
    }
    EnumVariantRenamed "enum-variant-renamed" Safe Breaking {
        "a value of an enum has another name in Rust"
        "What travels is the same; code that names the variant does not compile."
        "values: { fast: quick }" => "values: { fast: { doc: quick, rust: Quick } }"
    }
    ErrorAdded "error-added" Safe Safe {
        "an error row is new"
        "The enum of codes is open, so that no program breaks. Where its condition holds, the mock server returns it in place of what it answered, and where it has another class than its code alone, or is a template of other codes, clients take these for that. A row with neither is safe."
        "errors: []" => "errors: [{ status: 400, code: InvalidName, .. }]"
    }
    ErrorClassChanged "error-class-changed" Dangerous Safe {
        "an error means something else"
        "The class decides whether a call is sent again after the error, and what `is_throttling` and its like say. Where rows of one code differ, none counts."
        "class: denied" => "class: throttling"
    }
    ErrorCodeAdded "error-code-added" Safe Safe {
        "an error code is new"
        "The enum of codes has another variant; it is `#[non_exhaustive]`. Where a template stood for the code, an error with it is not equal to the template any more."
        "errors: []" => "errors: [{ code: InvalidName, .. }]"
    }
    ErrorCodeRemoved "error-code-removed" Safe Breaking {
        "an error code is gone"
        "Code that compares with its variant does not compile. The text of an unknown code still reads as itself."
        "errors: [{ code: InvalidName, .. }]" => "errors: []"
    }
    ErrorConditionChanged "error-condition-changed" Dangerous Safe {
        "an error comes in another case"
        "The mock server refuses what it took, takes what it refused, or gives another code: the first row whose condition holds is returned."
        "when: { missing: Name }" => "when: { invalid: Name }"
    }
    ErrorMessageChanged "error-message-changed" Safe Safe {
        "the message of an error is another one"
        "Messages are for people. A program that reads them should read the code."
        "message: Bad name." => "message: The name is bad."
    }
    ErrorRemoved "error-removed" Dangerous Safe {
        "an error row is gone"
        "The mock server does not return it any more: what it refused, it takes."
        "errors: [{ status: 400, code: InvalidName, .. }]" => "errors: []"
    }
    ErrorStatusChanged "error-status-changed" Dangerous Safe {
        "an error has another HTTP status"
        "Where the code says nothing, the status decides whether a call is sent again."
        "status: 400" => "status: 403"
    }
    ErrorVariantRenamed "error-variant-renamed" Safe Breaking {
        "an error code has another name in Rust"
        "Two codes that differ in their marks alone get numbers in their names: a new one may rename another."
        "code: Invalid.Name" => "code: Invalid.Name\n# beside: InvalidName"
    }
    ExampleChanged "example-changed" Safe Safe {
        "an example is another one"
        "It is in the docs. Where an action has no other source, the mock server answers with it: what the example lacks now, its answers lack, too."
        "examples: [{ title: Make a net, .. }]" => "examples: [{ title: Make a small net, .. }]"
    }
    GroupAdded "group-added" Safe Safe {
        "a group of actions is new"
        "The client gets a feature, which the service switches on."
        "groups: { net: .. }" => "groups: { net: .., gateway: .. }"
    }
    GroupRemoved "group-removed" Safe Breaking {
        "a group of actions is gone"
        "Programs that switch on its feature do not build."
        "groups: { net: .., gateway: .. }" => "groups: { net: .. }"
    }
    IdempotencyChanged "idempotency-changed" Dangerous Safe {
        "another parameter makes a repetition harmless, or none does"
        "The client fills the token in, and sends the write again where it has one. A token that the service ignores makes a write happen twice."
        "idempotency: ClientToken" => "# none"
    }
    MethodRenamed "method-renamed" Safe Breaking {
        "a method has another name in Rust"
        "Code that calls it does not compile."
        "action: CreateNet" => "action: CreateNET"
    }
    NotCompared "not-compared" Dangerous Dangerous {
        "something that one revision says cannot be read"
        "What is in a file with mistakes is not compared. Mend it, or look at its difference yourself."
        "summary: [" => "summary: Creates a net."
    }
    OtherChanged "other-changed" Dangerous Dangerous {
        "something changed that has no kind of its own"
        "What is generated differs, and no rule knows what that means. Look at the difference of the generated files."
        "# .." => "# .."
    }
    PageSizeChanged "page-size-changed" Dangerous Safe {
        "pages have another size"
        "Lists come in more or fewer requests; a page larger than the service allows is refused."
        "pagination: { max_size: 50, .. }" => "pagination: { max_size: 100, .. }"
    }
    PaginationChanged "pagination-changed" Breaking Breaking {
        "a list is split into pages in another way"
        "`items` and `pages` ask for other pages, or are gone."
        "pagination: { style: page, .. }" => "# none"
    }
    ParamAddedOptional "param-added-optional" Safe Safe {
        "a parameter is new and may be left out"
        "Requests without it are as before."
        "parameters: {}" => "parameters: { Name: { type: string, .. } }"
    }
    ParamAddedRequired "param-added-required" Breaking Breaking {
        "a parameter is new and required"
        "Requests without it are refused, and methods take another argument."
        "parameters: {}" => "parameters: { Name: { required: true, .. } }"
    }
    ParamBecameOptional "param-became-optional" Safe Breaking {
        "a parameter need not be sent any more"
        "All requests still work. In Rust it is no argument any more, but set on the call."
        "Name: { required: true, .. }" => "Name: { type: string, .. }"
    }
    ParamBecameRequired "param-became-required" Breaking Breaking {
        "a parameter must be sent"
        "Requests without it are refused, and methods take another argument."
        "Name: { type: string, .. }" => "Name: { required: true, .. }"
    }
    ParamEncodingChanged "param-encoding-changed" Breaking Safe {
        "a list or an object travels in another form"
        "The service reads one form only. Nothing in Rust shows it: compare with what an official SDK sends."
        "Ids: { type: list, encoding: repeat, .. }" => "Ids: { type: list, encoding: json, .. }"
    }
    ParamRemoved "param-removed" Dangerous Breaking {
        "a parameter is gone"
        "It is not sent any more, and the mock server ignores it, or refuses it where it is strict."
        "parameters: { Name: .. }" => "parameters: {}"
    }
    ParamRustNameChanged "param-rust-name-changed" Safe Breaking {
        "a parameter has another name in Rust"
        "What travels is the same; code that sets it does not compile."
        "Name: { type: string, .. }" => "Name: { type: string, rust: net_name, .. }"
    }
    ParamRustTypeChanged "param-rust-type-changed" Safe Breaking {
        "a parameter has another type in Rust"
        "What travels is the same. Setters take what becomes the type, so that most code still compiles."
        "Mode: { type: string, .. }" => "Mode: { type: enum, values: [Fast], .. }"
    }
    ParamTypeChanged "param-type-changed" Breaking Breaking {
        "a parameter is of another type"
        "Another value travels, and code that sets it does not compile."
        "Size: { type: integer, .. }" => "Size: { type: list, .. }"
    }
    ParamWireNameChanged "param-wire-name-changed" Breaking Safe {
        "a parameter travels under another name"
        "The service ignores names that it does not know. Nothing in Rust shows it: compare with what an official SDK sends."
        "NetId: { type: string, .. }" => "NetworkId: { type: string, rust: net_id, .. }"
    }
    ProductChanged "product-changed" Breaking Safe {
        "the service has another product code"
        "The code stands in what is signed, and in where the endpoint is looked up."
        "product: Net" => "product: Network"
    }
    ProgramChanged "program-changed" Safe Safe {
        "a program to begin with, or a guide, is another one"
        "It is an example of the client and stands in the docs."
        "# 01-make-net.rs" => "# 01-make-net.rs, edited"
    }
    RamChanged "ram-changed" Safe Safe {
        "an action needs another authorization"
        "It is in the docs, for whoever writes policies."
        "ram: { action: \"net:CreateNet\", .. }" => "ram: { action: \"net:MakeNet\", .. }"
    }
    ReferenceChanged "reference-changed" Dangerous Safe {
        "a value is the id of something else"
        "The mock server looks it up, and refuses what it does not find."
        "NetId: { type: string, .. }" => "NetId: { type: string, ref: Net, .. }"
    }
    RegionAdded "region-added" Dangerous Safe {
        "a region has an endpoint of its own"
        "Requests of that region go there, and went where the rule of all others says before."
        "regions: {}" => "regions: { eu-1: net.eu.example.com }"
    }
    RegionRemoved "region-removed" Dangerous Safe {
        "a region has no endpoint of its own any more"
        "Its requests follow the rule of all others."
        "regions: { eu-1: net.eu.example.com }" => "regions: {}"
    }
    RequestEnumValueAdded "request-enum-value-added" Safe Safe {
        "a parameter takes another value"
        "All that was allowed still is; the enum is open."
        "values: [Fast]" => "values: [Fast, Cheap]"
    }
    RequestEnumValueRemoved "request-enum-value-removed" Breaking Breaking {
        "a parameter does not take a value any more"
        "The mock server refuses it, and code that names the variant does not compile."
        "values: [Fast, Cheap]" => "values: [Fast]"
    }
    ResourceAdded "resource-added" Safe Safe {
        "a resource is new"
        "The mock server keeps its objects."
        "# no Net" => "Net: { id: { field: NetId, prefix: net- }, .. }"
    }
    ResourceChanged "resource-changed" Dangerous Safe {
        "the mock server keeps a resource in another way"
        "Only those who test against the mock server see it: answers may lack what they had, and what was taken may be refused. A larger quota is safe."
        "set: {}" => "set: { Size: 10 }"
    }
    ResourceIdentityChanged "resource-identity-changed" Dangerous Safe {
        "objects are told from one another in another way"
        "Ids look otherwise, or what was one object is two."
        "id: { field: NetId, prefix: net- }" => "id: { field: NetId, prefix: vpc- }"
    }
    ResourceRemoved "resource-removed" Dangerous Safe {
        "a resource is gone"
        "The mock server does not keep its objects any more: its actions answer with examples."
        "Net: { .. }" => "# no Net"
    }
    ResponseAliasesChanged "response-aliases-changed" Dangerous Safe {
        "a response field is read under other spellings"
        "One less may be the one that the service uses."
        "aliases: [netId]" => "aliases: []"
    }
    ResponseEnumValueAdded "response-enum-value-added" Safe Safe {
        "a response may have another value"
        "The enum is open: it came through as unknown before, and has a variant now."
        "values: [Fast]" => "values: [Fast, Cheap]"
    }
    ResponseEnumValueRemoved "response-enum-value-removed" Safe Breaking {
        "a value of a response is not documented any more"
        "Code that names the variant does not compile."
        "values: [Fast, Cheap]" => "values: [Fast]"
    }
    ResponseFieldAdded "response-field-added" Safe Safe {
        "a response has another field"
        "Structs are `#[non_exhaustive]`, so that no program breaks."
        "response: {}" => "response: { Name: { type: string, .. } }"
    }
    ResponseFieldRemoved "response-field-removed" Dangerous Breaking {
        "a response field is gone"
        "Code that reads it does not compile; the mock server does not send it."
        "response: { Name: .. }" => "response: {}"
    }
    ResponseFieldTypeChanged "response-field-type-changed" Breaking Breaking {
        "a response field is of another type"
        "The client reads another type, and a value of the old one becomes a problem of the response."
        "Size: { type: integer, .. }" => "Size: { type: string, .. }"
    }
    ResponseRustNameChanged "response-rust-name-changed" Safe Breaking {
        "a response field has another name in Rust"
        "What travels is the same; code that reads it does not compile."
        "Name: { type: string, .. }" => "Name: { type: string, rust: net_name, .. }"
    }
    ResponseRustTypeChanged "response-rust-type-changed" Safe Breaking {
        "a response field has another type in Rust"
        "What travels is the same; code that reads it may not compile."
        "Status: { type: string, .. }" => "Status: { type: enum, values: [Up], .. }"
    }
    ResponseWireNameChanged "response-wire-name-changed" Breaking Safe {
        "a response field is read under another name"
        "Nothing in Rust shows it: a field that the service calls otherwise is empty."
        "NetId: { type: string, .. }" => "NetworkId: { type: string, rust: net_id, .. }"
    }
    ResponseWrapperChanged "response-wrapper-changed" Breaking Safe {
        "the elements of a list have another key around them"
        "Nothing in Rust shows it: compare with what an official SDK reads."
        "Nets: { type: list, wrapper: Net, .. }" => "Nets: { type: list, .. }"
    }
    RuleAdded "rule-added" Breaking Safe {
        "a rule between parameters is new"
        "The mock server refuses requests that break it."
        "rules: []" => "rules: [{ require: Zone, when_present: Size }]"
    }
    RuleChanged "rule-changed" Dangerous Safe {
        "a rule gives another error, or is checked now"
        "What breaks it is refused with another code: that of the first rule that is broken."
        "- { require: Zone, .. }" => "- { require: Zone, error: MissingZone, .. }"
    }
    RuleRemoved "rule-removed" Safe Safe {
        "a rule between parameters is gone"
        "All that was allowed still is."
        "rules: [{ require: Zone, when_present: Size }]" => "rules: []"
    }
    SensitiveAdded "sensitive-added" Safe Safe {
        "a value is a secret now"
        "It shows nowhere any more."
        "Key: { type: string, .. }" => "Key: { type: string, sensitive: true, .. }"
    }
    SensitiveRemoved "sensitive-removed" Breaking Safe {
        "a value is no secret any more"
        "It shows in `Debug`, in logs and in errors. Nothing in Rust shows it, and nobody can take it back."
        "Key: { type: string, sensitive: true, .. }" => "Key: { type: string, .. }"
    }
    ServiceAdded "service-added" Safe Safe {
        "a service is new"
        "The client gets a module and a feature."
        "# no net" => "service: net"
    }
    ServiceRemoved "service-removed" Breaking Breaking {
        "a service is gone"
        "Nothing of it is generated."
        "service: net" => "# no net"
    }
    StateMachineChanged "state-machine-changed" Dangerous Safe {
        "a resource goes through other states, or takes another time"
        "The mock server shows them, and waiters may wait for another one."
        "states: { start: Pending, then: { Available: 3s } }" => "states: { start: Available }"
    }
    TypeAdded "type-added" Safe Safe {
        "a shared type is new"
        "Nobody named it before."
        "# no Net" => "Net: { type: object, .. }"
    }
    TypeMoved "type-moved" Safe Safe {
        "a type is shared now, or belongs to one action"
        "Its name is the same; a shared one is there whatever group is switched on."
        "# in CreateNet.yaml" => "# in types.yaml"
    }
    TypeRemoved "type-removed" Safe Breaking {
        "a shared type is gone"
        "Code that names it does not compile."
        "Net: { type: object, .. }" => "# no Net"
    }
    TypeRenamed "type-renamed" Safe Breaking {
        "a type has another name"
        "What travels is the same; code that names it does not compile."
        "Net: { type: object, .. }" => "Network: { type: object, .. }"
    }
    VersionChanged "version-changed" Breaking Safe {
        "the service has another API version"
        "It travels with each request: the service answers as that version does."
        "version: \"2020-01-01\"" => "version: \"2021-01-01\""
    }
    WaiterAdded "waiter-added" Safe Safe {
        "a resource can be waited for"
        "The client gets a method."
        "states: { Pending: .. }" => "states: { Pending: .., Available: .. }"
    }
    WaiterChanged "waiter-changed" Dangerous Breaking {
        "a waiter looks in another way, or is called otherwise"
        "It takes other arguments, has another name, or ends at other states."
        "read: DescribeNet" => "read: GetNet"
    }
    WaiterRemoved "waiter-removed" Safe Breaking {
        "a resource cannot be waited for any more"
        "Code that calls the method does not compile."
        "states: { Available: .. }" => "# none"
    }
    WithdrawnChanged "withdrawn-changed" Dangerous Safe {
        "the service no longer has an action, or has it again"
        "Calls of it fail at the service; the mock server and the client still know it."
        "action: CreateNet" => "action: CreateNet\nwithdrawn: { since: net-2024 }"
    }
    WordsChanged "words-changed" Safe Safe {
        "only words changed"
        "Descriptions, sources, units, the order in the docs: what travels and what compiles is the same."
        "doc: Name of the net." => "doc: The net's name."
    }
}
