/** JSON text of a result. A number that JSON cannot hold is a defect, never a silent null. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(
    value,
    (key, inner) => {
      if (typeof inner === "number" && !Number.isFinite(inner)) throw new Error(`${key} is ${inner}`);
      return inner;
    },
    2
  );
  return `${text}\n`;
}
