//! Whom a list asks: "We call on:", and below it "Governments to:".

use super::{Governing, Place};
use crate::model::folded::Folded;
use crate::model::joint::without_joint;
use crate::model::quote;
use crate::model::types::Statement;

impl Governing<'_> {
    /// "Governments to:" below "We call on:": the same call, on whom it names.
    pub(super) fn asked_too(&self, place: &Place, statement: &Statement) -> Option<Statement> {
        let (id, above) = self.above.as_ref().filter(|_| statement.force.is_none())?;
        let mut own = statement.clone();
        self.name_asked(place, above, &mut own);
        (!own.addressee.is_empty()).then(|| Statement {
            force: above.force,
            put_as: above.put_as,
            governed_by: Some(*id),
            speaker: above.speaker.clone(),
            ..own
        })
    }

    /// After "We call on:" each item says who is asked: "States to sign it;".
    pub(super) fn name_asked(&self, place: &Place, lead: &Statement, statement: &mut Statement) {
        for (at, spans) in &place.stands.spans {
            let (Some(version), [span]) = (self.versions.get(*at), spans.as_slice()) else {
                continue;
            };
            let folded = Folded::new(self.source, *span);
            let own = lead.text.iter().find(|text| text.language == version.code);
            let own = own.map_or("", |text| &text.text);
            let asked = match without_joint(version.language, folded.text()) {
                Some(item) => version.language.asked(&item.into(), own),
                None => version.language.asked(folded.words(), own),
            };
            // ": to publish": whose name stood before the colon is lost.
            let Some((whom, what)) = asked.filter(|(whom, _)| !whom.is_empty()) else {
                continue;
            };
            let whom = quote(self.source, version, folded.at(&whom));
            statement.addressee.push(whom);
            // "Governments to:", and below it what.
            if what.is_empty() {
                continue;
            }
            let what = quote(self.source, version, folded.at(&what));
            match statement
                .action
                .iter_mut()
                .find(|old| old.language == what.language)
            {
                Some(action) => *action = what,
                None => statement.action.push(what),
            }
        }
    }
}
