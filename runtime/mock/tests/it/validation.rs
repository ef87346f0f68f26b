//! Limits, formats, enums, rules, and the error that is documented for each.

use crate::support::{builder, call, engine, get, json, ok, refused, text, warnings};

fn inspect(query: &str) -> (u16, String, String) {
    let (status, response) = call(&engine(), "Inspect", query);
    let text = |field: &str| response[field].as_str().unwrap_or_default().to_owned();
    (status, text("Code"), text("Message"))
}

#[test]
fn values_within_every_limit_are_taken() {
    let good = "Length=abc&MaxBytes=abcd&Count.1=a&Count.2=b&Range=12&MultipleOf=20&Pattern=Abc&ForbidPrefix=ftp://&\
        ForbidText=a&Values=12&Cidr=10.0.0.0/8&Timestamp2=2019-05-21T10:22:00Z&PortRange=1/200&\
        Disk=[{\"Size\":20,\"Category\":\"x\"}]&Ids=a,b,c&System.Size=20&A=1";
    let encoded =
        good.replace('[', "%5B").replace(']', "%5D").replace('"', "%22").replace('{', "%7B").replace('}', "%7D");
    assert_eq!(inspect(&encoded).0, 200, "{:?}", inspect(&encoded));
}

#[test]
fn a_value_beyond_a_limit_is_refused_and_named() {
    for (query, name, detail) in [
        ("Length=a", "Length", "2 to 4 characters, and has 1"),
        ("Length=", "Length", "2 to 4 characters, and has 0"),
        ("MaxBytes=%E4%B8%AD%E4%B8%AD", "MaxBytes", "at most 4 bytes, and has 6"),
        ("Count.1=a&Count.2=b&Count.3=c", "Count", "1 to 2 elements, and has 3"),
        ("Count.1=a&Count.2=abcd", "Count.2", "1 to 3 characters"),
        ("Range=10", "Range", "1 to 9 or 12"),
        ("Range=banana", "Range", "an integer"),
        ("MultipleOf=15", "MultipleOf", "a multiple of 10"),
        ("Pattern=Abc1", "Pattern", "[A-Z][a-z]*"),
        ("Pattern=Abc%0A", "Pattern", "[A-Z][a-z]*"),
        ("ForbidPrefix=http://x", "ForbidPrefix", "must not start with"),
        ("ForbidText=a%3Cb", "ForbidText", "must not contain"),
        ("Values=2", "Values", "one of 1, 12"),
        ("Cidr=10.0.0.0/33", "Cidr", "a CIDR block"),
        ("Timestamp2=2019-05-21", "Timestamp2", "2019-05-21T10:22:00Z"),
        ("PortRange=200/1", "PortRange", "a port range"),
        ("Disk=%5B%7B%22Size%22%3A30%7D%2C%7B%22Size%22%3A1%7D%5D", "Disk[1].Size", "20 to 500"),
        ("Disk=%5B%7B", "Disk", "JSON text"),
        ("Ids=a,b,c,d", "Ids", "1 to 3 elements"),
        ("System.Size=1&A=1", "System.Size", "20 to 500"),
    ] {
        let (status, code, message) = inspect(query);
        assert_eq!((status, code.as_str()), (400, "InvalidParameter"), "{query}: {message}");
        assert!(message.contains(&format!("parameter {name} ")) && message.contains(detail), "{query}: {message}");
    }
}

#[test]
fn rules_between_parameters_hold() {
    for (query, status, code) in [
        ("AutoRenew=true", 400, "MissingParameter"),
        ("AutoRenew=TRUE&Period=1", 200, ""),
        ("AutoRenew=false", 200, ""),
        ("Inherit=True&Password=x", 403, "InvalidPassword.Mismatch"),
        ("Inherit=false&Password=x", 200, ""),
        ("AutoRenew=true&Period=", 400, "MissingParameter"),
        ("Inherit=True&Password=", 200, ""),
        ("A=1&B=1", 400, "InvalidParameter"),
        ("A=1&B=", 200, ""),
        ("Period=7&A=", 400, "MissingParameter"),
        ("B=1&Count.1=x", 400, "InvalidParameter"),
        ("B=1", 200, ""),
        ("System.Size=20", 400, "MissingParameter"),
        ("System.Size=20&B=1", 200, ""),
        ("System.Category=x", 200, ""),
        ("Period=7", 400, "MissingParameter"),
        ("Period=7&A=1", 200, ""),
        ("Period=7&A=1&Values=1", 400, "InvalidParameter"),
    ] {
        let (got, found, message) = inspect(query);
        assert_eq!((got, found.as_str()), (status, code), "{query}: {message}");
    }
    assert!(inspect("AutoRenew=true").2.contains("parameter Period"), "the parameter is named");
}

#[test]
fn the_documented_error_is_returned_where_there_is_one() {
    let engine = engine();
    for (query, status, code, message) in [
        ("RegionId=", 400, "MissingRegionId", "Give RegionId."),
        ("RegionId=cn-hangzhou&VpcName=a", 400, "InvalidVpcName.Malformed", "Specified VPC name is not valid."),
        (
            "RegionId=cn-hangzhou&VpcName=http://abc",
            400,
            "InvalidVpcName.Malformed",
            "Specified VPC name is not valid.",
        ),
        ("RegionId=cn-hangzhou&Tag.1.Key=123456789", 400, "InvalidTagTag.Key", "The tag field Tag.1.Key is bad."),
        ("RegionId=cn-hangzhou&Tag.1.Value=v", 400, "MissingTagKey", "A tag needs its key."),
        ("RegionId=cn-hangzhou&Size=Huge", 403, "Forbidden.Size", "The size is not for you."),
        (
            "RegionId=cn-hangzhou&Tag.1.Key=k&Tag.1.Size=Huge",
            400,
            "InvalidTagTag.Size",
            "The tag field Tag.1.Size is bad.",
        ),
    ] {
        let (got, error) = call(&engine, "CreateVpc", query);
        assert_eq!((got, text(&error, "Code").as_str(), text(&error, "Message").as_str()), (status, code, message));
    }
    let undocumented = call(&engine, "CreateVpc", "RegionId=cn-hangzhou&Bandwidth=0").1;
    assert_eq!(text(&undocumented, "Code"), "InvalidParameter");
    assert!(text(&undocumented, "Message").contains("Bandwidth"), "{undocumented}");
}

