/** Work that is done one after the other, each skipped when nobody wants it any more once its turn has come. */
export interface Turns {
  /** Null when it was not wanted by then. */
  take<Result>(wanted: () => boolean, work: () => Promise<Result>): Promise<Result | null>;
}

export function turns(ready: Promise<void>): Turns {
  let running: Promise<void> = Promise.resolve();
  return {
    async take(wanted, work) {
      const before = running;
      let done: () => void = () => {};
      running = new Promise<void>(resolve => {
        done = resolve;
      });
      try {
        await before;
        await ready;
        return wanted() ? await work() : null;
      } finally {
        done();
      }
    }
  };
}
