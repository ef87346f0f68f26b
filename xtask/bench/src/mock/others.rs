//! Beside other mock servers, each in a process of its own.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};

use super::requests::{OBJECTS, moto, ours, prism};
use super::servers::{Server, start_filled, start_moto, start_ours, start_prism};
use super::{COMMAND, CONNECTIONS, FIGURES, Options};
use crate::load::{Turn, once, turn};
use crate::measure::turns::{Side, in_turns};
use crate::place::Place;
use crate::report::figure::Figure;
use crate::report::section::{Section, say};

/// Another server answers the first requests of a turn and not the thousandth, so they are warmed up.
const WARM_UP: bool = true;

/// How many objects are many.
const MANY: usize = 100_000;

/// How long another server is filled.
const FILLING: Duration = Duration::from_secs(30);

/// A kind of server: how it is started, and its requests.
struct Kind<'a> {
    name: &'static str,
    start: Box<dyn Fn() -> Result<Server> + 'a>,
    list: Vec<u8>,
    create: Vec<u8>,
    /// What takes every object away; none where it keeps none.
    reset: Option<Vec<u8>>,
}

pub(super) fn measure(place: &Place, options: &Options, section: &mut Section) -> Result<()> {
    let ours = place.build("aliyun-api-mock", "aliyun-mock", true)?;
    let kinds = kinds(place, ours)?;
    // What does not start is left out before anything is measured.
    let mut good = Vec::new();
    for (number, kind) in kinds.into_iter().enumerate() {
        say(format!("starting {} …", kind.name));
        let started = (kind.start)().map(drop);
        if number == 0 {
            started.context("our own mock server")?;
            good.push(kind);
        } else if section.attempt(kind.name, started).is_some() {
            good.push(kind);
        }
    }
    starts(&good, options, section)?;
    throughput(place, &good, options, section)?;
    many(place, &good, options, section)
}

fn kinds(place: &Place, program: PathBuf) -> Result<Vec<Kind<'_>>> {
    let log = |name: &str| Ok::<PathBuf, anyhow::Error>(place.bench()?.join(format!("{name}.log")));
    let (first, second, third) = (log("aliyun-mock")?, log("moto")?, log("prism")?);
    Ok(vec![
        Kind {
            name: "ours",
            start: Box::new(move || start_ours(&program, &first)),
            list: ours::list(),
            create: ours::create(),
            reset: Some(ours::reset()),
        },
        Kind {
            name: "moto 5.2, EC2",
            start: Box::new(move || start_moto(place, &second)),
            list: moto::list(),
            create: moto::create(),
            reset: Some(moto::reset()),
        },
        Kind {
            name: "Prism 5.16, our document",
            start: Box::new(move || start_prism(place, &third)),
            list: prism::list(),
            create: prism::create(),
            reset: None,
        },
    ])
}

