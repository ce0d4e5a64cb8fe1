//! How bright a colour is, how it differs from another, and what colour-blind eyes make of it.

/// A colour as terminals name it: red, green, blue.
pub(crate) type Rgb = (u8, u8, u8);
/// The same in linear light, from 0 to 1.
type Light = [f64; 3];

/// What an eye makes of colours.
pub(crate) struct Eye {
    pub(crate) name: &'static str,
    /// From linear light to linear light.
    matrix: [Light; 3],
}

/// Eyes that see all colours, and the three kinds that lack one receptor altogether: Machado,
/// Oliveira, Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency",
/// IEEE TVCG 15 (2009), table of matrices, severity 1.0.
pub(crate) const EYES: [Eye; 4] = [
    Eye { name: "all colours", matrix: [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]] },
    Eye {
        name: "protanopia",
        matrix: [
            [0.152_286, 1.052_583, -0.204_868],
            [0.114_503, 0.786_281, 0.099_216],
            [-0.003_882, -0.048_116, 1.051_998],
        ],
    },
    Eye {
        name: "deuteranopia",
        matrix: [
            [0.367_322, 0.860_646, -0.227_968],
            [0.280_085, 0.672_501, 0.047_413],
            [-0.011_820, 0.042_940, 0.968_881],
        ],
    },
    Eye {
        name: "tritanopia",
        matrix: [
            [1.255_528, -0.076_749, -0.178_779],
            [-0.078_411, 0.930_809, 0.147_602],
            [0.004_733, 0.691_367, 0.303_900],
        ],
    },
];

impl Eye {
    fn sees(&self, color: Rgb) -> Light {
        let light = linear(color);
        self.matrix.map(|row| dot(row, light).clamp(0.0, 1.0))
    }

    /// The contrast of two colours for this eye (WCAG 2.2, "contrast ratio"): from 1 to 21.
    pub(crate) fn contrast(&self, one: Rgb, other: Rgb) -> f64 {
        let (one, other) = (luminance(self.sees(one)), luminance(self.sees(other)));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    /// How far apart two colours are for this eye (CIE 1976 ΔE*ab, D65); 2.3 is just noticeable.
    pub(crate) fn distance(&self, one: Rgb, other: Rgb) -> f64 {
        let (one, other) = (lab(self.sees(one)), lab(self.sees(other)));
        one.iter().zip(other).map(|(a, b)| (a - b).powi(2)).sum::<f64>().sqrt()
    }
}

fn dot(row: Light, light: Light) -> f64 {
    row.iter().zip(light).map(|(a, b)| a * b).sum()
}

fn linear((red, green, blue): Rgb) -> Light {
    [red, green, blue].map(|value| {
        let value = f64::from(value) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    })
}

/// WCAG 2.2, "relative luminance".
fn luminance(light: Light) -> f64 {
    dot([0.2126, 0.7152, 0.0722], light)
}

fn lab(light: Light) -> Light {
    let x = dot([0.412_456_4, 0.357_576_1, 0.180_437_5], light) / 0.950_47;
    let y = dot([0.212_672_9, 0.715_152_2, 0.072_175_0], light);
    let z = dot([0.019_333_9, 0.119_192_0, 0.950_304_1], light) / 1.088_83;
    let [x, y, z] = [x, y, z].map(|t| if t > 216.0 / 24389.0 { t.cbrt() } else { (24389.0 / 27.0 * t + 16.0) / 116.0 });
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

#[test]
fn contrast_is_that_of_the_standard() {
    let [all, ..] = &EYES;
    assert!((all.contrast((0, 0, 0), (255, 255, 255)) - 21.0).abs() < 1e-9);
    // WCAG's own example of the lightest grey that text on white may have.
    assert!((all.contrast((0x59, 0x59, 0x59), (255, 255, 255)) - 7.0).abs() < 0.01);
    assert!((all.distance((255, 255, 255), (0, 0, 0)) - 100.0).abs() < 0.01);
}

#[test]
fn an_eye_without_a_receptor_still_sees_grey() {
    for eye in &EYES {
        assert!(eye.distance((0, 0, 0), (128, 128, 128)) > 50.0, "{}", eye.name);
        let [grey, same] = [eye.sees((128, 128, 128)), linear((128, 128, 128))];
        assert!(grey.iter().zip(same).all(|(a, b)| (a - b).abs() < 1e-4), "{}", eye.name);
    }
}
