//! Statements of a view that one version makes and another, which has the view too,
//! doesn't. What the preamble tells of the conference is compared as facts: it is told in
//! other sentences as often as not.

use super::shown;
use crate::language::name;
use crate::model::outline::Version;
use crate::model::types::*;

/// What only some versions say in a view that others have too, in order.
pub(in crate::model) fn alone(provisions: &[Provision], versions: &[Version]) -> Vec<Divergence> {
    // A text in one language alone is beside nothing.
    if versions.len() < 2 {
        return Vec::new();
    }
    let views = provisions.iter();
    let views = views.filter(|provision| provision.kind == ProvisionKind::View);
    views.flat_map(|view| of(view, versions)).collect()
}

/// The same, of one view.
fn of(view: &Provision, versions: &[Version]) -> Vec<Divergence> {
    let says = |statement: &Statement, code| statement.text.iter().any(|it| it.language == code);
    let codes = versions.iter().map(|version| version.code);
    let codes: Vec<LanguageCode> = codes
        .filter(|code| {
            view.statements
                .iter()
                .any(|statement| says(statement, *code))
        })
        .collect();
    let alone = |statement: &Statement| {
        let lacks = codes.iter().find(|code| !says(statement, **code))?;
        Some(divergence(view.order, statement.text.first()?, *lacks))
    };
    view.statements.iter().filter_map(alone).collect()
}

fn divergence(view: usize, own: &Quote, lacks: LanguageCode) -> Divergence {
    let shown = shown(&own.text);
    Divergence {
        kind: DivergenceKind::OnlyInOne,
        aspect: Aspect::Statements,
        languages: vec![own.language, lacks],
        view: Some(view),
        values: vec![own.clone()],
        message: format!("only the {} text says “{shown}”", name(own.language)),
    }
}

#[cfg(test)]
mod tests {
    use crate::model::testing::declaration;
    use crate::model::{Aspect, Divergence};

    /// What one version alone says, and in which view.
    fn alone(views: &str) -> Vec<(String, Option<usize>)> {
        let text = format!(
            "Weir Declaration\n堰坝宣言\n\nThe participants agree as follows: 与会者商定如下：\n{views}"
        );
        let found = declaration(&text).divergences.into_iter();
        let found = found.filter(|divergence| divergence.aspect == Aspect::Statements);
        let told = |it: Divergence| (it.message, it.view);
        found.map(told).collect()
    }

    #[test]
    fn a_sentence_that_the_other_version_lacks() {
        let views = "1. Courts should publish every judgment on paper. Judges may rest on \
             Sundays. Weirs are closed in winter. 一、法院应当以纸质形式公布每份判决。堰坝冬季关闭。\n\
             2. States shall pay for the repair of every weir. 二、各国应支付每座堰坝的维修费用。\
             会议感谢东道主的盛情款待。\n";
        let expected = [
            (
                "only the English text says “Judges may rest on Sundays.”",
                1,
            ),
            ("only the Chinese text says “会议感谢东道主的盛情款待。”", 2),
        ];
        let expected = expected.map(|(message, view)| (message.to_owned(), Some(view)));
        assert_eq!(alone(views), expected);
    }

    #[test]
    fn one_sentence_for_two_and_a_view_that_is_missing_are_none() {
        let views = "1. Courts should publish every judgment, and keep a copy of it for ten years. \
             一、法院应当公布每份判决。判决副本应保存十年。\n\
             2. States shall pay for the repair of every weir.\n";
        assert_eq!(alone(views), []);
    }
}
