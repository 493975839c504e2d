// <copy-link hidden data-url="…" data-done="Link copied"><button type="button">…</button></copy-link>
// Hidden until the browser can do it; without a script the address bar does the same.

class CopyLink extends HTMLElement {
  connectedCallback() {
    if (!navigator.clipboard) return;
    this.hidden = false;
    this.button = this.querySelector("button");
    this.label = this.querySelector("[data-label]");
    this.word = this.label.textContent;
    this.button.addEventListener("click", () => this.copy());
  }

  async copy() {
    await navigator.clipboard.writeText(this.dataset.url || location.href);
    this.label.textContent = this.dataset.done;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (this.label.textContent = this.word), 4000);
  }
}

customElements.define("copy-link", CopyLink);
