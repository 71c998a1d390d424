import ts from "typescript";
import type { Failure } from "./record.ts";

/** A snippet whose `//=>` lines have become calls of `record`, on the same lines as before. */
export interface Rewritten {
  readonly code: string;
  readonly failures: readonly Failure[];
}

const THROWS = /^throws (?<code>[A-Za-z]+\.[A-Za-z]+)$/u;

const NOTHING_BEFORE = "`//=>` follows no expression, or one that goes on below: end it with a semicolon";

/**
 * Turns `expression //=> value` into `record.equals(line, () => (expression), () => (value))` and `//=> throws code` into
 * `record.throws(…)`. The expression may run over several lines, and `//=>` may stand on the line below it. After
 * `const name = …` the value is that of `name`. `firstLine` is the number of the first line.
 */
export function rewriteClaims(code: string, record: string, firstLine = 1): Rewritten {
  const failures: Failure[] = [];
  const source = ts.createSourceFile("snippet.ts", code, ts.ScriptTarget.ESNext, true);
  const statements = statementsOf(source);
  let text = source.text;
  for (const claim of claimsOf(source.text).reverse()) {
    const line = source.getLineAndCharacterOfPosition(claim.at).line + firstLine;
    const before = statements.findLast(
      (it) => it.end <= claim.at && /^[\s;]*$/u.test(text.slice(it.end, claim.at)),
    );
    const call = callFor(claim.value, line, record);
    if (before === undefined) failures.push({ line, message: NOTHING_BEFORE });
    else if (call === undefined)
      failures.push({ line, message: `\`${claim.value}\` is no JavaScript value` });
    else text = put(text, before, call);
  }
  return { code: text, failures };
}

function claimsOf(text: string): { readonly at: number; readonly value: string }[] {
  return [...text.matchAll(/\/\/=>(?<value>.*)/gu)].map((match) => ({
    at: match.index,
    value: match.groups?.["value"]?.trim() ?? "",
  }));
}

interface Checkable {
  readonly start: number;
  readonly end: number;
  /** The name that a declaration binds; an expression has none. */
  readonly name: string | undefined;
}

function statementsOf(node: ts.Node): readonly Checkable[] {
  const found: Checkable[] = [];
  const visit = (child: ts.Node): void => {
    if (ts.isExpressionStatement(child)) {
      found.push({ start: child.expression.getStart(), end: child.expression.end, name: undefined });
    } else if (ts.isVariableStatement(child)) {
      const last = child.declarationList.declarations.at(-1);
      if (last !== undefined && ts.isIdentifier(last.name)) {
        found.push({ start: last.end, end: last.end, name: last.name.text });
      }
    }
    ts.forEachChild(child, visit);
  };
  visit(node);
  return found;
}

type Call = (expression: string) => string;

function callFor(value: string, line: number, record: string): Call | undefined {
  const code = THROWS.exec(value)?.groups?.["code"];
  if (code !== undefined)
    return (expression) => `${record}.throws(${line}, () => (${expression}), "${code}")`;
  if (!isExpression(value)) return undefined;
  return (expression) => `${record}.equals(${line}, () => (${expression}), () => (${value}))`;
}

function isExpression(text: string): boolean {
  const { diagnostics } = ts.transpileModule(`void (${text});`, { reportDiagnostics: true });
  return text !== "" && diagnostics?.length === 0;
}

function put(text: string, { start, end, name }: Checkable, call: Call): string {
  const made = name === undefined ? call(text.slice(start, end)) : `; ${call(name)}`;
  return text.slice(0, start) + made + text.slice(end);
}
