//! Each key of every other mapping, wherever the mapping stands.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::common::{Specs, corpus};
use crate::keys;
use crate::outcome::Outcome;

/// The key, the file, a passage in it, and what it is replaced by: another value of the key, or one more or less.
type Case = (&'static str, &'static str, &'static str, &'static str);

const SERVICE: &str = "net/service.yaml";
const RESOURCES: &str = "net/resources.yaml";
const CREATE: &str = "net/net/CreateNet.yaml";
const LIST: &str = "net/net/ListNets.yaml";
const TOKENS: &str = "net/eip/ListEips.yaml";
const TIE: &str = "net/eip/TieEip.yaml";
const PING: &str = "net/eip/Ping.yaml";
const FULL: &str = "net/eip/Full.yaml";
const TERMS: &str = "terms.yaml";

/// An action with every key.
const FULL_ACTION: &str = r#"action: Full
summary: Does all there is.
description: More to know.
kind: write
source: [{ document: x, section: "1" }, { document: other }]
ram: { action: "net:Full", access: create, resources: ["*"] }
limits: { per_user: 10/s, per_api: 20/s }
idempotency: Token
asynchronous: It goes on.
deprecated: { note: It is old., replaced_by: Ping }
withdrawn: { since: third }
parameters:
  Token: { type: string, doc: Token. }
  PortId: { type: string, ref: Port, doc: Port. }
  Place: { use: Place }
  Number: { type: integer, doc: Number. }
  Words: { type: list, encoding: repeat, items: { type: string }, doc: Words. }
  Cards: { type: list, encoding: repeat, items: { type: object, fields: { CardId: { type: string, doc: Id. }, Name: { type: string, doc: Name. } } }, doc: Cards. }
response:
  RequestId: { use: RequestId }
errors:
  - { status: 404, code: InvalidPort, message: No port., class: not_found }
  - { status: 400, code: Strange, message: Bad., class: invalid, cause: The port., fix: Another port., source: other }
examples:
  - { title: A call, request: { Token: abc }, response: { RequestId: 0ED8D006 } }
discrepancies:
  - { where: Token, effect: words, says: One thing., decision: Another thing. }
"#;

/// The actions on ports.
const PORTS: &[(&str, &str, &str, &str)] = &[
    (
        "MakePort",
        "write",
        "Amount: { type: integer, doc: Number. }\n  Kind: { type: string, doc: Kind. }\n  NetId: { type: string, ref: Net, doc: Network. }\n  Twin: { type: string, doc: Twin. }\n  Mark: { type: string, doc: Mark. }\n  Each: { type: list, encoding: repeat, items: { type: object, fields: { Mark: { type: string, doc: Mark. }, OtherPort: { type: string, ref: Port, doc: Port. } } }, doc: Ports. }\n  All: { type: list, encoding: repeat, items: { type: object, fields: { Mark: { type: string, doc: Mark. }, OtherPort: { type: string, ref: Port, doc: Port. } } }, doc: Ports. }",
        "PortIds: { type: list, items: { type: string, ref: Port }, doc: Ids. }\n  Made: { type: integer, doc: Number. }\n  Others: { type: integer, doc: Number. }",
    ),
    (
        "MakePorts",
        "write",
        "Amount: { type: integer, doc: Number. }\n  Kind: { type: string, doc: Kind. }\n  NetId: { type: string, ref: Net, doc: Network. }\n  Twin: { type: string, doc: Twin. }\n  Mark: { type: string, doc: Mark. }\n  Each: { type: list, encoding: repeat, items: { type: object, fields: { Mark: { type: string, doc: Mark. }, OtherPort: { type: string, ref: Port, doc: Port. } } }, doc: Ports. }\n  All: { type: list, encoding: repeat, items: { type: object, fields: { Mark: { type: string, doc: Mark. }, OtherPort: { type: string, ref: Port, doc: Port. } } }, doc: Ports. }",
        "PortIds: { type: list, items: { type: string, ref: Port }, doc: Ids. }\n  Made: { type: integer, doc: Number. }\n  Others: { type: integer, doc: Number. }",
    ),
    (
        "ShowPort",
        "read",
        "PortId: { type: string, required: true, ref: Port, doc: Port. }\n  OtherPort: { type: string, ref: Port, doc: Port. }",
        "Port: { type: Port, doc: Port. }",
    ),
    (
        "SetPort",
        "write",
        "PortId: { type: string, required: true, ref: Port, doc: Port. }\n  OtherPort: { type: string, ref: Port, doc: Port. }\n  Kind: { type: string, doc: Kind. }\n  Mark: { type: string, doc: Mark. }\n  Each: { type: list, encoding: repeat, items: { type: object, fields: { Mark: { type: string, doc: Mark. }, OtherPort: { type: string, ref: Port, doc: Port. } } }, doc: Ports. }\n  All: { type: list, encoding: repeat, items: { type: object, fields: { Mark: { type: string, doc: Mark. }, OtherPort: { type: string, ref: Port, doc: Port. } } }, doc: Ports. }",
        "Gone: { type: integer, doc: Number. }\n  Lost: { type: integer, doc: Number. }",
    ),
    (
        "DropPort",
        "write",
        "PortId: { type: string, required: true, ref: Port, doc: Port. }\n  OtherPort: { type: string, ref: Port, doc: Port. }\n  Each: { type: list, encoding: repeat, items: { type: object, fields: { Mark: { type: string, doc: Mark. }, OtherPort: { type: string, ref: Port, doc: Port. } } }, doc: Ports. }\n  All: { type: list, encoding: repeat, items: { type: object, fields: { Mark: { type: string, doc: Mark. }, OtherPort: { type: string, ref: Port, doc: Port. } } }, doc: Ports. }",
        "Gone: { type: integer, doc: Number. }\n  Lost: { type: integer, doc: Number. }",
    ),
    (
        "SeePorts",
        "read",
        "Kind: { type: string, doc: Kind. }\n  NetId: { type: string, ref: Net, doc: Network. }\n  Filter: { type: list, encoding: repeat, doc: Filters., items: { type: object, fields: { Key: { type: string, doc: Key. }, Value: { type: list, encoding: repeat, items: { type: string }, doc: Values. } } } }",
        "Ports: { type: list, items: { type: Port }, doc: Ports. }\n  Others: { type: list, items: { type: Port }, doc: Ports. }",
    ),
    (
        "ListPorts",
        "read",
        "Kind: { type: string, doc: Kind. }\n  NetId: { type: string, ref: Net, doc: Network. }\n  Filter: { type: list, encoding: repeat, doc: Filters., items: { type: object, fields: { Key: { type: string, doc: Key. }, Value: { type: list, encoding: repeat, items: { type: string }, doc: Values. } } } }",
        "Ports: { type: list, items: { type: Port }, doc: Ports. }\n  Others: { type: list, items: { type: Port }, doc: Ports. }",
    ),
    (
        "SeeTags",
        "read",
        "EipIds: { type: list, encoding: repeat, items: { type: string, ref: Eip }, doc: Addresses. }\n  Kind: { type: string, doc: Kind. }\n  Tag: { type: list, encoding: repeat, items: { type: Tag }, doc: Tags. }\n  AnyTag: { type: list, encoding: repeat, items: { type: Tag }, doc: Tags. }",
        "Items: { type: list, items: { type: TagItem }, doc: Tags. }",
    ),
];

