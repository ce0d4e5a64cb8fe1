//! How many pixels there are to fill, by whatever the machine has to ask.
use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use super::ask::answer;
use super::desktop::Desktop;

/// Where the kernel lists what is plugged in.
const CONNECTORS: &str = "/sys/class/drm";
/// The density at which a point is one pixel and a third: what desktops take when told nothing.
const USUAL_DPI: u32 = 96;
/// A wider screen is shown by Wayland desktops at twice the size. Where it is not, the letters come
/// out half as large as they could be; the other way round half of each page would be outside.
const WIDEST_AT_USUAL: u32 = 2560;

/// The screen the window will stand on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Screen {
    /// Pixels from left to right.
    pub(super) width: u32,
    /// Pixels from top to bottom.
    pub(super) height: u32,
    /// Pixels to the inch, as terminals reckon when they turn points into pixels; not what a ruler
    /// on the glass would give.
    pub(super) dpi: u32,
}

impl Screen {
    /// What is assumed of a screen that nothing is known about.
    pub(super) const USUAL: Self = Self { width: 1920, height: 1080, dpi: USUAL_DPI };

    /// Asks `xrandr`, `xdpyinfo` and the kernel, in this order.
    pub(super) fn ask(path: Option<&OsStr>, desktop: Desktop) -> Self {
        let to_x11 = |program: &str, words: &[&str]| desktop.x11.then(|| answer(path, program, words)).flatten();
        let display = to_x11("xdpyinfo", &[]);
        let size = to_x11("xrandr", &["--current"])
            .and_then(|text| size_from_xrandr(&text))
            .or_else(|| display.as_deref().and_then(size_from_xdpyinfo))
            .or_else(|| size_from_connectors(Path::new(CONNECTORS)));
        let Some((width, height)) = size else { return Self::USUAL };
        let dpi = to_x11("xrdb", &["-query"])
            .and_then(|text| dpi_from_xrdb(&text))
            .or_else(|| display.as_deref().filter(|_| !desktop.wayland).and_then(dpi_from_xdpyinfo))
            .unwrap_or_else(|| dpi_assumed(width, desktop));
        Self { width, height, dpi }
    }

    /// What a window has of it once a title bar and a panel have taken their part, about an inch.
    #[must_use]
    pub(super) fn inside_a_window(self) -> Self {
        Self { height: self.height.saturating_sub(self.dpi), ..self }
    }
}

/// The density of a screen whose desktop does not tell.
fn dpi_assumed(width: u32, desktop: Desktop) -> u32 {
    if desktop.wayland && width > WIDEST_AT_USUAL { 2 * USUAL_DPI } else { USUAL_DPI }
}

/// The primary screen, else the first one that shows something, else all of them together.
fn size_from_xrandr(text: &str) -> Option<(u32, u32)> {
    let lit = |line: &&str| line.contains(" connected ");
    let mode = |line: &str| line.split_whitespace().find_map(size_before_place);
    let primary = text.lines().filter(lit).filter(|line| line.contains(" primary ")).find_map(mode);
    primary.or_else(|| text.lines().filter(lit).find_map(mode)).or_else(|| {
        let (_, after) = text.split_once("current ")?;
        size(&after.split(',').next()?.replace(' ', ""))
    })
}

/// `1920x1080+0+0`: a size with the place where it begins, so that no other number is taken for it.
fn size_before_place(word: &str) -> Option<(u32, u32)> {
    size(word.split_once('+')?.0)
}

fn size_from_xdpyinfo(text: &str) -> Option<(u32, u32)> {
    size(word_after(text, "dimensions:")?)
}

fn dpi_from_xdpyinfo(text: &str) -> Option<u32> {
    believable(size(word_after(text, "resolution:")?)?.1)
}

fn dpi_from_xrdb(text: &str) -> Option<u32> {
    // May be written with a fraction.
    believable(word_after(text, "Xft.dpi:")?.split('.').next()?.parse().ok()?)
}

/// Some television sets claim to be as large as a stamp.
fn believable(dpi: u32) -> Option<u32> {
    (48..=480).contains(&dpi).then_some(dpi)
}

fn word_after<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    text.lines().find_map(|line| line.trim_start().strip_prefix(name))?.split_whitespace().next()
}

/// The mode that a connected screen likes best, by the name of its connector.
fn size_from_connectors(folder: &Path) -> Option<(u32, u32)> {
    let mut connectors: Vec<_> = fs::read_dir(folder).ok()?.flatten().map(|entry| entry.path()).collect();
    connectors.sort();
    let says = |connector: &Path, file: &str| fs::read_to_string(connector.join(file)).unwrap_or_default();
    connectors
        .iter()
        .filter(|connector| says(connector, "status").trim() == "connected")
        .find_map(|connector| size_from_modes(&says(connector, "modes")))
}

