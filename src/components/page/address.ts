/** The page's address as the page needs it: the query it was opened with, and leave to change it. */
export interface AddressBar {
  /** Without its question mark. */
  query(): string;
  /** A step of its own, which Back undoes. */
  push(query: string): void;
  /** The same step, changed. */
  replace(query: string): void;
  /** Back and Forward. */
  onBack(listener: () => void): void;
  /** The whole address, for those who take something home. */
  whole(): string;
}

/** The browser's address bar. The link to the page in the other language always leads to the same choices. */
export function browserAddress(window: Window): AddressBar {
  const {history, location, document} = window;
  const alike = () => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>("a.other-language"))
      link.search = location.search;
  };
  const write = (query: string) => `${location.pathname}${query === "" ? "" : `?${query}`}`;
  alike();
  return {
    query: () => location.search.replace(/^\?/, ""),
    push(query) {
      history.pushState(null, "", write(query));
      alike();
    },
    replace(query) {
      history.replaceState(null, "", write(query));
      alike();
    },
    onBack(listener) {
      window.addEventListener("popstate", () => {
        alike();
        listener();
      });
    },
    whole: () => location.href
  };
}
