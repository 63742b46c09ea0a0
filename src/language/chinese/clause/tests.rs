//! What sentences do, and what only looks so.

use super::super::cues::OUGHT;
use super::*;

mod no_force;

fn parts(sentence: &str) -> (Option<Force>, &'static [Force], [Option<&str>; 4]) {
    let clause = read(&sentence.into()).unwrap_or_else(|| panic!("{sentence} has a cue"));
    let text = |range: Option<Range<usize>>| range.map(|range| &sentence[range]);
    (
        clause.act,
        clause.modal,
        [
            clause.speaker,
            clause.addressee,
            clause.action,
            clause.matter,
        ]
        .map(text),
    )
}

#[test]
fn a_formula_alone_promises_what_follows() {
    assert!(read(&"他们商定如下：".into()).is_none());
    assert_eq!(parts("他们商定共享数据：").0, Some(Force::Commitment));
    assert_eq!(parts("我们呼吁如下：").0, Some(Force::Call));
    assert_eq!(parts("代表们打算共享数据。").0, Some(Force::Commitment));
}

#[test]
fn what_none_may_lack_is_no_ban() {
    assert!(read(&"护井是一个村庄都不能少的工作。".into()).is_none());
    assert_eq!(parts("船长不能少于三人。").1, &[Force::Prohibition]);
}

#[test]
fn those_who_are_thanked_first_do_not_speak() {
    let parts = parts("对遇难者表示哀悼，对工作在码头一线的医生深表赞赏。").2;
    assert_eq!(parts[0], None);
}

#[test]
fn what_is_done_every_year_is_promised() {
    assert_eq!(
        parts("各审计机关每年将培训青年。").0,
        Some(Force::Commitment)
    );
}

#[test]
fn what_is_stressed_is_what_ought_to_be_done() {
    for (sentence, modal, whom) in [
        (
            "会议强调，各国法院应当公开判决。",
            &[Force::Obligation, Force::Recommendation][..],
            Some("各国法院"),
        ),
        (
            "双方重申，任何一方不得转移证据。",
            &[Force::Prohibition],
            None,
        ),
        (
            "会议强调，船长在能见度不足时不得开航。",
            &[Force::Prohibition],
            Some("船长"),
        ),
        (
            "部长们强调，休渔期间应当向渔民发放补贴。",
            &[Force::Obligation, Force::Recommendation],
            None,
        ),
    ] {
        let found = read(&sentence.into()).expect("the sentence has a cue");
        assert_eq!((found.act, found.modal), (None, modal), "{sentence}");
        let addressee = found.addressee.map(|range| &sentence[range]);
        assert_eq!(addressee, whom, "{sentence}");
    }
    let by_the_way = "双方反对干预，认为法官不应受到追究。";
    let found = read(&by_the_way.into()).expect("the sentence has a cue");
    assert_eq!(found.act, Some(Force::Recognition));
}

#[test]
fn a_commitment_put_with_a_modal() {
    assert_eq!(
        parts("各法院应致力于推动合作。"),
        (
            Some(Force::Commitment),
            OUGHT,
            [None, Some("各法院"), Some("推动合作"), None]
        )
    );
}

#[test]
fn thanks() {
    assert_eq!(
        parts("与会代表对某国高等法院召开本次会议表示赞赏。").2,
        [
            Some("与会代表"),
            Some("某国高等法院"),
            None,
            Some("召开本次会议")
        ]
    );
}

