//! The programs that read what we write, how they are found and how they are run.

use softlaw::export::Format;
use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::Mutex;

pub const SCRIPTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/interop");

/// The readers of which it has been said that they are skipped.
static SKIPPED: Mutex<BTreeSet<&str>> = Mutex::new(BTreeSet::new());

/// A program, or a library with a script of ours around it.
pub struct Reader {
    pub name: &'static str,
    pub formats: &'static [Format],
    /// Where it is wrong and we are not: an instrument, and what is then said.
    pub errs: &'static [(&'static str, &'static str)],
    run: Run,
    /// What to do when it isn't there.
    get: &'static str,
}

/// How the program is started. All but rapper read all files in one process.
enum Run {
    Rapper,
    Python {
        script: &'static str,
    },
    Node {
        package: &'static str,
        script: &'static str,
    },
    Java {
        source: &'static str,
    },
}

/// All of them.
pub const READERS: [Reader; 7] = [
    Reader {
        name: "rapper",
        formats: &[
            Format::Turtle,
            Format::TriG,
            Format::NTriples,
            Format::NQuads,
            Format::RdfXml,
        ],
        errs: &[],
        run: Run::Rapper,
        get: "apt-get install raptor2-utils",
    },
    Reader {
        name: "rdflib",
        formats: &Format::ALL,
        errs: &[],
        run: Run::Python {
            script: "rdflib_read.py",
        },
        get: "pip install 'rdflib>=7', and set SOFTLAW_PYTHON if python3 is not the one that has it",
    },
    Reader {
        name: "N3.js",
        formats: &[
            Format::Turtle,
            Format::TriG,
            Format::NTriples,
            Format::NQuads,
        ],
        errs: &[],
        run: Run::Node {
            package: "n3",
            script: "n3_read.mjs",
        },
        get: "npm install n3, and set SOFTLAW_NODE_MODULES to its node_modules",
    },
    Reader {
        name: "jsonld.js",
        formats: &[Format::JsonLd],
        errs: &[],
        run: Run::Node {
            package: "jsonld",
            script: "jsonld_read.mjs",
        },
        get: "npm install jsonld, and set SOFTLAW_NODE_MODULES to its node_modules",
    },
    Reader {
        name: "jsonld.js, compacting",
        formats: &[Format::JsonLd],
        errs: &[],
        run: Run::Node {
            package: "jsonld",
            script: "jsonld_compact.mjs",
        },
        get: "npm install jsonld, and set SOFTLAW_NODE_MODULES to its node_modules",
    },
    Reader {
        name: "Jena",
        // Debian has its JSON-LD reader without the JSON parser that it needs.
        formats: &[
            Format::Turtle,
            Format::TriG,
            Format::NTriples,
            Format::NQuads,
            Format::RdfXml,
        ],
        errs: &[],
        run: Run::Java {
            source: "JenaRead.java",
        },
        get: "apt-get install default-jdk-headless libapache-jena-java, and set SOFTLAW_JENA as .ci/run does",
    },
    Reader {
        name: "PyLD",
        formats: &[Format::JsonLd],
        // XML Schema writes NaN; this one writes NAN.
        errs: &[("typed-values.trig", "\"NAN\"^^")],
        run: Run::Python {
            script: "pyld_read.py",
        },
        get: "pip install PyLD, and set SOFTLAW_PYTHON if python3 is not the one that has it",
    },
];

impl Reader {
    /// Whether it can be run; see [`is_here`].
    pub fn is_here(&self) -> bool {
        is_here(self.name, self.get, self.probe())
    }

    /// Runs a command that succeeds where the reader can be run; else says why not.
    fn probe(&self) -> Result<(), String> {
        let command = match self.run {
            Run::Rapper => {
                let mut command = Command::new("rapper");
                command.arg("--version");
                command
            }
            Run::Python { script } => {
                let mut command = python();
                command.arg(format!("{SCRIPTS}/{script}"));
                command
            }
            Run::Node { package, .. } => {
                let mut command = Command::new("node");
                command.args([&format!("{SCRIPTS}/modules.mjs"), package]);
                command
            }
            Run::Java { source } => java(source),
        };
        succeeds(command)
    }

