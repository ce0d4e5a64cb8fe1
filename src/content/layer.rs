//! Folders of content on top of each other, and the packs in them.
use std::collections::BTreeMap;
use std::path::PathBuf;

use super::finding::Finding;
use super::folder::{Folder, NO_CONTENT, NO_MANIFEST};
use super::notes::Notes;
use super::raw::{DUPLICATE_ID, Manifest};
use super::read;
use super::said::both;
use crate::model::{Pack, PackId};

/// What every content folder may have beside its packs.
pub(super) const SHARED: [&str; 8] =
    ["regions", "locales", "red-flags.toml", "figures.toml", "check.toml", "rescue.toml", "calendar.toml", "plan.toml"];

/// A folder with packs and what they share, or a single pack.
#[derive(Debug)]
pub(super) struct Layer {
    pub(super) folder: Folder,
    pub(super) single: bool,
}

/// Where a pack stands.
#[derive(Debug)]
pub(super) struct Stand {
    pub(super) layer: usize,
    pub(super) folder: Folder,
}

/// The embedded content and `folders` on top of it. A folder that cannot be opened is noted and
/// counts as an empty one, so that layers and folders are numbered alike.
pub(super) fn open(folders: &[PathBuf], notes: &Notes) -> Vec<Layer> {
    let mut layers = vec![Layer { folder: Folder::embedded(), single: false }];
    for (number, path) in (1..).zip(folders) {
        layers.push(match Folder::open(path) {
            Ok(folder) => Layer { single: folder.has("pack.toml"), folder },
            Err(refusal) => {
                notes.refuse(number, &path.to_string_lossy(), refusal);
                Layer { folder: Folder::nowhere(path.clone()), single: true }
            }
        });
    }
    layers
}

/// The packs in `layers`, in order. A pack of a later layer replaces one of the same id.
pub(super) fn packs(layers: &[Layer], notes: &Notes) -> Vec<(Pack, Stand)> {
    let mut found: BTreeMap<PackId, (Manifest, Stand)> = BTreeMap::new();
    for (number, layer) in layers.iter().enumerate() {
        for folder in pack_folders(number, layer, notes) {
            let Some(manifest) = notes.read(number, &folder, "pack.toml", read::manifest) else { continue };
            let id = manifest.pack.id.clone();
            match found.get(&id) {
                Some((_, other)) if other.layer == number => {
                    let first = other.folder.shown("pack.toml");
                    let what = both!("资料包的 id “{id}”和 {first} 的一样", "the pack's id “{id}” is that of {first}");
                    let help = both!("换一个没用过的 id", "choose an id that is not taken");
                    let file = folder.shown("pack.toml");
                    notes.note(number, Finding::whole_file(&DUPLICATE_ID, &file, what, help));
                }
                _ => drop(found.insert(id, (manifest, Stand { layer: number, folder }))),
            }
        }
    }
    let mut found: Vec<_> = found.into_values().collect();
    found.sort_by(|(a, _), (b, _)| (a.order, &a.pack.id).cmp(&(b.order, &b.pack.id)));
    found.into_iter().map(|(manifest, stand)| (manifest.pack, stand)).collect()
}

/// The folders in a layer that have a `pack.toml`.
fn pack_folders(number: usize, layer: &Layer, notes: &Notes) -> Vec<Folder> {
    let Layer { folder, single } = layer;
    if *single {
        return Vec::from_iter(folder.has("pack.toml").then(|| folder.clone()));
    }
    let mut packs = Vec::new();
    for name in folder.folders() {
        if folder.has(&format!("{name}/pack.toml")) {
            match folder.pack(&name) {
                Ok(pack) => packs.push(pack),
                Err(refusal) => notes.refuse(number, &folder.shown(&name), refusal),
            }
        } else if folder.has(&format!("{name}/lessons")) {
            let what = both!("文件夹里有课文，没有 pack.toml", "there are lessons in the folder and no pack.toml");
            let help = both!(
                "加一个 pack.toml，写上 id、name、version、licence、authors、language",
                "add a pack.toml with id, name, version, licence, authors, language",
            );
            notes.note(number, Finding::whole_file(&NO_MANIFEST, &folder.shown(&name), what, help));
        }
    }
    let empty = packs.is_empty() && !SHARED.iter().any(|name| folder.has(name));
    if empty && matches!(folder, Folder::Disk { .. }) {
        let what = both!("这个文件夹里没有课", "there are no lessons in this folder");
        let help = both!(
            "指到放着 pack.toml 的文件夹，或者它的上一层",
            "name the folder with pack.toml in it, or the one above",
        );
        notes.note(number, Finding::whole_file(&NO_CONTENT, &folder.shown(""), what, help));
    }
    packs
}
