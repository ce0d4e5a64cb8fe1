//! A good and a bad sentence for the lists of each dialect.
use std::collections::BTreeSet;

use super::*;

const ALL: [Dialect; 7] = [
    Dialect::Cantonese,
    Dialect::SimplifiedCantonese,
    Dialect::Shanghainese,
    Dialect::Hokkien,
    Dialect::Hakka,
    Dialect::Sichuanese,
    Dialect::NorthEastern,
];

fn found(dialect: Dialect, text: &str) -> Vec<&str> {
    dialect.hits(text).iter().map(Hit::found).collect()
}

#[test]
fn a_tag_tells_its_dialect() {
    for (tag, dialect) in [
        ("yue-Hans-CN", Some(Dialect::SimplifiedCantonese)),
        ("yue-Hant-HK", Some(Dialect::Cantonese)),
        ("wuu-Hans-CN", Some(Dialect::Shanghainese)),
        ("nan-Hant-TW", Some(Dialect::Hokkien)),
        ("hak-Hant-TW", Some(Dialect::Hakka)),
        ("zh-Hans-CN-x-sichuan", Some(Dialect::Sichuanese)),
        ("zh-Hans-CN-x-dongbei", Some(Dialect::NorthEastern)),
        ("zh-Hans-CN", None),
        ("zh-Hant-HK", None),
        ("en", None),
        ("", None),
    ] {
        assert_eq!(Dialect::of(tag), dialect, "{tag}");
    }
}

#[test]
fn words_that_a_dialect_says_otherwise_are_found() {
    for (dialect, text, words) in [
        (Dialect::Cantonese, "他的钱不在银行了，没有吗？", &["他", "的", "不", "在", "了", "没", "吗"][..]),
        (Dialect::Cantonese, "這是什麼？您怎麼看？", &["這", "是", "什麼", "您", "怎麼", "看"]),
        (Dialect::Cantonese, "咁做，俾我，而加", &["咁做", "俾", "而加"]),
        (Dialect::SimplifiedCantonese, "听吓点解先，的", &["听吓", "的"]),
        (Dialect::Shanghainese, "他的钞票没了，不要港闲话", &["他", "的", "没", "不", "港闲话"]),
        (Dialect::Shanghainese, "辣屋里，伐要去，弗是我额", &["辣", "伐要", "弗", "额"]),
        (Dialect::Hokkien, "他們沒說什麼，不跟你去", &["他", "們", "沒", "說", "什麼", "不", "跟"]),
        (Dialect::Hokkien, "賣使，麥講，嘸，蝦米代志，ㄟ，安呢", &["賣使", "麥講", "嘸", "蝦米", "代志", "ㄟ", "安呢"]),
        (Dialect::Hakka, "我是他的，不知道什麼", &["我", "是", "他", "的", "不", "知道", "什麼"]),
        (Dialect::Hakka, "毋通講，啥物攏予佢，家己佇厝", &["毋通", "啥物", "攏", "予", "家己", "佇", "厝"]),
        (Dialect::Sichuanese, "撒子东西，啷个办，格老子，㧯", &["撒子", "啷个", "格老子", "㧯"]),
        (Dialect::NorthEastern, "俺不知道恁那旮沓，老铁", &["俺", "恁", "旮沓", "老铁"]),
    ] {
        assert_eq!(found(dialect, text), words, "{text}");
    }
}

#[test]
fn what_is_said_at_home_is_let_be() {
    for (dialect, text) in [
        (Dialect::Cantonese, "目的系咩？是但啦，不过差不多，其他实在唔识，好在佢赔个不是。"),
        (Dialect::Cantonese, "睇唔清？撳加號，一版淨係出一句。噉樣做，咁大隻蛤乸。"),
        (Dialect::Cantonese, "睇吓查吓。"),
        (Dialect::SimplifiedCantonese, "睇下，吓人，吓咗一跳，我知道喇。"),
        (Dialect::Cantonese, "唔见咗就报警，阿姨，你嘅会员今日到期㗎。"),
        (Dialect::Shanghainese, "勿要急，慢慢叫来，呒没辰光限制。名额搿能算，药吃过伐？"),
        (Dialect::Shanghainese, "闷勒肚皮里勿讲，格末真叫吃亏。侬好，大家好伐？"),
        (Dialect::Hokkien, "毋管啥人敲電話來，若叫你匯錢，先共電話切斷。理財有趁嘛有了。"),
        (Dialect::Hokkien, "差不多，心較在，無所在，伊哪會知？說多謝，賣了，買賣。"),
        (Dialect::Hakka, "毋管麼人打電話來，喊你匯錢，先摎電話掛忒。隨便撳一個鍵，攏總。"),
        (Dialect::Sichuanese, "警察不得喊你转账，世上没得这个东西。哪个问都莫说，晓得不？"),
        (Dialect::NorthEastern, "不管谁来电话，只要让你转钱，先撂电话。银行、心里的疙瘩。"),
    ] {
        let slips: Vec<_> = dialect.hits(text).into_iter().filter(|hit| hit.word.kind != Kind::Catchword).collect();
        assert!(slips.is_empty(), "{text}: {:?}", slips.iter().map(Hit::found).collect::<Vec<_>>());
    }
}

#[test]
fn turns_of_comedians_are_counted_once_each() {
    for (dialect, text, count) in [
        (Dialect::Sichuanese, "巴适得很嘛，硬是要得噻！干嘛？", 5),
        (Dialect::Sichuanese, "钱转出去咯，先打电话哈。", 1),
        (Dialect::NorthEastern, "瞅瞅墙，又瞅瞅你，整完了。", 3),
        (Dialect::NorthEastern, "整个下午三点整，完整，盗贼", 0),
    ] {
        let count_of = dialect.hits(text).iter().filter(|hit| hit.word.kind == Kind::Catchword).count();
        assert_eq!(count_of, count, "{text}");
    }
}

#[test]
fn no_word_of_a_dialect_is_listed_twice_and_what_is_fine_is_not_found() {
    for dialect in ALL {
        let mut seen = BTreeSet::new();
        for word in dialect.words() {
            assert!(seen.insert(word.text), "{dialect:?}: {} twice", word.text);
            for fine in word.fine {
                let hits = dialect.hits(fine);
                assert!(hits.iter().all(|hit| hit.word.text != word.text), "{dialect:?}: {fine} for {}", word.text);
            }
            assert_eq!(found(dialect, word.text).first(), Some(&word.text), "{dialect:?}");
            if let Some((from, to)) = word.instead.0.split_once('→') {
                assert!(word.text.contains(from) && !to.is_empty(), "{}", word.text);
            }
        }
    }
}
