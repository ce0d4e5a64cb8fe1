//! Decides what a terminal is trusted with.
//!
//! A terminal draws octants and sextants when it is on the list *and* the cursor moves as it
//! should. Neither alone will do: there are versions that say the right width and then draw boxes,
//! or drop the line, and there are listed terminals told to use other widths.
use super::ability::{Ability, Console, Doubt, Family, Ground, NotAsked, Proof, Reason};
use super::replies::Replies;
use super::surroundings::Surroundings;
use super::terminal::{Name, Terminal, Version, recognise};
use crate::typeset::Seams;

/// Since when who draws what. `Seen`: windows of that version were looked at.
const DRAWN: [(Family, Name, &[u32], Proof); 11] = [
    (Family::Octants, Name::Vte, &[0, 80], Proof::Seen),
    // These two lack six octants that older characters stand for; those are used.
    (Family::Octants, Name::Kitty, &[0, 41], Proof::Seen),
    (Family::Octants, Name::Foot, &[1, 21], Proof::Seen),
    (Family::Octants, Name::Ghostty, &[1, 1], Proof::Told),
    (Family::Sextants, Name::Vte, &[0, 70], Proof::Seen),
    (Family::Sextants, Name::Konsole, &[22, 12], Proof::Seen),
    (Family::Sextants, Name::Kitty, &[0, 26], Proof::Seen),
    (Family::Sextants, Name::Foot, &[1, 13], Proof::Seen),
    // Alacritty 0.15.
    (Family::Sextants, Name::Alacritty, &[0, 25], Proof::Seen),
    (Family::Sextants, Name::Ghostty, &[1, 0], Proof::Told),
    (Family::Sextants, Name::WezTerm, &[20_220_101], Proof::Told),
];

/// Ghostty understands OSC 66 without drawing it, foot only its widths.
const SIZED: (Name, &[u32]) = (Name::Kitty, &[0, 40]);

/// These draw blocks themselves instead of taking them from a font.
const JOINED: [Name; 7] =
    [Name::Kitty, Name::Foot, Name::Vte, Name::Konsole, Name::Alacritty, Name::Ghostty, Name::WezTerm];

/// Decides from what a terminal answered, and from where the program runs.
pub fn judge(replies: &Replies, surroundings: &Surroundings) -> Ability {
    if let Some(console) = &surroundings.console {
        return on_console(console);
    }
    let mut reasons = Vec::new();
    if surroundings.term == "dumb" {
        reasons.push(Reason::NotAsked(NotAsked::Dumb));
    } else if !replies.complete {
        reasons.push(Reason::Silent);
    }
    let multiplexed = surroundings.multiplexed || answers_as_multiplexer(replies);
    let terminal = if multiplexed { None } else { recognise(replies, surroundings) };
    reasons.push(match (&terminal, multiplexed) {
        (_, true) => Reason::Multiplexed,
        (Some(terminal), _) => Reason::Known(terminal.clone()),
        (None, _) => Reason::Unknown,
    });
    let sized = sized(replies, terminal.as_ref(), multiplexed);
    let (mosaics, families) =
        in_or_out(Family::BEST_FIRST.map(|family| (family, mosaic(family, replies, terminal.as_ref(), multiplexed))));
    let sized_reason = sized.as_ref().err().map_or(Reason::Sized, |doubt| Reason::NotSized(doubt.clone()));
    reasons.push(sized_reason);
    reasons.extend(families);
    let joined = terminal.is_some_and(|terminal| JOINED.contains(&terminal.name));
    let seams = if joined { Seams::Joined } else { Seams::Open };
    Ability { sized: sized.is_ok(), mosaics, seams, multiplexed, console: None, reasons }
}

