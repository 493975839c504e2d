"""The ways in which `make mutants` breaks a line: small mistakes that a person could make."""

import ast
import copy
from collections.abc import Iterator
from dataclasses import dataclass

OPPOSITE = {
    ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.And: ast.Or, ast.Or: ast.And,
    ast.Add: ast.Sub, ast.Sub: ast.Add,
}  # fmt: skip
WORDS_FOR_PEOPLE = ("_", "gettext", "gettext_lazy", "ngettext", "pgettext", "ngettext_lazy", "pgettext_lazy")


@dataclass(frozen=True)
class Breakage:
    """One replacement in a file: bytes from start to end become another text."""

    line: int
    start: int
    end: int
    before: str
    after: str

    def apply(self, source: bytes) -> bytes:
        return source[: self.start] + self.after.encode() + source[self.end :]

    def __str__(self) -> str:
        return " → ".join(" ".join(text.split())[:70] for text in (self.before, self.after))


def breakages(source: bytes) -> list[Breakage]:
    """Everything that can be broken inside the functions of a module."""
    finder = Finder(source)
    finder.visit(ast.parse(source))
    return finder.found


class Finder(ast.NodeVisitor):
    """Walks into function bodies; what stands in a class or module is data that models and migrations check."""

    def __init__(self, source: bytes) -> None:
        self.source = source
        self.found: list[Breakage] = []
        self.inside = False
        lengths = [len(line) for line in source.splitlines(keepends=True)]
        self.starts = [sum(lengths[:number]) for number in range(len(lengths) + 1)]

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        outside, self.inside = self.inside, True
        for statement in node.body:
            self.visit(statement)
        self.inside = outside

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        """Positions inside an f-string are not reliable before Python 3.12."""

    def visit_Expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):
            self.generic_visit(node)

    def visit_Raise(self, node: ast.Raise) -> None:
        """What an error says is for people, as the words in WORDS_FOR_PEOPLE are."""
        if not isinstance(node.exc, ast.Call) or not all(isinstance(said, ast.Constant) for said in node.exc.args):
            self.generic_visit(node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value:
            self.visit(node.value)

    def visit_Call(self, node: ast.Call) -> None:
        if getattr(node.func, "id", getattr(node.func, "attr", "")) not in WORDS_FOR_PEOPLE:
            self.generic_visit(node)

    def visit(self, node: ast.AST) -> None:
        if self.inside:
            for broken in broken_versions(node):
                self.found.append(self._breakage(node, broken))
        super().visit(node)

    def _breakage(self, node: ast.AST, broken: str) -> Breakage:
        start = self.starts[node.lineno - 1] + node.col_offset
        end = self.starts[node.end_lineno - 1] + node.end_col_offset
        return Breakage(node.lineno, start, end, self.source[start:end].decode(), broken)


def broken_versions(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Compare(ops=[operator]) if type(operator) in OPPOSITE:
            yield _with(node, ops=[OPPOSITE[type(operator)]()])
        case ast.BoolOp(op=operator) | ast.BinOp(op=operator) if type(operator) in OPPOSITE:
            yield _with(node, op=OPPOSITE[type(operator)]())
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield f"({ast.unparse(operand)})"
        case ast.Constant(value=bool() | int() | str() as value) if value != "":
            yield repr(_other(value))
        case ast.Return(value=ast.expr() as value) if not _is_none(value):
            yield "return None"
        case ast.Expr(value=ast.Call()):
            yield "pass"


def _other(value: bool | int | str) -> bool | int | str:
    if isinstance(value, bool):
        return not value
    return value + "x" if isinstance(value, str) else value + 1


def _with(node: ast.AST, **changes: object) -> str:
    changed = copy.copy(node)
    for name, value in changes.items():
        setattr(changed, name, value)
    return f"({ast.unparse(changed)})"


def _is_none(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and node.value is None