/// The first mode listed is the one the screen is built for.
fn size_from_modes(text: &str) -> Option<(u32, u32)> {
    size(text.lines().next()?.trim().trim_end_matches('i'))
}

/// `1920x1080`; nothing that could not be a screen.
fn size(text: &str) -> Option<(u32, u32)> {
    let (width, height) = text.split_once('x')?;
    let (width, height) = (width.parse().ok()?, height.parse().ok()?);
    let possible = 1..=100_000;
    (possible.contains(&width) && possible.contains(&height)).then_some((width, height))
}

#[cfg(test)]
mod tests {
    use super::*;

    const LAPTOP_AND_TELEVISION: &str = "\
Screen 0: minimum 320 x 200, current 3286 x 1080, maximum 16384 x 16384
eDP-1 connected 1366x768+1920+312 (normal left inverted right x axis y axis) 309mm x 173mm
   1366x768      60.00*+
HDMI-1 connected primary 1920x1080+0+0 (normal left inverted right x axis y axis) 1150mm x 650mm
   1920x1080     60.00*+  50.00
DP-1 disconnected (normal left inverted right x axis y axis)
";
    const VIRTUAL: &str = "\
Screen 0: minimum 1 x 1, current 1280 x 720, maximum 1280 x 720
screen connected 1280x720+0+0 0mm x 0mm
   1280x720       0.00*
";

    #[test]
    fn xrandr_names_the_primary_screen_else_the_first_lit_one() {
        assert_eq!(size_from_xrandr(LAPTOP_AND_TELEVISION), Some((1920, 1080)));
        assert_eq!(size_from_xrandr(&LAPTOP_AND_TELEVISION.replace(" primary", "")), Some((1366, 768)));
        assert_eq!(size_from_xrandr(VIRTUAL), Some((1280, 720)));
    }

    #[test]
    fn a_screen_on_its_side_keeps_its_tall_shape() {
        let turned = "DP-1 connected primary 1080x1920+0+0 left (normal left inverted) 598mm x 336mm";
        assert_eq!(size_from_xrandr(turned), Some((1080, 1920)));
    }

    #[test]
    fn without_a_lit_connector_xrandr_still_tells_the_whole() {
        let bare = "Screen 0: minimum 8 x 8, current 1024 x 768, maximum 32767 x 32767\nVGA-1 disconnected\n";
        assert_eq!(size_from_xrandr(bare), Some((1024, 768)));
        assert_eq!(size_from_xrandr("Can't open display :9"), None);
        assert_eq!(size_from_xrandr(""), None);
    }

    #[test]
    fn xdpyinfo_tells_size_and_density() {
        let text = "screen #0:\n  dimensions:    1280x720 pixels (325x183 millimeters)\n  \
                    resolution:    120x120 dots per inch\n";
        assert_eq!(size_from_xdpyinfo(text), Some((1280, 720)));
        assert_eq!(dpi_from_xdpyinfo(text), Some(120));
        assert_eq!(dpi_from_xdpyinfo("  resolution:    3048x3048 dots per inch"), None);
    }

    #[test]
    fn the_density_of_letters_may_have_a_fraction() {
        assert_eq!(dpi_from_xrdb("Xft.antialias:\t1\nXft.dpi:\t143.5\n"), Some(143));
        assert_eq!(dpi_from_xrdb("Xft.dpi:\t0\n"), None);
        assert_eq!(dpi_from_xrdb(""), None);
    }

    #[test]
    fn the_kernel_lists_the_best_mode_of_what_is_plugged_in() {
        let folder = tempfile::tempdir().unwrap();
        for (connector, status, modes) in [
            ("card0-DP-1", "disconnected\n", ""),
            ("card0-HDMI-A-1", "connected\n", "1920x1080i\n1280x720\n"),
            ("card0-VGA-1", "connected\n", "1024x768\n"),
        ] {
            let place = folder.path().join(connector);
            fs::create_dir(&place).unwrap();
            fs::write(place.join("status"), status).unwrap();
            fs::write(place.join("modes"), modes).unwrap();
        }
        assert_eq!(size_from_connectors(folder.path()), Some((1920, 1080)));
        assert_eq!(size_from_connectors(&folder.path().join("nothing")), None);
    }

    #[test]
    fn a_very_wide_wayland_screen_is_taken_to_be_shown_at_twice_the_size() {
        let wayland = Desktop { x11: false, wayland: true };
        let x11 = Desktop { x11: true, wayland: false };
        assert_eq!(dpi_assumed(3840, wayland), 192);
        assert_eq!(dpi_assumed(2560, wayland), 96);
        assert_eq!(dpi_assumed(3840, x11), 96);
    }

    #[test]
    fn a_window_leaves_room_for_title_bar_and_panel() {
        assert_eq!(Screen::USUAL.inside_a_window(), Screen { width: 1920, height: 984, dpi: 96 });
    }
}