/// What is shown of a port.
const PORT_TYPE: &str = "Port:\n  type: object\n  doc: A port.\n  fields:\n    PortId: { type: string, ref: Port, doc: Id. }\n    Kind: { type: string, doc: Kind. }\n    Mark: { type: string, doc: Mark. }\n    Twin: { type: string, ref: Port, doc: Twin. }\n    Count: { type: integer, doc: Number of addresses. }\n    Words: { type: list, items: { type: string }, doc: Words. }\n    Cards: { type: list, items: { type: object, fields: { CardId: { type: string, doc: Id. }, Name: { type: string, doc: Name. } } }, doc: Cards. }\n    NetId: { type: string, ref: Net, doc: Network. }\n    NetName: { type: string, doc: Name of the network. }\n    Status: { type: string, values: [Up, Down, Lost], doc: State. }\n";

/// A resource with keys that those of the corpus lack.
const PORT: &str = r#"Port:
  doc: A port.
  id: { field: PortId, prefix: port- }
  unique: [Mark]
  create: { action: MakePort, amount: Amount, each: Each, upsert: true, count: Made, discriminator: { Words: [made] } }
  list: { action: SeePorts, items: Ports, filters: [Kind] }
  read: { action: ShowPort }
  co_creates: { Table: { each: Each } }
  change: { action: SetPort }
  delete: { action: DropPort, each: Each, count: Gone, missing: Lost }
  states: { field: Status, start: Up, then: { Down: 3s } }
  set: { Kind: plain }
  derived: { NetName: $NetId.Name }
  element_keys: { Cards: CardId }
  weak_refs: [Twin]
  not_found_error: InvalidPort
  conflict_error: InvalidPort
  transitions:
    Full:
      set: { Status: Lost }
      update: { Cards: $Cards }
  quota: { limit: 5, error: QuotaExceeded.Port }
  source: { document: x, section: "3" }
Area:
  doc: An area.
  id: { field: AreaId, prefix: "" }
  known: [north]
  source: { document: x }
"#;

/// Discouraged words.
const WORDS: &str = "gizmo:\n  use: device\n  because: It is a word.\n";

