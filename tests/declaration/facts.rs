//! What the text says, and no more.

use super::{ENG, ZHO, declaration, says};
use softlaw::model::*;

#[test]
fn titles_and_status() {
    let declaration = declaration();
    assert_eq!(declaration.kind, InstrumentKind::Declaration);
    let told: Vec<_> = declaration
        .versions
        .iter()
        .map(|version| {
            let title = version.title.as_ref().expect("both have a title");
            let status = version.status.as_ref().expect("both have a tag");
            (
                version.tag.as_str(),
                title.text.as_str(),
                title.passages.len(),
                status.text.as_str(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            (
                "en",
                "Shanghai Declaration of the World Enforcement Conference",
                2,
                "Effective"
            ),
            ("zh-Hans", "世界执行大会上海宣言", 1, "现行有效"),
        ]
    );
}

#[test]
fn accounts_of_the_conference() {
    let conference = declaration().conference.expect("the text names one");
    assert_eq!(
        says(&conference.name),
        [
            ("eng", "World Enforcement Conference"),
            ("zho", "世界执行大会")
        ]
    );
    let told: Vec<_> = conference
        .accounts
        .iter()
        .map(|account| {
            let period = account.period.as_ref().expect("both give dates");
            let place = account.place.as_ref().expect("both give a place");
            let text = |quote: &Option<Quote>| {
                quote
                    .as_ref()
                    .map(|q| q.text.to_string())
                    .unwrap_or_default()
            };
            let counts: Vec<_> = account
                .counts
                .iter()
                .map(|c| (c.number, c.unit, c.approximate))
                .collect();
            (
                account.language,
                [period.start.to_string(), period.end.to_string()],
                [text(&place.city), text(&place.country)],
                counts,
            )
        })
        .collect();
    let s = str::to_owned;
    assert_eq!(
        told,
        [
            (
                ENG,
                [s("2019-01-20"), s("2019-01-23")],
                [s("Shanghai"), s("China")],
                vec![
                    (92, Unit::Participants, false),
                    (29, Unit::Countries, false),
                    (2, Unit::InternationalOrganizations, false)
                ]
            ),
            (
                ZHO,
                [s("2019-01-22"), s("2019-01-22")],
                [s("上海市"), s("中华人民共和国")],
                vec![
                    (29, Unit::Countries, false),
                    (2, Unit::InternationalOrganizations, false)
                ]
            ),
        ]
    );
}

#[test]
fn host_theme_and_topics() {
    let conference = declaration().conference.expect("the text names one");
    let host = conference.host.expect("it was hosted");
    assert_eq!(
        says(&host.name),
        [
            (
                "eng",
                "Supreme People's Court of the People's Republic of China"
            ),
            ("zho", "中华人民共和国最高人民法院")
        ]
    );
    assert_eq!(says(&host.acronym), [("eng", "SPC")]);
    let theme = conference.theme.expect("it had a theme");
    assert_eq!(
        says(&theme.name),
        [
            ("eng", "Modernization in Enforcement"),
            ("zho", "强制执行的现代化发展")
        ]
    );
    let topics: Vec<_> = theme.topics.iter().map(|topic| says(&topic.name)).collect();
    assert_eq!(
        topics,
        [
            (
                "new development of information technology and its application to enforcement",
                "信息化与强制执行的新发展"
            ),
            (
                "recent developments and trends of asset search and investigation",
                "财产调查的新近发展和趋势"
            ),
            (
                "recent developments and trends of judicial sales",
                "司法评估拍卖的新近发展和趋势"
            ),
            (
                "mutual promotion between enforcement and social credit system",
                "强制执行和信用建设的相互促进"
            ),
            (
                "recent developments and trends of enforcement organs and working mechanisms",
                "执行机关设置模式的新近发展和趋势"
            ),
            (
                "recent developments and trends of enforcement legislation",
                "强制执行立法的新近发展和趋势"
            ),
        ]
        .map(|(english, chinese)| vec![("eng", english), ("zho", chinese)])
    );
}

#[test]
fn objective_and_proviso() {
    let declaration = declaration();
    assert_eq!(
        says(&declaration.objective),
        [
            (
                "eng",
                "strengthening exchange and cooperation among enforcement organs"
            ),
            ("zho", "加强执行机构间交流与合作")
        ]
    );
    assert_eq!(
        says(&declaration.proviso),
        [
            (
                "eng",
                "subject to domestic laws of the respective countries"
            ),
            ("zho", "依照各自国内法")
        ]
    );
}

#[test]
fn provisions_and_their_alignment() {
    let shape: Vec<_> = declaration()
        .provisions
        .iter()
        .map(|provision| {
            let number: Vec<_> = provision
                .number
                .iter()
                .map(|n| n.text.to_string())
                .collect();
            let versions: Vec<_> = provision.statements.iter().map(|s| s.text.len()).collect();
            (provision.kind, provision.order, number, versions)
        })
        .collect();
    let none = Vec::<String>::new;
    assert_eq!(
        shape,
        [
            // One English sentence stands for three Chinese ones.
            (ProvisionKind::Recital, 1, none(), vec![2]),
            (ProvisionKind::Recital, 2, none(), vec![2, 2, 2]),
            (ProvisionKind::Recital, 3, none(), vec![2]),
            (ProvisionKind::Opening, 1, none(), vec![2]),
            (
                ProvisionKind::View,
                1,
                vec!["I.".into(), "一、".into()],
                vec![2, 2]
            ),
        ]
    );
}

#[test]
fn what_is_acknowledged_appreciated_and_undertaken() {
    let declaration = declaration();
    let statement = |kind, provision: usize, order: usize| {
        let found = declaration
            .provisions
            .iter()
            .find(|p| p.kind == kind && p.order == provision);
        &found.expect("it is there").statements[order - 1]
    };
    let acknowledged = statement(ProvisionKind::Recital, 2, 1);
    assert_eq!(acknowledged.force, Some(Force::Recognition));
    assert_eq!(
        says(&acknowledged.speaker),
        [("eng", "participants"), ("zho", "与会代表")]
    );
    assert!(
        says(&acknowledged.matter)[0]
            .1
            .starts_with("the efforts and achievements of the Chinese courts")
    );

    let appreciated = statement(ProvisionKind::Recital, 2, 3);
    assert_eq!(appreciated.force, Some(Force::Appreciation));
    assert_eq!(
        says(&appreciated.addressee),
        [("eng", "SPC of China"), ("zho", "中国最高人民法院")]
    );
    assert_eq!(
        says(&appreciated.matter),
        [
            ("eng", "convening this conference"),
            ("zho", "召开本次重要会议")
        ]
    );

    let recognised = statement(ProvisionKind::View, 1, 1);
    assert_eq!(
        (recognised.force, recognised.put_as),
        (Some(Force::Recognition), None)
    );
    assert_eq!(
        says(&recognised.matter),
        [
            (
                "eng",
                "Efficient enforcement of effective legal instruments"
            ),
            ("zho", "有力高效执行生效法律文书")
        ]
    );

    let committed = statement(ProvisionKind::View, 1, 2);
    assert!(committed.is_commitment());
    assert_eq!(committed.put_as, Some(Force::Recommendation));
    assert_eq!(
        says(&committed.cue),
        [("eng", "should commit themselves to"), ("zho", "应致力于")]
    );
    assert_eq!(
        says(&committed.addressee),
        [("eng", "Enforcement organs"), ("zho", "执行机构")]
    );
    assert_eq!(
        says(&committed.action),
        [
            (
                "eng",
                "promoting new leap-forward development in enforcement"
            ),
            ("zho", "推动强制执行实现新的跨越式发展")
        ]
    );
    let commitments: usize = declaration
        .provisions
        .iter()
        .flat_map(|p| &p.statements)
        .filter(|s| s.is_commitment())
        .count();
    assert_eq!(commitments, 1);
}

#[test]
fn divergences_and_diagnostics_are_these_and_no_others() {
    let declaration = declaration();
    let divergences: Vec<_> = declaration
        .divergences
        .iter()
        .map(|d| (d.kind, d.aspect, d.languages.clone()))
        .collect();
    assert_eq!(
        divergences,
        [
            (DivergenceKind::Contained, Aspect::Dates, vec![ENG, ZHO]),
            (
                DivergenceKind::OnlyInOne,
                Aspect::Count(Unit::Participants),
                vec![ENG, ZHO]
            ),
        ]
    );
    let diagnostics: Vec<_> = declaration
        .diagnostics
        .iter()
        .map(|d| (d.code.as_str(), d.message.as_str()))
        .collect();
    assert_eq!(
        diagnostics,
        [(
            "views-end-early",
            "the text announces views; it ends after view I"
        )]
    );
}

#[test]
fn the_model_comes_back_from_its_json() {
    let declaration = declaration();
    let json = serde_json::to_string(&declaration).expect("it serialises");
    let back: Declaration = serde_json::from_str(&json).expect("it parses");
    assert_eq!(back, declaration);
}
