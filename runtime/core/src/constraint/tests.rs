use super::{Constraint as AnyConstraint, *};
use crate::storage::Owned;

type Constraint = AnyConstraint<Fixed>;

#[test]
fn every_constraint_takes_what_conforms_and_refuses_what_does_not() {
    type Texts = &'static [&'static str];
    let cases: [(Constraint, Texts, Texts); 15] = [
        (Constraint::Length(Some(2), Some(4)), &["ab", "äöüß"], &["a", "abcde", ""]),
        (Constraint::Length(None, Some(2)), &["", "ab"], &["abc"]),
        (Constraint::Length(Some(2), None), &["ab", "abcdefgh"], &["a"]),
        (Constraint::MaxBytes(4), &["abcd", "äö", ""], &["abcde", "äöü"]),
        (
            Constraint::Range(&[(Some(1), Some(9)), (Some(12), Some(12)), (Some(100), None)]),
            &["1", "9", "12", "2.5", "100", "5000"],
            &["0", "10", "x", "", "9.5", "NaN", "inf", " 3 "],
        ),
        (Constraint::MultipleOf(5), &["0", "5", "-10"], &["3", "x", "2.5", ""]),
        (Constraint::MultipleOf(0), &[], &["0", "5"]),
        (Constraint::Pattern("[a-z]+|[0-9]+"), &["abc", "12"], &["abc1", "a b", "abc\n"]),
        (Constraint::ForbidPrefix(&["http://", "https://"]), &["x http://"], &["http://x", "https://"]),
        (Constraint::ForbidText(&["<", ">"]), &["a"], &["a<b", ">"]),
        (Constraint::Values(&["1", "12"]), &["1", "12"], &["2", ""]),
        (
            Constraint::Not(&[Forbidden::Number((Some(22), Some(22))), Forbidden::Number((Some(9000), None))]),
            &["21", "23", "8999", "-1", "text", ""],
            &["22", "9000", "65535", "22.0"],
        ),
        (
            Constraint::Not(&[Forbidden::Text("auto"), Forbidden::Inside("100.64.0.0/10")]),
            &["automatic", "0.0.0.0/0", "100.0.0.0/8", "10.0.0.0/8,100.128.0.0/10", "2408::/56", "100.64.0.0/33"],
            &["auto", "100.64.0.0/10", "100.64.1.1", "10.0.0.0/8, 100.100.0.0/16"],
        ),
        (
            Constraint::Not(&[Forbidden::Overlapping("100.64.0.0/10")]),
            &["10.0.0.0/8", "100.128.0.0/9"],
            &["0.0.0.0/0", "100.0.0.0/8", "100.64.0.0/10", "100.64.1.1/32"],
        ),
        (Constraint::Format(Format::Ascii), &["abc"], &["ä"]),
    ];
    for (constraint, good, bad) in cases {
        for text in good {
            assert_eq!(constraint.breach(text), None, "{constraint:?} {text:?}");
        }
        for text in bad {
            assert!(constraint.breach(text).is_some(), "{constraint:?} {text:?}");
        }
    }
}

#[test]
fn a_table_in_memory_means_the_same_as_one_in_the_program() {
    let fixed: Constraint = Constraint::ForbidText(&["<", ">"]);
    let owned = AnyConstraint::<Owned>::ForbidText(vec!["<".to_owned(), ">".to_owned()]);
    for text in ["a", "a<b", ""] {
        assert_eq!(fixed.breach(text), owned.breach(text), "{text}");
    }
    assert_eq!(fixed.description(), owned.description());
}

#[test]
fn a_breach_is_told_without_the_value() {
    let length: Constraint = Constraint::Length(Some(8), Some(30));
    assert_eq!(length.breach("secret").unwrap(), "it must have 8 to 30 characters, and has 6");
    let range: Constraint = Constraint::Range(&[(Some(1), Some(9)), (Some(12), Some(12)), (Some(20), None)]);
    assert_eq!(range.breach("0").unwrap(), "it must be 1 to 9, 12 or at least 20");
    let values: Constraint = Constraint::Values(&["1", "12"]);
    assert_eq!(values.breach("0").unwrap(), "it must be one of 1, 12");
    let not: Constraint = Constraint::Not(&[Forbidden::Number((Some(22), Some(22))), Forbidden::Text("auto")]);
    assert_eq!(not.breach("auto").unwrap(), "it must not be 22 or auto");
}

#[test]
fn a_number_of_elements_is_a_matter_of_the_list() {
    let count: Constraint = Constraint::Count(Some(2), Some(3));
    assert_eq!(count.breach("anything"), None);
    assert_eq!(count.count_breach(0), None);
    assert_eq!(count.count_breach(2), None);
    assert_eq!(count.count_breach(4).unwrap(), "it must have 2 to 3 elements, and has 4");
    assert_eq!(
        AnyConstraint::<Owned>::Count(None, Some(1)).count_breach(2).unwrap(),
        "it must have at most 1 element, and has 2"
    );
    assert_eq!(AnyConstraint::<Owned>::MaxBytes(1).count_breach(9), None);
}
