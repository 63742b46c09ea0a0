//! How fast bytes become a declaration, and whether time per byte stays flat.
//!
//!     cargo bench --bench reading
//!     cargo bench --bench reading -- hostile     # one part of it
//!
//! `ordinary` is bilingual text: the bundled declaration as one document after another
//! (documents a second), alone and as a folder is read, and one instrument as long as a
//! treaty. `hostile` is text made to be slow; its MB/s should be the same from 10 kB to
//! 10 MB.

use divan::counter::{BytesCount, ItemsCount};
use divan::{Bencher, black_box};
use softlaw::declarations::DEFAULT;
use softlaw::model::{self, Declaration};
use softlaw::reading::read_each;
use softlaw::source::{self, Input};

/// As in the program.
#[cfg(feature = "mimalloc")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    divan::main();
}

fn input(name: &str, text: impl Into<Vec<u8>>) -> Input {
    Input {
        name: name.to_owned(),
        bytes: text.into(),
    }
}

/// Both stages; what is refused costs time too.
fn read(input: &Input) -> Option<Declaration> {
    let source = source::read(std::slice::from_ref(input)).ok()?;
    Some(model::interpret(&source))
}

mod ordinary {
    use super::*;

    #[divan::bench]
    fn bundled_documents(bencher: Bencher) {
        let document = DEFAULT.input();
        assert!(read(&document).is_some_and(|found| found.versions.len() == 2));
        bencher
            .counter(BytesCount::of_slice(&document.bytes))
            .counter(ItemsCount::new(1usize))
            .bench(|| read(black_box(&document)));
    }

    /// Many of them, as the files of a folder are read.
    #[divan::bench]
    fn bundled_documents_of_a_folder(bencher: Bencher) {
        folder(bencher, &vec![DEFAULT.input(); 256]);
    }

    /// Documents that are read one after another, each with its number.
    fn folder(bencher: Bencher, documents: &[Input]) {
        let bytes: usize = documents.iter().map(|document| document.bytes.len()).sum();
        let opened = || documents.iter().map(|document| vec![document.clone()]);
        assert!(read_each(opened().enumerate()).all(|(_, read)| read.is_ok()));
        bencher
            .counter(BytesCount::new(bytes))
            .counter(ItemsCount::new(documents.len()))
            .bench(|| read_each(black_box(opened().enumerate())).count());
    }

    #[divan::bench]
    fn bundled_documents_without_interpreting(bencher: Bencher) {
        let document = DEFAULT.input();
        bencher
            .counter(BytesCount::of_slice(&document.bytes))
            .counter(ItemsCount::new(1usize))
            .bench(|| source::read(std::slice::from_ref(black_box(&document))).is_ok());
    }

    /// The bilingual instruments of `tests/instruments` that are one text.
    fn instruments() -> Vec<Input> {
        let folders = std::fs::read_dir("tests/instruments").into_iter().flatten();
        let texts = folders.filter_map(|folder| {
            let text = std::fs::read(folder.ok()?.path().join("source.txt")).ok()?;
            let document = input("source.txt", text);
            let found = read(&document)?;
            (found.versions.len() == 2).then_some(document)
        });
        let documents: Vec<Input> = texts.collect();
        assert!(documents.len() > 20);
        documents
    }

    #[divan::bench]
    fn bilingual_instruments(bencher: Bencher) {
        let documents = instruments();
        let bytes: usize = documents.iter().map(|document| document.bytes.len()).sum();
        bencher
            .counter(BytesCount::new(bytes))
            .counter(ItemsCount::new(documents.len()))
            .bench(|| {
                let read = |document| read(black_box(document));
                documents.iter().filter_map(read).count()
            });
    }

    #[divan::bench]
    fn bilingual_instruments_of_a_folder(bencher: Bencher) {
        folder(bencher, &instruments());
    }

    /// One instrument with so many views.
    #[divan::bench(args = [10, 100, 1000, 10_000], sample_size = 1, sample_count = 5)]
    fn long_instrument(bencher: Bencher, views: usize) {
        let mut text = String::from(
            "Harbour Declaration of the Conference of Five Harbours\n五港大会港口宣言\n\
             The Conference of Five Harbours was held in Bern, Switzerland on May 3, 2021. \
             2021年5月3日，五港大会在瑞士伯尔尼举行。\n\
             The participants expressed the following views: 与会代表表达了以下观点：\n",
        );
        for number in 1..=views {
            text.push_str(&format!(
                "{number}. Harbour authorities should publish the depths of their channels \
                 every spring. We commit to exchanging tide tables with fishing fleets. \
                 {number}、港口机构应当每年春天公布航道水深。我们致力于与渔船队交换潮汐表。\n"
            ));
        }
        let document = input("long.txt", text);
        assert!(read(&document).is_some());
        bencher
            .counter(BytesCount::of_slice(&document.bytes))
            .bench(|| read(black_box(&document)));
    }
}

mod hostile {
    use super::*;

    const SIZES: [usize; 4] = [10_000, 100_000, 1_000_000, 10_000_000];

