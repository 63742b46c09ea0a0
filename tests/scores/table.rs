//! Precision, recall and F1 per kind of fact, and the scores on record.

use std::collections::BTreeMap;
use std::path::PathBuf;

/// Hits, misses and extras per kind, in the order of the table.
pub struct Scores(Vec<(&'static str, Tally)>);

#[derive(Default)]
struct Tally {
    hits: usize,
    misses: usize,
    extras: usize,
}

impl Tally {
    fn precision(&self) -> f64 {
        share(self.hits, self.extras)
    }

    fn recall(&self) -> f64 {
        share(self.hits, self.misses)
    }

    fn f1(&self) -> f64 {
        share(2 * self.hits, self.misses + self.extras)
    }
}

fn share(part: usize, rest: usize) -> f64 {
    match part + rest {
        0 => 1.0,
        all => part as f64 / all as f64,
    }
}

impl Scores {
    pub fn new(kinds: &[&'static str]) -> Self {
        Self(kinds.iter().map(|kind| (*kind, Tally::default())).collect())
    }

    pub fn expected(&mut self, kind: &str, hit: bool) {
        let tally = self.tally(kind);
        *(if hit {
            &mut tally.hits
        } else {
            &mut tally.misses
        }) += 1;
    }

    pub fn extra(&mut self, kind: &str) {
        self.tally(kind).extras += 1;
    }

    fn tally(&mut self, kind: &str) -> &mut Tally {
        let found = self.0.iter_mut().find(|(known, _)| *known == kind);
        &mut found.expect("every kind has a row").1
    }

    pub fn kinds_without_facts(&self) -> Vec<&'static str> {
        let empty = |(_, tally): &&(&str, Tally)| tally.hits + tally.misses == 0;
        self.0.iter().filter(empty).map(|(kind, _)| *kind).collect()
    }

    pub fn table(&self) -> String {
        let mut out = format!(
            "{:<12}{:>6}{:>6}{:>6}  {:>9}{:>8}{:>8}\n",
            "fact", "hit", "miss", "extra", "precision", "recall", "F1"
        );
        for (kind, tally) in &self.0 {
            let Tally {
                hits,
                misses,
                extras,
            } = tally;
            out += &format!(
                "{kind:<12}{hits:>6}{misses:>6}{extras:>6}  {:>9.3}{:>8.3}{:>8.3}\n",
                tally.precision(),
                tally.recall(),
                tally.f1()
            );
        }
        out
    }

    /// Fails where a kind scores less than on record; `UPDATE_EXPECTED=1` records.
    pub fn hold(&self, record: PathBuf) {
        if std::env::var_os("UPDATE_EXPECTED").is_some() {
            // Rounded down, so that what is reached is never below what is recorded.
            let lines = self
                .0
                .iter()
                .map(|(kind, t)| format!("{kind} = {:.3}\n", (t.f1() * 1000.0).floor() / 1000.0));
            let text = format!(
                "# F1 per kind of fact; a score below its line fails the test.\n{}",
                lines.collect::<String>()
            );
            std::fs::write(&record, text).expect("the record can be written");
            return;
        }
        let text = std::fs::read_to_string(&record).expect("scores.toml is there");
        let recorded: BTreeMap<String, f64> =
            toml::from_str(&text).expect("scores.toml holds scores");
        let kinds: Vec<&str> = self.0.iter().map(|(kind, _)| *kind).collect();
        for kind in recorded.keys() {
            assert!(
                kinds.contains(&kind.as_str()),
                "scores.toml names {kind:?}, which is no kind of fact"
            );
        }
        let below: Vec<String> = self
            .0
            .iter()
            .filter_map(|(kind, tally)| {
                let least = *recorded
                    .get(*kind)
                    .unwrap_or_else(|| panic!("scores.toml has no line for {kind}"));
                (tally.f1() < least)
                    .then(|| format!("{kind}: {:.3}, recorded {least:.3}", tally.f1()))
            })
            .collect();
        assert!(below.is_empty(), "below the record: {}", below.join("; "));
    }
}
