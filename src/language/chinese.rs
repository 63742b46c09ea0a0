//! Chinese, in Simplified and Traditional characters.
//!
//! A cue that differs between the two scripts stands in both. Punctuation is read in
//! its full-width and its ASCII form alike.

mod actions;
mod acts;
mod aims;
mod anchors;
mod clause;
mod conference;
mod countries;
mod counts;
mod cues;
mod datelines;
mod dates;
mod describes;
mod epithets;
mod facts;
mod figures;
mod hosts;
mod lexicon;
mod limits;
mod listed;
mod money;
mod notices;
mod numerals;
mod openings;
mod party;
mod persons;
mod places;
mod prepositions;
mod provinces;
mod quantities;
mod rates;
mod sections;
mod stances;
mod subordinate;
mod thanks;
mod themes;
mod titles;
mod topics;
mod verbs;
mod visits;
mod will;

use super::phrases::Sought;
use super::*;
use crate::source::bytes;

/// Chinese of any region.
pub(super) struct Chinese;

/// The lists that sentences are asked for.
static SOUGHT: &[&[&dyn Sought]] = &[
    acts::SOUGHT,
    aims::SOUGHT,
    clause::SOUGHT,
    conference::SOUGHT,
    counts::SOUGHT,
    cues::SOUGHT,
    facts::SOUGHT,
    figures::SOUGHT,
    hosts::SOUGHT,
    listed::SOUGHT,
    money::SOUGHT,
    limits::SOUGHT,
    quantities::SOUGHT,
    stances::SOUGHT,
    rates::SOUGHT,
    subordinate::SOUGHT,
    thanks::SOUGHT,
    themes::SOUGHT,
    topics::SOUGHT,
    verbs::SOUGHT,
    visits::SOUGHT,
    will::SOUGHT,
];

/// What separates the clauses of a sentence.
const COMMAS: &[char] = &['，', ',', '；', ';', '：', ':', '。'];

impl Language for Chinese {
    fn code(&self) -> LanguageCode {
        LanguageCode::new("zho")
    }

