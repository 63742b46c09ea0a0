use super::*;

fn text(sentence: &str, range: Option<Range<usize>>) -> Option<&str> {
    range.map(|range| &sentence[range])
}

#[test]
fn places() {
    for (sentence, country, city) in [
        (
            "2019年1月22日,河流法院大会在中华人民共和国苏州市举行。",
            Some("中华人民共和国"),
            Some("苏州市"),
        ),
        (
            "2021年5月26日至27日，亚洲水法论坛在日本京都召开。",
            Some("日本"),
            Some("京都"),
        ),
        (
            "2020年3月4日第二届港口法论坛于法国巴黎举办",
            Some("法国"),
            Some("巴黎"),
        ),
        ("國際海法會議在廣州舉行。", None, Some("廣州")),
        ("论坛在越南河内举行。", Some("越南"), Some("河内")),
        ("论坛在美国加州长滩市举行。", Some("美国"), Some("长滩市")),
        (
            "论坛在韩国光州广域市举行。",
            Some("韩国"),
            Some("光州广域市"),
        ),
        (
            "论坛在斐济苏瓦（线上线下结合）举行。",
            Some("斐济"),
            Some("苏瓦"),
        ),
        ("论坛在大运河畔的扬州举行。", None, Some("扬州")),
        ("论坛在布尔诺市政厅举行。", None, Some("布尔诺")),
        ("論壇在台灣的台北市舉行。", None, Some("台北市")),
        ("论坛在韩国釜山港口学院举行。", Some("韩国"), Some("釜山")),
        ("五国法官在挪威最高法院举行会议。", Some("挪威"), None),
        (
            "我們於2016年11月3日至5日在日本京都出席由京都圖書館舉辦的會議，達成共識。",
            Some("日本"),
            Some("京都"),
        ),
        (
            "河流大会在中华人民共和国云南省昆明市举行。",
            Some("中华人民共和国"),
            Some("昆明市"),
        ),
        (
            "某国外长于2024年5月3日在里瓦城与北山国外长举行会谈。",
            None,
            Some("里瓦城"),
        ),
        ("河流论坛在大同市举行。", None, Some("大同市")),
        ("河流论坛在中国浙江乌镇举行。", Some("中国"), Some("乌镇")),
        (
            "河流论坛在日本首都东京以线上线下相结合的方式举行。",
            Some("日本"),
            Some("东京"),
        ),
        ("河流论坛在北京国家会议中心隆重举行。", None, Some("北京")),
        ("代表相聚在梯田之乡越南沙巴。", Some("越南"), Some("沙巴")),
        (
            "代表相聚在中国瓷器之都景德镇。",
            Some("中国"),
            Some("景德镇"),
        ),
        (
            "各国法官齐聚葡萄牙里斯本，出席论坛。",
            Some("葡萄牙"),
            Some("里斯本"),
        ),
        ("河流论坛在巴西利亚举行。", None, Some("巴西利亚")),
        ("河流论坛以视频方式在青岛举行。", None, Some("青岛")),
        (
            "论坛於2023年11月17日在新加坡以線上線下相結合的方式舉行。",
            None,
            Some("新加坡"),
        ),
        (
            "我们于2003年5月3日至5日在葡萄牙首都里斯本，共同举行第二届部长级会议。",
            Some("葡萄牙"),
            Some("里斯本"),
        ),
        ("河流论坛在天津滨海举行。", None, Some("天津")),
        ("河流论坛在巴拿马城举行。", None, Some("巴拿马城")),
        (
            "河流论坛近日在曼谷落幕，会议于2018年5月30日至6月1日举行。",
            None,
            Some("曼谷"),
        ),
        (
            "河流论坛在瑞士日内瓦万国宫举行。",
            Some("瑞士"),
            Some("日内瓦"),
        ),
        ("河流论坛在天津外国语大学举行。", None, Some("天津")),
        ("河流论坛在里瓦首都港城举行。", Some("里瓦"), Some("港城")),
        (
            "河流论坛于2021年12月2日至3日以线上线下结合的方式举办，主会场设在中国海口。",
            Some("中国"),
            Some("海口"),
        ),
        (
            "应里瓦国民议会议长邀请，河流会议于2024年5月3日在里瓦港城举行。",
            Some("里瓦"),
            Some("港城"),
        ),
        (
            "河流会议于2024年5月3日在里瓦港城召开，由里瓦民防部主办。",
            Some("里瓦"),
            Some("港城"),
        ),
        (
            "应里瓦市长邀请，河流会议于2024年5月3日在里瓦港城举行。",
            None,
            Some("里瓦港城"),
        ),
        (
            "在海洋部指导下，由河流大学举办的论坛于2024年5月3日在里斯本举行。",
            None,
            Some("里斯本"),
        ),
        ("河流学会在里斯本主办河流论坛。", None, Some("里斯本")),
        (
            "2024年5月3日，我们在日本京都出席河流论坛。",
            Some("日本"),
            Some("京都"),
        ),
        (
            "河流论坛在葡萄牙里斯本闭幕。",
            Some("葡萄牙"),
            Some("里斯本"),
        ),
        ("河流论坛在广州、里斯本两地同步举行。", None, Some("广州")),
        (
            "河流论坛在加纳首都阿克拉国际会议中心召开。",
            Some("加纳"),
            Some("阿克拉"),
        ),
        (
            "河流论坛在德国下萨克森州汉诺威举行。",
            Some("德国"),
            Some("汉诺威"),
        ),
        (
            "河流论坛在中国广州南沙举行。",
            Some("中国"),
            Some("广州南沙"),
        ),
        ("河流論壇於臺灣臺北舉行。", None, Some("臺北")),
        (
            "河流论坛在日本港口城市横滨举行。",
            Some("日本"),
            Some("横滨"),
        ),
        (
            "河流會議於2022年11月3日假香港會議展覽中心舉行。",
            None,
            Some("香港"),
        ),
        (
            "河流会议在肯尼亚内罗毕举行。",
            Some("肯尼亚"),
            Some("内罗毕"),
        ),
        (
            "2022年3月5日，在葡萄牙首都里斯本，来自十二国的代表召开渔业对话会。",
            Some("葡萄牙"),
            Some("里斯本"),
        ),
        (
            "2016年11月21日，在葡萄牙里斯本，我们承认健康不可或缺。",
            Some("葡萄牙"),
            Some("里斯本"),
        ),
    ] {
        let place = place(&sentence.into()).unwrap_or_else(|| panic!("{sentence} names a place"));
        assert_eq!(
            (text(sentence, place.country), text(sentence, place.city)),
            (country, city)
        );
    }
}

