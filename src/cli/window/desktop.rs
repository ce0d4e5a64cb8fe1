//! Where a window could be opened.
use std::ffi::OsString;

/// What windows are shown by here. Neither is true on Windows and macOS, which have their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Desktop {
    /// An X server can be reached, `XWayland` included.
    pub(super) x11: bool,
    /// A Wayland compositor can be reached.
    pub(super) wayland: bool,
}

/// What a terminal needs to open its window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Needs {
    /// Any desktop but that of Windows.
    Any,
    /// An X server.
    X11,
    /// A Wayland compositor.
    Wayland,
    /// Windows itself.
    Windows,
}

impl Desktop {
    /// The desktop this process belongs to; none over SSH, on a bare console or in a service.
    pub(super) fn here() -> Option<Self> {
        let own = cfg!(any(windows, target_os = "macos"));
        Self::from_names(std::env::var_os("DISPLAY"), std::env::var_os("WAYLAND_DISPLAY"), own)
    }

    fn from_names(display: Option<OsString>, wayland_display: Option<OsString>, own: bool) -> Option<Self> {
        let named = |name: Option<OsString>| name.is_some_and(|name| !name.is_empty());
        let desktop = Self { x11: named(display), wayland: named(wayland_display) };
        (own || desktop.x11 || desktop.wayland).then_some(desktop)
    }

    /// Whether a terminal can open its window here.
    pub(super) fn has(self, needs: Needs) -> bool {
        match needs {
            Needs::Any => !cfg!(windows),
            Needs::X11 => self.x11,
            Needs::Wayland => self.wayland,
            Needs::Windows => cfg!(windows),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_desktop_is_where_a_display_has_a_name() {
        let some = |name: &str| Some(OsString::from(name));
        assert_eq!(Desktop::from_names(None, None, false), None);
        assert_eq!(Desktop::from_names(some(""), some(""), false), None);
        assert_eq!(Desktop::from_names(some(":0"), None, false), Some(Desktop { x11: true, wayland: false }));
        assert_eq!(Desktop::from_names(None, some("wayland-0"), false), Some(Desktop { x11: false, wayland: true }));
        assert_eq!(Desktop::from_names(None, None, true), Some(Desktop { x11: false, wayland: false }));
    }

    #[cfg(unix)]
    #[test]
    fn a_terminal_is_used_only_where_its_window_can_stand() {
        let both = Desktop { x11: true, wayland: true };
        assert!([Needs::Any, Needs::X11, Needs::Wayland].into_iter().all(|needs| both.has(needs)));
        let wayland = Desktop { x11: false, wayland: true };
        assert!(!wayland.has(Needs::X11));
        assert!(!Desktop { x11: true, wayland: false }.has(Needs::Wayland));
        assert!(!both.has(Needs::Windows));
    }
}