#[test]
fn what_is_missing_comes_first_then_the_order_of_the_documentation() {
    let engine = engine();
    assert_eq!(refused(&engine, "CreateVpc", "RegionId=&VpcName=a&Size=Huge").1, "MissingRegionId");
    assert_eq!(refused(&engine, "CreateVpc", "RegionId=cn-hangzhou&Size=Huge&VpcName=a").1, "InvalidVpcName.Malformed");
    assert_eq!(
        refused(&engine, "CreateVpc", "RegionId=cn-hangzhou&Bandwidth=x&VpcName=a").1,
        "InvalidVpcName.Malformed"
    );
    assert_eq!(refused(&engine, "CreateVpc", "RegionId=cn-hangzhou&Bandwidth=x&Size=Huge").1, "Forbidden.Size");
}

#[test]
fn a_documented_message_comes_with_what_is_wrong() {
    let response = get(&engine(), "/vpc/2016-04-28/CreateVpc?RegionId=cn-hangzhou&VpcName=a");
    assert_eq!(warnings(&response), ["VpcName: it must have 2 to 128 characters, and has 1"]);
}

#[test]
fn an_unknown_parameter_is_a_warning_with_the_nearest_name_or_an_error() {
    let path =
        "/vpc/2016-04-28/CreateVpc?RegionId=cn-hangzhou&VPCName=abc&Format=JSON&OwnerId=1&ResourceOwnerAccount=a";
    let response = get(&engine(), path);
    assert_eq!(response.status(), 200);
    assert_eq!(warnings(&response), ["The action has no parameter VPCName. Did you mean VpcName?"]);
    let strict = builder().strict_parameters(true).build();
    let error = json(&get(&strict, path));
    assert_eq!(error["Code"], "InvalidParameter.VPCName");
    assert!(text(&error, "Message").contains("Did you mean VpcName?"));
    ok(&strict, "DescribeShared", "RegionId=sent-by-some-clients-anyway");
    // Official SDKs send lists that nobody filled.
    ok(&strict, "DescribeShared", "Permissions=[]&Tags=%5B%5D&Filter={}");
    assert_eq!(refused(&strict, "DescribeShared", "Permissions=[1]").1, "InvalidParameter.Permissions");
}

#[test]
fn a_documented_value_counts_in_any_case_and_is_kept_as_documented() {
    let engine = engine();
    let made = ok(&engine, "CreateVpc", "RegionId=x&Size=sMALL&Tag.1.Key=k&Tag.1.Size=LARGE");
    let vpc = engine.store("default").get("vpc", "Vpc", &text(&made, "VpcId")).unwrap();
    assert_eq!((&vpc["Size"], &vpc["Tag"][0]["Size"]), (&"Small".into(), &"Large".into()));
    ok(&engine, "Inspect", "Words=oNE&A=1");
    assert_eq!(refused(&engine, "Inspect", "Words=three&A=1").0, 400);
}

#[test]
fn a_value_that_is_read_as_a_name_is_not_told() {
    // The body of a client that sends JSON and says that it is a form.
    let path = "/vpc/2016-04-28/CreateVpc?RegionId=cn-hangzhou&Format=JSON&%7B%22Password%22%3A%22hunter2%22%7D";
    let response = get(&engine(), path);
    let said = "The request has a parameter whose name no parameter can have. Is the body what its content type says?";
    assert_eq!(warnings(&response), [said]);
    let error = json(&get(&builder().strict_parameters(true).build(), path));
    assert_eq!((text(&error, "Code"), text(&error, "Message")), ("InvalidParameter".to_owned(), said.to_owned()));
}

#[test]
fn secrets_never_come_back() {
    for query in ["Inherit=true&Password=hunter2", "Password=hunter2&Range=x", "Passwort=hunter2"] {
        let response = get(&engine(), &format!("/vpc/2016-04-28/Inspect?Format=JSON&{query}"));
        assert!(!format!("{response:?}").contains("hunter2"), "{response:?}");
    }
}

#[test]
fn a_forbidden_value_has_a_row_of_its_own_or_that_of_what_is_invalid() {
    let engine = engine();
    for (query, code) in [
        ("CidrBlock=100.64.0.0/12", "InvalidCidr.Reserved"),
        ("CidrBlock=100.64.0.0/99", "InvalidParameter"),
        ("VpcName=nobody", "InvalidVpcName.Malformed"),
    ] {
        assert_eq!(
            refused(&engine, "CreateVpc", &format!("RegionId=cn-hangzhou&{query}")),
            (400, code.to_owned()),
            "{query}"
        );
    }
    for query in ["CidrBlock=100.0.0.0/8", "VpcName=nobodies"] {
        ok(&engine, "CreateVpc", &format!("RegionId=cn-hangzhou&{query}"));
    }
}
