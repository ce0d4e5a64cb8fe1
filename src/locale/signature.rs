//! What a message asks for: its variables, the messages it refers to, the numbers in it.
//!
//! The build script reads this file too (`#[path]`), so it leans on nothing else of the project.
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

/// What a pattern asks for, each name once, in the order of the text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Signature {
    /// Names of variables, without `$`.
    pub(crate) variables: Vec<String>,
    /// Ids of messages; those of terms begin with `-`.
    pub(crate) references: Vec<String>,
    /// A number written in the text that has more digits than the plural rules can carry.
    pub(crate) long_number: Option<String>,
}

/// Beyond this many characters `intl_pluralrules` overflows or gives up by panicking.
const LONGEST_NUMBER: usize = 15;

impl Signature {
    /// What `pattern` asks for, in all its variants.
    pub(crate) fn of(pattern: &Pattern<&str>) -> Self {
        let mut found = Self::default();
        found.pattern(pattern);
        found
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => once(&mut self.variables, id.name.to_owned()),
            InlineExpression::MessageReference { id, .. } => once(&mut self.references, id.name.to_owned()),
            InlineExpression::TermReference { id, arguments, .. } => {
                once(&mut self.references, format!("-{}", id.name));
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            InlineExpression::FunctionReference { arguments, .. } => self.arguments(arguments),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::NumberLiteral { value } if value.len() > LONGEST_NUMBER => {
                self.long_number = Some((*value).to_owned());
            }
            InlineExpression::NumberLiteral { .. } | InlineExpression::StringLiteral { .. } => {}
        }
    }

    fn arguments(&mut self, arguments: &fluent_syntax::ast::CallArguments<&str>) {
        for value in arguments.positional.iter().chain(arguments.named.iter().map(|named| &named.value)) {
            self.inline(value);
        }
    }
}

fn once(list: &mut Vec<String>, name: String) {
    if !list.contains(&name) {
        list.push(name);
    }
}
