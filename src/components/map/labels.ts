/** A name to be written at an area, in pixels: a point well inside the area and how far it reaches around that. */
export interface Label {
  readonly name: string;
  readonly at: readonly [x: number, y: number];
  readonly reach: {
    readonly left: number;
    readonly right: number;
    readonly up: number;
    readonly down: number;
  };
}

/** Where a name is written. */
export interface PlacedLabel {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Mean width of a letter at 13 pixels, semibold; a drawing cannot be measured before it is shown. */
const letter = 7;
const height = 16;

/** How much wider and higher than its name an area is in which the name is written. */
const roomy = 1.2;

/**
 * Each name inside its area where there is room, else beside it, where it neither leaves the drawing nor meets a name
 * placed before it.
 */
export function placeLabels(
  labels: readonly Label[],
  [width, depth]: readonly [width: number, height: number]
): readonly PlacedLabel[] {
  const taken: Box[] = [];
  return labels.map(label => {
    const choices = choicesFor(label);
    const inside = choices.filter(choice => {
      const {left, right, top, bottom} = boxOf(choice);
      return left >= 0 && right <= width && top >= 0 && bottom <= depth;
    });
    const free = inside.find(choice => !taken.some(other => meet(other, boxOf(choice))));
    const placed = free ?? inside[0] ?? choices[0];
    taken.push(boxOf(placed));
    return placed;
  });
}

function choicesFor({name, at: [x, y], reach: {left, right, up, down}}: Label): readonly PlacedLabel[] {
  const around: readonly PlacedLabel[] = [
    {name, x, y: y - up - 6, anchor: "middle"},
    {name, x: x + right + 6, y: y + 4, anchor: "start"},
    {name, x: x - left - 6, y: y + 4, anchor: "end"},
    {name, x, y: y + down + 16, anchor: "middle"},
    {name, x, y: y - up - 6, anchor: "start"},
    {name, x, y: y - up - 6, anchor: "end"}
  ];
  const room = left + right > name.length * letter * roomy && up + down > height * roomy;
  return room ? [{name, x, y: y + 4, anchor: "middle"}, ...around] : around;
}

export function boxOf({name, x, y, anchor}: PlacedLabel): Box {
  const wide = name.length * letter;
  const left = x - {start: 0, middle: wide / 2, end: wide}[anchor];
  return {left, right: left + wide, top: y - height + 4, bottom: y + 4};
}

export function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
