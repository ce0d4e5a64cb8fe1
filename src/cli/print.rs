//! `leling print`: handouts on paper, for those who cannot read the screen at home.
use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::rc::Rc;

use super::{Open, USAGE, open, say};
use crate::author::print::{Handout, Kind, MARK, Reader, certificates, handout, html, plan};
use crate::content::{Finding, Library, Severity, read_text};
use crate::locale::{self, LocaleInfo, Text};
use crate::model::{Lesson, Pack, PackId, Region, RegionId, RunSheet};
use crate::session::TABLES;

/// What is printed, for whom, and where the files go.
#[derive(Debug, Clone, clap::Args)]
pub(super) struct Wish {
    /// 哪一包课：它的 id，或者它的文件夹；写 plan 就印一年的课，写 certificates 就印消保赛的奖状 (a pack: its id or its
    /// folder; `plan` for the year's sessions; `certificates` for the tables of a contest)
    pack: String,
    /// 只要这一课：它的 id，或者第几课；不写就是全部。印奖状时是大厅里哪一次课 (one lesson: its id or its number; all if left
    /// out. With `certificates`: the session)
    lesson: Option<String>,
    /// 奖状印几桌的；不写就是六张 (certificates for so many tables; six if left out)
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u8).range(i64::from(*TABLES.start())..=i64::from(*TABLES.end())))]
    tables: Option<u8>,
    /// 写到哪个文件夹；不写就是眼前这个 (the folder for the files)
    #[arg(long, value_name = "DIR", default_value = ".")]
    to: PathBuf,
    /// 用哪种话，例如 zh-Hans-CN、yue-Hans-CN、en (language)
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
    /// 印哪个地区的热线，例如 CN、HK、TW (whose hotlines)
    #[arg(long, value_name = "REGION")]
    region: Option<String>,
    /// 要一份网页，用浏览器打印；不写 --pdf 就是它 (HTML, for a browser to print; the default)
    #[arg(long)]
    html: bool,
    /// 要一份 PDF，用这台电脑上的中文字体 (PDF, with the Chinese fonts of this computer)
    #[arg(long)]
    pdf: bool,
    /// PDF 用这个文件夹里的字体，不用电脑上装的 (the fonts in this folder instead of those installed)
    #[arg(long, value_name = "DIR", requires = "pdf")]
    fonts: Option<PathBuf>,
    /// 印哪几种：lesson 课文 answers 题目和答案 guide 带课的人看 pact 全家约定 cards 复习卡；不写就全要
    /// (which kinds, separated by commas; all if left out)
    #[arg(long, value_name = "KINDS", value_delimiter = ',')]
    what: Vec<Kind>,
    /// 有同名的文件也照写，哪怕不是印出来的 (overwrite a file even if this program did not write it)
    #[arg(long)]
    force: bool,
}

/// Writes the handouts and tells where they are.
pub(super) fn run(options: &Open, wish: &Wish) -> ExitCode {
    match print(options, wish) {
        Ok(files) => {
            let mut out = io::stdout().lock();
            let lines = written(&files);
            let _ =
                out.write_all(lines.as_bytes()).and_then(|()| out.write_all(HOW.as_bytes())).and_then(|()| out.flush());
            ExitCode::SUCCESS
        }
        Err(Refusal::Usage(what)) => {
            say(&what);
            ExitCode::from(USAGE)
        }
        Err(Refusal::Failure(what)) => {
            say(&what);
            ExitCode::FAILURE
        }
    }
}

/// Which files there are now, one a line.
fn written(files: &[PathBuf]) -> String {
    let lines: Vec<String> = files.iter().map(|file| format!("写好了：{}\n", file.display())).collect();
    lines.concat()
}

const HOW: &str = "打开它，选“打印”，纸选 A4，缩放选 100%。\nOpen it and print it on A4 at 100%.\n";

const ONLY_CERTIFICATES: &str = "--tables 只给奖状用：leling print certificates --tables 4\n\
                                 --tables goes with certificates: leling print certificates --tables 4";

/// Why nothing was printed.
enum Refusal {
    /// The command line asks for what there is not.
    Usage(String),
    /// It could not be done.
    Failure(String),
}

impl Refusal {
    /// The same; what is missing may be what was set aside.
    fn because_of(self, aside: Option<&str>) -> Self {
        match (self, aside) {
            (Self::Usage(what), Some(aside)) => Self::Usage(format!("{what}\n{aside}")),
            (refusal, _) => refusal,
        }
    }
}

