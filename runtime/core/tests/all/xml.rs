//! What XML decoding accepts and refuses, and what encoding writes.

use aliyun_api_core::xml::{Error, decode, encode};

use crate::records::{Response, Tag, Vpc};

fn response(inside: &str) -> Response {
    let mut response = Response::default();
    decode(format!("<A><TotalCount>1</TotalCount>{inside}</A>").as_bytes(), &mut response).unwrap();
    response
}

fn refused(text: &str) -> Error {
    decode(text.as_bytes(), &mut Response::default()).unwrap_err()
}

#[test]
fn a_document_is_written_and_read() {
    let vpc = Vpc {
        vpc_id: "a<b>&\"'\r\n\u{1}é".into(),
        is_default: Some(false),
        ports: vec![1, 2],
        cidrs: vec!["x".into(), "y".into()],
        ..Vpc::default()
    };
    let text = encode("AResponse", &Response { request_id: "r".into(), vpcs: vec![vpc], ..Response::default() });
    let expected = concat!(
        r#"<?xml version="1.0" encoding="UTF-8"?>"#,
        "<AResponse><RequestId>r</RequestId><TotalCount>0</TotalCount><Vpcs><Vpc>",
        "<VpcId>a&lt;b&gt;&amp;\"'&#13;\n\u{fffd}é</VpcId><IsDefault>false</IsDefault>",
        "<RouteTableIds></RouteTableIds><Cidrs>x</Cidrs><Cidrs>y</Cidrs>",
        "<Ports><Port>1</Port><Port>2</Port></Ports></Vpc></Vpcs></AResponse>"
    );
    assert_eq!(text, expected);
    let mut again = Response::default();
    decode(text.as_bytes(), &mut again).unwrap();
    assert_eq!(again.vpcs[0].vpc_id, "a<b>&\"'\r\n\u{fffd}é");
    assert_eq!(again.vpcs[0].cidrs, ["x", "y"]);
}

#[test]
fn lists_come_in_several_shapes() {
    let vpc = [Vpc { vpc_id: "v".into(), ..Vpc::default() }];
    assert_eq!(response("<Vpcs><Vpc><VpcId>v</VpcId></Vpc></Vpcs>").vpcs, vpc);
    assert_eq!(response("<Vpcs>\n <Other><vpcId>v</vpcId></Other>\n</Vpcs>").vpcs, vpc);
    assert_eq!(response("<Vpcs/>").vpcs, []);
    assert_eq!(
        response("<Bare><Key/></Bare><Bare><Key>k</Key></Bare>").bare,
        [Tag::default(), Tag { key: "k".into(), ..Tag::default() }]
    );
    assert_eq!(response("<Deep><Deep>1</Deep><Deep>2</Deep></Deep><Deep/>").deep, [vec![1, 2], vec![]]);
    let enclosed = "<Vpcs><Vpc><VpcId>v</VpcId><Cidrs><Cidr>a</Cidr><Cidr>b</Cidr></Cidrs></Vpc></Vpcs>";
    assert_eq!(response(enclosed).vpcs[0].cidrs, ["a", "b"]);
}

#[test]
fn an_empty_element_is_empty_text_or_nothing() {
    let found = response("<RequestId/><Ratio></Ratio><Free/>");
    assert_eq!((found.request_id.as_str(), found.ratio), ("", None));
    assert_eq!(response("<Ratio> 2 </Ratio>").ratio, Some(2.0));
}

#[test]
fn text_keeps_references_and_sections() {
    assert_eq!(
        response("<RequestId>&lt;&#x41;&#66;<![CDATA[<c>]]><!-- no --> &amp;</RequestId>").request_id,
        "<AB<c> &"
    );
    assert_eq!(response("<Free><A>1</A><B>x</B><B>y</B></Free>").free, serde_json::json!({"A": 1, "B": ["x", "y"]}));
}

#[test]
fn what_does_not_fit_is_named() {
    let text = "<A><TotalCount>1</TotalCount><Vpcs><Vpc><VpcId>v</VpcId><IsDefault>no</IsDefault></Vpc></Vpcs></A>";
    assert_eq!(refused(text).to_string(), "Vpcs.Vpc[0].IsDefault: expected a boolean, found a string");
    assert_eq!(refused("<A></A>").to_string(), "TotalCount: expected a value, found nothing");
    assert_eq!(
        refused("<A><TotalCount><B/></TotalCount></A>").to_string(),
        "TotalCount: expected an integer, found an object"
    );
}

#[test]
fn broken_and_dangerous_documents_are_refused() {
    for text in ["", "x", "<A>", "<A></B>", "<A/><A/>", "<A/>x", "</A>", "<A>&#0;</A>", "<A", "<A>&#x110000;</A>"] {
        assert!(matches!(refused(text), Error::Syntax { .. }), "{text}: {:?}", refused(text));
    }
    assert!(matches!(refused("<A>&lol;</A>"), Error::Entity { .. }));
    assert_eq!(refused("<!DOCTYPE a [<!ENTITY b 'c'>]><A/>"), Error::DocumentType);
    assert_eq!(refused(&"<A>".repeat(100_000)), Error::Depth);
    assert_eq!(decode(b"<A>\xff</A>", &mut Response::default()), Err(Error::Encoding));
}