/// tmux and screen answer for themselves, also where no variable gives them away.
fn answers_as_multiplexer(replies: &Replies) -> bool {
    let names = ["tmux", "screen", "zellij"];
    let told = replies.version.as_deref().unwrap_or_default().to_ascii_lowercase();
    let attributes = replies.secondary.as_deref().and_then(<[u32]>::first);
    names.iter().any(|name| told.starts_with(name)) || matches!(attributes, Some(83 | 84))
}

fn sized(replies: &Replies, terminal: Option<&Terminal>, multiplexed: bool) -> Result<(), Doubt> {
    if multiplexed {
        return Err(Doubt::Multiplexed);
    }
    let (name, since) = SIZED;
    let version = &terminal.filter(|terminal| terminal.name == name).ok_or(Doubt::NotListed)?.version;
    if version.0.as_slice() < since {
        return Err(Doubt::TooOld(Version(since.to_vec())));
    }
    let (width, scale) = (replies.sized_width, replies.sized_scale);
    if (width, scale) == (Some(2), Some(2)) { Ok(()) } else { Err(Doubt::MovedFor { width, scale }) }
}

/// Whether a family can be trusted outside a Linux console.
fn mosaic(family: Family, replies: &Replies, terminal: Option<&Terminal>, multiplexed: bool) -> Result<Ground, Doubt> {
    let advance = match family {
        Family::Octants => replies.octants,
        Family::Sextants => replies.sextants,
        Family::Quadrants | Family::HalfBlocks => replies.quadrants,
        Family::Spaces => return Ok(Ground::Colour),
    };
    if let Family::Quadrants | Family::HalfBlocks = family {
        // Here a terminal that does not answer gets the benefit of the doubt.
        return if advance.is_none_or(|columns| columns == 2) {
            Ok(Ground::Everywhere)
        } else {
            Err(Doubt::Moved(advance))
        };
    }
    if multiplexed {
        return Err(Doubt::Multiplexed);
    }
    let name = terminal.map(|terminal| &terminal.name);
    let (.., since, proof) =
        DRAWN.iter().find(|(drawn, by, ..)| *drawn == family && Some(by) == name).ok_or(Doubt::NotListed)?;
    let since = Version(since.to_vec());
    if terminal.is_some_and(|terminal| terminal.version < since) {
        return Err(Doubt::TooOld(since));
    }
    if advance == Some(2) { Ok(Ground::Since(since, *proof)) } else { Err(Doubt::Moved(advance)) }
}

/// A console draws what its font has, and nothing else.
fn on_console(console: &Console) -> Ability {
    let (mosaics, families) = in_or_out(Family::BEST_FIRST.map(|family| (family, in_font(family, console))));
    let mut reasons = vec![Reason::NotAsked(NotAsked::Console), Reason::NotSized(Doubt::NotListed)];
    reasons.extend(families);
    let console = Some(console.clone());
    Ability { sized: false, mosaics, seams: Seams::Open, multiplexed: false, console, reasons }
}

fn in_font(family: Family, console: &Console) -> Result<Ground, Doubt> {
    let needed: &str = match family {
        Family::Octants | Family::Sextants => return Err(Doubt::NotInFont),
        Family::Quadrants => "▀▄█▌▐▖▗▘▙▚▛▜▝▞▟",
        Family::HalfBlocks => "▀▄█",
        Family::Spaces => return Ok(Ground::Colour),
    };
    if console.mapped.is_none() {
        return Err(Doubt::FontUnknown);
    }
    if needed.chars().all(|c| console.draws(c)) { Ok(Ground::InFont) } else { Err(Doubt::NotInFont) }
}

fn in_or_out(judged: [(Family, Result<Ground, Doubt>); 5]) -> (Vec<Family>, Vec<Reason>) {
    let trusted = judged.iter().filter(|(_, verdict)| verdict.is_ok()).map(|(family, _)| *family).collect();
    let reason = |(family, verdict)| match verdict {
        Ok(ground) => Reason::Trusted(family, ground),
        Err(doubt) => Reason::Doubted(family, doubt),
    };
    (trusted, judged.into_iter().map(reason).collect())
}