#[rustfmt::skip]
const CASES: &[Case] = &[
    ("ActionSpec.draft", FULL, "action: Full\n", "draft: true\naction: Full\n"),
    ("ActionSpec.action", FULL, "action: Full\n", "action: Other\n"),
    ("ActionSpec.summary", FULL, "Does all there is.", "Does it all."),
    ("ActionSpec.description", FULL, "description: More to know.\n", ""),
    ("ActionSpec.kind", PING, "kind: read", "kind: write"),
    ("ActionSpec.source", FULL, "source: [{ document: x, section: \"1\" }, { document: other }]", "source: [{ document: x, section: \"1\" }, { document: other }, { document: x }]"),
    ("ActionSpec.source.document", FULL, "{ document: x, section: \"1\" }", "{ document: twin, section: \"1\" }"),
    ("ActionSpec.source.section", FULL, "section: \"1\"", "section: \"2\""),
    ("ActionSpec.ram", FULL, "ram: { action: \"net:Full\", access: create, resources: [\"*\"] }\n", ""),
    ("ActionSpec.ram.action", FULL, "net:Full", "net:Other"),
    ("ActionSpec.ram.access", FULL, "access: create", "access: update"),
    ("ActionSpec.ram.resources", FULL, "[\"*\"]", "[\"acs:net:*:*:all/*\"]"),
    ("ActionSpec.limits", FULL, "limits: { per_user: 10/s, per_api: 20/s }\n", ""),
    ("ActionSpec.limits.per_user", FULL, "per_user: 10/s, ", ""),
    ("ActionSpec.limits.per_api", FULL, ", per_api: 20/s", ""),
    ("ActionSpec.idempotency", FULL, "idempotency: Token\n", ""),
    ("ActionSpec.asynchronous", FULL, "asynchronous: It goes on.\n", ""),
    ("ActionSpec.deprecated", FULL, "deprecated: { note: It is old., replaced_by: Ping }\n", ""),
    ("ActionSpec.deprecated.note", FULL, "note: It is old.", "note: It is odd."),
    ("ActionSpec.deprecated.replaced_by", FULL, ", replaced_by: Ping", ""),
    ("ActionSpec.withdrawn", FULL, "withdrawn: { since: third }\n", ""),
    ("ActionSpec.withdrawn.since", FULL, "since: third", "since: fourth"),
    ("ActionSpec.pagination", TOKENS, "pagination: { style: token, token: NextToken, next: NextToken, size: MaxResults, items: Eips }\n", ""),
    ("ActionSpec.pagination.style", TOKENS, "style: token, token: NextToken, next: NextToken", "style: page, page: PageNumber, total: Total"),
    ("ActionSpec.pagination.page", LIST, "page: PageNumber", "page: PageSize"),
    ("ActionSpec.pagination.total", LIST, "total: TotalCount", "total: Other"),
    ("ActionSpec.pagination.token", TOKENS, "token: NextToken,", "token: NetId,"),
    ("ActionSpec.pagination.next", TOKENS, "next: NextToken,", "next: RequestId,"),
    ("ActionSpec.pagination.size", LIST, "size: PageSize", "size: Step"),
    ("ActionSpec.pagination.items", TOKENS, "items: Eips }", "items: Others }"),
    ("ActionSpec.pagination.default_size", LIST, ", default_size: 10", ""),
    ("ActionSpec.pagination.max_size", LIST, ", max_size: 50", ""),
    ("ActionSpec.parameters", FULL, "  Number: { type: integer, doc: Number. }\n", ""),
    ("ActionSpec.rules", FULL, "errors:\n", "rules: [{ require: Token, when_present: Number }]\nerrors:\n"),
    ("ActionSpec.rules.require", CREATE, "{ require: Size,", "{ require: Place,"),
    ("ActionSpec.rules.forbid", CREATE, "forbid: Password", "forbid: Size"),
    ("ActionSpec.rules.exactly_one", CREATE, "exactly_one: [Name, Password]", "exactly_one: [Name, Cidr]"),
    ("ActionSpec.rules.at_least_one", CREATE, "at_least_one: [Name, Mode]", "at_least_one: [Name, Size]"),
    ("ActionSpec.rules.at_most_one", CREATE, "at_most_one: [Size, Cidr]", "at_most_one: [Size, Password]"),
    ("ActionSpec.rules.state", TIE, "{ state: { OtherId: Free }", "{ state: { OtherId: InUse }"),
    ("ActionSpec.rules.when", CREATE, "when: { Inherit: true }", "when: { Inherit: false }"),
    ("ActionSpec.rules.when_present", CREATE, "when_present: Size", "when_present: Inherit"),
    ("ActionSpec.rules.error", CREATE, ", error: Mismatch", ""),
    ("ActionSpec.rules.doc", CREATE, ", doc: A mode needs a size.", ""),
    ("ActionSpec.rules.note", CREATE, ", doc: A mode needs a size.", ", doc: A mode needs a size., note: true"),
    ("ActionSpec.response", FULL, "response:\n", "response:\n  Size: { type: integer, doc: Size. }\n"),
    ("ActionSpec.errors", FULL, "errors:\n", "errors:\n  - { status: 400, code: Other, message: Other., class: invalid }\n"),
    ("ActionSpec.errors.status", FULL, "status: 400", "status: 409"),
    ("ActionSpec.errors.code", FULL, "code: Strange", "code: Stranger"),
    ("ActionSpec.errors.message", FULL, "message: Bad.", "message: Worse."),
    ("ActionSpec.errors.class", FULL, "class: invalid", "class: conflict"),
    ("ActionSpec.errors.cause", FULL, ", cause: The port.", ""),
    ("ActionSpec.errors.fix", FULL, ", fix: Another port.", ""),
    ("ActionSpec.errors.source", FULL, ", source: other", ""),
    ("ActionSpec.errors.when", FULL, "source: other }", "source: other, when: { unknown: PortId } }"),
    ("ActionSpec.errors.allow", FULL, "source: other }", "source: other, allow: { code-with-two-statuses: It has. } }"),
    ("ErrorSpec.when.missing", CREATE, "when: { missing: Name }", "when: { missing: any }"),
    ("ErrorSpec.when.invalid", CREATE, "when: { invalid: [Name, Cidr] }", "when: { invalid: Name }"),
    ("ErrorSpec.when.forbidden", CREATE, "when: { forbidden: Cidr }", "when: { forbidden: Size }"),
    ("ErrorSpec.when.unknown", CREATE, "when: { unknown: Place }", "when: { forbidden: Size }"),
    ("ErrorSpec.when.state_not", TIE, "state_not: { EipId: Free }", "state_not: { EipId: InUse }"),
    ("ErrorSpec.when.with", TIE, "{ Status: Pending }", "{ Status: Available }"),
    ("ErrorSpec.when.exists", TIE, "exists: { Eip: { NetId: $NetId,", "exists: { Eip: { EipId: $OtherId,"),
    ("ErrorSpec.when.request", TIE, "request: { OtherId: $EipId }", "request: { OtherId: eip-1 }"),
    ("ErrorSpec.when.quota", "net/eip/MakePort.yaml", ", when: { quota: Port }", ""),
    ("ActionSpec.examples", FULL, "discrepancies:", "  - { title: Another call, request: { Token: b }, response: { RequestId: 0ED8D007 } }\ndiscrepancies:"),
    ("ActionSpec.examples.title", FULL, "title: A call", "title: Some call"),
    ("ActionSpec.examples.request", FULL, "request: { Token: abc }", "request: {}"),
    ("ActionSpec.examples.response", FULL, "RequestId: 0ED8D006 }", "RequestId: 0ED8D007 }"),
    ("ActionSpec.discrepancies", FULL, "discrepancies:\n  - { where: Token, effect: words, says: One thing., decision: Another thing. }\n", ""),
    ("ActionSpec.discrepancies.where", FULL, "where: Token", "where: Number"),
    ("ActionSpec.discrepancies.effect", FULL, "effect: words", "effect: wire"),
    ("ActionSpec.discrepancies.says", FULL, "says: One thing.", "says: Some thing."),
    ("ActionSpec.discrepancies.decision", FULL, "decision: Another thing.", "decision: Some thing."),
    ("ActionSpec.allow", FULL, "kind: write\n", "kind: write\nallow: { kind-and-verb: It is so. }\n"),

    ("ServiceSpec.service", SERVICE, "service: net\n", "service: other\n"),
    ("ServiceSpec.title", SERVICE, "title: Service net", "title: Nets"),
    ("ServiceSpec.product", SERVICE, "product: X", "product: Other"),
    ("ServiceSpec.version", SERVICE, "version: \"2020-01-01\"", "version: \"2020-01-02\""),
    ("ServiceSpec.doc", SERVICE, "doc: A service of the corpus.", "doc: Another text."),
    ("ServiceSpec.documents", SERVICE, "documents:\n", "documents:\n  z: { title: One more, issued: \"2020-01-01\", language: en }\n"),
    ("ServiceSpec.documents.title", SERVICE, "title: The document", "title: A document"),
    ("ServiceSpec.documents.issued", SERVICE, "issued: \"2020-01-01\", language: en", "issued: \"2020-02-01\", language: en"),
    ("ServiceSpec.documents.language", SERVICE, "\"2020-01-01\", language: en", "\"2020-01-01\", language: zh"),
    ("ServiceSpec.endpoints", SERVICE, "endpoints:\n  central: net.example.com\n", "endpoints:\n  central: other.example.com\n"),
    ("ServiceSpec.endpoints.central", SERVICE, "central: net.example.com", "central: other.example.com"),
    ("ServiceSpec.endpoints.regional", SERVICE, "  regional: \"net.{region}.example.com\"\n", ""),
    ("ServiceSpec.endpoints.internal", SERVICE, "  internal: \"net-vpc.{region}.example.com\"\n", ""),
    ("ServiceSpec.endpoints.regions", SERVICE, "  regions: { cn-odd: odd.example.com }\n", ""),
    ("ServiceSpec.groups", SERVICE, "groups:\n", "groups:\n  odd: { title: One more, doc: Nothing yet. }\n"),
    ("ServiceSpec.groups.title", SERVICE, "title: Group eip", "title: Addresses"),
    ("ServiceSpec.groups.doc", SERVICE, "doc: Actions of eip.", "doc: Actions on addresses."),
    ("ServiceSpec.parameters", SERVICE, "doc: Some place.", "doc: Another place."),
    ("ServiceSpec.response", SERVICE, "RequestId: { type: string, example: 0ED8, doc: Id of the request. }", "RequestId: { type: string, example: 0ED8, doc: Some id. }"),
    ("ServiceSpec.errors", SERVICE, "  - { status: 500, code: InternalError, message: Something failed. }\n", ""),
    ("ServiceSpec.errors.status", SERVICE, "status: 500", "status: 503"),
    ("ServiceSpec.errors.code", SERVICE, "code: InternalError", "code: ServiceUnavailable"),
    ("ServiceSpec.errors.message", SERVICE, "message: Something failed.", "message: It failed."),
    ("ServiceSpec.errors.class", SERVICE, "message: Something failed. }", "message: Something failed., class: conflict }"),
    ("ServiceSpec.errors.cause", SERVICE, "message: Something failed. }", "message: Something failed., cause: Nobody knows. }"),
    ("ServiceSpec.errors.source", SERVICE, "message: Something failed. }", "message: Something failed., source: other }"),
    ("ServiceSpec.errors.fix", SERVICE, "message: Something failed. }", "message: Something failed., fix: Try again. }"),
    ("ServiceSpec.errors.when", SERVICE, ", when: { missing: any }", ""),
    ("ServiceSpec.errors.allow", SERVICE, "message: Something failed. }", "message: Something failed., allow: { code-with-two-statuses: It has. } }"),
    ("ServiceSpec.errors.when.missing", SERVICE, "when: { missing: any }", "when: { missing: NetId }"),
    ("ServiceSpec.errors.when.invalid", SERVICE, "when: { missing: any }", "when: { invalid: any }"),
    ("ServiceSpec.errors.when.invalid", SERVICE, "when: { missing: any }", "when: { missing: any, invalid: NetId }"),
    ("ServiceSpec.errors.when.forbidden", SERVICE, "when: { missing: any }", "when: { missing: any, forbidden: Size }"),
    ("ServiceSpec.errors.when.unknown", SERVICE, "when: { missing: any }", "when: { missing: any, unknown: NetId }"),
    ("ServiceSpec.errors.when.state_not", SERVICE, "when: { missing: any }", "when: { missing: any, state_not: { Net: Available } }"),
    ("ServiceSpec.errors.when.state_not", SERVICE, "when: { missing: any }", "when: { missing: any, state_not: { NetId: Available } }"),
    ("ServiceSpec.errors.when.with", SERVICE, "when: { missing: any }", "when: { missing: any, with: { Net: { Name: one } } }"),
    ("ServiceSpec.errors.when.with", SERVICE, "when: { missing: any }", "when: { missing: any, with: { NetId: { Name: one } } }"),
    ("ServiceSpec.errors.when.exists", SERVICE, "when: { missing: any }", "when: { missing: any, exists: { Net: { Name: one } } }"),
    ("ServiceSpec.errors.when.request", SERVICE, "when: { missing: any }", "when: { request: { NetId: one } }"),
    ("ServiceSpec.errors.when.quota", SERVICE, "when: { missing: any }", "when: { missing: any, quota: Net }"),
    ("ServiceSpec.allow", SERVICE, "allow:\n", "allow:\n  long-row: None is.\n"),

    ("ResourceSpec.doc", RESOURCES, "doc: A port.", "doc: Another text."),
    ("ResourceSpec.id", RESOURCES, "id: { field: TableId, prefix: tab- }", "id: { key: [TableId] }"),
    ("ResourceSpec.id.field", RESOURCES, "field: PortId", "field: Mark"),
    ("ResourceSpec.id.prefix", RESOURCES, "prefix: port-", "prefix: p-"),
    ("ResourceSpec.id.key", RESOURCES, "id: { field: TableId, prefix: tab- }", "id: { key: [TableId, NetId] }"),
    ("ResourceSpec.known", RESOURCES, "known: [here, there]", "known: [here, nowhere]"),
    ("ResourceSpec.known.each", RESOURCES, "each: Place", "each: Area"),
    ("ResourceSpec.known.then", RESOURCES, "then: \"-[a-z]\"", "then: \"-[a-c]\""),
    ("ResourceSpec.known.listed", RESOURCES, "then: \"-[a-z]\"", "then: \"-[a-z]\", listed: [-a]"),
    ("ResourceSpec.unique", RESOURCES, "  unique: [Mark]\n", ""),
    ("ResourceSpec.create", RESOURCES, "  create: CreateEips\n", ""),
    ("ResourceSpec.create.action", RESOURCES, "action: MakePort", "action: MakePorts"),
    ("ResourceSpec.create.amount", RESOURCES, ", amount: Amount", ""),
    ("ResourceSpec.create.each", RESOURCES, "each: Each, upsert", "each: All, upsert"),
    ("ResourceSpec.create.upsert", RESOURCES, "upsert: true", "upsert: false"),
    ("ResourceSpec.create.count", RESOURCES, "count: Made", "count: Others"),
    ("ResourceSpec.create.discriminator", RESOURCES, "discriminator: { Words: [made] }", "discriminator: { Words: [done] }"),
    ("ResourceSpec.list", RESOURCES, "  list: { action: SeePorts, items: Ports, filters: [Kind] }\n", ""),
    ("ResourceSpec.list.action", RESOURCES, "action: SeePorts", "action: ListPorts"),
    ("ResourceSpec.list.items", RESOURCES, "items: Ports", "items: Others"),
    ("ResourceSpec.list.filters", RESOURCES, "filters: [Kind]", "filters: [NetId]"),
    ("ResourceSpec.list.pairs", RESOURCES, "filters: [Kind] }", "filters: [Kind], pairs: Filter }"),
    ("ResourceSpec.list.tags", RESOURCES, "filters: [NetId], tags: { Tag: Tags } }", "filters: [NetId] }"),
    ("ResourceSpec.list.tags", RESOURCES, "filters: [NetId], tags: { Tag: Tags } }", "filters: [NetId], tags: { Tag: Labels } }"),
    ("ResourceSpec.list_elements", RESOURCES, "  list_elements:\n    action: ListTags\n    items: Items\n    of: Tags\n    show: { EipId: $id, Kind: eip, Key: $Key }\n    filters: { EipIds: $id, Kind: eip }\n    tags: { Tag: Tags }\n    any_of: AnyTag\n    distinct: true\n", ""),
    ("ResourceSpec.list_elements.action", RESOURCES, "action: ListTags", "action: SeeTags"),
    ("ResourceSpec.list_elements.items", RESOURCES, "items: Items", "items: Others"),
    ("ResourceSpec.list_elements.of", RESOURCES, "of: Tags", "of: Labels"),
    ("ResourceSpec.list_elements.show", RESOURCES, "Kind: eip, Key: $Key }", "Kind: eip }"),
    ("ResourceSpec.list_elements.show", RESOURCES, "Kind: eip, Key: $Key }", "Kind: eip, Key: $Value }"),
    ("ResourceSpec.list_elements.filters", RESOURCES, "filters: { EipIds: $id, Kind: eip }", "filters: { EipIds: $id, Kind: net }"),
    ("ResourceSpec.list_elements.tags", RESOURCES, "    tags: { Tag: Tags }\n    any_of", "    tags: { Tag: Labels }\n    any_of"),
    ("ResourceSpec.list_elements.any_of", RESOURCES, "    any_of: AnyTag\n", ""),
    ("ResourceSpec.list_elements.distinct", RESOURCES, "    distinct: true\n", ""),
    ("ResourceSpec.read", RESOURCES, "  read: { action: ShowPort }\n", ""),
    ("ResourceSpec.read.action", RESOURCES, "action: ShowPort", "action: SetPort"),
    ("ResourceSpec.read.id", RESOURCES, "{ action: ShowPort }", "{ action: ShowPort, id: OtherPort }"),
    ("ResourceSpec.read.discriminator", RESOURCES, "{ action: ShowPort }", "{ action: ShowPort, discriminator: { Kind: plain } }"),
    ("ResourceSpec.change", RESOURCES, "  change: { action: SetPort }\n", ""),
    ("ResourceSpec.change.action", RESOURCES, "action: SetPort", "action: DropPort"),
    ("ResourceSpec.change.id", RESOURCES, "{ action: SetPort }", "{ action: SetPort, id: OtherPort }"),
    ("ResourceSpec.change.discriminator", RESOURCES, "{ action: SetPort }", "{ action: SetPort, discriminator: { Kind: plain } }"),
    ("ResourceSpec.delete", RESOURCES, "  delete: { action: DropPort, each: Each, count: Gone, missing: Lost }\n", ""),
    ("ResourceSpec.delete.action", RESOURCES, "action: DropPort", "action: SetPort"),
    ("ResourceSpec.delete.id", RESOURCES, "each: Each, count: Gone", "id: OtherPort, each: Each, count: Gone"),
    ("ResourceSpec.delete.each", RESOURCES, "each: Each, count: Gone", "each: All, count: Gone"),
    ("ResourceSpec.delete.count", RESOURCES, "count: Gone", "count: Lost"),
    ("ResourceSpec.delete.missing", RESOURCES, ", missing: Lost", ""),
    ("ResourceSpec.delete.discriminator", RESOURCES, "missing: Lost }", "missing: Lost, discriminator: { Kind: plain } }"),
    ("ResourceSpec.co_creates", RESOURCES, "  co_creates: { Table: TableId }\n", ""),
    ("ResourceSpec.co_creates.field", RESOURCES, "{ Table: TableId }", "{ Table: { field: Name } }"),
    ("ResourceSpec.co_creates.each", RESOURCES, "{ Table: { each: Each } }", "{ Table: { each: All } }"),
    ("ResourceSpec.co_creates.when", RESOURCES, ", when: { Status: Free }", ""),
    ("ResourceSpec.co_creates.with", RESOURCES, "{ Table: TableId }", "{ Table: { field: TableId, with: { Kind: main } } }"),
    ("ResourceSpec.states", RESOURCES, "  id: { field: TableId, prefix: tab- }\n", "  id: { field: TableId, prefix: tab- }\n  states: { field: Kind, start: New }\n"),
    ("ResourceSpec.states.field", RESOURCES, "{ field: Status, start: Up", "{ field: Kind, start: Up"),
    ("ResourceSpec.states.start", RESOURCES, "start: Up", "start: Lost"),
    ("ResourceSpec.states.then", RESOURCES, "then: { Down: 3s }", "then: { Down: 4s }"),
    ("ResourceSpec.ignore_parameters", RESOURCES, "  unique: [Mark]\n", "  unique: [Mark]\n  ignore_parameters: [Kind]\n"),
    ("ResourceSpec.set", RESOURCES, "  set: { Kind: plain }\n", ""),
    ("ResourceSpec.back_refs", RESOURCES, "  back_refs: { EipIds: Eip }\n", ""),
    ("ResourceSpec.ref_counts", RESOURCES, "  unique: [Mark]\n", "  unique: [Mark]\n  ref_counts: { Count: Port }\n"),
    ("ResourceSpec.element_keys", RESOURCES, "Cards: CardId", "Cards: Name"),
    ("ResourceSpec.element_keys", RESOURCES, "Cards: CardId", "Cards: CardId, Words: CardId"),
    ("ResourceSpec.element_keys", RESOURCES, "  element_keys: { Cards: CardId }\n", ""),
    ("ResourceSpec.derived", RESOURCES, "  derived: { NetName: $NetId.Name }\n", ""),
    ("ResourceSpec.blocked_by", RESOURCES, "\n  blocked_by: { Net: undocumented }\n", "\n"),
    ("ResourceSpec.cascade", RESOURCES, "  cascade: [Table]\n", ""),
    ("ResourceSpec.weak_refs", RESOURCES, "  weak_refs: [Twin]\n", ""),
    ("ResourceSpec.not_found_error", RESOURCES, "  not_found_error: InvalidPort\n", ""),
    ("ResourceSpec.conflict_error", RESOURCES, "  conflict_error: InvalidPort\n", ""),
    ("ResourceSpec.quota", RESOURCES, "  quota: { limit: 10, per: Net, with: { IsDefault: false }, error: QuotaExceeded.Net }\n", ""),
    ("ResourceSpec.quota.limit", RESOURCES, "limit: 10", "limit: 11"),
    ("ResourceSpec.quota.per", RESOURCES, "per: Net, ", ""),
    ("ResourceSpec.quota.with", RESOURCES, "with: { IsDefault: false }, ", ""),
    ("ResourceSpec.quota.error", RESOURCES, "error: QuotaExceeded.Net", "error: InvalidName"),
    ("ResourceSpec.transitions", RESOURCES, "    UntieEip: { clear: [NetId], set: { Status: Free } }\n", ""),
    ("ResourceSpec.transitions.id", RESOURCES, "UntieEip: { clear", "UntieEip: { id: NetId, clear"),
    ("ResourceSpec.transitions.when", RESOURCES, "when: { NetId: [net-1, net-2] }", "when: { NetId: net-1 }"),
    ("ResourceSpec.blocked_by.error", RESOURCES, "{ error: Dependency.Eip, with", "{ error: Busy, with"),
    ("ResourceSpec.blocked_by.with", RESOURCES, "with: { Status: [InUse, Lost] }, ", ""),
    ("ResourceSpec.blocked_by.unless", RESOURCES, ", unless: Force }", " }"),
    ("TransitionSpec.blocked_by.error", RESOURCES, "      blocked_by: { Net: undocumented }", "      blocked_by: { Net: { error: Tied } }"),
    ("TransitionSpec.blocked_by.with", RESOURCES, "      blocked_by: { Net: undocumented }", "      blocked_by: { Net: { error: undocumented, with: { IsDefault: true } } }"),
    ("TransitionSpec.blocked_by.unless", RESOURCES, "      blocked_by: { Net: undocumented }", "      blocked_by: { Net: { error: undocumented, unless: Force } }"),
    ("ResourceSpec.unties", RESOURCES, "  unties:\n    Eip: { clear: [NetId], set: { Status: Free } }\n", ""),
    ("ResourceSpec.unties.clear", RESOURCES, "    Eip: { clear: [NetId], set: { Status: Free } }", "    Eip: { set: { Status: Free } }"),
    ("ResourceSpec.unties.set", RESOURCES, "    Eip: { clear: [NetId], set: { Status: Free } }", "    Eip: { clear: [NetId] }"),
    ("ResourceSpec.cidr_rules", RESOURCES, "    - { field: Cidr, distinct: Name, error: ForbiddenCidr }\n", ""),
    ("ResourceSpec.cidr_rules.field", RESOURCES, "field: Cidr, distinct: Name", "field: Name, distinct: Name"),
    ("ResourceSpec.cidr_rules.inside", RESOURCES, "inside: [TableId, Name]", "inside: Name"),
    ("ResourceSpec.cidr_rules.disjoint", RESOURCES, "disjoint: Place", "disjoint: Name"),
    ("ResourceSpec.cidr_rules.distinct", RESOURCES, "distinct: Name", "distinct: Place"),
    ("ResourceSpec.cidr_rules.error", RESOURCES, "disjoint: Place, error: ForbiddenCidr", "disjoint: Place, error: undocumented"),
    ("ResourceSpec.transitions.blocked_by", RESOURCES, "\n      blocked_by: { Net: undocumented }\n", "\n"),
    ("ResourceSpec.transitions.peer", RESOURCES, "      set: { Status: Lost }\n", "      set: { Status: Lost }\n      peer: Twin\n"),
    ("ResourceSpec.transitions.set", RESOURCES, "set: { Status: Lost }", "set: { Status: Down }"),
    ("ResourceSpec.transitions.clear", RESOURCES, "      set: { Status: Lost }\n", "      set: { Status: Lost }\n      clear: [Kind]\n"),
    ("ResourceSpec.transitions.add", RESOURCES, "      set: { Status: Lost }\n", "      set: { Status: Lost }\n      add: { Words: $Words }\n"),
    ("ResourceSpec.transitions.remove", RESOURCES, "      set: { Status: Lost }\n", "      set: { Status: Lost }\n      remove: { Words: $Words }\n"),
    ("ResourceSpec.transitions.update", RESOURCES, "      update: { Cards: $Cards }\n", ""),
    ("ResourceSpec.transitions.then", RESOURCES, "      set: { Status: Lost }\n", "      set: { Status: Lost }\n      then: { Up: 3s }\n"),
    ("ResourceSpec.source", RESOURCES, "  source: { document: x, section: \"3\" }\n", ""),
    ("ResourceSpec.source.document", RESOURCES, "document: x, section: \"3\"", "document: other, section: \"3\""),
    ("ResourceSpec.source.section", RESOURCES, "section: \"3\"", "section: \"4\""),
    ("ResourceSpec.allow", RESOURCES, "  unique: [Mark]\n", "  unique: [Mark]\n  allow: { unreachable-state: It is so. }\n"),

    ("TermSpec.use", TERMS, "use: device", "use: thing"),
    ("TermSpec.forms", TERMS, "  use: device\n", "  use: device\n  forms: [network]\n"),
    ("TermSpec.because", TERMS, "  because: It is a word.\n", "  because: It is no word.\n"),
    ("TermSpec.allow", TERMS, "  use: device\n", "  use: device\n  allow: [{ text: the gizmo, reason: It is one. }]\n"),
    ("TermSpec.allow.in", TERMS, "  use: device\n", "  use: device\n  allow: [{ in: net/types, text: the gizmo, reason: It is one. }]\n"),
    ("TermSpec.allow.text", TERMS, "  use: device\n", "  use: device\n  allow: [{ text: a gizmo, reason: It is one. }]\n"),
    ("TermSpec.allow.reason", TERMS, "  use: device\n", "  use: device\n  allow: [{ text: the gizmo }]\n"),
];