#[test]
fn who_acts_and_what_is_none() {
    use Force::*;
    for (sentence, act, addressee) in [
        ("为了保护鸟类，疏浚企业应停止作业。", None, Some("疏浚企业")),
        ("各国法院在审理案件时，应当合作。", None, Some("各国法院")),
        ("环境保护应成为发展的组成部分。", None, None),
        ("任何人不得截断水渠。", None, None),
        ("海关应对易腐货物优先验放。", None, Some("海关")),
        ("雙方應對所得資料保密。", None, Some("雙方")),
        ("使用水磨的企业要分担费用。", None, Some("使用水磨的企业")),
        ("學校宜安排學生參觀。", None, Some("學校")),
        ("国际社会迫切需要制定规则。", None, Some("国际社会")),
        ("各国可根据国情选择道路。", None, None),
        (
            "我们呼吁各国政府、国际组织和企业加强合作。",
            Some(Call),
            Some("各国政府、国际组织和企业"),
        ),
        ("呼吁和支持各国守望相助。", Some(Call), Some("各国")),
        ("請各成員國公布數據。", Some(Call), Some("各成員國")),
        ("鼓励各国根据国情选择道路。", Some(Call), Some("各国")),
        ("我们倡导生态优先。", Some(Call), None),
        ("倡导男女同工同酬。", Some(Call), None),
        (
            "对白沙市人民政府的热情接待表示感谢。",
            Some(Appreciation),
            Some("白沙市人民政府"),
        ),
        (
            "各方感谢港湾部为论坛提供船只。",
            Some(Appreciation),
            Some("港湾部"),
        ),
        (
            "院长们对湖泊市法院周到细致的会务安排给予高度评价，并致以衷心感谢。",
            Some(Appreciation),
            Some("湖泊市法院"),
        ),
        (
            "部长们对河流国担任主席国期间所作的努力表示赞赏。",
            Some(Appreciation),
            Some("河流国"),
        ),
        (
            "我们感谢河流国担任主席国。",
            Some(Appreciation),
            Some("河流国"),
        ),
        ("鼓励出版商向联盟交存期刊。", Some(Call), Some("出版商")),
        ("企业有责任披露排放数据。", None, Some("企业")),
        ("从业人员应当遵守职业道德。", None, Some("从业人员")),
        ("自由撰稿人亦應享有保障。", None, Some("自由撰稿人")),
        ("经济体应当开放市场。", None, Some("经济体")),
        ("法院在审理案件时，可以邀请专家作证。", None, None),
        (
            "我们呼吁执行法官采取切实措施。",
            Some(Call),
            Some("执行法官"),
        ),
        (
            "我们感谢河流港口工人带领参观。",
            Some(Appreciation),
            Some("河流港口工人"),
        ),
        ("鼓励“经认证的经营者”互认。", Some(Call), None),
        (
            "呼吁“一带一路”参与方守望相助。",
            Some(Call),
            Some("“一带一路”参与方"),
        ),
        ("论坛敦促法学院讲授比较法。", Some(Call), Some("法学院")),
        ("成员国主张尊重多样性。", Some(Call), None),
        ("成员国主张，各国应尊重多样性。", None, Some("各国")),
        ("要加强对未成年人的保护。", None, None),
        ("成员国认为，应进一步挖掘运输潜力。", None, None),
        (
            "与会各方对河流国作为主席国所做的工作给予高度评价。",
            Some(Appreciation),
            Some("河流国"),
        ),
        (
            "与会各方感谢东道主热情周到的安排。",
            Some(Appreciation),
            Some("东道主"),
        ),
        ("律师协会应当支持会员继续学习。", None, Some("律师协会")),
        ("与会各方一致认为应当加强合作。", None, None),
        ("当事人可以选择仲裁员。", None, None),
        ("我们深知，森林是水源。", Some(Recognition), None),
        ("中方愿同各方一道建设港口。", Some(Commitment), None),
        ("各方同意定期举办论坛。", Some(Commitment), None),
    ] {
        let (found, _, [_, who, ..]) = parts(sentence);
        assert_eq!((found, who), (act, addressee), "{sentence}");
    }
}

#[test]
fn a_lead_in_does_what_its_last_clause_does() {
    for (sentence, force) in [
        ("各方重申并声明以下共识：", None),
        ("致力于合作，认识到水的价值，谨宣告：", None),
        ("代表讨论了河流，承诺：", Some(Force::Commitment)),
        ("我们承诺，在五年内：", Some(Force::Commitment)),
        ("与会代表一致认为：", Some(Force::Recognition)),
        ("发起如下倡议：", None),
    ] {
        let found = read(&sentence.into()).and_then(|clause| clause.act);
        assert_eq!(found, force, "{sentence}");
    }
}

#[test]
fn lead_ins_whose_last_clause_is_what_is_held() {
    let sentence = "部长们一致认为，有必要在下列方面加强合作：";
    let found = read(&sentence.into()).expect("the sentence has a cue");
    assert_eq!(found.act, Some(Force::Recognition));
    assert_eq!(read(&"我们认为水很重要，现状如下：".into()), None);
}

#[test]
fn who_is_asked_behind_a_pause() {
    for (sentence, whom) in [
        ("我们鼓励，游客以步行的方式进入古镇。", Some("游客")),
        ("我们呼吁，某市政府要公布水位。", Some("某市政府")),
        (
            "全体会员从我做起，在做好防护的同时，务必做到早报告。",
            Some("全体会员"),
        ),
        ("我们鼓励，加强人员交流。", None),
        ("我们主张，国家不分大小一律平等。", None),
    ] {
        let found = read(&sentence.into()).expect("the sentence holds a cue");
        assert_eq!(
            found.addressee.map(|whom| &sentence[whom]),
            whom,
            "{sentence}"
        );
    }
}

#[test]
fn duties_of_other_shapes() {
    for (sentence, whom, what) in [
        ("各国有保护湖泊的义务。", Some("各国"), Some("保护湖泊")),
        ("船东负有培训船员的责任。", Some("船东"), Some("培训船员")),
    ] {
        let found = read(&sentence.into()).expect("the sentence holds a duty");
        assert_eq!(found.modal, DUTY, "{sentence}");
        let text = |range: Option<Range<usize>>| range.map(|range| &sentence[range]);
        assert_eq!(
            (text(found.addressee), text(found.action)),
            (whom, what),
            "{sentence}"
        );
    }
    let found = read(&"湖泊治理要以流域为单元。".into()).expect("the sentence holds a duty");
    assert_eq!((found.modal, found.addressee), (OUGHT, None));
    for sentence in [
        "各国承担共同但有区别的责任。",
        "保护湖泊是各国的责任。",
        "本次会议纪要由秘书处保存。",
        "与会各方提出如下共同倡议：",
    ] {
        assert_eq!(read(&sentence.into()), None, "{sentence}");
    }
}

