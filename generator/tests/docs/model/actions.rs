//! An action that creates, with everything that an action can have, and one that lists.

use aliyun_api_core::ErrorClass;
use aliyun_api_generator::model::*;
use serde_json::json;

use super::{DESCRIBE, NASTY, THING, names, object};

pub(crate) fn create() -> Action {
    let request = object(json!({
        "RegionId": NASTY, "InternetChargeType": "95BandwidthByMonth", "Password": "it's\n\"x\"",
        "device_size": 4, "Rate": 2, "DryRun": false, "Type": "y|z",
        "Tag": [{"Key": "k", "Value": ""}, {"Key": "-v 'w'"}], "Ids": ["10.0.0.1", "10.0.0.2"],
        "SystemDisk": {"Size": 20}, "DataDisk": [{"Snapshots": ["a\"b", "{{#x}}"], "Size": 30}],
        "Extra": {"b": [1, null, "{{#y}}"]}, "ParentId": "thing-1", "ClientToken": "--Tag"
    }));
    let rule = |demand, when, when_present, error: Option<&str>, note| Rule {
        demand,
        states: Vec::new(),
        when,
        when_present,
        error: error.map(str::to_owned),
        doc: Some(NASTY.to_owned()),
        note,
    };
    let condition = Condition { parameter: names(&["DryRun"]), values: names(&["true", "false"]) };
    let error = |status, code: &str, when: Vec<When>, cause: Option<&str>| ErrorRow {
        status,
        code: code.to_owned(),
        class: ErrorClass::of_code(code).unwrap_or(ErrorClass::Invalid),
        message: format!("The {code} is wrong: {NASTY}"),
        cause: cause.map(str::to_owned),
        fix: None,
        when,
        sources: cause.map(|_| DocumentId(1)).into_iter().collect(),
    };
    Action {
        wire: "CreateThing".to_owned(),
        names: ActionNames {
            method: "create_thing".to_owned(),
            module: "create_thing".to_owned(),
            table: "CREATE_THING".to_owned(),
            required: "CreateThingRequired".to_owned(),
        },
        group: GroupId(0),
        summary: "Creates a <thing> | or two.".to_owned(),
        description: Some("# No heading\n\n- `a|b` and <br>\n\n| x | y |\n| --- | --- |\n| `a|b` | c |".to_owned()),
        kind: ActionKind::Write,
        sources: vec![
            Source { document: DocumentId(0), section: Some("16.1".to_owned()) },
            Source { document: DocumentId(1), section: None },
        ],
        ram: Some(Ram {
            action: "toy:CreateThing".to_owned(),
            access: "create".to_owned(),
            resources: names(&["acs:toy:*:{account}:thing/*"]),
        }),
        limits: Limits { per_user: Some("100/s".to_owned()), per_api: None },
        idempotency: Some("ClientToken".to_owned()),
        asynchronous: Some("It goes on".to_owned()),
        withdrawn: Some(DocumentId(1)),
        deprecated: Some(Deprecated { note: "Old.".to_owned(), replaced_by: Some(DESCRIBE) }),
        pagination: None,
        request: RecordId(3),
        response: RecordId(4),
        rules: vec![
            rule(
                Some(Demand::Require(vec![names(&["Rate"])])),
                vec![condition],
                vec![names(&["Tag"]), names(&["Ids"])],
                Some("Thing.Bad"),
                false,
            ),
            rule(
                Some(Demand::ExactlyOne(vec![names(&["Ids"]), names(&["DataDisk"])])),
                Vec::new(),
                Vec::new(),
                None,
                true,
            ),
            rule(None, Vec::new(), Vec::new(), None, true),
        ],
        errors: vec![
            error(
                400,
                "Thing.Bad",
                vec![
                    When::Missing(Vec::new()),
                    When::StateNot {
                        subject: Subject { parameter: None, named: THING, steps: Vec::new() },
                        states: names(&["Available"]),
                    },
                    When::StateNot {
                        subject: Subject {
                            parameter: Some(names(&["ParentId"])),
                            named: THING,
                            steps: vec![Toward::Referring(THING), Toward::Referred(THING)],
                        },
                        states: names(&["Available"]),
                    },
                    When::Request {
                        parameters: vec![(names(&["Note"]), vec![Expected::Not(vec![Expected::Absent])])],
                        and: vec![When::Exists {
                            resource: THING,
                            fields: vec![
                                (names(&["Note"]), vec![Expected::Text(NASTY.to_owned())]),
                                (
                                    names(&["Rate"]),
                                    vec![
                                        Expected::Absent,
                                        Expected::Parameter(names(&["Rate"])),
                                        Expected::Not(vec![Expected::Field(names(&["ParentId", "Rate"]))]),
                                    ],
                                ),
                            ],
                        }],
                    },
                    When::Request { parameters: vec![(names(&["Rate"]), vec![Expected::Absent])], and: Vec::new() },
                ],
                None,
            ),
            error(400, "Thing.Bad", vec![When::Quota(THING), When::Unknown(names(&["ParentId"]))], None),
            error(503, "ServiceUnavailable", vec![When::Invalid(names(&["Rate"]))], Some("Busy")),
            error(400, "Throttling.User", Vec::new(), None),
        ],
        examples: vec![Example {
            title: "One thing | <nasty>".to_owned(),
            request,
            response: object(json!({"ThingId": "thing-2", "Note": NASTY})),
        }],
        discrepancies: [DecisionEffect::Wire, DecisionEffect::None]
            .map(|effect| Discrepancy {
                places: names(&["a|b", "errors"]),
                effect,
                says: NASTY.to_owned(),
                decision: NASTY.to_owned(),
            })
            .to_vec(),
        effects: vec![Effect::Create(Creation {
            resource: THING,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: Vec::new(),
        })],
        file: "toy/thing/CreateThing.yaml".to_owned(),
    }
}

