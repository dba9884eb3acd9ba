use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use miette::{
    Diagnostic, GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteError, MietteSpanContents, SourceCode,
    SourceSpan, SpanContents,
};

use super::{Finding, Severity};
use crate::json;

/// Findings with excerpts of the files, sorted by file and position.
///
/// `Display` prints the plain rendering.
#[derive(Clone, Default)]
pub struct Report {
    findings: Vec<Finding>,
    excerpts: Vec<Option<Excerpt>>,
}

impl Report {
    /// The largest number of findings in a rendering: thousands of findings have one reason, and nobody reads them
    /// all.
    const SHOWN: usize = 100;

    /// Creates a report about files, given as path and text.
    pub(crate) fn new(findings: Vec<Finding>, sources: &BTreeMap<String, Arc<str>>) -> Self {
        let mut by_file: BTreeMap<String, Vec<Finding>> = BTreeMap::new();
        for mut finding in findings {
            finding.help.get_or_insert_with(|| finding.code.suggestion().to_owned());
            by_file.entry(finding.file.clone()).or_default().push(finding);
        }
        let mut report = Self::default();
        for (file, findings) in by_file {
            let source = sources.get(&file).cloned();
            let mut located: Vec<(Option<Range<usize>>, Finding)> = match &source {
                Some(text) => {
                    let root = json::parse(text).ok();
                    let locate = |finding: &Finding| {
                        let by_pointer = || Some(json::locate(root.as_ref()?, &finding.pointer, finding.on_key));
                        finding.span.clone().or_else(by_pointer).unwrap_or(0..0)
                    };
                    findings
                        .into_iter()
                        .map(|finding| (Some(locate(&finding)), finding))
                        .collect()
                }
                None => findings.into_iter().map(|finding| (None, finding)).collect(),
            };
            located.sort_by(|(a, left), (b, right)| {
                let key = |span: &Option<Range<usize>>| span.as_ref().map(|span| span.start);
                key(a)
                    .cmp(&key(b))
                    .then_with(|| left.code.cmp(&right.code))
                    .then_with(|| left.message.cmp(&right.message))
            });
            located.dedup();
            let lines: Vec<usize> = source.as_deref().map(line_starts).unwrap_or_default();
            let mut before = None;
            for (span, finding) in located {
                let excerpt = source
                    .as_deref()
                    .zip(span)
                    .map(|(text, span)| Excerpt::new(text, &lines, span, &mut before));
                report.excerpts.push(excerpt);
                report.findings.push(finding);
            }
        }
        report
    }

    /// Returns the findings, sorted by file and position.
    #[must_use]
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// Returns whether there are no findings.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.findings.is_empty()
    }

    /// Returns whether any finding is an error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.findings.iter().any(|finding| finding.severity == Severity::Error)
    }

    /// Returns the line and the column of a finding, both from 1, the column in characters.
    #[must_use]
    pub fn position(&self, finding: usize) -> Option<(usize, usize)> {
        self.excerpts
            .get(finding)?
            .as_ref()
            .map(|excerpt| (excerpt.line + 1, excerpt.column + 1))
    }

    /// Renders the report without colour at a fixed width, for logs and snapshots.
    #[must_use]
    pub fn plain(&self) -> String {
        self.render(GraphicalReportHandler::new_themed(GraphicalTheme::unicode_nocolor()).with_width(100))
    }

    /// Renders the report with colour for a terminal of the given width.
    #[must_use]
    pub fn fancy(&self, width: usize) -> String {
        self.render(GraphicalReportHandler::new_themed(GraphicalTheme::unicode()).with_width(width.clamp(40, 400)))
    }

    fn render(&self, handler: GraphicalReportHandler) -> String {
        let handler = handler.with_links(false).with_context_lines(1);
        let mut text = String::new();
        let shown = self.shown();
        for (finding, excerpt) in shown
            .iter()
            .filter_map(|at| self.findings.get(*at).zip(self.excerpts.get(*at)))
        {
            let diagnostic = Diagnosed {
                finding,
                excerpt: excerpt.as_ref(),
            };
            let mut one = String::new();
            if handler.render_report(&mut one, &diagnostic).is_err() {
                one = format!("{}: {diagnostic}\n", finding.code);
            }
            for line in one.trim_matches('\n').lines() {
                text.push_str(line.trim_end());
                text.push('\n');
            }
            text.push('\n');
        }
        if let Some(more) = self.findings.len().checked_sub(shown.len()).filter(|more| *more > 0) {
            text.push_str(&format!("and {} more\n\n", grouped(more)));
        }
        text.push_str(&self.summary());
        text.push('\n');
        text
    }

    /// Returns the indices of the findings to render: all of them, or the first ones, preferring errors.
    fn shown(&self) -> Vec<usize> {
        let mut shown: Vec<usize> = (0..self.findings.len()).collect();
        if shown.len() > Self::SHOWN {
            shown.sort_by_key(|at| {
                self.findings
                    .get(*at)
                    .map(|finding| std::cmp::Reverse(finding.severity))
            });
            shown.truncate(Self::SHOWN);
            shown.sort_unstable();
        }
        shown
    }

    /// Returns the last line, with the number of errors and warnings.
    #[must_use]
    pub fn summary(&self) -> String {
        let errors = self
            .findings
            .iter()
            .filter(|finding| finding.severity == Severity::Error)
            .count();
        let count =
            |number: usize, word: &str| format!("{} {word}{}", grouped(number), if number == 1 { "" } else { "s" });
        format!(
            "{}, {}",
            count(errors, "error"),
            count(self.findings.len() - errors, "warning")
        )
    }
}

