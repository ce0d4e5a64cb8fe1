//! Part of the build script: all `locale.toml` become one static table.
use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;

use crate::files_under;
use crate::manifest::{Manifest, Status, Words};

/// The table `MANIFESTS`: tag and manifest of every embedded locale, in the order of the tags.
///
/// # Errors
///
/// A manifest that cannot be read stops the build: nothing is left out of the program unnoticed.
pub(crate) fn write(locales: &Path) -> Result<String, Box<dyn Error>> {
    let mut code = String::from(
        "/// Every embedded locale: its tag, and its manifest.\npub(crate) static MANIFESTS: &[(&str, Manifest)] = &[\n",
    );
    for path in files_under(locales, &["toml"])? {
        let fault = |what: &dyn std::fmt::Display| format!("{}: {what}", path.display());
        let tag = path.parent().and_then(Path::file_name).and_then(|name| name.to_str()).unwrap_or_default();
        let text = std::fs::read_to_string(&path)?;
        let manifest: Manifest = toml::from_str(&text).map_err(|error| fault(&error))?;
        for other in &*manifest.fallback {
            if !locales.join(&**other).join("locale.toml").is_file() {
                return Err(fault(&format!("falls back to {other}, which is not there")).into());
            }
        }
        // Whoever calls it reviewed has somebody's word for it; `LocaleInfo` looks at the day.
        if manifest.status == Status::Reviewed && (manifest.reviewed_by.is_empty() || manifest.reviewed_on.is_empty()) {
            return Err(fault(&"status = \"reviewed\" wants reviewed_by and reviewed_on").into());
        }
        entry(&mut code, tag, &manifest)?;
    }
    code.push_str("];\n");
    Ok(code)
}

fn entry(code: &mut String, tag: &str, manifest: &Manifest) -> std::fmt::Result {
    let Manifest { name, name_zh, name_en, order, fallback, matches, plural, speech, sample, region, regions, .. } =
        manifest;
    let Manifest { status, reviewed_by, reviewed_on, .. } = manifest;
    writeln!(code, "    ({tag:?}, Manifest {{ order: {order}, status: Status::{status:?},")?;
    for (key, text) in [
        ("name", name),
        ("name_zh", name_zh),
        ("name_en", name_en),
        ("plural", plural),
        ("sample", sample),
        ("region", region),
        ("reviewed_on", reviewed_on),
    ] {
        writeln!(code, "        {key}: Cow::Borrowed({text:?}),")?;
    }
    for (key, list) in [
        ("fallback", fallback),
        ("matches", matches),
        ("speech", speech),
        ("regions", regions),
        ("reviewed_by", reviewed_by),
    ] {
        writeln!(code, "        {key}: Cow::Borrowed(&[{}]),", borrowed(list))?;
    }
    writeln!(code, "    }}),")
}

fn borrowed(list: &Words) -> String {
    let words: Vec<String> = list.iter().map(|word| format!("Cow::Borrowed({word:?})")).collect();
    words.join(", ")
}
