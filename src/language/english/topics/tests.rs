use super::*;

fn listed(sentence: &str) -> Vec<&str> {
    topics(&sentence.into())
        .into_iter()
        .map(|r| &sentence[r])
        .collect()
}

#[test]
fn lists_of_topics() {
    let sentence = "They spoke on several topics, including: ice; snow, and rain; and fog.";
    assert_eq!(listed(sentence), ["ice", "snow, and rain", "fog"]);
    let sentence =
        "They called for action in fields including ice, snow and rain on the theme of “Ice”.";
    assert_eq!(listed(sentence), ["ice", "snow", "rain"]);
    let sentence = "They discussed issues such as ice, snow and rain.";
    assert_eq!(listed(sentence), ["ice", "snow", "rain"]);
}

#[test]
fn what_else_was_done_is_no_topic() {
    let sentence =
        "They discussed issues such as ice, snow and rain, as well as reviewed the work.";
    assert_eq!(listed(sentence).len(), 3);
    let spheres = "They discussed issues such as ice in the political, economic and trade spheres, as well as reviewed the work.";
    assert!(listed(spheres).is_empty());
}

#[test]
fn a_colon_in_a_theme_opens_no_list() {
    let sentence =
        "They discussed issues of ice under the theme of “Ice: Sow Trust and Call for Action.”";
    assert!(listed(sentence).is_empty());
    let sentence = "The topics were: ice; snow; and rain.";
    assert_eq!(listed(sentence), ["ice", "snow", "rain"]);
}

#[test]
fn what_was_spoken_of() {
    let sentence = "The delegates had extensive exchanges on peat cutting, the marking of paths, and the care of bees, and reached the following consensus:";
    let expected = ["peat cutting", "the marking of paths", "the care of bees"];
    assert_eq!(listed(sentence), expected);
    let again = "They exchanged views on ice, on snow and on rain.";
    assert_eq!(listed(again), ["ice", "snow", "rain"]);
    let sentence = "They discussed, inter alia, ice, snow and rain.";
    assert_eq!(listed(sentence), ["ice", "snow", "rain"]);
    let sentence = "They exchanged views on ice, snow and rain.";
    assert_eq!(listed(sentence), ["ice", "snow", "rain"]);
    let sentence =
        "They discussed three topics, namely ice, snow and rain, and unanimously proclaim:";
    assert_eq!(listed(sentence), ["ice", "snow", "rain"]);
    let sentence = "They discussed the cost of rinks, the care of bees and the price of ice.";
    let expected = ["the cost of rinks", "the care of bees", "the price of ice"];
    assert_eq!(listed(sentence), expected);
    let sentence = "The mayors discussed ice, snow and rain, and adopted a statement.";
    assert_eq!(listed(sentence), ["ice", "snow", "rain"]);
    let sentence = "The Forum discussed ice, registers of skates and the cost of rinks.";
    let expected = ["ice", "registers of skates", "the cost of rinks"];
    assert_eq!(listed(sentence), expected);
    let sentence = "On the theme “Ice”, the Forum discussed skates, the cost of rinks and snow.";
    assert_eq!(listed(sentence), ["skates", "the cost of rinks", "snow"]);
    let sentence = "They had an exchange of views and reached consensus on ice, the care of bees, rain and other topics of common interest.";
    assert_eq!(listed(sentence), ["ice", "the care of bees", "rain"]);
    let sentence = "After exchanges of views by the judges on the topics of “ice and skates”, “snow” and “rain”, they agreed as follows:";
    assert_eq!(listed(sentence), ["ice and skates", "snow", "rain"]);
    let sentence = "Experts spoke on the topics of \"ice and skates\", \"snow\" and \"rain\", and agreed as follows:";
    assert_eq!(listed(sentence), ["ice and skates", "snow", "rain"]);
    let sentence = "They discussed topics including \"Ice\", \"Snow\", and \"Rain for All\".";
    assert_eq!(listed(sentence), ["Ice", "Snow", "Rain for All"]);
    let one = "They spoke on several topics, including “Ice, Snow and Rain for All.”";
    assert!(listed(one).is_empty());
    let sentence = "Participants discussed: — the price of ice; — the depth of snow; and — rain.";
    let expected = ["the price of ice", "the depth of snow", "rain"];
    assert_eq!(listed(sentence), expected);
    assert!(leads(&"Participants discussed:".into()));
    assert!(leads(
        &"They exchanged views on the following topics:".into()
    ));
    assert!(!leads(
        &"Having discussed ice and snow, they declare:".into()
    ));
    for sentence in [
        "After deliberations on various issues, the following findings and proposals were made:",
        "They discussed ways of saving ice, snow and rain.",
        "They exchanged views on river relations, international and regional issues of common interest.",
        "They discussed the report, the budget and the plans.",
        "They exchanged views on the reform of courts and training.",
        "They had discussions on ice, in May, with the hosts.",
        "Discussions on the matter, however, went on and on.",
    ] {
        assert_eq!(listed(sentence), Vec::<&str>::new(), "{sentence}");
    }
}

#[test]
fn numbers_of_a_list_are_no_topic() {
    for sentence in [
        "The topics included: (1) ice; (2) snow; and (3) rain.",
        "The topics were: (a) ice, (b) snow and (c) rain.",
        "The topics included ice, snow and rain.",
    ] {
        assert_eq!(listed(sentence), ["ice", "snow", "rain"], "{sentence}");
    }
}
