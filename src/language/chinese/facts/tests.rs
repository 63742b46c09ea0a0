use super::*;
use crate::language::testing::text;

#[test]
fn we_who_did_something_together() {
    for (sentence, place) in [
        (
            "我们，来自32个城市的社团，于2016年6月22日在葡萄牙里斯本，共同成立联盟。",
            Some("葡萄牙里斯本"),
        ),
        ("我们，各国代表，回顾2016年的宣言，声明如下：", None),
    ] {
        assert_eq!(text(sentence, spoke(sentence)), place, "{sentence}");
        let told = period(&sentence.into()).is_some();
        assert_eq!(told, place.is_some(), "{sentence}");
    }
}

#[test]
fn dates_of_other_meetings() {
    for (sentence, expected) in [
        (
            "回顾2016年5月在广州举办的会议，第二届会议于2024年5月3日在里斯本召开。",
            Some("2024年5月3日"),
        ),
        (
            "自2010年5月3日在里斯本举行首次会议以来，合作取得进展。",
            None,
        ),
        ("2024年5月3日，河流会议在里斯本召开。", Some("2024年5月3日")),
    ] {
        let found = period(&sentence.into()).map(|found| found.range);
        assert_eq!(text(sentence, found), expected, "{sentence}");
    }
}

#[test]
fn a_meeting_that_opened_and_closed() {
    for (sentence, expected, end) in [
        (
            "论坛于2020年9月3日上午在湖城开幕，9月5日闭幕。",
            "2020年9月3日上午在湖城开幕，9月5日",
            "2020-09-05",
        ),
        (
            "论坛于2020年9月3日在湖城开幕，5日落幕。",
            "2020年9月3日在湖城开幕，5日",
            "2020-09-05",
        ),
        (
            "论坛于2020年9月3日在湖城开幕，共3天。",
            "2020年9月3日",
            "2020-09-03",
        ),
    ] {
        let found = period(&sentence.into()).expect("the sentence tells the days");
        let told = (&sentence[found.range], found.end.to_string());
        assert_eq!(told, (expected, end.to_owned()), "{sentence}");
    }
}

#[test]
fn days_of_a_meeting_in_no_place() {
    for sentence in [
        "2021年2月9日，湖泊国以视频方式主持召开河流法官会议。",
        "2021年2月9日，河流法官会议以视频方式举行。",
    ] {
        let found = period(&sentence.into()).map(|found| found.start.to_string());
        assert_eq!(found.as_deref(), Some("2021-02-09"), "{sentence}");
    }
}

#[test]
fn days_without_their_year() {
    for (sentence, days) in [
        ("论坛于9月21日至22日在广州召开。", Some("9月21日至22日")),
        ("论坛主席9月21日表示感谢。", None),
    ] {
        let found = period_of(&sentence.into(), 2023);
        assert!(found.iter().all(|found| found.start.year == 2023));
        assert_eq!(text(sentence, found.map(|found| found.range)), days);
    }
}

#[test]
fn what_is_issued_has_a_date() {
    for (sentence, told) in [
        (
            "2024年5月3日，参加第九届灯彩大会的来自三国的协会在南溪市共同发起以下倡议：",
            true,
        ),
        (
            "2021年4月29日，十一省市高级人民法院在南溪市签署本协议。",
            true,
        ),
        ("各方在里加发布2019年宣言，其要点如下：", false),
        ("河流会议于2024年5月3日至5日在里斯本圆满落幕。", true),
        (
            "来自38个国家的部长于2024年5月3日在里斯本出席了第三次部长会议。",
            true,
        ),
        (
            "应挪威总检察长的邀请，两国检察机关代表于2024年5月3日在里斯本出席了第五届河流论坛。",
            true,
        ),
        (
            "两国代表于2024年5月3日在里斯本出席第五届河流论坛期间交换了意见。",
            false,
        ),
        ("河流会议于2024年5月5日落幕。", true),
        ("河流会议将于2024年5月5日落幕。", false),
        (
            "2024年5月3日至4日，为期两天的第二届“河流论坛”成功举办，代表坦诚交流。",
            true,
        ),
        ("2024年5月3日，河流论坛的代表会晤。", false),
        (
            "2024年5月3日，我们，来自41个国家的代表，在里斯本出席了河流会议。",
            true,
        ),
    ] {
        assert_eq!(period(&sentence.into()).is_some(), told, "{sentence}");
    }
}

#[test]
fn a_meeting_that_is_spoken_of() {
    for (sentence, told) in [
        (
            "成员国欢迎2017年10月11日在湖城举行的联络会议取得的成果。",
            false,
        ),
        ("我们肯定2018年5月28日在湖城举行的部长会议。", false),
        ("我们欢迎河国于2018年5月28日在湖城举行部长会议。", false),
        ("我们鼓励参与2018年5月28日在湖城举行的部长会议。", false),
        ("我们欢迎本次会议于2018年5月28日在湖城举行。", true),
        ("这是2018年5月28日在湖城举行的部长会议的声明。", true),
    ] {
        assert_eq!(period(&sentence.into()).is_some(), told, "{sentence}");
    }
}