/// The corpus with what it lacks.
fn base() -> Specs {
    let (_, loaded) = corpus().into_iter().find(|(name, _)| name == "behaviour").expect("the case is there");
    let mut specs = Specs::none();
    for (_, source) in loaded.sources.iter() {
        specs = specs.with(&source.path, source.text.clone());
    }
    for (name, kind, parameters, response) in PORTS {
        specs = specs.with(
            &format!("net/eip/{name}.yaml"),
            format!("action: {name}\nsummary: Does {name}.\nkind: {kind}\nsource: {{ document: x }}\nparameters:\n  {parameters}\nresponse:\n  {response}\n  RequestId: {{ use: RequestId }}\nerrors: []\nexamples:\n  - {{ title: A call, request: {{ PortId: port-1 }}, response: {{ RequestId: 0ED8D006 }} }}\n"),
        );
    }
    let no_port = "request: { PortId: port-1 }";
    specs
        .edit("net/eip/MakePort.yaml", no_port, "request: {}")
        .edit("net/eip/MakePorts.yaml", no_port, "request: {}")
        .edit("net/eip/SeePorts.yaml", no_port, "request: {}")
        .edit("net/eip/ListPorts.yaml", no_port, "request: {}")
        .edit("net/eip/SeeTags.yaml", no_port, "request: {}")
        .edit("net/eip/MakePort.yaml", "errors: []", "errors: [{ status: 400, code: QuotaExceeded.Port, message: Too many., when: { quota: Port } }]")
        .edit("net/eip/MakePorts.yaml", "errors: []", "errors: [{ status: 400, code: QuotaExceeded.Port, message: Too many. }]")
        .edit(SERVICE, "response:\n", "parameters:\n  Place: { type: string, doc: Some place. }\nresponse:\n")
        .edit(TOKENS, "  MaxResults:", "  PageNumber: { type: integer, doc: Page. }\n  MaxResults:")
        .edit(LIST, "  PageSize:", "  Step: { type: integer, doc: Step. }\n  PageSize:")
        .edit(TOKENS, "  NextToken: { type: string, doc: Next token. }\n", "  NextToken: { type: string, doc: Next token. }\n  Total: { type: integer, doc: All. }\n  Others: { type: list, items: { type: Eip }, doc: Addresses. }\n")
        .edit(LIST, "  TotalCount: { type: integer, doc: All. }\n", "  TotalCount: { type: integer, doc: All. }\n  Other: { type: integer, doc: Another number. }\n")
        .edit(SERVICE, "documents:\n", "documents:\n  twin: { title: A twin, issued: \"2019-01-01\", language: en }\n  other: { title: Another document, issued: \"2021-01-01\", language: en }\n  third: { title: The third, issued: \"2022-01-01\", language: en }\n  fourth: { title: The fourth, issued: \"2022-01-01\", language: en }\n")
        .append("net/types.yaml", PORT_TYPE)
        .append(RESOURCES, PORT)
        .with(FULL, FULL_ACTION)
}

