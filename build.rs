//! Embeds `content/` and `locales/` and writes one Rust function per interface message.
use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=content");
    println!("cargo::rerun-if-changed=locales");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let embedded = embed("CONTENT", Path::new("content"))? + &embed("LOCALES", Path::new("locales"))?;
    fs::write(out.join("embedded.rs"), embedded)?;
    Ok(())
}

/// A table of all text files under `root`: path inside it, and content.
fn embed(name: &str, root: &Path) -> Result<String, Box<dyn Error>> {
    let mut files = Vec::new();
    let mut folders = vec![root.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "toml" || ending == "ftl") {
                files.push(path);
            }
        }
    }
    files.sort();
    let mut code = format!(
        "/// Every text file of `{}/`: its path inside it, and its content.\npub(crate) static {name}: &[(&str, &str)] = &[\n",
        root.display()
    );
    for path in files {
        let inside = path.strip_prefix(root)?.to_string_lossy().replace('\\', "/");
        writeln!(code, "    ({inside:?}, include_str!({:?})),", fs::canonicalize(&path)?)?;
    }
    code.push_str("];\n");
    Ok(code)
}
