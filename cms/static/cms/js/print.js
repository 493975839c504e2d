// <print-button hidden><button type="button">…</button></print-button>

class PrintButton extends HTMLElement {
  connectedCallback() {
    this.hidden = false;
    this.querySelector("button").addEventListener("click", () => window.print());
  }
}

customElements.define("print-button", PrintButton);
