import {svg} from "../dom.js";
import {embeddedFonts} from "./fonts.js";

/** An SVG element as the text of a file. */
export function svgText(picture: SVGElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}\n`;
}

const sharpness = 2;

/** An SVG picture drawn to PNG, two pixels to one, in the page's own type: an image reaches no file but its own. */
export async function pngOf(picture: SVGElement): Promise<Blob> {
  picture.prepend(svg`<style>${await embeddedFonts("Source Sans 3")}</style>`);
  const url = URL.createObjectURL(new Blob([svgText(picture)], {type: "image/svg+xml;charset=utf-8"}));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = Number(picture.getAttribute("width")) * sharpness;
    canvas.height = Number(picture.getAttribute("height")) * sharpness;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob(
        blob => (blob === null ? reject(new Error("invalid picture")) : resolve(blob)),
        "image/png"
      );
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
