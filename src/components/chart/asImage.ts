/**
 * Makes a plot one picture to those who cannot see it: its own label and description stay, the labels that Plot puts
 * on marks go, since a picture has no parts and a part may not have a name.
 */
export function asImage<T extends Element>(plot: T): T {
  for (const part of plot.querySelectorAll("[aria-label], [aria-description]")) {
    part.removeAttribute("aria-label");
    part.removeAttribute("aria-description");
  }
  plot.setAttribute("role", "img");
  return plot;
}
