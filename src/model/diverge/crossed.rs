//! Sentences of a view that versions have in another order.

use super::shown;
use crate::language::name;
use crate::model::quantities::Crossed;
use crate::model::types::{Aspect, Divergence, DivergenceKind};

/// What is told of them.
pub(in crate::model) fn crossed(found: &[Crossed]) -> Vec<Divergence> {
    let tell = |crossed: &Crossed| {
        let [one, other] = &crossed.values;
        Divergence {
            kind: DivergenceKind::OrderDiffers,
            aspect: Aspect::Statements,
            languages: vec![one.language, other.language],
            view: crossed.view,
            values: crossed.values.to_vec(),
            message: format!(
                "the {} text has two sentences in another order than the {} text, from “{}”",
                name(other.language),
                name(one.language),
                shown(&one.text)
            ),
        }
    };
    found.iter().map(tell).collect()
}