    /// What it reads in each file, as N-Quads, or what it says against it. A warning
    /// counts too: what we write gives no reader a doubt.
    pub fn read(&self, files: &[(PathBuf, Format)]) -> Vec<Result<String, String>> {
        let mut command = match self.run {
            Run::Rapper => {
                let rapper = |(path, format): &(PathBuf, Format)| {
                    let mut command = Command::new("rapper");
                    command.args(["--quiet", "--input", rapper_name(*format)]);
                    command.args(["--output", "nquads"]).arg(path);
                    self.output(&mut command)
                };
                return files.iter().map(rapper).collect();
            }
            Run::Python { script } => {
                let mut command = python();
                command.arg(format!("{SCRIPTS}/{script}"));
                command
            }
            Run::Node { script, .. } => node(script),
            Run::Java { source } => java(source),
        };
        let folder = tempfile::tempdir().unwrap();
        let out = |number: usize| folder.path().join(number.to_string());
        let mut jobs = String::new();
        for (number, (path, format)) in files.iter().enumerate() {
            let (path, out, media_type) = (path.display(), out(number), format.media_type());
            jobs += &format!("{media_type}\t{path}\t{}\n", out.display());
        }
        let list = folder.path().join("jobs");
        fs::write(&list, jobs).unwrap();
        if let Err(error) = self.output(command.arg(list)) {
            return vec![Err(error); files.len()];
        }
        let read = |number| {
            let said = fs::read_to_string(out(number).with_extension("error"));
            match said {
                Ok(said) => Err(format!("{}: {said}", self.name)),
                Err(_) => fs::read_to_string(out(number))
                    .map_err(|error| format!("{} wrote nothing: {error}", self.name)),
            }
        };
        (0..files.len()).map(read).collect()
    }

    fn output(&self, command: &mut Command) -> Result<String, String> {
        let output = command.stdin(Stdio::null()).output();
        let output = output.map_err(|error| format!("{} can't be run: {error}", self.name))?;
        let said = String::from_utf8_lossy(&output.stderr);
        if !output.status.success() || !said.trim().is_empty() {
            return Err(format!("{} ({}): {said}", self.name, output.status));
        }
        String::from_utf8(output.stdout).map_err(|error| error.to_string())
    }
}

/// Whether a program can be run, by what its probe says. If not, standard error hears
/// once what to do; where nothing may be skipped, the test fails.
pub fn is_here(name: &'static str, get: &str, probe: Result<(), String>) -> bool {
    let demand = env::var("SOFTLAW_SUITES").unwrap_or_default();
    assert!(
        demand.is_empty() || demand == "all",
        "SOFTLAW_SUITES is {demand:?}; it can be `all` or nothing"
    );
    let Err(reason) = probe else {
        return true;
    };
    let message = format!(
        "{name} is not here ({reason}). To get it: {get}. `bash .ci/run` gets all readers."
    );
    assert!(demand.is_empty(), "{message}");
    say_skipped(name, &message);
    false
}

/// Says once that something is skipped.
pub fn say_skipped(name: &'static str, message: &str) {
    if SKIPPED.lock().unwrap().insert(name) {
        // Not eprintln: the test harness hides that when the test passes.
        let _ = writeln!(io::stderr(), "\nSKIPPED: {message}");
    }
}

/// Runs a command that tells whether something is there; else says why not.
pub fn succeeds(mut command: Command) -> Result<(), String> {
    let output = command.stdin(Stdio::null()).output();
    let output =
        output.map_err(|error| format!("{}: {error}", command.get_program().to_string_lossy()))?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let last = said.lines().rfind(|line| !line.trim().is_empty());
    Err(last.unwrap_or("it can't be run").to_owned())
}

/// A script of ours, run by node.
pub fn node(script: &str) -> Command {
    let mut command = Command::new("node");
    command.arg(format!("{SCRIPTS}/{script}"));
    command
}

/// A program of ours in one file, with Debian's Java libraries beside it. SOFTLAW_JENA
/// is a folder of files that its Jena looks for in another place than it has them.
fn java(source: &str) -> Command {
    let mut command = Command::new("java");
    let mended = env::var("SOFTLAW_JENA").unwrap_or_default();
    command.args(["-cp", &format!("{mended}:/usr/share/java/*")]);
    command.arg(format!("{SCRIPTS}/{source}"));
    command
}

/// The Python that has the libraries.
pub fn python() -> Command {
    let python = env::var_os("SOFTLAW_PYTHON").filter(|name| !name.is_empty());
    Command::new(python.unwrap_or_else(|| "python3".into()))
}

fn rapper_name(format: Format) -> &'static str {
    match format {
        Format::Turtle => "turtle",
        Format::TriG => "trig",
        Format::NTriples => "ntriples",
        Format::NQuads => "nquads",
        Format::RdfXml => "rdfxml",
        Format::JsonLd => "json-ld",
    }
}
