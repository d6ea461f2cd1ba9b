/** Questions of which only the newest counts: whoever waits for an answer can tell whether it is still wanted. */
export interface Newest {
  /** Outdates whatever began before; the answer tells whether nothing has begun since. */
  begin(): () => boolean;
  /** Outdates nothing; the answer tells whether nothing has begun since. */
  current(): () => boolean;
  /** Outdates whatever began before, with nothing in its place. */
  forget(): void;
}

export function newest(): Newest {
  let begun = 0;
  const current = () => {
    const mine = begun;
    return () => mine === begun;
  };
  return {
    begin() {
      ++begun;
      return current();
    },
    current,
    forget() {
      ++begun;
    }
  };
}
