/** Where something lies in a picture, to a tenth of a pixel. */
export const tenth = (pixels: number): number => Math.round(pixels * 10) / 10;
