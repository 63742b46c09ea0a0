//! The word that leads from an item to the last one of its list: "to count fish; and".

use crate::language::Language;

/// An item without that word, if it ends with one; the mark before it stays.
pub(super) fn without_joint<'t>(language: &dyn Language, text: &'t str) -> Option<&'t str> {
    let text = text.trim_end();
    // Nearly all sentences end with a mark.
    if text.ends_with(['.', '。', ';', '；', ':', '：']) {
        return None;
    }
    let item = |joint: &&str| {
        let item = text.strip_suffix(*joint)?.trim_end();
        item.ends_with([';', '；', ',', '，']).then_some(item)
    };
    language.joints().iter().find_map(item)
}

#[cfg(test)]
mod tests {
    use crate::model::Force;
    use crate::model::testing::{declaration, views_of};

    /// What the views ask for.
    fn actions(text: &str) -> Vec<String> {
        let statements = views_of(text).flat_map(|view| view.statements);
        let actions = statements.flat_map(|statement| statement.action);
        actions.map(|action| action.text.to_string()).collect()
    }

    #[test]
    fn items_of_a_list() {
        let english = "Lake Communiqué\n\nThe Lake Congress decided:\n\n\
            1. Towns should count fish; and\n\n2. Towns should mark boats, or\n\n\
            3. We call on:\n\n(a) States to share maps; and\n\n(b) towns to go home.\n\n\
            4. We undertake to:\n\n(a) dig wells, and/or\n\n(b) fill them.\n";
        let expected = [
            "count fish",
            "mark boats",
            "share maps",
            "go home",
            "dig wells",
            "fill them",
        ];
        assert_eq!(actions(english), expected);
        let chinese = "湖泊公报\n\n会议达成以下共识：\n\n一、各城镇应清点鱼类；以及\n\n\
            二、我们承诺共享地图，并\n\n三、我们承诺回家。\n";
        assert_eq!(actions(chinese), ["清点鱼类", "共享地图", "回家"]);
        let french = "Déclaration du lac\n\nLe Congrès décide :\n\n1. Les villes doivent compter \
            les poissons ; et\n\n2. Les villes doivent marquer les barques.\n";
        assert_eq!(
            actions(french),
            ["compter les poissons", "marquer les barques"]
        );
    }

    #[test]
    fn recitals() {
        let matters = |text: &str| -> Vec<(Option<Force>, String)> {
            let provisions = declaration(text).provisions.into_iter();
            let statements = provisions.flat_map(|provision| provision.statements);
            let told =
                statements.filter_map(|s| Some((s.force, s.matter.first()?.text.to_string())));
            told.collect()
        };
        for (text, expected) in [
            (
                "Lake Charter\n\nThe Lake Congress,\n\nAlso recognizing that bells carry far; \
                 and\n\nNoting the fog,\n\nDeclares:\n\n1. Bells shall ring.\n",
                ["that bells carry far", "the fog"],
            ),
            (
                "Charte du lac\n\nLe Congrès,\n\nRappelant également la Charte des rives ; \
                 et\n\nNotant la brume,\n\ndéclare :\n\n1. Les cloches doivent sonner.\n",
                ["la Charte des rives", "la brume"],
            ),
        ] {
            let recognized = |matter: &str| (Some(Force::Recognition), matter.to_owned());
            assert_eq!(matters(text), expected.map(recognized));
        }
    }

    #[test]
    fn whom_thanks_are_for() {
        let text = "Lake Communiqué\n\nThe Lake Congress decided:\n\n1. We thank the hosts; and\n\n\
            2. We will meet again.\n";
        let statements = views_of(text).flat_map(|view| view.statements);
        let whom: Vec<String> = statements
            .flat_map(|statement| statement.addressee)
            .map(|whom| whom.text.to_string())
            .collect();
        assert_eq!(whom, ["hosts"]);
    }
}
