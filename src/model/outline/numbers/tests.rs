use crate::model::testing::views_of;

/// The printed numbers of the views of a text, and of what is nested in each.
fn numbers(text: &str) -> Vec<(String, Vec<String>)> {
    let views = views_of(text);
    let words = |quotes: &[crate::model::Quote]| -> Vec<String> {
        quotes.iter().map(|quote| quote.text.to_string()).collect()
    };
    views
        .map(|view| {
            let nested = view.statements.iter().flat_map(|s| words(&s.number));
            (words(&view.number).concat(), nested.collect())
        })
        .collect()
}

/// The printed numbers of the views alone.
fn views(text: &str) -> Vec<String> {
    let numbers = numbers(text).into_iter();
    numbers.map(|(number, _)| number).collect()
}

#[test]
fn inner_numbers_go_on_below_the_next_head() {
    let text = "河流行动计划\n\n会议通过以下计划：\n\n一、目标\n到2025年，垃圾减少六成。\n\n二、任务\n\
        （一）监测\n1.各方应设立监测站。\n2.数据每月交换。\n（二）治理\n3.工厂不得倾倒废物。\n";
    let found = numbers(text);
    let [_, (second, nested)] = found.as_slice() else {
        panic!("two views: {found:?}");
    };
    assert_eq!(second, "二、");
    assert_eq!(nested.join(" "), "（一） 1. 2. （二） 3.");
}

#[test]
fn numbers_that_are_all_one_are_counted() {
    let text =
        "Lake Declaration\n\nWe agree:\n\n1. We act.\n\n1. We rest.\n\n1. Ports should rest.\n";
    let orders: Vec<usize> = views_of(text).map(|view| view.order).collect();
    assert_eq!(orders, [1, 2, 3]);
    assert_eq!(views(text), ["1."; 3]);
    let text = "Lake Charter\n\nArticle 1\n\n1. We act.\n\nArticle 2\n\n1. We rest.\n\nArticle 3\n\n\
        1. We go home.\n";
    assert_eq!(views(text).len(), 3);
}

#[test]
fn an_item_that_is_left_out() {
    let last = "河流宣言\n\n会议声明如下：\n\n一、河流很长。\n\n二、河流很浅。\n\n四、河流很美。\n";
    assert_eq!(views(last).join(" "), "一、 二、 四、");
    let bracketed = "River Declaration\n\nThe Meeting declares:\n\n(1) Rivers are long.\n\n\
        (2) Rivers are shallow.\n\n(4) Rivers are fair.\n";
    assert_eq!(views(bracketed).join(" "), "(1) (2) (4)");
    // The number of a list of guests is none of the text's.
    let annex = "河流宣言\n\n会议声明如下：\n\n我们呼吁各国清理河岸。\n\n我们感谢河流城市政府的接待。\n\n\
        附件：与会人员名单\n\n1. 张海\n\n2. 李江\n";
    assert_eq!(views(annex).join(""), "");
    assert_eq!(views(annex).len(), 2);
}

#[test]
fn letters_below_a_heading_count_views() {
    let charter = |head: &str| {
        format!(
            "Lake Charter\n\nThe rectors consider:\n\n1. that lakes are old;\n\n\
             2. that lakes are deep.\n\nThey proclaim to all States these principles.\n\n\
             PRINCIPLES\n\n1. Lakes must be free.\n\n2. Lakes must be clean.\n\n{head}\n\n\
             a. Schools should teach swimming.\n\nb. Schools should count fish.\n"
        )
    };
    assert_eq!(views(&charter("MEANS")).join(" "), "1. 2. a. b.");
    assert_eq!(views(&charter("This asks that:")).join(" "), "1. 2.");
}

#[test]
fn headings_with_plain_numbers_hold_bracketed_ones() {
    let across = "[Title] Terrace Ministers' Declaration\n\n(1) Terraces feed people.\n\n\
        (2) We, the Ministers, met in Lisbon on 3 May 2021.\n\n1. Water\n\n(3) We will map springs.\n\n\
        2. Farmers\n\n(4) We thank the farmers.\n";
    assert_eq!(views(across).join(" "), "(1) (2) (3) (4)");
    // Where they begin anew they are parts.
    let anew = "Terrace Ministers' Declaration\n\nThe Ministers declare:\n\n1. Water\n\n\
        (1) We will map springs.\n\n(2) We will dig.\n\n2. Farmers\n\n(1) We thank the farmers.\n\n\
        (2) We ask banks to lend.\n";
    assert_eq!(views(anew).join(" "), "1. 2.");
}

