import type { CheckContext } from "./rule";

/**
 * Something that several rules want to know of a workbook. It is found out when the first of them asks (`context.ask`) and kept as
 * long as the context: nobody has to know who asks first, and what nobody asks costs nothing.
 */
export interface Question<Answer> {
  /** For the person who reads a trace: "errors and what they come from". */
  readonly about: string;
  answer(context: CheckContext): Answer;
}

export function defineQuestion<Answer>(about: string, answer: (context: CheckContext) => Answer): Question<Answer> {
  return { about, answer };
}

/** A function of one thing that remembers its answers; for a question whose answer is asked again and again with another thing. */
export function remembering<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    if (!known.has(key)) known.set(key, make(key));
    return known.get(key)!;
  };
}

/** The `ask` of a context: every question answered once. */
export function answering(context: () => CheckContext): CheckContext["ask"] {
  const answers = new Map<Question<unknown>, unknown>();
  return <Answer>(question: Question<Answer>): Answer => {
    if (!answers.has(question)) answers.set(question, question.answer(context()));
    return answers.get(question) as Answer;
  };
}
