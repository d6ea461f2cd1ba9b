/**
 * Makes a plot one picture to those who cannot see it: its own label and description stay, the labels that Plot puts
 * on groups of marks go, since a picture has no parts and a group may not have a name.
 */
export function asImage<T extends Element>(plot: T): T {
  for (const part of plot.querySelectorAll("g[aria-label], g[aria-description]")) {
    part.removeAttribute("aria-label");
    part.removeAttribute("aria-description");
  }
  plot.setAttribute("role", "img");
  return plot;
}
