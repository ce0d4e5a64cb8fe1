//! The terminals we know, and how each is told what is wanted.
use super::desktop::Needs;
use super::fonts::Fonts;
use super::letters::CellShape;
use super::values::Values;

/// A terminal. Its arguments stand in one line each, with names of [`Values`] in braces.
#[derive(Debug, Clone, Copy)]
pub(super) struct Terminal {
    /// Its file.
    pub(super) program: &'static str,
    /// What it can open a window on.
    pub(super) needs: Needs,
    /// Where its cell comes from.
    pub(super) cell: Cell,
    /// It hands its work to a server and ends at once.
    pub(super) ends_early: bool,
    /// As large as the desktop allows. The grid, asked for as well, is for desktops without that.
    maximized: &'static str,
    /// Nothing but the letters.
    full_screen: &'static str,
    /// Letters, grid, title and whatever else the window needs.
    window: &'static str,
    /// Lines that are left out when a value in them is not known.
    optional: &'static [&'static str],
    /// Variables that it needs, as `NAME=VALUE`.
    environment: &'static str,
    /// What stands before the command and its arguments.
    command: &'static str,
}

/// Which font decides how large a cell is.
///
/// Fonts with hanzi put much air between lines, so that with the same number of rows their letters
/// are smaller: two fonts are better than one, where the terminal takes two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cell {
    /// The only one it takes: that with hanzi, if one was found.
    Mono,
    /// A font for Latin letters; hanzi come from another.
    Latin,
    /// The font of a profile that has to be written first.
    Profile,
}

impl Cell {
    /// The shape to reckon with.
    pub(super) fn shape(self, fonts: &Fonts) -> CellShape {
        match (self, &fonts.mono) {
            (Self::Mono, Some(family)) => family.shape,
            _ => CellShape::LATIN,
        }
    }
}

impl Terminal {
    /// The variables to start it with.
    pub(super) fn environment(&self, values: &Values) -> Vec<(String, String)> {
        let variables = values.fill(self.environment).unwrap_or_default();
        variables.iter().filter_map(|one| one.split_once('=')).map(|(n, v)| (n.to_owned(), v.to_owned())).collect()
    }

    /// What the terminal is told, up to the command that it is to run.
    pub(super) fn arguments(&self, values: &Values, full_screen: bool) -> Vec<String> {
        let mode = if full_screen { self.full_screen } else { self.maximized };
        let mut arguments = values.fill(mode).unwrap_or_default();
        arguments.extend(values.fill(self.window).unwrap_or_default());
        arguments.extend(self.optional.iter().filter_map(|line| values.fill(line)).flatten());
        arguments.extend(self.command.split_whitespace().map(str::to_owned));
        arguments
    }
}