#[test]
fn figures_in_square_brackets() {
    let text = "Lake Declaration\n\nThe judges, meeting in Cork on 3 May 2021, declare:\n\n\
        [1] Courts should act.\n\n[2] States must pay.\n";
    assert_eq!(views(text), ["[1]", "[2]"]);
    // Notes to which the text refers.
    let notes = "Lake Declaration\n\nThe judges, meeting in Cork on 3 May 2021,[1] declare:\n\n\
        1. Courts should act.\n\n2. States must pay.\n\n[1] Cork is a town.\n";
    assert_eq!(views(notes), ["1.", "2."]);
}

#[test]
fn one_number_before_a_heading() {
    let text = "Lake Communiqué\n\n1. Introduction\n\n\
        We, the Lake Ministers, met in Cork on 3 May 2021.\n\n\
        Wells\n\nWe recognise that wells are old.\n\nRivers\n\nWe will count fish.\n\n\
        We thank the mayor of Cork.\n";
    assert_eq!(views(text), ["", "", ""]);
}

#[test]
fn ordinals_that_head_numbers() {
    let text = "Lake Communiqué\n\n\
        The two sides met in Cork on 3 May 2021 and agreed on the following:\n\n\
        First: Trade:\n1- The two sides will lower tariffs.\n2- They will meet again.\n\n\
        Second: Wells:\n3- Both sides will map wells.\n";
    assert_eq!(views(text), ["1-", "2-", "3-"]);
}

#[test]
fn parts_of_parts() {
    let text = |first: &str, second: &str| {
        format!(
            "Lake Plan\n\nThe Lake Congress agreed as follows:\n\n{first}. Maps\n\n\
             {first}.1 Towns shall map springs.\n\n{first}.1.1 The maps shall be public.\n\n\
             {first}.1.2 They will be kept.\n\n{first}.2 Towns shall count fish.\n\n\
             {second}. Nets\n\n{second}.1 Nets shall be marked.\n"
        )
    };
    for (first, second) in [("1", "2"), ("A", "B"), ("I", "II")] {
        let nested = |parts: &str| {
            parts
                .split(' ')
                .map(|part| format!("{first}.{part}"))
                .collect()
        };
        let expected = [
            (format!("{first}."), nested("1 1.1 1.2 2")),
            (format!("{second}."), vec![format!("{second}.1")]),
        ];
        assert_eq!(numbers(&text(first, second)), expected);
    }
}

#[test]
fn parts_without_a_line_of_their_whole() {
    let text = "Lake Plan\n\nThe Lake Congress agreed as follows:\n\n\
        A.1 Towns shall map springs.\n\nA.2 Towns shall count fish.\n\n\
        B.1 Nets shall be marked.\n\nB.2 Boats shall be marked.\n\n\
        C.1 We thank the hosts.\n\nC.2 We will meet again.\n";
    assert_eq!(views(text).join(" "), "A.1 B.1 C.1");
}

#[test]
fn a_dash_behind_a_number() {
    let text = "Lake Declaration\n\nThe Lake Congress declares:\n\n\
        Article 1 – Towns shall count fish.\n\nARTICLE 2. - -5 °C is the limit.\n\n\
        Article 3 -5 °C is too cold.\n";
    let statements = views_of(text).flat_map(|view| view.statements);
    let texts: Vec<String> = statements.map(|s| s.text[0].text.to_string()).collect();
    assert_eq!(
        texts,
        [
            "Towns shall count fish.",
            "-5 °C is the limit.",
            "-5 °C is too cold."
        ]
    );
}

#[test]
fn numbers_of_markdown_headings() {
    let text = "# Lake Principles\n\nThe Lake Congress declares:\n\n## Principle 1: Fish\n\n\
        Towns shall count fish.\n\n## Principle 2: Nets\n\nNets shall be marked.\n";
    assert_eq!(views(text).join(" "), "Principle 1: Principle 2:");
}

#[test]
fn topics_above_a_list_of_views() {
    let text = "湖泊宣言\n\n会议就以下议题交换了看法：\n\n一、地图；\n\n二、水井。\n\n\
        会议达成如下共识：\n\n1．各城镇应清点鱼类。\n\n2．我们感谢东道主。\n";
    assert_eq!(views(text).join(" "), "1． 2．");
    // What is agreed under a head is part of it.
    let plan = "湖泊宣言\n\n会议达成如下共识：\n\n一、地图\n\n各方将：\n\n1．测量湖泊；\n\n\
        2．公布地图。\n\n二、水井\n";
    assert_eq!(views(plan).join(" "), "一、 二、");
}

#[test]
fn a_page_that_holds_a_part_of_the_numbers() {
    let text = |first: u32| {
        format!(
            "湖泊宣言\n\n务实合作\n\n{first}、我们欢迎各国挖井。\n\n{}、我们重申河流很长。\n",
            first + 1
        )
    };
    assert_eq!(views(&text(50)).join(" "), "50、 51、");
    let lone = "湖泊宣言\n\n务实合作\n\n50、我们欢迎各国挖井。\n\n我们重申河流很长。\n";
    assert!(!views(lone).contains(&"50、".to_owned()));
}
