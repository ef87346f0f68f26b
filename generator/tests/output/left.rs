//! What a run leaves for the next one.

use std::fs;

use aliyun_api_generator::kept::{Kept, Key};
use aliyun_api_generator::output::{Seal, leave_texts, texts};
use aliyun_api_generator::{Loaded, emit, emit_beside};

use super::common::{corpus, model};
use super::{Output, output, put, repository, update};

/// The seal of a run that left the output, and what the next one says of it.
fn next(root: &std::path::Path, generator: &str, specs: &str) -> Option<Seal> {
    let folder = Output { files: Default::default(), ..output() };
    Seal::unbroken(root, generator, Key::of(specs.as_bytes()), &[folder]).expect("the folder can be looked at")
}

#[test]
fn a_seal_holds_as_long_as_everything_is_as_it_was() {
    let root = repository();
    let root = root.path();
    update(root);
    assert_eq!(next(root, "1", "specs"), None);
    let seal = Seal::new("1", Key::of(b"specs"), "3 specs".to_owned(), &[output()]);
    seal.leave(root).expect("it can be written");
    assert_eq!(next(root, "1", "specs"), Some(seal.clone()));
    assert_eq!(next(root, "2", "specs"), None);
    assert_eq!(next(root, "1", "others"), None);
    let file = "generated/test/src/lib.rs";
    let breaks: [(&str, &dyn Fn()); 6] = [
        ("a file that is another", &|| put(root, file, "mod b;\n")),
        ("a file that is gone", &|| fs::remove_file(root.join(file)).expect("it is there")),
        ("a file that was moved", &|| {
            fs::rename(root.join(file), root.join("generated/test/src/other.rs")).expect("it is there");
        }),
        ("a file too many", &|| put(root, "generated/test/new.rs", "")),
        ("an empty folder", &|| fs::create_dir(root.join("generated/test/new")).expect("it can be made")),
        ("other ends of lines", &|| put(root, file, "mod a;\r\n")),
    ];
    for (what, break_it) in breaks {
        break_it();
        assert_eq!(next(root, "1", "specs"), None, "{what}");
        update(root);
        if what == "other ends of lines" {
            put(root, file, "mod a;\n");
        }
        assert_eq!(next(root, "1", "specs"), Some(seal.clone()), "after {what}");
    }
    put(root, "generated/test/target/debug/a", "what cargo writes is nobody's business");
    assert_eq!(next(root, "1", "specs"), Some(seal));
    put(root, "generated/.gen.seal", "{");
    assert_eq!(next(root, "1", "specs"), None);
}

#[cfg(unix)]
#[test]
fn what_is_left_is_no_link() {
    let root = repository();
    let elsewhere = root.path().join("elsewhere");
    fs::create_dir(root.path().join("generated")).expect("a folder can be made");
    for name in ["seal", "texts"] {
        std::os::unix::fs::symlink(&elsewhere, root.path().join(format!("generated/.gen.{name}"))).expect("a link");
    }
    let refused = [
        Seal::unbroken(root.path(), "1", Key::of(b""), &[]).err(),
        Seal::new("1", Key::of(b""), String::new(), &[]).leave(root.path()).err(),
        texts(root.path(), "1").err(),
    ];
    for error in refused {
        assert!(error.expect("it is refused").to_string().contains(" is a link; "));
    }
    assert!(!elsewhere.exists());
}

/// Whatever was emitted before, and by whom, what is emitted is the same as without.
#[test]
fn texts_of_other_specs_change_nothing() {
    let root = repository();
    let emitted = |loaded: Loaded, generator: &str| {
        let model = model(loaded);
        let kept = texts(root.path(), generator).expect("they can be read");
        let outputs = emit_beside(&model, &kept).expect("the specs can be emitted");
        assert!(outputs == emit(&model).expect("the specs can be emitted"));
        leave_texts(root.path(), &kept).expect("they can be written");
        kept.written().is_some()
    };
    for (name, loaded) in corpus() {
        assert!(emitted(loaded, "1"), "{name}: other texts than those before");
    }
    let case = |name: &str| corpus().into_iter().find(|(own, _)| own == name).expect("a case of the corpus").1;
    assert!(emitted(case("behaviour"), "1"), "other texts than those before");
    assert!(!emitted(case("behaviour"), "1"), "the same texts");
    assert!(emitted(case("behaviour"), "2"), "those of another generator are none");
    let unkept = Kept::default();
    emit_beside(&model(case("behaviour")), &unkept).expect("the specs can be emitted");
    assert_eq!(unkept.written(), None);
}