/// All terminals, best first.
///
/// kitty and foot draw the sharpest letters, kitty even several sizes beside each other. Then those
/// that take a font by name; Konsole keeps a tool bar over it. gnome-terminal takes none: its
/// profile's font is enlarged, so the grid is a guess. xterm comes last: it cannot draw everything the
/// others can. Where a stock palette
/// is pale, another is asked for.
pub(super) const TERMINALS: &[Terminal] = &[
    Terminal {
        program: "kitty",
        needs: Needs::Any,
        cell: Cell::Latin,
        ends_early: false,
        maximized: "--start-as=maximized",
        full_screen: "--start-as=fullscreen",
        // The reader's window is the same whatever somebody set up for kitty's other windows.
        window: "--config=NONE --title={title} -o=font_family={latin} -o=font_size={points} \
                 -o=remember_window_size=no -o=initial_window_width={columns}c -o=initial_window_height={rows}c \
                 -o=window_padding_width=0 -o=confirm_os_window_close=0 -o=enable_audio_bell=no \
                 -o=update_check_interval=0",
        optional: &["-o=symbol_map={hanzi-map}", "--directory={folder}"],
        environment: "",
        command: "--",
    },
    Terminal {
        program: "foot",
        needs: Needs::Wayland,
        cell: Cell::Latin,
        ends_early: false,
        maximized: "--maximized",
        full_screen: "--fullscreen",
        // Points as the desktop reckons them, not as the glass measures.
        window: "--title={title} --font={fontconfig} --override=dpi-aware=no --override=pad=0x0 \
                 --window-size-chars={columns}x{rows}",
        optional: &["--working-directory={folder}"],
        environment: "",
        command: "",
    },
    Terminal {
        program: "xfce4-terminal",
        needs: Needs::Any,
        cell: Cell::Latin,
        ends_early: false,
        maximized: "--maximize",
        full_screen: "--fullscreen",
        window: "--disable-server --hide-menubar --hide-toolbar --hide-scrollbar --title={title} \
                 --dynamic-title-mode=none --font={pango} --geometry={columns}x{rows}",
        optional: &["--working-directory={folder}"],
        environment: "",
        command: "-x",
    },
    Terminal {
        program: "alacritty",
        needs: Needs::Any,
        cell: Cell::Mono,
        ends_early: false,
        maximized: "-o window.startup_mode=\"Maximized\"",
        full_screen: "-o window.startup_mode=\"Fullscreen\"",
        window: "--title {title} -o font.normal.family=\"{family}\" -o font.size={points} \
                 -o window.dimensions.columns={columns} -o window.dimensions.lines={rows}",
        optional: &["--working-directory {folder}"],
        // It would measure the glass and enlarge by that, on top of the points.
        environment: "WINIT_X11_SCALE_FACTOR={scale}",
        command: "-e",
    },
    Terminal {
        program: "konsole",
        needs: Needs::Any,
        cell: Cell::Mono,
        ends_early: false,
        // It has no word for it, but takes a size in pixels.
        maximized: "-qwindowgeometry {width}x{height}+0+0",
        full_screen: "--fullscreen",
        window: "--separate --hide-menubar --hide-tabbar --notransparency -p LocalTabTitleFormat={title} \
                 -p Font={family},{points} \
                 -p ScrollBarPosition=2 -p ColorScheme=WhiteOnBlack",
        optional: &["--workdir {folder}"],
        environment: "",
        command: "-e",
    },
    Terminal {
        program: "gnome-terminal",
        needs: Needs::Any,
        cell: Cell::Latin,
        ends_early: true,
        maximized: "--maximize",
        full_screen: "--full-screen",
        window: "--hide-menubar --title={title} --zoom={zoom} --geometry={columns}x{rows}",
        optional: &["--working-directory={folder}"],
        environment: "",
        command: "--",
    },
    Terminal {
        program: "wt.exe",
        needs: Needs::Windows,
        cell: Cell::Profile,
        ends_early: true,
        maximized: "--maximized",
        full_screen: "--fullscreen",
        window: "-w new new-tab -p {title} --title {title}",
        optional: &["-d {folder}"],
        environment: "",
        command: "",
    },
    Terminal {
        program: "xterm",
        needs: Needs::X11,
        cell: Cell::Latin,
        ends_early: false,
        maximized: "-maximized",
        full_screen: "-fullscreen",
        window: "-u8 -T {title} -fa {latin} -fs {points} -geometry {columns}x{rows}+0+0 -bw 0 -b 0 +sb \
                 -bg black -fg white -tn xterm-256color",
        optional: &["-fd {hanzi}"],
        environment: "",
        command: "-e",
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::window::letters::Letters;
    use crate::cli::window::screen::Screen;

    fn words(program: &str, values: &Values, full_screen: bool) -> Vec<String> {
        let terminal = TERMINALS.iter().find(|terminal| terminal.program == program).unwrap();
        terminal.arguments(values, full_screen)
    }

    fn values(fonts: &Fonts, folder: Option<&str>) -> Values {
        let letters = Letters { points: 33, columns: 54, rows: 16 };
        Values::new(Screen::USUAL, letters, fonts, 11, folder)
    }

    #[test]
    fn every_terminal_fills_in_all_it_names() {
        for terminal in TERMINALS {
            for full_screen in [false, true] {
                let words = terminal.arguments(&values(&Fonts::default(), None), full_screen);
                assert!(!words.is_empty(), "{}", terminal.program);
                let left = words.iter().find(|word| word.contains(['{', '}']) || word.is_empty());
                assert_eq!(left, None, "{}", terminal.program);
            }
        }
    }

    #[test]
    fn every_terminal_is_told_how_large_the_letters_are() {
        for terminal in TERMINALS.iter().filter(|terminal| terminal.cell != Cell::Profile) {
            let words = terminal.arguments(&values(&Fonts::default(), None), true).join(" ");
            assert!(words.contains("33") || words.contains("--zoom=3.00"), "{words}");
        }
    }

    #[test]
    fn full_screen_is_another_word_than_maximized() {
        for terminal in TERMINALS {
            let values = values(&Fonts::default(), None);
            assert_ne!(terminal.arguments(&values, true), terminal.arguments(&values, false), "{}", terminal.program);
        }
    }

    #[test]
    fn alacritty_is_kept_from_measuring_the_glass() {
        let alacritty = TERMINALS.iter().find(|terminal| terminal.program == "alacritty").unwrap();
        let variables = alacritty.environment(&values(&Fonts::default(), None));
        assert_eq!(variables, [("WINIT_X11_SCALE_FACTOR".to_owned(), "1.00".to_owned())]);
    }

    #[test]
    fn xterm_is_the_last_resort_and_kitty_the_first_choice() {
        assert_eq!(TERMINALS.first().unwrap().program, "kitty");
        assert_eq!(TERMINALS.last().unwrap().program, "xterm");
    }

    #[test]
    fn names_with_spaces_stay_one_word() {
        let fonts = Fonts::known_to_be("Noto Sans Mono CJK SC");
        let values = values(&fonts, Some("/home/王 奶奶"));
        let words = words("xfce4-terminal", &values, false);
        assert!(words.contains(&"--font=Monospace,Noto Sans Mono CJK SC 33".to_owned()), "{words:?}");
        assert!(words.contains(&"--working-directory=/home/王 奶奶".to_owned()), "{words:?}");
    }

    #[test]
    fn xterm_takes_hanzi_from_a_font_of_their_own_if_there_is_one() {
        let with = words("xterm", &values(&Fonts::known_to_be("Noto Sans Mono CJK SC"), None), false).join(" ");
        assert!(with.contains("-fa Monospace") && with.contains("-fd Noto Sans Mono CJK SC"), "{with}");
        assert!(!words("xterm", &values(&Fonts::default(), None), false).contains(&"-fd".to_owned()));
    }
}
