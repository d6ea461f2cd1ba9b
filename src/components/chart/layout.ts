/** Room around a plot for what is written there, in pixels. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A picture and the plot in it, in pixels from the picture's upper left corner. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** The plot's sides. */
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  /** The plot's own width and height. */
  readonly innerWidth: number;
  readonly innerHeight: number;
}

export function layoutOf(width: number, height: number, margins: Margins): Layout {
  const {top, left} = margins;
  const [right, bottom] = [width - margins.right, height - margins.bottom];
  return {width, height, top, right, bottom, left, innerWidth: right - left, innerHeight: bottom - top};
}

/** The same as options of a plot by Plot. */
export function plotLayout({width, height, top, right, bottom, left}: Layout) {
  return {
    width,
    height,
    marginTop: top,
    marginRight: width - right,
    marginBottom: height - bottom,
    marginLeft: left
  };
}
