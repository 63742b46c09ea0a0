//! Whether the corpus holds every form that a reader has to know.

use crate::expected::cases;

/// Printed numbers, each at the start of an item somewhere.
const NUMBERS: &[&str] = &[
    "I.",
    "(1)",
    "(i)",
    "1.",
    "1)",
    "1、",
    "1．",
    "Article 1",
    "Principle 1.",
    "第一条",
    "第一條",
    "第1条",
    "第一，",
    "原则一：",
    "一、",
    "一,",
    "（一）",
    "㈠",
    "①",
    "——",
    "I",
    "一",
];

/// Cues, forms of dates, places and participants, and false friends.
const WORDS: &[&str] = &[
    // Force in English.
    "shall",
    "must",
    "shall not",
    "No one shall",
    "should",
    "commit to",
    "We will",
    "pledge",
    "undertake",
    "are determined",
    "dedicate ourselves",
    "call on",
    "urge",
    "encourage",
    "support",
    "welcome",
    "has the right to",
    "is entitled to",
    "are entitled to",
    "is of great significance",
    "recognise",
    "acknowledge",
    "note that",
    "expressed their appreciation",
    "pay tribute",
    "should commit themselves to",
    // Force in Chinese.
    "应",
    "应当",
    "必须",
    "不得",
    "不能",
    "禁止",
    "建议",
    "致力于",
    "承诺",
    "将",
    "愿",
    "决心",
    "呼吁",
    "倡导",
    "鼓励",
    "支持",
    "欢迎",
    "有权",
    "具有重大意义",
    "认为",
    "认同",
    "注意到",
    "表示赞赏",
    "致敬",
    // False friends.
    "应邀",
    "适应",
    "反应",
    "相应",
    "对应",
    "顺应",
    "Committee",
    "愿景",
    "意愿",
    "将会议成果",
    "倡议",
    "权利",
    // Openings.
    "expressed the following views",
    "shared the view that",
    "declare the following",
    "proclaim",
    "have today adopted the following",
    "表达了以下观点",
    "达成如下共识",
    "声明如下",
    "发表宣言如下",
    "谨宣告",
    // Dates.
    "March 4 to 7, 2024",
    "May 26-27, 2021",
    "3 to 14 June",
    "9-12 December",
    "30th November to 3rd December",
    "in September 2020",
    "2021年5月26日至27日",
    "11月30日至12月3日",
    "一九九八年十二月十日",
    "Updated :",
    // Places and participants.
    "Kunming, Yunnan of the PRC",
    "Bergen, Norway, 4 September 2023",
    "(2019年11月11日,",
    "在中华人民共和国昆明市",
    "hosted by",
    "organized by",
    "sponsored by",
    "举办",
    "主办",
    "承办",
    "over 80 persons",
    "nine nations, namely",
    "81名代表",
    "160余人",
    "多位",
    // Noise.
    "??",
    "watermark",
    "[编辑]",
    "[Effective]",
    "[现行有效]",
    "时效性",
    "(全文)",
    "（节选）",
    "\u{a0}",
    "\u{3000}",
    "\u{2010}",
    "\u{c}",
    "\r\n",
    "\u{feff}",
];

/// Files in UTF-16, GB18030, GB2312 and Big5, and one cut inside a character. What only
/// they hold (于北京, 须, `1.2020年11月13日`) is not looked up below.
const NOT_UTF8: usize = 7;

#[test]
fn every_form_stands_somewhere() {
    let cases = cases();
    let numbers: Vec<&str> = cases
        .iter()
        .flat_map(|case| {
            case.expected
                .view
                .iter()
                .flat_map(|view| view.number.values())
        })
        .map(String::as_str)
        .collect();
    for number in NUMBERS {
        assert!(numbers.contains(number), "no item is numbered {number}");
    }
    let (mut texts, mut others) = (Vec::new(), 0);
    for case in &cases {
        for file in &case.expected.files {
            let bytes = std::fs::read(case.folder.join(file)).expect("the file is there");
            others += usize::from(std::str::from_utf8(&bytes).is_err());
            texts.push(String::from_utf8_lossy(&bytes).into_owned());
        }
    }
    assert!(!texts.is_empty(), "the corpus has texts");
    for words in WORDS {
        let found = texts.iter().any(|text| text.contains(words));
        assert!(found, "no text holds {words:?}");
    }
    assert_eq!(others, NOT_UTF8, "files that are no UTF-8");
}
