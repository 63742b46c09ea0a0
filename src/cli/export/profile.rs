//! `--profile`: the graph in the terms of another vocabulary.

use super::super::Fault;
use super::form::Form;
use crate::compare::wrap::wrap;
use crate::graph::Graph;
use crate::profile::{Instant, Profiles, run};
use std::io::Write;

/// Refuses what no profile can be made for, before anything is read.
pub(super) fn refuse(name: &str, form: Form) -> Result<(), Fault> {
    let profiles = Profiles::bundled()?;
    if name.is_empty() {
        return Err(Fault::new(
            "--profile needs a name",
            format!(
                "the profiles are:\n    {}",
                profiles.list().trim_end().replace('\n', "\n    ")
            ),
        ));
    }
    profiles.find(name)?;
    match form {
        Form::Rdf(_) => Ok(()),
        other => Err(Fault::new(
            format!(
                "a profile is a graph, and {} is no format of RDF",
                other.names().0
            ),
            "leave --profile out, or give --format turtle, trig, n-triples, n-quads, rdf-xml or json-ld",
        )),
    }
}

/// What a profile makes of the graph. The time it tells is `SOURCE_DATE_EPOCH`.
pub(super) fn of(graph: &Graph, name: &str) -> Result<Graph, Fault> {
    let profiles = Profiles::bundled()?;
    let profile = profiles.find(name)?;
    let modified = match std::env::var("SOURCE_DATE_EPOCH") {
        Ok(given) => Some(given.parse::<Instant>().map_err(|error| {
            Fault::new(
                error.to_string(),
                "set it to seconds since 1970-01-01, such as $(git log -1 --format=%ct), or unset it",
            )
        })?),
        Err(_) => None,
    };
    let made = run(graph, profile, modified)?;
    if made.quads.is_empty() {
        // Nobody may be listening.
        let _ = writeln!(
            std::io::stderr().lock(),
            "warning: nothing was read that the profile `{}` tells, so its graph is empty\n  \
             help: it gives {}; export without --profile has all that was read",
            profile.name,
            profile.summary
        );
    }
    Ok(made)
}

/// What each profile gives and asserts, before the rest of the long help.
pub(super) fn help(rest: &str) -> String {
    let mut help = "Profiles:\n".to_owned();
    // A test keeps the headers readable.
    for profile in Profiles::bundled().iter().flat_map(Profiles::all) {
        help += &format!("  {:7} {}.\n", profile.name, profile.summary);
        let description = &profile.description;
        for line in wrap(description, 88) {
            let line = description.get(line).unwrap_or_default();
            help += &format!("          {line}\n");
        }
    }
    help + "\n" + rest
}