#[test]
fn what_is_stressed_without_a_pause() {
    let found = read(&"他们强调港口应当安全。".into()).expect("the sentence holds a cue");
    assert_eq!((found.act, found.modal), (None, OUGHT));
    let whom = found.addressee.map(|whom| &"他们强调港口应当安全。"[whom]);
    assert_eq!(whom, Some("港口"));
    let found = read(&"他们强调各国应当合作的重要性。".into()).expect("the sentence holds a cue");
    assert_eq!(found.act, Some(Force::Recognition));
}

#[test]
fn other_forms_of_traditional_characters() {
    for (sentence, act) in [
        ("雙方一致認爲，洪水是共同挑戰。", Force::Recognition),
        ("我們呼籲各國政府和公衆保護湖泊。", Force::Call),
    ] {
        let found = read(&sentence.into()).expect("the sentence holds a cue");
        assert_eq!(found.act, Some(act), "{sentence}");
    }
}

#[test]
fn who_speaks_is_not_told_what_to_do() {
    let found = parts("我们在各地的社团应当修缮水井。");
    assert_eq!(found.2[0], Some("我们在各地的社团"));
    assert_eq!(found.2[1], None);
}

#[test]
fn who_advises_speaks() {
    for (sentence, speaker, addressee) in [
        ("与会专家建议设立奖学金。", Some("与会专家"), None),
        (
            "与会专家建议各国设立奖学金。",
            Some("与会专家"),
            Some("各国"),
        ),
        ("各国监狱应提供课程。", None, Some("各国监狱")),
    ] {
        let found = parts(sentence);
        assert_eq!((found.2[0], found.2[1]), (speaker, addressee), "{sentence}");
    }
}

#[test]
fn who_is_called_on_before_a_list() {
    let found = parts("双方基于责任感，呼吁世界各国：");
    assert_eq!((found.0, found.2[1]), (Some(Force::Call), Some("世界各国")));
    assert_eq!(parts("双方呼吁加强合作：").2[1], None);
}

#[test]
fn what_is_to_be_done_in_other_words() {
    assert_eq!(parts("要大力倡导节水。").1, OUGHT);
    assert_eq!(parts("志愿者要做水井的守护者。").1, OUGHT);
    assert!(read(&"记者了解到，论坛有三个分会场。".into()).is_none());
    assert!(read(&"论坛邀请来自12个国家的嘉宾。".into()).is_none());
    assert!(read(&"论坛发布了倡议，倡议内容如下".into()).is_none());
}

#[test]
fn what_is_welcomed_ahead_of_the_words() {
    let sentence = "双方对两国关系，特别是去年以来的发展，表示欢迎，并鼓励学生往来。";
    let clause = read(&sentence.into()).expect("the sentence welcomes something");
    let text = |range: Option<Range<usize>>| range.map(|range| &sentence[range]);
    assert_eq!(text(clause.speaker), Some("双方"));
    assert_eq!(text(clause.addressee), None);
    assert_eq!(text(clause.action), Some("两国关系，特别是去年以来的发展"));
}

#[test]
fn what_nobody_is_ready_for_is_not_banned() {
    let clause = |sentence: &str| read(&sentence.into());
    assert!(clause("任何一方都不准备代表第三方谈判。").is_none());
    assert!(clause("任何一方都不准代表第三方谈判。").is_some());
}

#[test]
fn who_decides_on_a_basis() {
    let sentence = "河国政府和湖国政府根据平等互利的原则，决定互派大使。";
    let clause = read(&sentence.into()).expect("the sentence decides something");
    let text = |range: Option<Range<usize>>| range.map(|range| &sentence[range]);
    assert_eq!(clause.act, Some(Force::Commitment));
    assert_eq!(text(clause.speaker), Some("河国政府和湖国政府"));
    assert_eq!(text(clause.action), Some("互派大使"));
}

#[test]
fn who_speaks_in_a_clause_ahead() {
    for (sentence, speaker, act) in [
        (
            "三国领导人对合作的进展感到满意，一致认为会晤十分重要。",
            Some("三国领导人"),
            Force::Recognition,
        ),
        (
            "鉴此，我们对合作的势头表示满意，并愿意加强合作。",
            Some("我们"),
            Force::Commitment,
        ),
        (
            "河国总理和湖国首相对山国总统所做努力表示赞赏。",
            Some("河国总理和湖国首相"),
            Force::Appreciation,
        ),
        ("双方愿加深对彼此的理解。", Some("双方"), Force::Commitment),
        (
            "合作成为具有重要意义的平台，我们对此表示赞赏。",
            Some("我们"),
            Force::Appreciation,
        ),
    ] {
        let clause = read(&sentence.into()).unwrap_or_else(|| panic!("{sentence} has a cue"));
        let found = clause.speaker.map(|range| &sentence[range]);
        assert_eq!((found, clause.act), (speaker, Some(act)), "{sentence}");
    }
}
