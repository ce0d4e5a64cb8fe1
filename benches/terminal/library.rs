//! A large collection on disk: a hundred packs of a hundred lessons, copies of an embedded one.
#![expect(clippy::unwrap_used, reason = "a measurement that fails is to stop")]
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

const PACKS: usize = 100;
const LESSONS: usize = 100;
const LESSON: &str = include_str!("../../content/surrender-scams/lessons/01-four-losses.toml");

/// Writes the collection into `folder`, unless it is there already.
pub(crate) fn write(folder: &Path) {
    if folder.join("pack-99").is_dir() {
        return;
    }
    for pack in 0..PACKS {
        let lessons = folder.join(format!("pack-{pack:02}/lessons"));
        fs::create_dir_all(&lessons).unwrap();
        let manifest = format!(
            "id = \"pack-{pack:02}\"\nname = \"第{pack}包\"\nversion = \"1\"\nlicence = \"CC-BY-SA-4.0\"\n\
             authors = [\"乐龄学堂\"]\nlanguage = \"zh-Hans-CN\"\n"
        );
        fs::write(lessons.join("../pack.toml"), manifest).unwrap();
        for lesson in 0..LESSONS {
            let id = format!("id = \"lesson-{pack:02}-{lesson:02}\"");
            fs::write(lessons.join(format!("{lesson:02}.toml")), LESSON.replacen("id = \"four-losses\"", &id, 1))
                .unwrap();
        }
    }
}

/// Milliseconds that `leling check` takes for the first `packs` packs.
pub(crate) fn check(program: &str, folder: &Path, packs: usize) -> f64 {
    let folders = (0..packs).map(|pack| folder.join(format!("pack-{pack:02}")));
    let mut command = Command::new(program);
    command.arg("check").args(folders);
    let since = Instant::now();
    let output = command.output().unwrap();
    let took = since.elapsed();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    took.as_secs_f64() * 1e3
}