fn print(options: &Open, wish: &Wish) -> Result<Vec<PathBuf>, Refusal> {
    match wish.pack.as_str() {
        CERTIFICATES => return print_certificates(options, wish),
        _ if wish.tables.is_some() => return Err(Refusal::Usage(ONLY_CERTIFICATES.to_owned())),
        PLAN => return print_plan(options, wish),
        _ => {}
    }
    let mut folders = open::folders(options);
    let id = pack_id(&wish.pack, &mut folders)?;
    let library = Library::open(&folders);
    let pack = pack(&library, &id)?;
    let info = language(options, wish)?;
    let region = region(&library, wish, &info)?;
    let aside = || set_aside(&library, &wish.pack);
    let lessons = lessons(&library, &pack, wish, &region).map_err(|refusal| refusal.because_of(aside().as_deref()))?;
    let overrides = options.data_folder().map(|folder| folder.join("locales"));
    let text = Text::load(&info.tag, overrides.as_deref(), Some(&region), &library.figures());
    let reader = Reader { text: &text, library: &library, region: &region };
    reader.learn(&pack.id);
    let kinds = kinds(&wish.what);
    let handout = handout(&reader, &pack, &lessons, &kinds, wish.lesson.is_none());
    if handout.sections.is_empty() {
        let all = kinds.iter().map(|kind| kind.name()).collect::<Vec<_>>().join(" ");
        return Err(Refusal::Usage(format!("这里没有可以印的 {all}。\nThere is nothing of this kind to print.")));
    }
    let files = keep(&handout, wish, &text, &file_name(&pack, &lessons, wish, &info, &region))?;
    match aside().filter(|_| wish.lesson.is_none()) {
        Some(aside) => Err(Refusal::Failure(written(&files) + &aside)),
        None => Ok(files),
    }
}

/// What the folder of a pack has in it that could not be read, and so is not on the paper; nothing for a pack
/// that is named by its id.
fn set_aside(library: &Library, name: &str) -> Option<String> {
    let folder = Path::new(name);
    if !folder.is_dir() {
        return None;
    }
    let ours = |finding: &Finding| finding.severity == Severity::Error && Path::new(&finding.file).starts_with(folder);
    let files: BTreeSet<String> = library.troubles().into_iter().filter(ours).map(|finding| finding.file).collect();
    let files: Vec<&str> = files.iter().map(String::as_str).collect();
    (!files.is_empty()).then(|| {
        format!(
            "这里头还有错，没印：{}\n先运行 leling check {name}，它会说怎么改。\n\
             Not printed, for they have errors. Run leling check {name} first.",
            files.join("、")
        )
    })
}

/// Stands where a pack is named, for the year's plan.
const PLAN: &str = "plan";

fn print_plan(options: &Open, wish: &Wish) -> Result<Vec<PathBuf>, Refusal> {
    apart(options, wish, |reader| Ok((PLAN.to_owned(), plan(reader))))
}

/// Stands where a pack is named, for the certificates of a contest.
const CERTIFICATES: &str = "certificates";

fn print_certificates(options: &Open, wish: &Wish) -> Result<Vec<PathBuf>, Refusal> {
    let tables = wish.tables.unwrap_or(*TABLES.end());
    apart(options, wish, |reader| {
        let sheet = wish.lesson.as_deref().map(|name| session(reader, name)).transpose()?;
        let name =
            sheet.as_ref().map_or_else(|| CERTIFICATES.to_owned(), |sheet| format!("{}-{CERTIFICATES}", sheet.id));
        Ok((name, certificates(reader, sheet.as_deref(), tables)))
    })
}

/// The run-sheet of the session called `name`.
fn session(reader: &Reader<'_>, name: &str) -> Result<Rc<RunSheet>, Refusal> {
    let library = reader.library;
    let all: Vec<Rc<RunSheet>> =
        library.packs().iter().flat_map(|pack| library.run_sheets(&pack.id).entries.clone()).collect();
    all.iter().find(|sheet| sheet.id.as_str() == name).cloned().ok_or_else(|| {
        let all: Vec<String> = all.iter().map(|sheet| format!("  {}  {}", sheet.id, sheet.title.base)).collect();
        Refusal::Usage(format!(
            "没有“{name}”这一次课。不写也行，奖状上就不写是哪一次；要写，可以写：\nNo such session. There are:\n{}",
            all.join("\n")
        ))
    })
}

