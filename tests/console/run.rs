//! Runs one command: its text goes in, what it printed comes out.

use super::ROOT;
use std::path::Path;
use std::process::{Command, Stdio};

/// What a command did.
pub struct Ran {
    pub stdout: String,
    pub stderr: String,
    /// None if a signal ended it.
    pub code: Option<i32>,
}

/// Whether a command is for people only.
pub fn is_skipped(command: &str) -> bool {
    command.starts_with("cargo ") && !command.starts_with("cargo run --release -- ")
}

/// Runs a command with `sh` in the root of the repository. `folder` is its `$T`.
pub fn run(command: &str, folder: &Path) -> Ran {
    let program = Path::new(env!("CARGO_BIN_EXE_softlaw"));
    let mut path = vec![program.parent().unwrap().to_owned()];
    path.extend(std::env::split_paths(
        &std::env::var_os("PATH").unwrap_or_default(),
    ));
    let output = Command::new("sh")
        .arg("-c")
        .arg(command.replace("cargo run --release -- ", "softlaw "))
        .current_dir(ROOT)
        .env("PATH", std::env::join_paths(path).unwrap())
        .env("T", folder)
        .env("NO_COLOR", "1")
        .env("LC_ALL", "C.UTF-8")
        .env_remove("COLUMNS")
        .env_remove("RUST_BACKTRACE")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let text = |bytes| {
        String::from_utf8(bytes)
            .unwrap()
            .replace(folder.to_str().unwrap(), "$T")
    };
    Ran {
        stdout: text(output.stdout),
        stderr: text(output.stderr),
        code: output.status.code(),
    }
}

impl Ran {
    /// As a block shows it.
    pub fn lines(&self) -> Vec<String> {
        let mut lines: Vec<String> = self.stdout.lines().map(str::to_owned).collect();
        if !self.stdout.is_empty() && !self.stdout.ends_with('\n') {
            lines.push("[no line end]".to_owned());
        }
        let marked = |line: &str| format!("2> {line}").trim_end().to_owned();
        lines.extend(self.stderr.lines().map(marked));
        match self.code {
            Some(0) => {}
            Some(code) => lines.push(format!("[exit {code}]")),
            None => lines.push("[ended by a signal]".to_owned()),
        }
        lines
    }
}