/// From the start of the process to the first response, and what it holds then.
fn starts(kinds: &[Kind<'_>], options: &Options, section: &mut Section) -> Result<()> {
    say("starting servers …");
    let mut sides: Vec<Side<'_, (f64, f64)>> = Vec::new();
    for kind in kinds {
        sides.push(Side::new(kind.name, move || {
            let server = (kind.start)()?;
            Ok((server.start, server.resident().unwrap_or_default()))
        }));
    }
    let names: Vec<String> = kinds.iter().map(|kind| kind.name.to_owned()).collect();
    let turns = in_turns(options.rounds, WARM_UP, &mut sides)?;
    let figures = vec![
        Figure::of_sides("start to first response", "ms", &names, &turns, |(start, _)| start * 1_000.0),
        Figure::of_sides("resident memory after the first response", "MB", &names, &turns, |(_, memory)| *memory),
    ];
    let how = "Each as a process of its own, started as its manual says. Ours has three services with 392 actions; moto begins with EC2 alone; Prism has our OpenAPI document of one service with 237.";
    section.group("Starting, beside other mock servers", COMMAND, how, figures);
    Ok(())
}

/// The same requests to each.
fn throughput(place: &Place, kinds: &[Kind<'_>], options: &Options, section: &mut Section) -> Result<()> {
    // A turn makes more objects than ours keeps unless it is told to, and the program cannot be.
    let program = place.build("aliyun-api-bench", "served", true)?;
    let (roomy, _) = start_filled(&program, 1, &place.bench()?.join("served.log"))?;
    let others = kinds.iter().skip(1).map(|kind| (kind.start)());
    let servers = std::iter::once(Ok(roomy)).chain(others).collect::<Result<Vec<_>>>()?;
    let names: Vec<String> = kinds.iter().map(|kind| kind.name.to_owned()).collect();
    let mut figures = Vec::new();
    for (what, creates) in [("DescribeVpcs", false), ("CreateVpc", true)] {
        for connections in CONNECTIONS {
            say(format!("{what} beside other mock servers, {connections} connections …"));
            let mut sides: Vec<Side<'_, Turn>> = Vec::new();
            for (kind, server) in kinds.iter().zip(&servers) {
                sides.push(Side::new(kind.name, move || {
                    // A server that keeps nothing has its examples always.
                    if let Some(reset) = &kind.reset {
                        once(server.address, reset)?;
                        let before = if creates { 0 } else { OBJECTS };
                        (0..before).try_for_each(|_| once(server.address, &kind.create).map(drop))?;
                    }
                    let request = if creates { kind.create.clone() } else { kind.list.clone() };
                    load(server.address, connections, request, options)
                }));
            }
            let turns = in_turns(options.rounds, WARM_UP, &mut sides)?;
            for (reading, unit, of) in FIGURES {
                let name = format!("{what}, {connections} connections: {reading}");
                figures.push(Figure::of_sides(name, unit, &names, &turns, of));
            }
        }
    }
    let how = format!(
        "Each as a process of its own, with {OBJECTS} VPCs; before each turn of CreateVpc there is none. moto closes each connection after its response; Prism keeps no state and responds with the example of the document, for which parameters with a period in their name were taken from it."
    );
    section.group("Requests, beside other mock servers", COMMAND, &how, figures);
    Ok(())
}

/// With many objects: one of them is asked for.
fn many(place: &Place, kinds: &[Kind<'_>], options: &Options, section: &mut Section) -> Result<()> {
    say(format!("with {MANY} objects …"));
    let program = place.build("aliyun-api-bench", "served", true)?;
    let log = place.bench()?.join("served.log");
    let (few, few_id) = start_filled(&program, OBJECTS, &log)?;
    let (full, full_id) = start_filled(&program, MANY, &log)?;
    let memory = |server: &Server| server.resident().unwrap_or_default();
    let mut figures = Vec::new();
    for connections in CONNECTIONS {
        let asks = [
            ("one VPC by its id", ours::one(&few_id), ours::one(&full_id)),
            ("a page of a list", ours::list(), ours::list()),
        ];
        for (what, few_request, full_request) in asks {
            let mut sides = [
                Side::new("many", || load(full.address, connections, full_request.clone(), options)),
                Side::new("few", || load(few.address, connections, few_request.clone(), options)),
            ];
            let turns = in_turns(options.rounds, WARM_UP, &mut sides)?;
            let names = ["many".to_owned(), format!("ours with {OBJECTS} VPCs")];
            for (reading, unit, of) in FIGURES {
                let name = format!("{MANY} VPCs, {what}, {connections} connections: {reading}");
                figures.push(Figure::of_sides(name, unit, &names, &turns, of));
            }
        }
    }
    figures.push(Figure::count(format!("{MANY} VPCs with what is co-created: resident memory"), "MB", memory(&full)));
    figures.push(Figure::count(format!("{MANY} VPCs with what is co-created: until they are there"), "s", full.start));
    let moto = kinds.iter().find(|kind| kind.name.starts_with("moto"));
    let others =
        moto.map(|kind| section.attempt("moto with many objects", with_moto(kind, few.address, &few_id, options)));
    figures.extend(others.flatten().into_iter().flatten());
    let how = format!(
        "Ours with {MANY} VPCs beside ours with {OBJECTS}. moto is filled by CreateVpc for {} s, since it gets slower with each; it has as many objects as the figure says. Prism holds none.",
        FILLING.as_secs()
    );
    section.group("Many objects", COMMAND, &how, figures);
    Ok(())
}

/// moto with as many VPCs as it takes in some time, beside ours with few.
fn with_moto(kind: &Kind<'_>, few: std::net::SocketAddr, few_id: &str, options: &Options) -> Result<Vec<Figure>> {
    let server = (kind.start)()?;
    let before = server.resident().unwrap_or_default();
    let begun = Instant::now();
    let (mut count, mut last) = (0_usize, Vec::new());
    while begun.elapsed() < FILLING && count < MANY {
        last = once(server.address, &kind.create)?;
        count += 1;
    }
    let held = server.resident().unwrap_or_default() - before;
    let text = String::from_utf8_lossy(&last);
    let id = text.split("<vpcId>").nth(1).and_then(|rest| rest.split('<').next()).context("moto names no VPC")?;
    let mut sides = [
        Side::new("ours", || load(few, 2, ours::one(few_id), options)),
        Side::new("moto", || load(server.address, 2, moto::one(id), options)),
    ];
    let turns = in_turns(options.rounds, WARM_UP, &mut sides)?;
    let names = ["ours".to_owned(), format!("{} with {count} VPCs", kind.name)];
    let mut figures: Vec<Figure> = FIGURES
        .into_iter()
        .map(|(reading, unit, of)| {
            let name = format!("one VPC by its id, 2 connections, ours with {OBJECTS}: {reading}");
            Figure::of_sides(name, unit, &names, &turns, of)
        })
        .collect();
    figures.push(Figure::count(
        format!("{}: memory for each of {count} VPCs", kind.name),
        "KB",
        held * 1024.0 / count.max(1) as f64,
    ));
    Ok(figures)
}

fn load(address: std::net::SocketAddr, connections: usize, request: Vec<u8>, options: &Options) -> Result<Turn> {
    turn(address, connections, Duration::from_millis(options.turn), Arc::new(vec![request]), true)
}
