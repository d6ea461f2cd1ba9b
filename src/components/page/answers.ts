import type {AnswerTo, Question, Questions} from "../../benchmark/questions.js";

/** Answers that are kept, the oldest forgotten first, so that Back is at once. */
export interface Answers {
  /** By any name. */
  keep(name: string, answer: unknown): void;
  recall<Answer>(name: string): Answer | null;
  /** By question. */
  put<Kind extends keyof Questions>(kind: Kind, question: Question<Kind>, answer: AnswerTo<Kind>): void;
  to<Kind extends keyof Questions>(kind: Kind, question: Question<Kind>): AnswerTo<Kind> | null;
}

export function answers(most: number): Answers {
  const kept = new Map<string, unknown>();
  const nameOf = (kind: string, question: unknown) => `${kind} ${JSON.stringify(question)}`;
  const keep = (name: string, answer: unknown) => {
    kept.delete(name);
    kept.set(name, answer);
    if (kept.size > most) kept.delete([...kept.keys()][0]);
  };
  const recall = <Answer>(name: string) => (kept.get(name) ?? null) as Answer | null;
  return {
    keep,
    recall,
    put: (kind, question, answer) => keep(nameOf(kind, question), answer),
    to: (kind, question) => recall(nameOf(kind, question))
  };
}
