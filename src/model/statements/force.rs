//! With what force a statement is put, by what its versions say together.

use super::{Builder, ForceConflict};
use crate::language::Clause;
use crate::model::sentences::Sentences;
use crate::model::types::{Diagnostic, DiagnosticCode, Force, Statement};

impl Builder<'_> {
    /// Settles the force by what the versions say together.
    pub(super) fn resolve(
        &mut self,
        view: Option<usize>,
        clauses: &[Clause],
        agree: &dyn Fn(&Sentences) -> Option<Force>,
        statement: &mut Statement,
    ) {
        let act = clauses.iter().find_map(|clause| clause.act);
        let modals = clauses.iter().map(|clause| clause.modal);
        let modals: Vec<&[Force]> = modals.filter(|modal| !modal.is_empty()).collect();
        let common = common(&modals);
        let acts_differ = clauses.iter().any(|c| c.act.is_some() && c.act != act);
        // 呼吁 beside "shall": one version asks for what the other lays down.
        let asks = |c: &Clause| c.act == Some(Force::Call) && c.modal.is_empty();
        let lays_down = |c: &Clause| c.act.is_none() && !c.modal.is_empty();
        let asked = clauses.iter().any(asks) && clauses.iter().any(lays_down);
        // 可以 beside "will": one version leaves open what the other promises.
        let promises = |c: &Clause| c.act == Some(Force::Commitment) && c.modal.is_empty();
        let leaves = |c: &Clause| c.act.is_none() && c.modal == [Force::Right];
        let left_open = clauses.iter().any(promises) && clauses.iter().any(leaves);
        let differ = acts_differ || left_open || asked || !modals.is_empty() && common.is_empty();
        let shared = if differ { agree(&self.sentences) } else { None };
        if differ && shared.is_none() {
            self.conflicts.push(ForceConflict {
                view,
                cues: statement.cue.clone(),
            });
        // What is promised is told, whatever else the modal may mean.
        } else if !differ && common.len() > 1 && act != Some(Force::Commitment) {
            self.diagnostics.push(ambiguous(clauses, statement));
        }
        let act = match shared.filter(|_| modals.is_empty() && acts_differ) {
            Some(shared) => Some(only(shared, clauses, statement)),
            None => act,
        };
        // Where only an ambiguous word is left, the weaker reading claims less.
        let modal = common
            .last()
            .or(modals.first().and_then(|first| first.last()));
        (statement.force, statement.put_as) = match (act, modal.copied()) {
            (Some(Force::Commitment), modal) => (Some(Force::Commitment), modal),
            (_, Some(modal)) => (Some(modal), None),
            (act, None) => (act, None),
        };
    }
}

/// 祝贺…，认为 beside "recognised": what a version does first and no other one does says
/// nothing of the statement, nor does whom it is done to.
fn only(shared: Force, clauses: &[Clause], statement: &mut Statement) -> Force {
    let other = clauses.iter().zip(&statement.cue);
    let other = other.filter(|(clause, _)| clause.act != Some(shared));
    let languages: Vec<_> = other.map(|(_, cue)| cue.language).collect();
    for list in [
        &mut statement.addressee,
        &mut statement.action,
        &mut statement.matter,
    ] {
        list.retain(|quote| !languages.contains(&quote.language));
    }
    shared
}

/// What all modals can mean, in the order of the first.
fn common(modals: &[&[Force]]) -> Vec<Force> {
    let first = modals.first().copied().unwrap_or_default().iter();
    let common = first.filter(|force| modals.iter().all(|modal| modal.contains(force)));
    common.copied().collect()
}

/// What is told where a cue leaves the force open.
fn ambiguous(clauses: &[Clause], statement: &Statement) -> Diagnostic {
    let mut cues = clauses.iter().zip(&statement.cue);
    let cue = cues.find(|(clause, _)| clause.modal.len() > 1);
    let cue = cue.map(|(_, cue)| cue);
    let message = format!(
        "the cue {} can mean an obligation or a recommendation; read as the weaker",
        cue.map_or("", |cue| &cue.text)
    );
    let ambiguous = Diagnostic::new(DiagnosticCode::AmbiguousForce, message);
    match cue.and_then(|cue| cue.passages.first().cloned()) {
        Some(place) => ambiguous.at(place),
        None => ambiguous,
    }
}

#[cfg(test)]
mod tests {
    use crate::model::testing::views_of;
    use crate::model::types::Force;

    #[test]
    fn what_all_versions_do_whichever_comes_first() {
        let english = "Recalling the 40th anniversary of the weir, the two sides recognised that it had held.";
        let chinese = "双方祝贺湖泊国堰坝落成40周年，认为它经受了考验。";
        for pair in [
            format!("1. {english} 一、{chinese}"),
            format!("一、{chinese} 1. {english}"),
        ] {
            let text = format!(
                "Weir Declaration\n堰坝宣言\n\n\
                 The participants agree as follows: 与会者商定如下：\n{pair}\n"
            );
            let found: Vec<_> = views_of(&text)
                .flat_map(|view| view.statements)
                .map(|it| (it.force, it.addressee.len()))
                .collect();
            assert_eq!(found, [(Some(Force::Recognition), 0)], "{pair}");
        }
    }
}
