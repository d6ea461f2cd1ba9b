/** Makes a mark something to choose: by a click and, where it can have the focus, by Enter or the space bar. */
export function choosable(mark: SVGElement, onChoose: () => void): SVGElement {
  mark.addEventListener("click", onChoose);
  mark.addEventListener("keydown", event => {
    if (event.target !== mark || !["Enter", " "].includes(event.key)) return;
    event.preventDefault();
    onChoose();
  });
  return mark;
}
