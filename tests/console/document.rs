//! A Markdown file as its `console` blocks: text goes in, steps come out, and the text
//! can be written again with other expected lines.

/// A Markdown file.
#[derive(Debug)]
pub struct Document {
    parts: Vec<Part>,
}

#[derive(Debug)]
enum Part {
    /// A line outside of all blocks, or the fence of one.
    Line(String),
    Step(Step),
}

/// A command and what it is expected to print.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// Where the command stands, 1-based.
    pub line: usize,
    /// Without `$ ` and `> `.
    pub command: String,
    pub expected: Vec<String>,
}

impl Document {
    /// Finds the blocks. A block that has no end, or an output without a command, is an
    /// error.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut parts = Vec::new();
        let mut in_block = false;
        let mut steps: Vec<Step> = Vec::new();
        for (number, line) in (1..).zip(text.lines()) {
            if !in_block {
                in_block = line == "```console";
                parts.push(Part::Line(line.to_owned()));
            } else if line == "```" {
                if steps.is_empty() {
                    return Err(format!("line {number}: the block holds no command"));
                }
                parts.extend(steps.drain(..).map(Part::Step));
                parts.push(Part::Line(line.to_owned()));
                in_block = false;
            } else if let Some(command) = line.strip_prefix("$ ") {
                steps.push(Step {
                    line: number,
                    command: command.to_owned(),
                    expected: Vec::new(),
                });
            } else {
                let Some(step) = steps.last_mut() else {
                    return Err(format!("line {number}: expected a command after `$ `"));
                };
                match line.strip_prefix("> ") {
                    Some(more) if step.expected.is_empty() => {
                        step.command.push('\n');
                        step.command.push_str(more);
                    }
                    _ => step.expected.push(line.to_owned()),
                }
            }
        }
        if in_block {
            return Err("the last block has no end".to_owned());
        }
        Ok(Self { parts })
    }

    pub fn steps(&self) -> impl Iterator<Item = &Step> {
        self.parts.iter().filter_map(|part| match part {
            Part::Step(step) => Some(step),
            Part::Line(_) => None,
        })
    }

    pub fn steps_mut(&mut self) -> impl Iterator<Item = &mut Step> {
        self.parts.iter_mut().filter_map(|part| match part {
            Part::Step(step) => Some(step),
            Part::Line(_) => None,
        })
    }

    /// The file again.
    pub fn write(&self) -> String {
        let mut out = String::new();
        let mut push = |line: &str| {
            out.push_str(line);
            out.push('\n');
        };
        for part in &self.parts {
            match part {
                Part::Line(line) => push(line),
                Part::Step(step) => {
                    push(&format!("$ {}", step.command.replace('\n', "\n> ")));
                    step.expected.iter().for_each(|line| push(line));
                }
            }
        }
        out
    }
}
