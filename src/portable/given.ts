import type { Kind } from "../functions/define/kind";
import { declared } from "../functions/table";
import { plain } from "../functions/problems";
import { shorten } from "../functions/shorten";
import type { Datum } from "../language/message";
import { fail, ok, type Result } from "../language/result";
import type { Orientation } from "../measures";
import { type Argument, argumentOf } from "./argument";
import { sentence } from "./messages";
import { numeral, slot } from "../formula/build";
import type { Expression } from "../formula/expression";
import { parseExpression } from "../formula/parse";

/** An Excel expression over the arguments of a call, which stay as they were written: its open places are their texts. */
export type Native = Expression<string>;

/** An argument that stands for one number, ready to be calculated with. */
export interface Scalar {
  /** In brackets where an operator beside it would tear it apart. */
  readonly value: Native;
  /** The cell or name whose blankness has to be guarded against; null where nothing can be blank. */
  readonly cell: string | null;
}

/** Values of a range. */
export interface List {
  readonly argument: Argument;
  readonly text: string;
  /** "codes": two columns, a name and a value in each row. */
  readonly shape: Orientation | "codes";
}

/** The arguments of one call, read by place; a problem names the argument, what was found and why that cannot be written natively. */
export class Given {
  private readonly args: readonly Argument[];

  constructor(
    readonly id: string,
    /** As written, in order; see `callsIn`. */
    written: readonly string[],
  ) {
    this.args = written.map(argumentOf);
  }

  get count(): number {
    return this.args.length;
  }

  name(at: number): string {
    const names = Object.keys(declared.get(this.id)?.parameters ?? {});
    return names[Math.min(at, names.length - 1)] ?? String(at + 1);
  }

  /** An argument as it is written, to put into a sentence. */
  written(at: number): Datum {
    return this.at(at).text || sentence.leftOutText();
  }

  at(at: number): Argument {
    return this.args[at] ?? { kind: "omitted", text: "" };
  }

  /** The value of an argument written into the formula; null when it was left out. A cell's value may change, so it is no constant. */
  constant(at: number): Result<string | number | boolean | null> {
    const argument = this.at(at);
    if (argument.kind === "omitted") return ok(null);
    if (argument.kind === "constant") return ok(argument.value);
    const [name, text] = [this.name(at), shorten(argument.text)];
    return fail("#VALUE!", sentence.notConstant({ name, text }));
  }

  /** The value of an argument written into the formula, read as the function reads it. */
  read<T>(at: number, kind: Kind<T>): Result<T> {
    const written = this.constant(at);
    return written.ok ? kind.read(this.name(at), written.value, {}) : written;
  }

  /**
   * So many values in one row or one column, or (with `codes`) two columns of name and value. Where only Excel knows how many
   * cells there are (a table's column), they are taken to be as many; the guard around the expression counts them.
   */
  list(at: number, wanted: number, { codes = false }: { readonly codes?: boolean } = {}): Result<List> {
    const argument = this.at(at);
    if (argument.kind === "line" && argument.orientation !== null)
      return ok({ argument, text: argument.text, shape: argument.orientation });
    const { rows, columns } = argument.kind === "cells" ? argument : { rows: 0, columns: 0 };
    const isLine = rows === 1 || columns === 1;
    if (isLine && rows * columns === wanted) return ok({ argument, text: argument.text, shape: columns === 1 ? "column" : "row" });
    if (codes && columns === 2) return ok({ argument, text: argument.text, shape: "codes" });
    const named = { name: this.name(at), text: shorten(argument.text) || sentence.leftOutText() };
    if (isLine) return fail("#VALUE!", sentence.count({ ...named, count: plain(rows * columns), wanted: plain(wanted) }));
    return fail("#VALUE!", sentence.noLine({ ...named, orCodes: codes ? sentence.orCodes() : null }));
  }

  /** One number: a constant, a cell, a name or a calculation. */
  scalar(at: number): Result<Scalar> {
    const argument = this.at(at);
    const name = this.name(at);
    switch (argument.kind) {
      case "omitted":
        return fail("#VALUE!", sentence.leftOut({ name }));
      case "constant":
        if (typeof argument.value === "number") return ok({ value: inBrackets(numeral(argument.value), argument.value < 0), cell: null });
        return fail("#VALUE!", sentence.aText({ name, text: shorten(argument.text) }));
      case "name":
        return ok({ value: slot(argument.text), cell: argument.text });
      case "expression":
        return ok({ value: inBrackets(slot(argument.text), !isCall(argument.text)), cell: null });
      case "cells":
        if (argument.isReference && argument.rows === 1 && argument.columns === 1)
          return ok({ value: slot(argument.text), cell: argument.text });
        break;
      case "line":
        break;
    }
    return fail("#VALUE!", sentence.several({ name, text: shorten(argument.text) }));
  }
}

const inBrackets = (of: Native, needed: boolean): Native => (needed ? { kind: "brackets", of } : of);

/** A single call; SUM(A1:A3)*2 is none. */
function isCall(text: string): boolean {
  return parseExpression(text)?.kind === "call";
}
