//! The normal quantile: which deviation a probability belongs to.
//!
//! Algorithm AS 241, PPND16 (M. J. Wichura, "The percentage points of the normal distribution", Applied
//! Statistics 37, 1988, 477–484): good to about sixteen digits. Forty numbers are less than a crate
//! would bring.

/// A ratio of polynomials, their coefficients from the constant on.
struct Ratio {
    above: [f64; 8],
    below: [f64; 8],
}

/// Probabilities from 0.075 to 0.925, in the square of the distance from the middle.
const CENTRE: Ratio = Ratio {
    above: [
        3.387_132_872_796_366_5,
        133.141_667_891_784_38,
        1_971.590_950_306_551_3,
        13_731.693_765_509_46,
        45_921.953_931_549_87,
        67_265.770_927_008_7,
        33_430.575_583_588_13,
        2_509.080_928_730_122_7,
    ],
    below: [
        1.0,
        42.313_330_701_600_91,
        687.187_007_492_057_9,
        5_394.196_021_424_751,
        21_213.794_301_586_597,
        39_307.895_800_092_71,
        28_729.085_735_721_943,
        5_226.495_278_852_854,
    ],
};
/// Nearer to 0 or 1, down to about 1.4e-11, in the root of the logarithm.
const MIDDLE: Ratio = Ratio {
    above: [
        1.423_437_110_749_683_5,
        4.630_337_846_156_546,
        5.769_497_221_460_691,
        3.647_848_324_763_204_5,
        1.270_458_252_452_368_4,
        0.241_780_725_177_450_6,
        0.022_723_844_989_269_184,
        0.000_774_545_014_278_341_4,
    ],
    below: [
        1.0,
        2.053_191_626_637_759,
        1.676_384_830_183_803_8,
        0.689_767_334_985_1,
        0.148_103_976_427_480_08,
        0.015_198_666_563_616_457,
        0.000_547_593_808_499_534_5,
        1.050_750_071_644_416_9e-09,
    ],
};
/// Nearer still.
const TAIL: Ratio = Ratio {
    above: [
        6.657_904_643_501_103,
        5.463_784_911_164_114,
        1.784_826_539_917_291_3,
        0.296_560_571_828_504_87,
        0.026_532_189_526_576_124,
        0.001_242_660_947_388_078_4,
        2.711_555_568_743_487_6e-05,
        2.010_334_399_292_288_1e-07,
    ],
    below: [
        1.0,
        0.599_832_206_555_888,
        0.136_929_880_922_735_8,
        0.014_875_361_290_850_615,
        0.000_786_869_131_145_613_3,
        1.846_318_317_510_054_8e-05,
        1.421_511_758_316_446e-07,
        2.044_263_103_389_939_7e-15,
    ],
};

/// The deviation `z` of the standard normal distribution below which lies the share `p`; infinite for
/// 0 and 1, not a number outside of them.
pub(super) fn normal_quantile(p: f64) -> f64 {
    if !(0.0..=1.0).contains(&p) {
        return f64::NAN;
    }
    let middle = p - 0.5;
    if middle.abs() <= 0.425 {
        return middle * CENTRE.at(0.425 * 0.425 - middle * middle);
    }
    let tail = p.min(1.0 - p);
    if tail <= 0.0 {
        return f64::INFINITY.copysign(middle);
    }
    let root = (-tail.ln()).sqrt();
    let far = if root <= 5.0 { MIDDLE.at(root - 1.6) } else { TAIL.at(root - 5.0) };
    far.copysign(middle)
}

/// The height of the standard normal distribution at `z`.
pub(super) fn normal_density(z: f64) -> f64 {
    (-z * z / 2.0).exp() / (2.0 * std::f64::consts::PI).sqrt()
}

impl Ratio {
    fn at(&self, x: f64) -> f64 {
        let polynomial =
            |coefficients: &[f64; 8]| coefficients.iter().rev().fold(0.0, |sum: f64, next| sum * x + *next);
        polynomial(&self.above) / polynomial(&self.below)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_deviations_are_those_of_the_tables() {
        for (p, z) in [
            (0.5, 0.0),
            // The values that the article gives to check a program by.
            (0.25, -0.674_489_750_196_081_7),
            (0.001, -3.090_232_306_167_814),
            (1e-20, -9.262_340_089_798_408),
            (0.975, 1.959_963_984_540_054),
            (0.8, 0.841_621_233_572_914_3),
            (0.9, 1.281_551_565_544_600_4),
        ] {
            assert!((normal_quantile(p) - z).abs() < 1e-13 * (1.0 + z.abs()), "{p}: {}", normal_quantile(p));
        }
    }

    #[test]
    fn both_tails_are_alike_and_the_ends_are_infinite() {
        for hundredth in 1..50 {
            let p = f64::from(hundredth) / 100.0;
            assert!((normal_quantile(p) + normal_quantile(1.0 - p)).abs() < 1e-12);
        }
        assert_eq!((normal_quantile(0.0), normal_quantile(1.0)), (f64::NEG_INFINITY, f64::INFINITY));
        assert!(normal_quantile(1.5).is_nan() && normal_quantile(f64::NAN).is_nan());
    }
}
