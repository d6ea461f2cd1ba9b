import type {PlotOptions} from "./plot.js";

export interface ExplorerOptions extends PlotOptions {
  readonly name: string;
  /** The model to begin at, by its row in `masks`; the lowest where it is not among them. */
  readonly row: number;
  readonly onMove: (row: number) => void;
  readonly onModel: (conditions: readonly string[]) => void;
}
