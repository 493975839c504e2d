// <language-switch> around the links to the other languages: a press on one is remembered for a year, so that the
// bare address opens in that language. Nothing is written before a press.

const YEAR = 365 * 24 * 60 * 60;

class LanguageSwitch extends HTMLElement {
  connectedCallback() {
    this.addEventListener("click", (event) => {
      const link = event.target.closest("a[hreflang]");
      if (link) document.cookie = `jarchy_language=${link.hreflang}; path=/; max-age=${YEAR}; samesite=lax`;
    });
  }
}

customElements.define("language-switch", LanguageSwitch);
