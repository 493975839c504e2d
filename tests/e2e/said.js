// What a document of the admin says to whoever works in it: its texts, and the attributes that are read out or that
// scripts show. What people have entered (values, editors, links to themselves) is not the admin's.
(root) => {
  // The last two are never seen: a button of the date picker, and the counter of a panel that has nothing to count.
  const SILENT =
    "script, style, noscript, textarea, code, [contenteditable=true], .xdsoft_save_selected, [data-side-panel-toggle-counter]";
  const READ_OUT = ["aria-label", "aria-description", "aria-roledescription", "title", "placeholder", "alt", "label"];
  const SHOWN_LATER = /^data-.*(label|text|title|message|content|placeholder|active|description|error|confirm|clicked)/;
  const FOR_SCRIPTS = /(url|target|action|selector|event|class|-id|name|icon|contentpath|controller|outlet|mode)(-value)?$/;
  const said = [];
  const visit = (top) => {
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.currentNode; node; node = walker.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) {
        if (!node.parentElement?.closest(SILENT)) said.push(node.data);
      } else if (node.nodeType === Node.ELEMENT_NODE) {
        if (node.tagName === "TEMPLATE") visit(node.content);
        for (const { name, value } of node.attributes) {
          const shown = SHOWN_LATER.test(name) && !FOR_SCRIPTS.test(name) && !/^[\s[{#.<\/]|->|^w-|^(true|false)$/i.test(value);
          if (READ_OUT.includes(name) || shown) said.push(value);
        }
        if (/^(submit|button|reset)$/.test(node.type) && node.tagName === "INPUT") said.push(node.value);
      }
    }
  };
  visit(root.documentElement ?? root);
  const links = [...root.querySelectorAll("a[href], form[action]")].map((a) => a.getAttribute("href") ?? "");
  return {
    said: [...new Set(said.map((text) => text.replace(/\s+/g, " ").trim()).filter(Boolean))],
    links: [...new Set(links.filter((href) => href.startsWith("/admin/")))],
  };
}
