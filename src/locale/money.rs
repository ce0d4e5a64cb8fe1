//! `{ MONEY($n) }`: an amount as people write it.
use fluent_bundle::{FluentArgs, FluentValue};

/// Amounts beyond this are not written: `f64` would begin to round.
const MOST: f64 = 1e15;

/// 30000 → 3万元, 12345 → 12,345元, 9.5 → 9.50元; with English plural rules 30,000 yuan.
///
/// `unit: "港元"` names other money. What is no number gives a text that no terminal may show, so
/// the message falls back; `FluentValue::Error` would leave a gap without an error beside it.
pub(crate) fn money<'a>(by_ten_thousands: bool, values: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    let amount = match values {
        [FluentValue::Number(number)] if number.value.is_finite() && number.value.abs() < MOST => number.value,
        _ => return FluentValue::from("\0"),
    };
    let unit = match named.get("unit") {
        Some(FluentValue::String(unit)) => unit.as_ref(),
        _ if by_ten_thousands => "元",
        _ => " yuan",
    };
    let sign = if amount < 0.0 { "-" } else { "" };
    let written = format!("{:.2}", amount.abs());
    let (whole, cents) = written.split_once('.').unwrap_or((&written, "00"));
    let text = match whole.strip_suffix("0000") {
        Some(many) if by_ten_thousands && !many.is_empty() && cents == "00" => format!("{sign}{many}万{unit}"),
        _ if cents == "00" => format!("{sign}{}{unit}", grouped(whole)),
        _ => format!("{sign}{}.{cents}{unit}", grouped(whole)),
    };
    text.into()
}

fn grouped(digits: &str) -> String {
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_written_as_people_write_them() {
        for (amount, chinese, english) in [
            (0.0, "0元", "0 yuan"),
            (800.0, "800元", "800 yuan"),
            (9.5, "9.50元", "9.50 yuan"),
            (12345.0, "12,345元", "12,345 yuan"),
            (30000.0, "3万元", "30,000 yuan"),
            (-500_000.0, "-50万元", "-500,000 yuan"),
            (1_234_567.25, "1,234,567.25元", "1,234,567.25 yuan"),
        ] {
            let said = |chinese| money(chinese, &[FluentValue::from(amount)], &FluentArgs::new());
            assert_eq!(said(true), FluentValue::from(chinese));
            assert_eq!(said(false), FluentValue::from(english));
        }
    }

    #[test]
    fn what_is_no_amount_cannot_be_shown() {
        for value in [FluentValue::from("三"), FluentValue::from(f64::NAN), FluentValue::from(1e20)] {
            assert_eq!(money(true, &[value], &FluentArgs::new()), FluentValue::from("\0"));
        }
    }
}
