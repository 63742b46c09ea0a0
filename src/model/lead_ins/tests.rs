use crate::model::Force;
use crate::model::testing::views_of;

/// What the statements of the views of a text do, in order.
fn forces(text: &str) -> Vec<Option<Force>> {
    let views = views_of(text);
    views
        .flat_map(|view| view.statements)
        .map(|statement| statement.force)
        .collect()
}

#[test]
fn what_is_said_of_a_thing_is_no_promise() {
    let text = "码头声明\n\n代表商定如下：\n\n一、共享资料。\n\n二、训练对安全至关重要。\n";
    let forces = views_of(text).flat_map(|view| view.statements);
    let forces: Vec<_> = forces.map(|it| it.force).collect();
    assert_eq!(forces, [Some(Force::Commitment), Some(Force::Recognition)]);
}

#[test]
fn a_sentence_of_its_own_below_a_call_asks_nobody() {
    let text = "Lake Statement\n\nWe call on:\n\nTown leaders to dig wells.\n\n\
        Lake schools to teach it.\n\nIf we wait to act, we lose more than wells.\n";
    assert_eq!(forces(text), [Some(Force::Call), Some(Force::Call), None]);
}

#[test]
fn a_list_ends_where_the_outer_one_goes_on() {
    use Force::*;
    let text = "Memorandum on Weights\n\nThe Offices have reached the following understanding:\n\n\
        Article 1\n\n1.1 The Parties will:\n\n(a) compare their weights;\n\n\
        (b) invite the other's experts to join the committee.\n\n\
        1.2 Other fields are open.\n\nArticle 2\n\nEach Party shall bear its own costs.\n";
    let found = forces(text);
    let promised = Some(Commitment);
    assert_eq!(
        found,
        [promised, promised, promised, None, Some(Obligation)]
    );
}

#[test]
fn what_is_asked_below_a_promise_stays_a_call() {
    let text = "Lake Resolution\n\nThe Lake Congress resolves:\n\n1. to count fish;\n\n\
        2. to ask the Lake Union to train its officers.\n";
    assert_eq!(forces(text), [Some(Force::Commitment), Some(Force::Call)]);
}

#[test]
fn the_heading_of_an_article_below_a_promise_promises_nothing() {
    use Force::*;
    for heading in [
        "Article 1 (Access to shore)",
        "Article 1. Access",
        "1. Access.",
    ] {
        let text = format!(
            "Port Commitment\n\nWe commit ourselves to the following:\n\n\
             {heading}\nPorts shall grant leave.\n\n{}\nWe pledge to pay wages.\n",
            heading.replacen('1', "2", 1)
        );
        let promised = [None, Some(Obligation), None, Some(Commitment)];
        assert_eq!(forces(&text), promised, "{heading}");
    }
}

#[test]
fn what_is_banned_or_asked_of_somebody_below_a_call_stays_so() {
    use Force::*;
    let text = "湖畔倡议\n\n与会代表倡议：\n\n第一，建议各城市为古树登记造册。\n\n\
        第二，在树冠投影范围内，禁止铺设水泥地面。\n\n第三，敦促旅行社公布路线。\n\n\
        第四，保护树根。\n";
    let found = forces(text);
    assert_eq!(
        found,
        [
            Some(Recommendation),
            Some(Prohibition),
            Some(Call),
            Some(Call)
        ]
    );
}