/// Returns a number with a comma after every three digits: `69,900`.
#[must_use]
pub fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.plain())
    }
}

impl fmt::Debug for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // `Result::unwrap` and a `main` that returns a `Result` show this: it is for people.
        write!(f, "\n{}", self.plain())
    }
}

impl std::error::Error for Report {}

/// The lines around a finding. Long lines are cut and control characters made visible, so that
/// a report stays readable for any content.
#[derive(Debug, Clone)]
struct Excerpt {
    /// The lines.
    text: String,
    /// The finding within the excerpt, in bytes.
    span: Range<usize>,
    /// The number of the excerpt's first line, from 0.
    first_line: usize,
    /// The line of the finding, from 0.
    line: usize,
    /// The column of the finding in characters, from 0.
    column: usize,
}

impl Excerpt {
    const BEFORE: usize = 50;
    const AFTER: usize = 90;

    /// `lines` are the offsets at which the lines of the source start. `before` is an offset before the excerpt, with its
    /// column, so that no part of a long line with many findings is counted twice.
    fn new(source: &str, lines: &[usize], span: Range<usize>, before: &mut Option<(usize, usize)>) -> Self {
        let start = floor_boundary(source, span.start);
        let end = floor_boundary(source, span.end.max(start));
        let line = lines.partition_point(|at| *at <= start).saturating_sub(1);
        let line_start = lines.get(line).copied().unwrap_or(0);
        let line_end = lines.get(line + 1).map_or(source.len(), |next| next - 1);
        let (from, counted) = before
            .filter(|(at, _)| (line_start..=start).contains(at))
            .unwrap_or((line_start, 0));
        let column = counted + source[from..start].chars().count();
        *before = Some((start, column));

        let mut text = String::new();
        let mut first_line = line;
        if let Some(from) = line.checked_sub(1).and_then(|previous| lines.get(previous)) {
            text.push_str(&head(source[*from..line_start].trim_end_matches('\n')));
            text.push('\n');
            first_line -= 1;
        }
        text.push_str(&tail(&source[line_start..start]));
        let from = text.len();
        // A span of several lines is shown by its first line.
        text.push_str(&head(&source[start..end.min(line_end)]));
        let to = text.len();
        text.push_str(&head(&source[end.min(line_end)..line_end]));
        let next_end = lines.get(line + 2).map_or(source.len(), |after| after - 1);
        if line_end + 1 < source.len() {
            text.push('\n');
            text.push_str(&head(&source[line_end + 1..next_end]));
        }
        Self {
            text,
            span: from..to,
            first_line,
            line,
            column,
        }
    }
}

fn line_starts(text: &str) -> Vec<usize> {
    std::iter::once(0)
        .chain(text.match_indices('\n').map(|(at, _)| at + 1))
        .collect()
}