#[test]
fn what_is_no_place() {
    for sentence in [
        "各方在合作框架下，举办了论坛。",
        "论坛在联合国总部举行。",
        "2020年3月4日,第四届河流会议以视频方式召开。",
        "第四届河流会议于3月4日以视频方式举行。",
        "2020年3月4日,湖泊国以视频方式主持召开第四届河流会议。",
        "下届论坛将于2025年在里斯本举行。",
        "代表大会正在举行。",
        "2022年4月12日，第三届港口论坛在线召开。",
        "2022年4月12日，第三届港口论坛线上举行。",
        "论坛放假期间举行。",
        "论坛在里斯本大学礼堂举行。",
        "来自非洲的代表在听取报告后参加了讨论。",
        "论坛在大会期间举行。",
        "代表于2021年12月1日在山区学校日框架下在线集会。",
        "理事会于2020年8月7日在总部就水位问题召开会议。",
    ] {
        assert_eq!(place(&sentence.into()), None, "{sentence}");
    }
}

#[test]
fn a_town_is_known_for_little() {
    // As deep as the text is long, the stack would not hold it.
    let (country, _) = country_and_city(&"春城".repeat(100_000));
    assert!(country.is_empty());
}

#[test]
fn neither_a_session_nor_the_next_meeting_is_a_place() {
    for sentence in [
        "我们在第七十四届大会期间召开河流会议。",
        "我们同意2020年在秘鲁举行下次部长级会议。",
    ] {
        assert!(place(&sentence.into()).is_none(), "{sentence}");
    }
}

#[test]
fn what_is_brought_together_is_no_place() {
    for (sentence, city) in [
        ("28家组织共同发起“汇聚合力 共护水井”湖城倡议。", None),
        ("论坛汇聚各方智慧。", None),
        ("5月3日，各国代表汇聚北京。", Some("北京")),
    ] {
        let found = place(&sentence.into()).and_then(|place| place.city);
        assert_eq!(text(sentence, found), city, "{sentence}");
    }
}

#[test]
fn when_people_met_is_no_place() {
    let sentence = "在中国即将迎来节日之际，各国代表齐聚湖城，召开湖泊大会。";
    let found = place(&sentence.into()).expect("the sentence tells where");
    assert_eq!(text(sentence, found.city), Some("湖城"));
    assert_eq!(text(sentence, found.country), None);
}
