use std::fmt;

/// How severe a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Unusual, but the client can be generated and the request sent.
    Warning,
    /// The client cannot be generated.
    Error,
}

macro_rules! codes {
    ($($variant:ident $text:literal $meaning:literal;)*) => {
        /// The kind of problem. The texts are stable; `api-spec/README.md` lists them.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $(#[doc = $meaning] $variant,)*
        }

        impl Code {
            /// Every code, in the order of the documentation.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// Returns the stable text of the code: `acs::unknown-key`.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => concat!("acs::", $text),)* }
            }

            /// Returns one sentence that explains the finding.
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
    ForeignFile "foreign-file" "The file does not belong to a spec: only `product.json`, `vocabulary.json` and `actions/*.json` are read.";
    MissingProduct "missing-product" "The product version has no `product.json`.";
    Syntax "syntax" "The file is not strict JSON.";
    DuplicateKey "duplicate-key" "An object has the same key twice.";
    UnknownKey "unknown-key" "The format has no such key in this place.";
    MissingKey "missing-key" "A required key is missing.";
    WrongType "wrong-type" "A value does not have the JSON type that the format requires.";
    UnknownWord "unknown-word" "The string is not one of the words that the key accepts.";
    OutOfRange "out-of-range" "A number is outside the limits of the format.";
    Placeholder "placeholder" "A string that starts with `TODO` has not been filled in.";
    FileName "file-name" "The file or its folder is not named after its content.";
    BadProduct "bad-product" "A product code, version or package name cannot be used in hosts, paths or crate names.";
    BadEndpoint "bad-endpoint" "A host, a host rule or a region name is malformed.";
    BadName "bad-name" "A wire name, an action name or an example's name cannot be sent or generated.";
    DuplicateName "duplicate-name" "Two things that have to differ have the same name.";
    NameCollision "name-collision" "Two wire names have the same Rust form; one of them needs a `rename`.";
    BadRename "bad-rename" "A `rename` or `type_name` is not a Rust name of the right case.";
    TypeCollision "type-collision" "Two different types of one action have the same `type_name`.";
    PublicParameter "public-parameter" "A parameter has the name of a parameter that every request carries.";
    MisplacedKey "misplaced-key" "A key does not apply to the type or the position of the field.";
    IncompleteType "incomplete-type" "The type needs a key that is missing.";
    TooDeep "too-deep" "Types are nested at more levels than generated code supports.";
    BadLimits "bad-limits" "Limits exclude every value.";
    BadDefault "bad-default" "The default has another type, is outside the limits, or belongs to a required parameter.";
    BadValues "bad-values" "The values of an enum are blank or repeated.";
    BadExample "bad-example" "The example is not a value of the field, or the field has a secret.";
    BadText "bad-text" "A text of `vocabulary.json`, of a value or of a resource is blank or has several lines.";
    UnusedKey "unused-key" "A key of `vocabulary.json` describes nothing, or repeats the text of a shorter key.";
    UnknownShape "unknown-shape" "`product.json` has no shape with that name.";
    RefCycle "ref-cycle" "A shape refers only to itself.";
    UnknownParameter "unknown-parameter" "The action has no parameter with that name.";
    UnknownField "unknown-field" "The response has no field at that path.";
    WrongTarget "wrong-target" "The parameter or field exists, but its type is unsuitable.";
    BadPagination "bad-pagination" "The keys of `pagination` do not fit its style.";
    BadWaiter "bad-waiter" "The waiter could never end, or could end in two ways at once.";
    BadErrorRow "bad-error-row" "The code or the status is not one that a service can return.";
    ExampleRequest "example-request" "The request of an example does not match the parameters.";
    ExampleResponse "example-response" "A response of an example does not match the declared response.";
    FormatsDiffer "formats-differ" "The JSON and the XML response of an example hold different values.";
}

impl Code {
    /// Returns the remedy for findings without a more precise one.
    pub(crate) fn suggestion(self) -> &'static str {
        match self {
            Self::Unreadable => "make it a readable regular file; only `actions` is a folder",
            Self::Syntax => "make it strict JSON; an editor with JSON support marks the error",
            Self::WrongType | Self::OutOfRange => "see `api-spec/README.md` for the values that the key accepts",
            Self::BadLimits => "raise the upper limit, or reduce the lower one",
            Self::BadDefault => "correct the default, or the type and the limits of the field",
            Self::DuplicateName => "keep one of the two, or rename one",
            Self::BadErrorRow => "write the code and the status that the service returns",
            Self::ExampleRequest => "correct the request, or the declaration in `parameters`",
            Self::ExampleResponse => "correct the example, or the declaration in `response`",
            Self::BadText => "write it on one line",
            Self::UnusedKey => "remove the key, or correct its names",
            Self::BadName => "write the name as it is sent",
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
    fn readme_explains_every_code() {
        let readme = include_str!("../../README.md");
        for code in Code::ALL {
            let row = format!("| `{code}` | {} |", code.meaning());
            assert!(readme.contains(&row), "api-spec/README.md lacks the row\n{row}");
        }
    }
}
