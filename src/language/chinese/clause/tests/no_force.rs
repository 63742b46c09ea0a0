//! What looks like a demand or thanks and is none, and what only stands by the way.

use super::*;

#[test]
fn what_is_welcomed_asks_nobody_where_somebody_is_asked() {
    for (sentence, whom) in [
        (
            "各方欢迎新航线开通，并敦促航运公司报告事故。",
            Some("航运公司"),
        ),
        ("各方欢迎新航线开通，并愿提供港口。", None),
    ] {
        let (act, _, [_, addressee, ..]) = parts(sentence);
        assert_eq!((act, addressee), (Some(Force::Call), whom), "{sentence}");
    }
}

#[test]
fn an_invitation_in_the_middle_lays_nothing_down() {
    for sentence in [
        "行会会员（95人）应河流国政府邀请举行会议。",
        "院长应湖泊国法院邀请于2024年5月访问湖城。",
    ] {
        assert!(read(&sentence.into()).is_none(), "{sentence}");
    }
    assert!(read(&"各国应由政府邀请专家。".into()).is_some());
}

#[test]
fn a_heading_of_thanks_thanks_nobody() {
    use super::super::super::Language;
    let clause = |sentence: &str| super::super::super::Chinese.clause(&sentence.into());
    assert_eq!(clause("致謝"), None);
    assert!(clause("我們感謝各位代表。").is_some());
}

#[test]
fn recognition() {
    assert_eq!(
        parts("高效执行，对于维护权威，都具有重大意义。").2,
        [None, None, None, Some("高效执行")]
    );
    assert_eq!(
        parts("与会代表通过会议,深入了解了改革的成就。").2,
        [Some("与会代表"), None, None, Some("改革的成就")]
    );
}

#[test]
fn what_matters_is_neither_when_nor_for_what() {
    for (sentence, what) in [
        (
            "在共同应对旱灾的关键时刻，湖泊会议对增进互信具有重要意义。",
            "湖泊会议",
        ),
        ("共同应对旱灾对各国具有重要意义。", "共同应对旱灾"),
        ("河流对话具有重要意义。", "河流对话"),
    ] {
        assert_eq!(parts(sentence).2[3], Some(what), "{sentence}");
    }
}

#[test]
fn false_friends() {
    for sentence in [
        "代表应邀出席。",
        "所有权受保护。",
        "法律适应社会。",
        "相应措施有效。",
        "共同的愿景",
        "应南河国外交部邀请，代表团访问了港口。",
        "《禁止拆除水磨公约》仍然有效。",
        "“水与法”倡议得到积极响应。",
        "会议决定性因素有三。",
        "在各界支持下，会议开幕。",
        "二十国作出的承诺尚待落实。",
        "各国可持续发展进展不一。",
        "社会需要发生变化。",
        "河流会议为保护湖泊作出了应有贡献。",
        "部长们讨论了相互支持彼此倡议的可能性。",
        "湖泊法院对于公约所必须从事的事业不可少。",
    ] {
        assert_eq!(read(&sentence.into()), None, "{sentence}");
    }
    assert_eq!(
        parts("我们应邀出席，各国不得干涉。").1,
        [Force::Prohibition]
    );
}

#[test]
fn what_somebody_is_says_no_duty() {
    for sentence in ["发展也是青年必须担当的责任。", "这是各国应当珍惜的遗产。"]
    {
        assert_eq!(read(&sentence.into()), None, "{sentence}");
    }
    assert!(read(&"水是生命之源，各国必须珍惜。".into()).is_some());
}

#[test]
fn to_cope_with_something_is_no_duty() {
    for sentence in ["各国共同应对气候变化。", "有效应对各种挑战。"] {
        assert_eq!(read(&sentence.into()), None, "{sentence}");
    }
}

#[test]
fn what_is_recalled_stands_by_the_way() {
    for (sentence, act, cue) in [
        (
            "我们，两国的港务局局长忆及上届会晤，同意共享水位数据。",
            Force::Commitment,
            "同意",
        ),
        (
            "我们忆及上届会晤，强调水位数据的重要性。",
            Force::Recognition,
            "忆及",
        ),
        (
            "团长们回顾了上届会晤成果的落实情况，对水位数据的共享表示赞赏。",
            Force::Appreciation,
            "表示赞赏",
        ),
        (
            "两国元首回顾了关系的进展，并重申致力于共享水位数据。",
            Force::Commitment,
            "重申致力于",
        ),
        (
            "团长们回顾了上届会晤，该会晤呼吁各国共享水位数据。",
            Force::Recognition,
            "回顾了",
        ),
        (
            "两国元首还重申了对上届声明的承诺。",
            Force::Commitment,
            "重申",
        ),
    ] {
        let found = read(&sentence.into()).expect("the sentence holds a cue");
        assert_eq!(found.act, Some(act), "{sentence}");
        assert_eq!(&sentence[found.cue], cue, "{sentence}");
    }
}

#[test]
fn words_of_a_theme_do_nothing() {
    let sentence = "围绕“共享海图，呼吁安全堤岸”主题，与会者进行了讨论。";
    assert_eq!(read(&sentence.into()), None);
}
