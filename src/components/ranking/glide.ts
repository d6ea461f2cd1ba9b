/** How long rows take to their new places, in milliseconds. */
export const glideTime = 350;

/** Moves rows from where they are seen to where they now stand. */
export interface Glide {
  /** @param places how many rows below its new place each element was before; negative above */
  run(places: ReadonlyMap<HTMLElement, number>): void;
}

/**
 * Rows glide by transforms alone: they stand in their new order at once, drawn where they came from. One that is still
 * on its way starts from where it is seen, reckoned from the time passed, so that nothing has to be measured.
 */
export function glide(still: () => boolean): Glide {
  const running = new Map<HTMLElement, {readonly animation: Animation; readonly from: number}>();
  return {
    run(places) {
      if (still()) {
        for (const {animation} of running.values()) animation.cancel();
        running.clear();
        return;
      }
      for (const [element, moved] of places) {
        const before = running.get(element);
        const progress = before?.animation.effect?.getComputedTiming().progress ?? 1;
        const from = moved + (before === undefined ? 0 : before.from * (1 - progress));
        before?.animation.cancel();
        running.delete(element);
        if (Math.abs(from) < 0.01 || typeof element.animate !== "function") continue;
        const animation = element.animate(
          [{transform: `translateY(calc(var(--row) * ${from.toFixed(3)}))`}, {transform: "none"}],
          {duration: glideTime, easing: "cubic-bezier(0.2, 0, 0.2, 1)"}
        );
        running.set(element, {animation, from});
        animation.addEventListener("finish", () => {
          if (running.get(element)?.animation === animation) running.delete(element);
        });
      }
    }
  };
}
