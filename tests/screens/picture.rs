//! A picture of a window, as plain bytes: no library for images is needed.

/// The dots of a window, from top to bottom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Picture {
    pub(crate) width: usize,
    pub(crate) height: usize,
    dots: Vec<[u8; 3]>,
}

impl Picture {
    /// A picture of one colour.
    pub(crate) fn plain(width: usize, height: usize, colour: [u8; 3]) -> Self {
        Self { width, height, dots: vec![colour; width * height] }
    }

    /// Reads a binary PPM of 8 bits a colour; nothing where it is none, or not all of it is there.
    pub(crate) fn read(ppm: &[u8]) -> Option<Self> {
        let (words, rest) = header(ppm)?;
        let [magic, numbers @ ..] = words;
        let [width, height, most] = numbers.map(|number| number.parse::<usize>().ok());
        let (width, height) = (width?, height?);
        let (dots, []) = rest.as_chunks::<3>() else { return None };
        let whole = magic == "P6" && most == Some(255) && dots.len() == width.checked_mul(height)?;
        whole.then(|| Self { width, height, dots: dots.to_vec() })
    }

    /// The same as a file that picture viewers open.
    pub(crate) fn ppm(&self) -> Vec<u8> {
        let mut file = format!("P6\n{} {}\n255\n", self.width, self.height).into_bytes();
        file.extend(self.dots.as_flattened());
        file
    }

    /// The colour of a dot.
    pub(crate) fn at(&self, x: usize, y: usize) -> [u8; 3] {
        self.dots[y * self.width + x]
    }

    /// Paints a rectangle.
    pub(crate) fn paint(&mut self, (left, top): (usize, usize), (right, bottom): (usize, usize), colour: [u8; 3]) {
        for y in top..bottom {
            self.dots[y * self.width + left..y * self.width + right].fill(colour);
        }
    }
}

/// The four words a PPM begins with, and what comes behind the one blank after them.
fn header(ppm: &[u8]) -> Option<([&str; 4], &[u8])> {
    let mut words = [""; 4];
    let mut rest = ppm;
    for word in &mut words {
        let begin = rest.iter().position(|byte| !byte.is_ascii_whitespace())?;
        rest = &rest[begin..];
        let end = rest.iter().position(u8::is_ascii_whitespace)?;
        *word = std::str::from_utf8(&rest[..end]).ok()?;
        rest = &rest[end..];
    }
    Some((words, rest.get(1..)?))
}

#[test]
fn a_picture_is_read_as_it_was_written() {
    let mut picture = Picture::plain(3, 2, [0, 10, 13]);
    picture.paint((1, 0), (3, 1), [255, 32, 9]);
    assert_eq!((picture.at(0, 0), picture.at(2, 0), picture.at(2, 1)), ([0, 10, 13], [255, 32, 9], [0, 10, 13]));
    let file = picture.ppm();
    assert_eq!(Picture::read(&file), Some(picture));
    assert_eq!(Picture::read(&file[..file.len() - 1]), None);
    assert_eq!(Picture::read(b"P5\n1 1\n255\n\0\0\0"), None);
    assert_eq!(Picture::read(b""), None);
}