fn floor_boundary(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// Returns the beginning of a line.
fn head(line: &str) -> String {
    let mut shown: String = line.chars().take(Excerpt::AFTER).map(visible).collect();
    if line.chars().nth(Excerpt::AFTER).is_some() {
        shown.push('…');
    }
    shown.trim_end_matches('␍').to_owned()
}

/// Returns the end of a line.
fn tail(line: &str) -> String {
    if line.chars().rev().nth(Excerpt::AFTER).is_none() {
        return line.chars().map(visible).collect();
    }
    let from = line
        .char_indices()
        .rev()
        .nth(Excerpt::BEFORE - 1)
        .map_or(0, |(at, _)| at);
    std::iter::once('…').chain(line[from..].chars().map(visible)).collect()
}

fn visible(c: char) -> char {
    match c {
        '\t' => ' ',
        '\u{0}'..='\u{1f}' => char::from_u32(0x2400 + u32::from(c)).unwrap_or('\u{fffd}'),
        '\u{7f}'..='\u{9f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' => '\u{fffd}',
        c => c,
    }
}

/// Returns the name of a file without control characters, which disks allow in names.
fn shown(file: &str) -> String {
    let visible_too = |c| if c == '\t' { '␉' } else { visible(c) };
    file.chars().map(visible_too).collect()
}

/// A finding as a diagnostic of miette.
#[derive(Debug)]
struct Diagnosed<'a> {
    finding: &'a Finding,
    excerpt: Option<&'a Excerpt>,
}

impl fmt::Display for Diagnosed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.excerpt {
            Some(_) => f.write_str(&self.finding.message),
            None => write!(f, "{}: {}", shown(&self.finding.file), self.finding.message),
        }
    }
}

impl std::error::Error for Diagnosed<'_> {}

impl Diagnostic for Diagnosed<'_> {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(self.finding.code))
    }

    fn severity(&self) -> Option<miette::Severity> {
        Some(match self.finding.severity {
            Severity::Warning => miette::Severity::Warning,
            Severity::Error => miette::Severity::Error,
        })
    }

    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        self.finding
            .help
            .as_ref()
            .map(|help| Box::new(help) as Box<dyn fmt::Display>)
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        self.excerpt.is_some().then_some(self)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let span = self.excerpt?.span.clone();
        let label = LabeledSpan::new_primary_with_span(Some("here".to_owned()), (span.start, span.len()));
        Some(Box::new(std::iter::once(label)))
    }
}

impl SourceCode for Diagnosed<'_> {
    fn read_span<'a>(
        &'a self,
        _: &SourceSpan,
        lines_before: usize,
        lines_after: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let excerpt = self.excerpt.ok_or(MietteError::OutOfBounds)?;
        // Without context lines, miette asks for the position alone.
        let (line, column) = if lines_before + lines_after == 0 {
            (excerpt.line, excerpt.column)
        } else {
            (excerpt.first_line, 0)
        };
        Ok(Box::new(MietteSpanContents::new_named(
            shown(&self.finding.file),
            excerpt.text.as_bytes(),
            (0, excerpt.text.len()).into(),
            line,
            column,
            excerpt.text.lines().count(),
        )))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::Code;

    fn report(warnings: usize, errors: usize) -> Report {
        let finding =
            |file: &str, at: usize| Finding::error(Code::Syntax, file, String::new(), format!("number {at:06}"));
        let findings = (0..warnings)
            .map(|at| finding("a.json", at).warning())
            .chain((0..errors).map(|at| finding("b.json", at)))
            .collect();
        Report::new(findings, &BTreeMap::new())
    }

    #[test]
    fn long_report_is_cut_and_counted() {
        let text = report(0, 70_000).plain();
        assert_eq!(text.matches("number ").count(), 100);
        assert!(text.contains("number 000099") && !text.contains("number 000100"));
        assert!(
            text.ends_with("\nand 69,900 more\n\n70,000 errors, 0 warnings\n"),
            "{text}"
        );
    }

    #[test]
    fn cut_report_shows_errors_first() {
        let text = report(200, 1).plain();
        assert!(
            text.contains("b.json: number 000000") && text.contains("number 000098"),
            "{text}"
        );
        assert!(text.contains("and 101 more\n"), "{text}");
    }

    #[test]
    fn short_report_is_complete() {
        let text = report(50, 50).plain();
        assert_eq!(text.matches("number ").count(), 100);
        assert!(!text.contains(" more"), "{text}");
    }

    #[test]
    fn digits_are_grouped_by_three() {
        let shown = [0, 999, 1000, 12_345, 1_000_000].map(grouped);
        assert_eq!(shown, ["0", "999", "1,000", "12,345", "1,000,000"]);
    }
}
