use core::ops::Range;

use super::piece::{Kind, Piece, Role};

/// Says of each mark whether it begins or ends marked text, or stands alone.
pub fn pair(pieces: &mut [Piece]) {
    for strong in [true, false] {
        let mut carried: Option<usize> = None;
        let mut from = 0;
        while from < pieces.len() {
            let line = pieces
                .iter()
                .skip(from + 1)
                .position(|piece| matches!(piece.kind, Kind::Line(_)))
                .map_or(pieces.len(), |length| from + 1 + length);
            carried = pair_in_line(pieces, from..line, strong, carried);
            from = line;
        }
    }
}

/// Pairs within a line go before those over its end: one mark too many does not turn the rest of a paragraph over.
fn pair_in_line(
    pieces: &mut [Piece],
    range: Range<usize>,
    strong: bool,
    carried: Option<usize>,
) -> Option<usize> {
    let marks = |pieces: &[Piece]| {
        pieces
            .iter()
            .enumerate()
            .filter_map(|(at, piece)| match piece.kind {
                Kind::Mark(mark) if mark.strong == strong => Some((range.start + at, mark)),
                _ => None,
            })
            .collect::<Vec<_>>()
    };
    let marks = marks(pieces.get(range.clone()).unwrap_or_default());
    let mut open = carried.filter(|_| !strong || marks.len() % 2 == 1);
    let kept = carried.filter(|_| open.is_none());
    for (at, mark) in marks {
        let partner = open.filter(|&from| sign(pieces, from) == Some(mark.sign));
        match partner {
            Some(from) if mark.closes || (strong && mark.sign == b'*') => {
                set_role(pieces, from, Role::Begins);
                set_role(pieces, at, Role::Ends);
                open = None;
            }
            _ if mark.opens || (strong && mark.sign == b'*' && !mark.closes) => open = Some(at),
            _ => {}
        }
    }
    open.or(kept)
}

fn sign(pieces: &[Piece], piece: usize) -> Option<u8> {
    match pieces.get(piece)?.kind {
        Kind::Mark(mark) => Some(mark.sign),
        _ => None,
    }
}

fn set_role(pieces: &mut [Piece], piece: usize, role: Role) {
    if let Some(Piece {
        kind: Kind::Mark(mark),
        ..
    }) = pieces.get_mut(piece)
    {
        mark.role = role;
    }
}
