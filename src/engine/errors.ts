/** The five ways an input can be wrong; every message of the project opens with one of them. */
export type Fault = "missing" | "unknown" | "invalid" | "unsupported" | "ambiguous";

/**
 * An input that cannot be used, told in one line: what was found, where, and what is allowed.
 * Readers (command line, page, notebook) print `message` as it is; anything else that is thrown is a defect.
 */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly fault: Fault;

  constructor(fault: Fault, what: string, detail: {where?: string; allowed?: string} = {}) {
    const place = detail.where === undefined ? "" : `${detail.where}: `;
    const allowed = detail.allowed === undefined ? "" : `; ${detail.allowed}`;
    super(`${place}${fault} ${what}${allowed}`);
    this.fault = fault;
  }
}
