use super::super::ALL;
use super::*;
use Quantity::*;

fn read<'t>(code: &str, sentence: &'t str) -> Vec<(&'t str, Quantity)> {
    let language = ALL.iter().find(|it| it.code().to_string() == code);
    let language = language.expect("the language has a file");
    let found = language.quantities(&sentence.into()).into_iter();
    let found = found.filter(|it| !it.quantity.has_side());
    found.map(|it| (&sentence[it.range], it.quantity)).collect()
}

#[test]
fn english() {
    for (sentence, expected) in [
        ("within ten days of entry", vec![("ten days", Hours(240))]),
        (
            "a 30-day period, two weeks",
            vec![("30-day", Hours(720)), ("two weeks", Hours(336))],
        ),
        (
            "thirty (30) working days",
            vec![("30) working days", Hours(720))],
        ),
        ("a five-year plan", vec![("five-year", Months(60))]),
        ("within a month", vec![("a month", Months(1))]),
        ("twenty-four hours", vec![("twenty-four hours", Hours(24))]),
        ("by 2030", vec![("2030", Year(2030))]),
        (
            "from 2025-2030",
            vec![("2025", Year(2025)), ("2030", Year(2030))],
        ),
        (
            "1.5 per cent and 50%",
            vec![("1.5 per cent", Share(1500)), ("50%", Share(50_000))],
        ),
        (
            "Ten percent of 2,000 vessels",
            vec![("Ten percent", Share(10_000))],
        ),
        ("two or three years", vec![("three years", Months(36))]),
        (
            "On 3 May 2021",
            vec![("3 May", Day(3)), ("May", Month(5)), ("2021", Year(2021))],
        ),
        ("twice a year", vec![("twice a year", Rate(5_040))]),
        (
            "once every two years",
            vec![("once every two years", Rate(1_260))],
        ),
        ("in every quarter", vec![("every quarter", Rate(10_080))]),
        (
            "every six months, three times in a month",
            vec![
                ("six months", Months(6)),
                ("three times in a month", Rate(90_720)),
            ],
        ),
        ("twice per annum", vec![("twice per annum", Rate(5_040))]),
        ("shall meet annually", vec![("annually", Rate(2_520))]),
        ("every other week", vec![("every other week", Rate(60_480))]),
        ("shall meet biennially", vec![("biennially", Rate(1_260))]),
        ("report half-yearly", vec![("half-yearly", Rate(5_040))]),
        ("two meetings every year for the day's sake", vec![]),
        ("once or twice a year, at times a month", vec![]),
        ("1.5 years, the 1990s", vec![]),
        (
            "30 courts and three new law clinics",
            vec![
                ("30 courts", Things(30)),
                ("three new law clinics", Things(3)),
            ],
        ),
        (
            "On 12 March the 3rd session, 1.5 million users",
            vec![("12 March", Day(12)), ("March", Month(3))],
        ),
        (
            "2 per mille and 0.5‰",
            vec![("2 per mille", Share(200)), ("0.5‰", Share(50))],
        ),
    ] {
        assert_eq!(read("eng", sentence), expected, "{sentence}");
    }
}

#[test]
fn chinese() {
    for (sentence, expected) in [
        ("自生效起十天内", vec![("十天", Hours(240))]),
        ("在30日内答复", vec![("30日", Hours(720))]),
        ("于六十日前通知", vec![("六十日", Hours(1440))]),
        ("期限一般不超过30日。", vec![("30日", Hours(720))]),
        ("期限为三十日。", vec![("三十日", Hours(720))]),
        (
            "于5月30日公布，31日生效。",
            vec![("5月", Month(5)), ("30日", Day(30))],
        ),
        (
            "5月30日至6月2日，5月3日和4日，2‰，千分之三",
            vec![
                ("5月", Month(5)),
                ("6月", Month(6)),
                ("5月", Month(5)),
                ("2‰", Share(200)),
                ("千分之三", Share(300)),
            ],
        ),
        ("三十个工作日", vec![("三十个工作日", Hours(720))]),
        (
            "两周，两個星期",
            vec![("两周", Hours(336)), ("两個星期", Hours(336))],
        ),
        ("24小时", vec![("24小时", Hours(24))]),
        (
            "未来五年，六个月",
            vec![("五年", Months(60)), ("六个月", Months(6))],
        ),
        ("半年内", vec![("半年", Months(6))]),
        ("到2030年", vec![("2030年", Year(2030))]),
        ("二〇三〇年以前", vec![("二〇三〇年", Year(2030))]),
        (
            "2025至2030年",
            vec![("2025", Year(2025)), ("2030年", Year(2030))],
        ),
        (
            "1.5%和百分之五十",
            vec![("1.5%", Share(1500)), ("百分之五十", Share(50_000))],
        ),
        (
            "2021年5月3日内",
            vec![("2021年", Year(2021)), ("5月", Month(5)), ("3日", Day(3))],
        ),
        (
            "30家法院和三个法律诊所",
            vec![("30家", Things(30)), ("三个", Things(3))],
        ),
        ("三家法院，第3个，30多家", vec![("三家", Things(3))]),
        (
            "第三年，三周年，90年代，十多天，每年，下半年，一年半",
            vec![],
        ),
        (
            "每月举行一次会议，每两年召开两届",
            vec![
                ("每月举行一次", Rate(30_240)),
                ("每两年召开两届", Rate(2_520)),
            ],
        ),
        (
            "每半年一次，每两周通报",
            vec![("每半年一次", Rate(5_040)), ("每两周", Rate(60_480))],
        ),
        ("每年发放三笔一次性补助", vec![]),
        ("兩年一次的會議", vec![("兩年一次", Rate(1_260))]),
        ("每季度公布名单", vec![("每季度", Rate(10_080))]),
        ("每年至少兩次", vec![("每年至少兩次", Rate(5_040))]),
        ("每年培训30名法官，每年多次会晤", vec![("30名", Things(30))]),
        ("每名法官，每次会议，第一次", vec![]),
        (
            "十八周岁，三年级，12名法官，1.5年",
            vec![("12名", Things(12))],
        ),
    ] {
        assert_eq!(read("zho", sentence), expected, "{sentence}");
    }
}

