import {rovingStops} from "../map/roving.js";

/** A unit's mark in a picture, and where it is in pixels of the picture's own width. */
export interface PointMark {
  readonly id: string;
  readonly name: string;
  readonly at: readonly [x: number, y: number];
  readonly element: SVGElement;
  /** The unit's figures in a sentence, for those who hear it. */
  readonly said: string;
}

export interface PointingOptions<M extends PointMark> {
  /** What the picture is, and how to move in it. */
  readonly label: string;
  /** The picture's own width. */
  readonly width: number;
  readonly selected: readonly string[];
  readonly onSelect: (unit: string) => void;
  readonly onClear: () => void;
  /** Hears which mark the pointer is at, else which has the focus; null when neither. */
  readonly onPoint: (mark: M | null) => void;
}

/** How far from a mark the pointer may be, in pixels. */
const near = 28;

/**
 * Makes a picture's marks a list to choose from: the nearest to the pointer is pointed at, a click chooses it; one stop
 * of the tab key, from which arrows lead on (`rovingStops`). `marks` come in the order in which they are counted.
 */
export function pointable<M extends PointMark>(
  picture: SVGElement,
  marks: readonly M[],
  {label, width, selected, onSelect, onClear, onPoint}: PointingOptions<M>
): void {
  let pointed: M | null = null;
  let focused: M | null = null;
  const tell = () => onPoint(pointed ?? focused);
  const point = (mark: M | null) => {
    if (mark === pointed) return;
    pointed?.element.classList.remove("pointed");
    mark?.element.classList.add("pointed");
    pointed = mark;
    tell();
  };
  const stopAt = rovingStops(marks, {onChoose: at => onSelect(marks[at].id), onClear});
  picture.setAttribute("role", "listbox");
  picture.setAttribute("aria-multiselectable", "true");
  picture.setAttribute("aria-label", label);
  marks.forEach((mark, at) => {
    const {element, id, said} = mark;
    element.setAttribute("role", "option");
    element.setAttribute("aria-selected", String(selected.includes(id)));
    element.setAttribute("aria-label", said);
    element.setAttribute("aria-posinset", String(at + 1));
    element.setAttribute("aria-setsize", String(marks.length));
    element.addEventListener("focus", () => {
      stopAt(at);
      focused = mark;
      tell();
    });
    element.addEventListener("blur", () => {
      if (focused === mark) focused = null;
      tell();
    });
  });
  const first = marks.findIndex(({id}) => selected.includes(id));
  if (first > 0) stopAt(first);

  const nearest = ({clientX, clientY}: MouseEvent): M | null => {
    const box = picture.getBoundingClientRect();
    const scale = box.width > 0 ? width / box.width : 1;
    const [left, top] = [scale * (clientX - box.left), scale * (clientY - box.top)];
    const distance = ({at: [x, y]}: M) => Math.hypot(x - left, y - top);
    const [best] = [...marks].sort((a, b) => distance(a) - distance(b));
    return best !== undefined && distance(best) <= near ? best : null;
  };
  picture.addEventListener("pointermove", event => point(nearest(event)));
  picture.addEventListener("pointerleave", () => point(null));
  picture.addEventListener("click", event => {
    const mark = nearest(event);
    if (mark !== null) onSelect(mark.id);
  });
}
