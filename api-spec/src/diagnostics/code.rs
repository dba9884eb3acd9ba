use std::fmt;

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Odd, but it can be generated and sent.
    Warning,
    /// Nothing is generated while it is there.
    Error,
}

macro_rules! codes {
    ($($variant:ident $text:literal $meaning:literal;)*) => {
        /// What kind of finding it is. The texts are stable; `api-spec/README.md` lists them.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $(#[doc = $meaning] $variant,)*
        }

        impl Code {
            /// Every code, in the order of the documentation.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The stable text: `acs::unknown-key`.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => concat!("acs::", $text),)* }
            }

            /// One sentence on what the finding means.
            #[must_use]
            pub fn meaning(self) -> &'static str {
                match self { $(Self::$variant => $meaning,)* }
            }
        }
    };
}

codes! {
    Unreadable "unreadable" "The file or folder cannot be read, or is not a regular file.";
    NotUtf8 "not-utf8" "The file holds bytes that are not UTF-8.";
    ForeignFile "foreign-file" "The file is no part of a spec: only `product.json` and `actions/*.json` are read.";
    MissingProduct "missing-product" "The product version has no `product.json`.";
    Syntax "syntax" "The file is not strict JSON.";
    DuplicateKey "duplicate-key" "An object gives a key twice.";
    UnknownKey "unknown-key" "The format has no such key there.";
    MissingKey "missing-key" "A key that the format needs is absent.";
    WrongType "wrong-type" "A value is of another JSON type than the format says.";
    UnknownWord "unknown-word" "The text is none of the words that may stand there.";
    OutOfRange "out-of-range" "A number is outside the limits of the format.";
    Placeholder "placeholder" "A text that starts with `TODO` is still to be filled in.";
    FileName "file-name" "The file or its folder is not named after what it holds.";
    BadProduct "bad-product" "A product code, version or package name cannot be part of hosts, paths and crates.";
    BadEndpoint "bad-endpoint" "A host, a host rule or a region name is malformed.";
    BadName "bad-name" "A wire name, an action name or an example's name cannot be sent or generated.";
    DuplicateName "duplicate-name" "Two things that have to be told apart have one name.";
    NameCollision "name-collision" "Two wire names have one Rust form; one of them needs a `rename`.";
    BadRename "bad-rename" "A `rename` or `type_name` is not a Rust name of the right case.";
    TypeCollision "type-collision" "Two different types of one action are given one `type_name`.";
    PublicParameter "public-parameter" "A parameter has the name of one that every request carries.";
    MisplacedKey "misplaced-key" "A key does not go with the type or the place of the field.";
    IncompleteType "incomplete-type" "The type needs a key that is absent.";
    TooDeep "too-deep" "Types stand in one another at more levels than generated code can have.";
    BadLimits "bad-limits" "Limits exclude every value.";
    BadDefault "bad-default" "The default is of another type, outside the limits, or on a required parameter.";
    BadValues "bad-values" "The values of an enum are empty or repeat each other.";
    UnknownShape "unknown-shape" "`product.json` has no shape of that name.";
    RefCycle "ref-cycle" "A shape is only another name for itself.";
    UnknownParameter "unknown-parameter" "The action has no parameter of that name.";
    UnknownField "unknown-field" "The response has no field at that path.";
    WrongTarget "wrong-target" "The parameter or field is there, but is of a type that does not serve.";
    BadPagination "bad-pagination" "The keys of `pagination` do not fit its style.";
    BadWaiter "bad-waiter" "The waiter could never end, or ends in two ways at once.";
    BadErrorRow "bad-error-row" "The code or the status of an error is not one that a service answers with.";
    ExampleRequest "example-request" "The request of an example does not fit the parameters.";
    ExampleResponse "example-response" "A response of an example does not decode as the response that is declared.";
    FormatsDiffer "formats-differ" "The JSON and the XML response of an example mean different values.";
}

impl Code {
    /// What to do about a finding that has nothing more precise to suggest.
    pub(crate) fn suggestion(self) -> &'static str {
        match self {
            Self::Unreadable => "make it a regular file that can be read; only `actions` is a folder",
            Self::Syntax => "correct it to strict JSON; an editor that knows JSON shows the place",
            Self::WrongType | Self::OutOfRange => "`api-spec/README.md` says what the key takes",
            Self::BadLimits => "raise the one, or lower the other",
            Self::BadDefault => "correct the default, or what the field says about its values",
            Self::DuplicateName => "keep one of the two, or rename one",
            Self::BadErrorRow => "write the row as the service answers",
            Self::ExampleRequest => "correct the request, or what `parameters` says",
            Self::ExampleResponse => "correct the example, or what `response` says",
            Self::BadName => "write the name as it goes over the wire",
            _ => self.meaning(),
        }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_readme_explains_every_code_in_these_words() {
        let readme = include_str!("../../README.md");
        for code in Code::ALL {
            let row = format!("| `{code}` | {} |", code.meaning());
            assert!(readme.contains(&row), "api-spec/README.md lacks the row\n{row}");
        }
    }
}