    /// A title, the pieces until the text is so long, and an end.
    fn time(bencher: Bencher, name: &str, size: usize, piece: impl Fn(usize) -> String, end: &str) {
        let mut text = String::from("Lake Declaration\n");
        let mut number = 0;
        while text.len() < size {
            number += 1;
            text.push_str(&piece(number));
        }
        text.push_str(end);
        let document = input(name, text);
        bencher
            .counter(BytesCount::of_slice(&document.bytes))
            .bench(|| read(black_box(&document)));
    }

    /// The first piece, and all others.
    fn begun(first: &str, others: &str, number: usize) -> String {
        if number == 1 { first } else { others }.into()
    }

    macro_rules! growing {
        ($($(#[$doc:meta])* $bench:ident: $name:literal, $piece:expr $(, $end:literal)?;)*) => {$(
            $(#[$doc])*
            #[divan::bench(args = SIZES, sample_size = 1, sample_count = 1)]
            fn $bench(bencher: Bencher, size: usize) {
                time(bencher, $name, size, $piece, concat!($($end)?));
            }
        )*};
    }

    growing! {
        numbers: "x.txt", |_| "1.1.1.1.".into();
        one_line_of_both: "x.txt", |_| "the judges agree 法官同意，".into();
        one_line_of_sentences: "x.txt", |_| "We shall meet. 我们应当开会。".into();
        one_english_sentence: "x.txt", |_| "the courts and the judges, ".into();
        one_chinese_sentence: "x.txt", |_| "五湖法官同意，".into();
        numbered_items: "x.txt", |number| format!("{number}. We agree to act.\n");
        numbered_items_in_both: "x.txt", |number| {
            format!("{number}. We shall act. {number}、我们应当行动。\n")
        };
        items_of_one_number: "x.txt", |_| "1. We agree to act.\n".into();
        datelines: "x.txt", |_| "Bern, 3 May 2021\n".into();
        recitals_of_one_language: "x.txt", |_| "Recalling the past,\n".into();
        recitals_of_both: "x.txt", |_| "Recalling the past.\n回顾过去。\n".into();
        stretches_that_tell_little: "x.txt", |_| "the harbour\n\n港口\n\n".into();
        lines_without_marks: "x.txt", |_| "我们同意保护水井与河流\n".into();
        sentences_that_go_on: "x.txt", |number| match number {
            1 | 2 => format!("{number}. We act on\n\n"),
            _ => "courts of the lakes\n\n".into(),
        };
        titles_that_go_on: "x.txt", |_| "关于水井与河流的\n".into();
        words_cut_at_each_line: "x.txt", |_| "ab-\n".into();
        notes_without_reference: "x.txt", |_| "[1] We act.\n\n".into();
        titles_between_rules: "x.txt", |_| "Declaration\n\n----\n\n".into();
        brackets: "x.txt", |_| "法(官".into();
        quotation_marks: "x.txt", |_| "“法 a".into();
        tables: "x.txt", |_| "| a | 一 |\n|---|---|\n".into();
        english_cues: "x.txt", |_| "courts should act, if judges must, we urge that ".into();
        english_calls: "x.txt", |_| "we note with concern and urge courts, we call, ".into();
        english_promises: "x.txt", |_| "boats will be lent, the fees may rise, expect x, ".into();
        english_nouns: "x.txt", |_| "commitment of x, ".into();
        one_long_word: "x.txt", |_| "was held in-".into();
        english_facts: "x.txt", |_| "was held in Bern in May, hosted by the Court and attended by ".into();
        chinese_cues: "x.txt", |_| "各国应当将致力于在会议上".into();
        chinese_facts: "x.txt", |_| "在2019年1月22日由法院举行来自29个国家的92名代表".into();
        chinese_hosts: "x.txt", |number| begun("大会由", "水和", number), "主办。";
        chinese_persons: "x.txt", |_| "由法官".into(), "召开大会。";
        chinese_states: "x.txt", |_| "代表三国".into();
        chinese_figures: "x.txt", |number| begun("来自", "一", number), "国的代表参加。";
        chinese_epithets: "x.txt", |number| begun("本声明于2024年1月1日在", "春城", number), "签署。";
        french_nouns: "x.txt", |_| "la note, et la demande ".into();
        french_pronouns: "x.txt", |_| "et nous le ".into();
        french_negations: "x.txt", |_| "et ne peut que ".into();
        french_places: "x.txt", |number| {
            begun("La Conférence des juges s’est tenue ", "au Pays ", number)
        };
        french_calls: "x.txt", |number| begun("Nous appelons les juges et ", "d'", number);
        bullets: "x.txt", |_| "• We shall act: (a) ice; (b) snow\n".into();
        numbers_in_a_line: "x.txt", |number| format!("We act, {number}. Judges meet; ");
        topics_in_a_line: "x.txt", |_| "会议讨论：一、价格；二、".into();
        footnotes: "x.txt", |number| {
            format!("We met.{number} They act.[{number}]\n\n{number}  With guests\n")
        };
        deeply_nested: "x.html", |_| "<div><b>".into();
        table_cells: "x.html", |_| "<table><tr><td>a<td>一".into();
        entities: "x.html", |_| "&amp;一".into();
    }
}