#[test]
fn french() {
    for (sentence, expected) in [
        (
            "dans un délai de dix jours",
            vec![("dix jours", Hours(240))],
        ),
        (
            "d’ici à 2030, pendant cinq ans",
            vec![("2030", Year(2030)), ("cinq ans", Months(60))],
        ),
        (
            "six mois et 50 %",
            vec![("six mois", Months(6)), ("50 %", Share(50_000))],
        ),
        ("dix pour cent", vec![("dix pour cent", Share(10_000))]),
        ("chaque année, 12 juges", vec![]),
    ] {
        assert_eq!(read("fra", sentence), expected, "{sentence}");
    }
}

#[test]
fn money() {
    use super::super::money::Currency::*;
    for (code, sentence, expected) in [
        (
            "eng",
            "US$ 500 and 2.5 million euros",
            vec![
                ("US$ 500", Money(UsDollar, 50_000)),
                ("2.5 million euros", Money(Euro, 250_000_000)),
            ],
        ),
        ("eng", "US$5-10 million, 5.000 euros", vec![]),
        ("eng", "half a million dollars, 1 500 euros", vec![]),
        ("zho", "1，234万元，1 500欧元", vec![]),
        (
            "zho",
            "3亿元和1亿2000万美元",
            vec![
                ("3亿元", Money(Unit, 30_000_000_000)),
                ("1亿2000万美元", Money(UsDollar, 12_000_000_000)),
            ],
        ),
        ("zho", "20国元首，一元化", vec![]),
        (
            "fra",
            "500 euros, 2,5 millions de dollars et 30 €",
            vec![
                ("500 euros", Money(Euro, 50_000)),
                ("2,5 millions de dollars", Money(Dollar, 250_000_000)),
                ("30 €", Money(Euro, 3_000)),
            ],
        ),
    ] {
        assert_eq!(read(code, sentence), expected, "{sentence}");
    }
}

#[test]
fn sides() {
    let sides = |code: &str, sentence: &'static str| {
        let language = ALL.iter().find(|it| it.code().to_string() == code);
        let language = language.expect("the language has a file");
        let found = language.quantities(&sentence.into()).into_iter();
        let found = found.filter(|it| it.quantity.has_side());
        let found = found.map(|it| (&sentence[it.range], it.quantity));
        found.collect::<Vec<_>>()
    };
    use super::Side::*;
    for (code, sentence, expected) in [
        (
            "fra",
            "au moins dix jours avant 2030",
            vec![
                ("au moins dix", Limit(Above, 10)),
                ("avant 2030", Bound(Below, 20_300_000)),
            ],
        ),
        ("fra", "au plus tard dix jours après", vec![]),
        (
            "eng",
            "by 1 March 2026, no more than a period of ten days",
            vec![
                ("no more than a period of ten", Limit(Below, 10)),
                ("by 1 March 2026", Bound(Below, 20_260_301)),
            ],
        ),
        ("eng", "at least in part, at least 1.5", vec![]),
        (
            "eng",
            "the post-2015 agenda",
            vec![("post-2015", Bound(Above, 20_150_000))],
        ),
        (
            "zho",
            "到2015年，2015年后发展议程",
            vec![
                ("2015年", Bound(Below, 20_150_000)),
                ("2015年后", Bound(Above, 20_150_000)),
            ],
        ),
        (
            "zho",
            "不得超过十天，2026年3月1日之后",
            vec![
                ("不得超过十", Limit(Below, 10)),
                ("2026年3月1日之后", Bound(Above, 20_260_301)),
            ],
        ),
        ("zho", "超过十天，2030年前三个月，2030年前后", vec![]),
        (
            "eng",
            "ten days before the hearing, two weeks following a plea",
            vec![
                ("ten days before", Away(Below, 240)),
                ("two weeks following", Away(Above, 336)),
            ],
        ),
        ("eng", "ten days, after which", vec![]),
        (
            "zho",
            "开庭后十日，答辩之前的两周内",
            vec![("后十日", Away(Above, 240)), ("前的两周", Away(Below, 336))],
        ),
        (
            "zho",
            "最后十天，今后十天，此前3日，前十天，十天后，十天前",
            vec![],
        ),
    ] {
        assert_eq!(sides(code, sentence), expected, "{sentence}");
    }
}

#[test]
fn what_is_too_large_is_no_quantity() {
    let figure = |whole| Figure {
        whole,
        decimals: "",
    };
    assert_eq!(Measure::Week.of(figure(u64::MAX)), None);
    assert_eq!(Measure::Percent.of(figure(u64::MAX)), None);
}
