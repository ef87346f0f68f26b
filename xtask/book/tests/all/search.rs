//! What the search finds first, asked in Node, which runs the scripts of the book as a browser does.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::html::{Book, files};
use crate::reference::html;

/// The results for each query, best first; none where there is no Node.
fn ask(queries: &[String]) -> Option<Vec<Vec<Value>>> {
    let html = html();
    let all = files(&html);
    let scripts = all.iter().filter(|file| file.starts_with("assets/search-") && !file.contains("search-box"));
    let indexes = all.iter().filter(|file| file.starts_with("search/"));
    let mut program: String =
        scripts.chain(indexes).map(|file| fs::read_to_string(html.join(file)).expect("it is text")).collect();
    let queries = serde_json::to_string(queries).expect("it is JSON");
    program.push_str(&format!(
        "const asked = {queries};\nprocess.stdout.write(JSON.stringify(asked.map((one) => bookSearch.find(one, undefined, 10))));\n"
    ));
    let node = Command::new("node").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let Ok(mut node) = node else {
        println!("left out: there is no node, by which the search is tried");
        return None;
    };
    node.stdin.take().expect("it is piped").write_all(program.as_bytes()).expect("node reads");
    let output = node.wait_with_output().expect("node ends");
    assert!(output.status.success(), "node cannot run the search");
    Some(serde_json::from_slice(&output.stdout).expect("node prints JSON"))
}

fn titles(found: &[Value]) -> Vec<&str> {
    found.iter().filter_map(|one| one["title"].as_str()).collect()
}

#[test]
fn what_readers_look_for_is_found_first() {
    let cases = [
        ("eip associate", "AssociateEipAddress"),
        ("associate eip", "AssociateEipAddress"),
        ("CreateVpc", "CreateVpc"),
        ("createvpc", "CreateVpc"),
        ("create vpc", "CreateVpc"),
        ("VSwitchId", "VSwitchId"),
        ("InvalidVpcId.NotFound", "InvalidVpcId.NotFound"),
        ("IncorrectVpcStatus", "IncorrectVpcStatus"),
        ("AsociateEipAddress", "AssociateEipAddress"),
        ("assocaite eip", "AssociateEipAddress"),
        ("create vswich", "CreateVSwitch"),
        ("delete natgateway", "DeleteNatGateway"),
    ];
    let queries: Vec<String> = cases.iter().map(|(query, _)| (*query).to_owned()).collect();
    let Some(found) = ask(&queries) else { return };
    for ((query, first), found) in cases.iter().zip(&found) {
        assert_eq!(titles(found).first(), Some(first), "{query}: {:?}", titles(found));
    }
}

#[test]
fn words_of_a_group_and_of_a_message_are_found() {
    let message = "Specified value of \"regionId\" is not supported.";
    let Some(found) = ask(&["route table".to_owned(), message.to_owned(), "xyzzyqwert".to_owned()]) else { return };
    let first = titles(&found[0]).first().expect("something is found").replace(' ', "").to_lowercase();
    assert!(first.starts_with("routetable"), "{:?}", titles(&found[0]));
    let html = html();
    let url = found[1].first().and_then(|one| one["url"].as_str()).expect("something is found");
    let page = url.split('#').next().expect("it has a path");
    let text = fs::read_to_string(html.join(page)).expect("the page is there").replace("&quot;", "\"");
    assert!(text.contains(message), "{page} does not have the message");
    assert_eq!(titles(&found[1]).first(), Some(&"InvalidRegionId.NotFound"));
    assert_eq!(found[2].len(), 0);
}

#[test]
fn every_action_is_found_by_its_name_and_every_result_is_in_the_book() {
    let book = Book::read(&html());
    let actions: Vec<(String, String)> = book
        .pages
        .keys()
        .filter(|page| page.matches('/').count() == 2 && !page.ends_with("index.html"))
        .map(|page| (page.clone(), page.rsplit('/').next().expect("it has a name").replace(".html", "")))
        .filter(|(_, name)| name.starts_with(|c: char| c.is_ascii_uppercase()))
        .collect();
    assert!(actions.len() > 300, "{}", actions.len());
    let queries: Vec<String> = actions.iter().map(|(_, name)| name.clone()).collect();
    let Some(found) = ask(&queries) else { return };
    let pages = |name: &str| {
        actions.iter().filter(|(_, own)| own.eq_ignore_ascii_case(name)).map(|(page, _)| page.as_str()).collect()
    };
    for ((_, name), found) in actions.iter().zip(&found) {
        // Services may have an action of the same name; nobody minds capitals.
        let expected: BTreeSet<&str> = pages(name);
        let first: BTreeSet<&str> = found.iter().take(expected.len()).filter_map(|one| one["url"].as_str()).collect();
        assert_eq!(first, expected, "{name}");
    }
    for one in found.iter().flatten() {
        let url = one["url"].as_str().expect("it has a page");
        assert_eq!(book.problem("index.html", url), None, "{url}");
    }
}
