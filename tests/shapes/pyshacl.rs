//! pySHACL's opinion of every graph, good and broken: the same, or a fault.
//!
//! One process reads a folder of N-Triples and the shapes, and prints a line for each
//! result. Where pySHACL isn't installed the test is skipped, and says so; with
//! `SOFTLAW_SUITES=all` it fails. `bash .ci/run` installs it.

use crate::cases::{Breach, breaches, broken, good};
use oxigraph::model::Triple;
use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write};
use std::process::{Command, Stdio};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

fn python() -> Command {
    let name = env::var_os("SOFTLAW_PYTHON").unwrap_or_else(|| "python3".into());
    Command::new(name)
}

fn is_here() -> bool {
    let mut probe = python();
    probe.args(["-c", "import pyshacl"]);
    probe.stdout(Stdio::null()).stderr(Stdio::null());
    if probe.status().is_ok_and(|status| status.success()) {
        return true;
    }
    let message = "pySHACL is not here. To get it: pip install pyshacl, and set SOFTLAW_PYTHON \
                   if python3 is not the one that has it. `bash .ci/run` gets it.";
    assert_ne!(
        env::var("SOFTLAW_SUITES").as_deref(),
        Ok("all"),
        "{message}"
    );
    // Not eprintln: the test harness hides that when the test passes.
    let _ = writeln!(io::stderr(), "\nSKIPPED: {message}");
    false
}

#[test]
fn pyshacl_finds_the_same() {
    if !is_here() {
        return;
    }
    let mut graphs: Vec<(String, Vec<Triple>)> = good();
    graphs.extend(broken().into_iter().map(|case| (case.name, case.triples)));
    let folder = tempfile::tempdir().unwrap();
    for (index, (_, triples)) in graphs.iter().enumerate() {
        let mut text = String::new();
        for triple in triples {
            writeln!(text, "{triple} .").unwrap();
        }
        fs::write(folder.path().join(format!("{index:03}.nt")), text).unwrap();
    }
    let output = python()
        .arg(format!("{ROOT}/tests/shapes/pyshacl_find.py"))
        .arg(format!("{ROOT}/ontology/shapes.ttl"))
        .arg(folder.path())
        .output()
        .unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    let mut theirs: BTreeMap<usize, BTreeSet<Breach>> = BTreeMap::new();
    for line in String::from_utf8(output.stdout).unwrap().lines() {
        let mut cells = line.split('\t');
        let mut cell = || cells.next().unwrap_or_default();
        let found = theirs.entry(cell().parse().unwrap()).or_default();
        let (focus, path, component) = (cell(), cell(), cell());
        // A line of its own says that the graph was read.
        if !focus.is_empty() {
            found.insert(Breach::new(focus, path, component));
        }
    }
    assert_eq!(theirs.len(), graphs.len(), "every graph was read");
    let mut findings = 0;
    for (index, (name, triples)) in graphs.iter().enumerate() {
        let ours = breaches(triples);
        findings += ours.len();
        assert_eq!(theirs.get(&index), Some(&ours), "{name}");
    }
    let _ = writeln!(
        io::stderr(),
        "\npySHACL agrees on {} graphs with {findings} findings",
        graphs.len()
    );
}