/// Prints what is no part of a pack: `made` gives the first part of the file's name, and what is in it.
fn apart(
    options: &Open,
    wish: &Wish,
    made: impl FnOnce(&Reader<'_>) -> Result<(String, Handout), Refusal>,
) -> Result<Vec<PathBuf>, Refusal> {
    let library = Library::open(&open::folders(options));
    let info = language(options, wish)?;
    let region = region(&library, wish, &info)?;
    let overrides = options.data_folder().map(|folder| folder.join("locales"));
    let text = Text::load(&info.tag, overrides.as_deref(), Some(&region), &library.figures());
    let (name, handout) = made(&Reader { text: &text, library: &library, region: &region })?;
    keep(&handout, wish, &text, &format!("{name}-{}-{}", info.tag, region.id))
}

/// Writes the handout in the forms wished for; gives where they are.
fn keep(handout: &Handout, wish: &Wish, text: &Text, name: &str) -> Result<Vec<PathBuf>, Refusal> {
    fs::create_dir_all(&wish.to).map_err(|error| unwritten(&wish.to, &error))?;
    let mut files = Vec::new();
    for (ending, bytes) in forms(handout, wish, text)? {
        let path = wish.to.join(format!("{name}.{ending}"));
        write(&path, &bytes, wish.force)?;
        files.push(path);
    }
    Ok(files)
}

/// The handout in the forms wished for.
fn forms(handout: &Handout, wish: &Wish, text: &Text) -> Result<Vec<(&'static str, Vec<u8>)>, Refusal> {
    let mut forms = Vec::new();
    if wish.html || !wish.pdf {
        forms.push(("html", html(handout).into_bytes()));
    }
    if wish.pdf {
        forms.push(("pdf", pdf(handout, wish, text)?));
    }
    Ok(forms)
}

#[cfg(feature = "pdf")]
fn pdf(handout: &Handout, wish: &Wish, text: &Text) -> Result<Vec<u8>, Refusal> {
    use crate::author::print::{Fonts, pdf};

    let fonts = wish.fonts.as_deref().map_or_else(Fonts::installed, Fonts::in_folder);
    pdf(handout, &fonts, |page, pages| text.frame_page(page, pages)).map_err(|none| Refusal::Failure(none.to_string()))
}

#[cfg(not(feature = "pdf"))]
fn pdf(_: &Handout, _: &Wish, _: &Text) -> Result<Vec<u8>, Refusal> {
    Err(Refusal::Failure(
        "这个 leling 不会写 PDF。不写 --pdf，就得到一份网页，浏览器能打印，也能存成 PDF。\n\
         Built without PDF. Leave out --pdf for HTML, which a browser prints or saves as PDF."
            .to_owned(),
    ))
}

/// The id of the pack called `name`; a folder is added to `folders`.
fn pack_id(name: &str, folders: &mut Vec<PathBuf>) -> Result<PackId, Refusal> {
    let folder = Path::new(name);
    if !folder.is_dir() {
        return Ok(PackId::new(name));
    }
    let file = folder.join("pack.toml");
    let wrong = |what: &str| {
        Refusal::Usage(format!(
            "{}：{what}\n先运行 leling check {name}，它会说怎么改。\nRun leling check {name} first.",
            file.display()
        ))
    };
    let text = read_text(&file, 1 << 20).map_err(|refusal| wrong(refusal.what.zh()))?;
    let table: toml::Table = text.parse().map_err(|error: toml::de::Error| wrong(error.message()))?;
    let id = table.get("id").and_then(toml::Value::as_str).ok_or_else(|| wrong("没有写 id"))?;
    folders.push(folder.to_path_buf());
    Ok(PackId::new(id))
}

fn pack(library: &Library, id: &PackId) -> Result<Pack, Refusal> {
    library.packs().iter().find(|pack| pack.id == *id).cloned().ok_or_else(|| {
        let all: Vec<String> =
            library.packs().iter().map(|pack| format!("  {}  {}", pack.id, pack.name.base)).collect();
        Refusal::Usage(format!(
            "没有“{id}”这一包课。可以写下面的 id，或者一个文件夹：\nNo such pack. There are:\n{}",
            all.join("\n")
        ))
    })
}

fn language(options: &Open, wish: &Wish) -> Result<LocaleInfo, Refusal> {
    let overrides = options.data_folder().map(|folder| folder.join("locales"));
    let offered = locale::offered(overrides.as_deref());
    let flag = wish.lang.as_deref().or(options.lang.as_deref());
    let choice = locale::choose(flag, None, &locale::system_locales(), &offered);
    let tag = choice.map_err(|unknown| Refusal::Usage(unknown.to_string()))?.tag;
    offered.into_iter().find(|info| info.tag == tag).ok_or_else(|| Refusal::Failure(format!("{tag} 打不开")))
}

/// The region asked for, else the one that goes with the language.
fn region(library: &Library, wish: &Wish, info: &LocaleInfo) -> Result<Rc<Region>, Refusal> {
    let id = wish.region.as_deref().map_or_else(|| info.region.clone(), |id| RegionId::new(id.to_uppercase()));
    library.region(&id).ok_or_else(|| {
        let all: Vec<String> = library.region_ids().iter().map(RegionId::to_string).collect();
        Refusal::Usage(format!("没有“{id}”这个地区的热线。可以写：{}\nNo such region.", all.join(" ")))
    })
}

/// The lessons to print. Those that hold elsewhere alone speak of rules and numbers that are not those of
/// the reader.
fn lessons(library: &Library, pack: &Pack, wish: &Wish, region: &Region) -> Result<Vec<Rc<Lesson>>, Refusal> {
    let all = library.lessons(&pack.id).entries.clone();
    let Some(name) = &wish.lesson else {
        return Ok(all.into_iter().filter(|lesson| lesson.holds_in(Some(&region.id))).collect());
    };
    let number = name.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    let found = all.iter().find(|lesson| lesson.id.as_str() == name).or_else(|| all.get(number?));
    match found {
        Some(lesson) if lesson.holds_in(Some(&region.id)) => Ok(vec![Rc::clone(lesson)]),
        Some(lesson) => {
            let own: Vec<String> = lesson.regions.iter().map(RegionId::to_string).collect();
            let own = own.join(" ");
            Err(Refusal::Usage(format!(
                "“{}”讲的是别处的规矩，在 {} 用不上。加上 --region 再印，可以写：{own}\nThis lesson holds in {own} only.",
                lesson.title.base, region.id
            )))
        }
        None => {
            let all: Vec<String> =
                (1..).zip(&all).map(|(n, lesson)| format!("  {n}  {}  {}", lesson.id, lesson.title.base)).collect();
            Err(Refusal::Usage(format!(
                "“{}”里没有“{name}”这一课。可以写：\nNo such lesson. There are:\n{}",
                pack.id,
                all.join("\n")
            )))
        }
    }
}

/// The kinds wished for, each once, in the order in which they are printed.
fn kinds(wish: &[Kind]) -> Vec<Kind> {
    Kind::ALL.into_iter().filter(|kind| wish.is_empty() || wish.contains(kind)).collect()
}

/// Letters, digits and dashes: what every printer's stick and every mail can carry.
fn file_name(pack: &Pack, lessons: &[Rc<Lesson>], wish: &Wish, info: &LocaleInfo, region: &Region) -> String {
    let of = match lessons {
        [lesson] if wish.lesson.is_some() => lesson.id.as_str(),
        _ => pack.id.as_str(),
    };
    let what: Vec<&str> = if wish.what.is_empty() {
        vec!["handouts"]
    } else {
        kinds(&wish.what).iter().map(|kind| kind.name()).collect()
    };
    format!("{of}-{}-{}-{}", what.join("-"), info.tag, region.id)
}

/// Writes a file whole, or not at all; one that is somebody else's stays.
fn write(path: &Path, bytes: &[u8], force: bool) -> Result<(), Refusal> {
    if !force && path.exists() && !is_ours(path) {
        return Err(Refusal::Failure(format!(
            "{} 不是 leling print 写的，没有动它。换一个文件夹（--to），或者加上 --force。\n\
             The file was not written by leling print; it is left alone. Use --to or --force.",
            path.display()
        )));
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = temporary(folder).map_err(|error| unwritten(path, &error))?;
    file.write_all(bytes).map_err(|error| unwritten(path, &error))?;
    file.persist(path).map_err(|error| unwritten(path, &error.error))?;
    Ok(())
}

/// A file that everybody may read whom the folder lets read: it goes to a printer.
fn temporary(folder: &Path) -> io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder.tempfile_in(folder)
}

/// Whether the file says that it was printed by this program.
fn is_ours(path: &Path) -> bool {
    let mark = MARK.as_bytes();
    fs::read(path).is_ok_and(|bytes| {
        let (head, tail) =
            (bytes.get(..200).unwrap_or(&bytes), bytes.get(bytes.len().saturating_sub(200)..).unwrap_or(&[]));
        [head, tail].iter().any(|end| end.windows(mark.len()).any(|seen| seen == mark))
    })
}

fn unwritten(path: &Path, error: &io::Error) -> Refusal {
    Refusal::Failure(format!("{} 写不了：{error}\nIt cannot be written.", path.display()))
}
