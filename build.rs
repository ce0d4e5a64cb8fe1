//! Embeds `content/` and `locales/`, and writes one Rust function per interface message.
//!
//! Two files come out: `embedded.rs` with the text of the packs, for `content`; and `locale.rs` with
//! the text of the interface, the manifests of the locales and the functions, for `locale`.
use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

#[path = "src/locale/manifest.rs"]
#[allow(unreachable_pub, reason = "public for the library, not for this script")]
mod manifest;
#[path = "src/locale/build/manifests.rs"]
mod manifests;
#[path = "src/locale/build/messages.rs"]
mod messages;
#[path = "src/locale/pending.rs"]
#[allow(dead_code, unreachable_pub, reason = "shared with the library")]
mod pending;
#[path = "src/locale/signature.rs"]
mod signature;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=content");
    println!("cargo::rerun-if-changed=locales");
    let (content, locales) = (Path::new("content"), Path::new("locales"));
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("embedded.rs"), embed("CONTENT", content, &["toml", "ftl"], &out)?)?;

    let interface = messages::write(locales, &given(content));
    for mistake in &interface.mistakes {
        println!("cargo::error={mistake}");
    }
    for warning in &interface.warnings {
        println!("cargo::warning={warning}");
    }
    let manifests = manifests::write(locales)?;
    fs::write(out.join("locale.rs"), embed("LOCALES", locales, &["ftl"], &out)? + &manifests + &interface.code)?;
    Ok(())
}

/// A table of the text files under `root`: path inside it, and content.
///
/// Translations that wait for their translator are left out. All texts are one constant: who looks
/// for a path then reads the paths, which lie side by side, and no page of the texts between them.
fn embed(name: &str, root: &Path, endings: &[&str], out: &Path) -> Result<String, Box<dyn Error>> {
    let (mut all, mut rows) = (String::new(), String::new());
    for path in files_under(root, endings)? {
        let inside = path.strip_prefix(root)?.to_string_lossy().replace('\\', "/");
        let text = fs::read_to_string(&path)?;
        let from = all.len();
        all.push_str(&if path.extension().is_some_and(|ending| ending == "ftl") {
            pending::without_pending(&text)
        } else {
            text
        });
        writeln!(rows, "        ({inside:?}, part({from}, {})),", all.len())?;
    }
    let file = out.join(name.to_lowercase());
    fs::write(&file, all)?;
    Ok(format!(
        "/// The text files of `{}/`: path inside it, and content.\n\
         #[expect(clippy::unreadable_literal, reason = \"counted by a machine for a machine\")]\n\
         pub(crate) static {name}: &[(&str, &str)] = {{\n    \
             const ALL: &str = include_str!({:?});\n    \
             const fn part(from: usize, to: usize) -> &'static str {{\n        \
                 ALL.split_at(to).0.split_at(from).1\n    \
             }}\n    \
             &[\n{rows}    ]\n\
         }};\n",
        root.display(),
        file.to_string_lossy()
    ))
}

/// The files under `root` with one of these endings, in the order of their paths.
fn files_under(root: &Path, endings: &[&str]) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut files = Vec::new();
    let mut folders = vec![root.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| endings.iter().any(|wanted| ending == *wanted)) {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}

/// Hotlines and figures that text may refer to; their values come from the region at run time.
///
/// A file that cannot be read gives nothing here: `content` tells its author what is wrong with it.
fn given(content: &Path) -> Vec<String> {
    // Every region has these, so the interface may speak of them before any region is written.
    let mut ids: Vec<String> = ["police", "antifraud", "finance"].map(|id| format!("hotline-{id}")).into();
    let regions = files_under(&content.join("regions"), &["toml"]).unwrap_or_default();
    for path in regions.into_iter().chain([content.join("figures.toml")]) {
        let table: toml::Table = fs::read_to_string(path).ok().and_then(|text| text.parse().ok()).unwrap_or_default();
        for kind in ["hotline", "figure"] {
            let entries = table.get(kind).and_then(toml::Value::as_array).into_iter().flatten();
            ids.extend(entries.filter_map(|entry| Some(format!("{kind}-{}", entry.get("id")?.as_str()?))));
        }
    }
    ids.sort();
    ids.dedup();
    ids
}