#[test]
fn every_key_of_a_mapping_counts_wherever_it_stands() {
    let good = base();
    // A term is about words that some text has.
    let worded = good.clone().edit(FULL, "More to know.", "More of the gizmo.").with(TERMS, WORDS);
    let (one, other) = (Outcome::of(&good), Outcome::of(&worded));
    let (mut table, mut lost) = (String::new(), Vec::new());
    for (key, path, from, to) in CASES {
        let (specs, base) = if *path == TERMS { (&worded, &other) } else { (&good, &one) };
        let changed = Outcome::of(&specs.clone().edit(path, from, to));
        let found = if key.ends_with(".allow") || *path == TERMS {
            base.warned(&changed)
        } else {
            base.changed(&changed, false, false)
        };
        let what = found.unwrap_or_else(|why| {
            lost.push(format!("{key}: `{from}` => `{to}`: {why}"));
            "NOTHING".to_owned()
        });
        let _ = writeln!(table, "{key} | {} | {what}", to.trim().replace('\n', " "));
    }
    assert!(lost.is_empty(), "{} facts vanish:\n{}", lost.len(), lost.join("\n"));
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("facts__mappings", table);
    });
}

#[test]
fn every_key_of_a_mapping_has_a_case() {
    let tried: BTreeSet<String> = CASES.iter().map(|(key, ..)| (*key).to_owned()).collect();
    // A decision about a change is nothing that is generated: the tests of the review are about it.
    let keys = keys::of_mappings().into_iter().filter(|key| !key.starts_with("AcknowledgementSpec."));
    let keys: BTreeSet<String> = keys.collect();
    let missing: Vec<_> = keys.difference(&tried).collect();
    assert!(missing.is_empty(), "no case says what these keys change: {missing:?}");
}