pub(crate) fn list() -> Action {
    Action {
        wire: "DescribeThings".to_owned(),
        names: ActionNames {
            method: "describe_things".to_owned(),
            module: "describe_things".to_owned(),
            table: "DESCRIBE_THINGS".to_owned(),
            required: "DescribeThingsRequired".to_owned(),
        },
        group: GroupId(0),
        summary: "Lists things.".to_owned(),
        description: None,
        kind: ActionKind::Read,
        sources: vec![Source { document: DocumentId(0), section: None }],
        ram: None,
        limits: Limits::default(),
        idempotency: None,
        asynchronous: None,
        deprecated: None,
        withdrawn: None,
        pagination: Some(Pagination {
            style: PageStyle::Page { page: "PageNumber".to_owned(), total: "TotalCount".to_owned() },
            size: "PageSize".to_owned(),
            items: names(&["Things", "Thing"]),
            default_size: Some(10),
            max_size: Some(50),
        }),
        request: RecordId(5),
        response: RecordId(6),
        rules: Vec::new(),
        errors: Vec::new(),
        examples: vec![Example {
            title: "All".to_owned(),
            request: object(json!({"RegionId": "cn-hangzhou", "ThingId": ["thing-1", "thing-2"]})),
            response: object(json!({"Things": {"Thing": []}, "TotalCount": 0})),
        }],
        discrepancies: Vec::new(),
        effects: vec![
            Effect::List {
                resource: THING,
                items: names(&["Things", "Thing"]),
                filters: vec![Filter { parameter: "ThingId".to_owned(), field: names(&["ThingId"]) }],
                pairs: Some("Filter".to_owned()),
                tags: vec![Filter { parameter: "Tag".to_owned(), field: names(&["Tags"]) }],
            },
            Effect::ListElements(ElementList {
                resource: THING,
                items: names(&["Things", "Thing"]),
                of: names(&["Tags"]),
                show: Vec::new(),
                filters: Vec::new(),
                tags: Vec::new(),
                any_of: None,
                distinct: false,
            }),
        ],
        file: "toy/thing/DescribeThings.yaml".to_owned(),
    }
}

/// An action with nothing but a name.
pub(crate) fn other(name: &str) -> Action {
    Action {
        wire: name.to_owned(),
        summary: format!("Is {name}."),
        pagination: None,
        request: RecordId(7),
        response: RecordId(8),
        examples: Vec::new(),
        effects: Vec::new(),
        file: format!("toy/thing/{name}.yaml"),
        ..list()
    }
}
