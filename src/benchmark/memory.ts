/** The last thing made of a kind: a choice's facts are asked for one after the other. */
export function remembering(): <Made>(kind: string, question: unknown, make: () => Made) => Made {
  const latest = new Map<string, {readonly key: string; readonly made: unknown}>();
  return <Made>(kind: string, question: unknown, make: () => Made): Made => {
    const key = JSON.stringify(question);
    const known = latest.get(kind);
    if (known?.key === key) return known.made as Made;
    const made = make();
    latest.set(kind, {key, made});
    return made;
  };
}