    fn name(&self) -> &'static str {
        "Chinese"
    }

    fn script(&self) -> Script {
        Script::Han
    }

    fn sought(&self) -> &'static [&'static [&'static dyn Sought]] {
        SOUGHT
    }

    fn tag(&self, text: &str) -> &'static str {
        let (mut traditional, mut simplified) = (0usize, 0usize);
        // Characters that only one of the two scripts has, common in such texts.
        for c in text.chars() {
            match c {
                '會' | '國' | '與' | '執' | '際' | '義' | '務' | '權' | '應' | '實' | '現'
                | '發' | '關' | '於' | '為' | '維' | '護' | '來' | '個' | '這' | '對' | '說'
                | '們' | '議' | '題' | '參' | '經' | '過' => traditional += 1,
                '会' | '国' | '与' | '执' | '际' | '义' | '务' | '权' | '应' | '实' | '现'
                | '发' | '关' | '于' | '为' | '维' | '护' | '来' | '个' | '这' | '对' | '说'
                | '们' | '议' | '题' | '参' | '经' | '过' => simplified += 1,
                _ => {}
            }
        }
        if traditional > simplified {
            "zh-Hant"
        } else {
            "zh-Hans"
        }
    }

    fn sentences(&self, paragraph: &str) -> Vec<Range<usize>> {
        let mut sentences = Vec::new();
        let mut start = 0;
        // With these bytes the marks begin: 。！？．：!?:
        let likely = |byte| bytes::is_one_of(byte, [0xE3, 0xEF, b'!', b'?', b':']);
        let bytes = paragraph.as_bytes();
        // 发表公报如下：会议于…: what is announced begins.
        let announces = |at: usize| paragraph.get(..at).is_some_and(|it| it.ends_with("如下"));
        for at in bytes::positions(bytes, likely) {
            let length = match bytes.get(at..at + 3) {
                _ if at < start || persons::is_lost_dot(bytes, at) => continue,
                _ if bytes.get(at) == Some(&b':') && !announces(at) => continue,
                Some([0xE3, 0x80, 0x82] | [0xEF, 0xBC, 0x81 | 0x8E | 0x9F]) => 3,
                Some([0xEF, 0xBC, 0x9A]) if announces(at) => 3,
                Some([0xE3 | 0xEF, ..]) => continue,
                _ => 1,
            };
            let rest = paragraph.get(at + length..).unwrap_or_default();
            let tail = rest.trim_start_matches(['”', '’', '"', '」', '』', '）', ')', '》']);
            let mark = super::sentences::note_mark("", tail);
            let tail = tail.get(mark..).unwrap_or_default();
            sentences.push(start..paragraph.len() - tail.len());
            start = paragraph.len() - tail.trim_start().len();
        }
        sentences.extend(scan::some(scan::trim(
            paragraph,
            start..paragraph.len(),
            &[],
        )));
        sentences
    }

    fn density(&self) -> Option<f64> {
        Some(0.27)
    }

    fn anchors(&self, sentence: &str) -> Vec<u64> {
        anchors::anchors(sentence)
    }

    fn may_number(&self, first: char) -> bool {
        numerals::may_begin_marker(first) || numbering::may_begin(first)
    }

    fn marker(&self, line: &str) -> Option<Marker> {
        numerals::marker(line).or_else(|| numbering::marker(line))
    }

    fn kind(&self, title: &str) -> Option<InstrumentKind> {
        titles::kind(title)
    }

    fn title_goes_on(&self, before: &str, after: &str) -> bool {
        titles::goes_on(before, after)
    }

    fn conference_in_title(&self, title: &str) -> Option<Range<usize>> {
        conference::conference_in_title(title)
    }

    fn conference_in_dateline(&self, line: &str, dateline: &Dateline) -> Option<Range<usize>> {
        datelines::conference(line, dateline)
    }

    fn conference(&self, sentence: &Words) -> Option<Range<usize>> {
        conference::conference(sentence)
    }

    fn period(&self, sentence: &Words) -> Option<PeriodMention> {
        facts::period(sentence)
    }

    fn period_of(&self, sentence: &Words, year: i16) -> Option<PeriodMention> {
        facts::period_of(sentence, year)
    }

    fn year(&self, title: &str) -> Option<i16> {
        dates::year_of(title)
    }

    fn same_town(&self, one: &str, other: &str) -> bool {
        one.trim_end_matches('市') == other.trim_end_matches('市')
    }

    fn state_of(&self, organ: &str, place: &str) -> Option<usize> {
        visits::state_of(organ, place)
    }

    fn place(&self, sentence: &Words) -> Option<PlaceMention> {
        places::place(sentence)
    }

    fn hosts(&self, sentence: &Words) -> Vec<NameMention> {
        hosts::hosts(sentence)
    }

    fn voices(&self, sentence: &Words) -> bool {
        openings::voices(sentence)
    }

    fn counts(&self, sentence: &Words) -> Vec<CountMention> {
        counts::counts(sentence)
    }

    fn quantities(&self, sentence: &Words) -> Vec<QuantityMention> {
        let mut found = quantities::quantities(sentence);
        super::quantities::with_money(&mut found, money::amounts(sentence));
        limits::add(sentence, &mut found);
        found
    }

    fn stance(&self, sentence: &Words) -> Option<StanceMention> {
        stances::stance(sentence)
    }

    fn theme(&self, sentence: &Words) -> Option<Range<usize>> {
        themes::theme(sentence)
    }

    fn topics(&self, sentence: &Words) -> Vec<Range<usize>> {
        topics::topics(sentence)
    }

    fn leads_to_topics(&self, sentence: &Words) -> bool {
        openings::leads_to_topics(sentence)
    }

    fn objective(&self, sentence: &Words) -> Option<Range<usize>> {
        aims::objective(sentence)
    }

    fn proviso(&self, sentence: &Words) -> Option<Range<usize>> {
        aims::proviso(sentence)
    }

    fn dateline(&self, line: &str) -> Option<Dateline> {
        datelines::dateline(line)
    }

    fn section(&self, line: &str) -> Option<Section> {
        sections::section(line)
    }

    fn excerpt(&self, title: &str) -> Option<Range<usize>> {
        titles::excerpt(title)
    }

    fn title_notes(&self) -> &'static TitleNotes {
        &titles::NOTES
    }

    fn gives_text(&self, paragraph: &str) -> bool {
        titles::gives_text(paragraph)
    }

    fn is_notice(&self, line: &str) -> bool {
        notices::is_notice(line)
    }

    fn opening(&self, sentence: &Words) -> Option<OpeningCue> {
        openings::opens(sentence)
    }

    fn may_mean(&self, cue: &str) -> Option<Force> {
        let agreed = ["商定", "议定", "議定", "同意", "约定", "約定"];
        let agreed = agreed.iter().any(|word| cue.ends_with(word));
        // 论坛倡议设立… is "calls for" or "proposes".
        let proposed = cue.ends_with("倡议") || cue.ends_with("倡議");
        let proposed = proposed.then_some(Force::Recommendation);
        agreed.then_some(Force::Recognition).or(proposed)
    }

    fn gives_way(&self, title: &str) -> bool {
        titles::gives_way(title)
    }

    fn promises(&self, lead: &str) -> bool {
        openings::promises(lead)
    }

    fn asked(&self, item: &Words, _lead: &str) -> Option<(Range<usize>, Range<usize>)> {
        party::asked(item)
    }

    fn recites(&self, item: &Words) -> bool {
        openings::recites(item)
    }

    fn joints(&self) -> &'static [&'static str] {
        &[
            "以及", "和", "及", "与", "與", "并", "並", "并且", "並且", "或", "或者",
        ]
    }

    fn lacks_subject(&self, item: &str) -> bool {
        openings::lacks_subject(item)
    }

    fn stands_alone(&self, sentence: &str) -> bool {
        openings::stands_alone(sentence)
    }

    fn describes(&self, sentence: &str) -> bool {
        describes::describes(sentence)
    }

    fn clause(&self, sentence: &Words) -> Option<Clause> {
        clause::read(sentence).filter(|clause| !clause.heads_thanks(sentence))
    }

    fn stands_for(&self, mention: &str, name: &str, acronym: Option<&str>) -> bool {
        if acronym == Some(mention) || mention == name {
            return true;
        }
        // 中国最高人民法院 and 中华人民共和国最高人民法院: one body of one country, which
        // is named by its short or its long form.
        let body = |text: &str| {
            let end = text
                .rfind(['国', '國'])
                .map_or(0, |at| at + '国'.len_utf8());
            text.get(end..).map(str::to_owned).unwrap_or_default()
        };
        body(mention).chars().count() >= 3 && body(mention) == body(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_announced_begins_a_sentence() {
        let sentences = |text: &str| -> Vec<String> {
            let ranges = Chinese.sentences(text);
            ranges
                .into_iter()
                .map(|range| text[range].to_owned())
                .collect()
        };
        let announced = "双方发表公报如下: 会议于5月3日举行。";
        assert_eq!(
            sentences(announced),
            ["双方发表公报如下:", "会议于5月3日举行。"]
        );
        let wide = "双方发表公报如下：会议于5月3日举行。";
        assert_eq!(
            sentences(wide),
            ["双方发表公报如下：", "会议于5月3日举行。"]
        );
        assert_eq!(sentences("重申:各国平等。"), ["重申:各国平等。"]);
        assert_eq!(sentences("感谢安娜?M?林德。"), ["感谢安娜?M?林德。"]);
        assert_eq!(sentences("为何?各国平等。"), ["为何?", "各国平等。"]);
    }
}
