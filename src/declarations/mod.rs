//! The declaration that comes with softlaw.

use crate::graph::{Editor, EditorError};
use crate::source::Input;

/// A text and its editor's file, as they lie in this folder.
#[derive(Debug, Clone, Copy)]
pub struct Bundled {
    /// The name of its folder.
    pub name: &'static str,
    /// The text, byte for byte as the database publishes it.
    pub text: &'static [u8],
    /// What its editor adds.
    pub editor: &'static str,
}

/// What every command reads when no source is given.
pub const DEFAULT: Bundled = Bundled {
    name: "shanghai-2019",
    text: include_bytes!("shanghai-2019/source.txt"),
    editor: include_str!("shanghai-2019/editor.toml"),
};

impl Bundled {
    /// The text, to be read by [`source::read`](crate::source::read).
    pub fn input(&self) -> Input {
        Input {
            name: "source.txt".to_owned(),
            bytes: self.text.to_vec(),
        }
    }

    /// The editor's file.
    ///
    /// # Errors
    /// It can't be used; a test shows that ours can.
    pub fn editor(&self) -> Result<Editor, EditorError> {
        Editor::parse("editor.toml", self.editor)
    }
}
