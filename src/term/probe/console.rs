//! The characters the Linux console's font has.
//!
//! The kernel tells them to a call for which the standard library and its safe companions have no
//! word. The tool that loads console fonts can print them: `setfont -ou` writes the map and loads
//! nothing. Where there is no such tool, nothing is known and nothing is trusted.
use std::collections::BTreeSet;
use std::process::{Command, Stdio};

use super::ability::Console;

/// A console's font has at most 512 shapes; several characters may share one.
const MOST: usize = 8192;

/// Asks for the font of the console this runs on.
///
/// It is named, for the tool would otherwise look for any console of the machine, and tell that
/// of somebody who came by SSH about the one in the server room.
pub(super) fn font() -> Console {
    let mut tool = Command::new("setfont");
    tool.args(["-C", "/dev/tty", "-ou", "/dev/stdout"]);
    tool.stdin(Stdio::null()).stderr(Stdio::null());
    let told = tool.output().ok().filter(|told| told.status.success());
    let mapped = told.map(|told| read(&String::from_utf8_lossy(&told.stdout)));
    Console { mapped: mapped.filter(|characters| !characters.is_empty()) }
}

/// Reads lines of a position in the font and a character: `0xdb U+2588`.
fn read(map: &str) -> BTreeSet<char> {
    map.lines().take(MOST).flat_map(str::split_whitespace).filter_map(character).collect()
}

fn character(word: &str) -> Option<char> {
    u32::from_str_radix(word.strip_prefix("U+")?, 16).ok().and_then(char::from_u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_map_of_a_font_is_read_and_noise_is_not() {
        let map = "0xdb\tU+2588\n0xdf\tU+2580\n0x41 U+0041 U+0391\n# a note\n0x00\tU+d800\n\n0x01 U+zz\n";
        let characters: String = read(map).into_iter().collect();
        assert_eq!(characters, "AΑ▀█");
    }
}
