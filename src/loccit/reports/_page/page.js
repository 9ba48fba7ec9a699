"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const cards = [...document.querySelectorAll(".card")];
  const groups = [...document.querySelectorAll(".group")];
  const kinds = new Set(groups.map((group) => group.dataset.k));
  const live = byId("live");
  let shown = new Set();
  let turn = cards;
  let at = -1;
  let keyed = true;

  // The state of the page stands in its fragment: #f12&show=misquoted,untraced&keys=off
  function remember(target) {
    const parts = [target || (at >= 0 ? turn[at].id : "")];
    if (shown.size) parts.push("show=" + [...shown].join(","));
    if (!keyed) parts.push("keys=off");
    const fragment = parts.filter(Boolean).join("&");
    history.replaceState(null, "", fragment ? "#" + fragment : location.pathname + location.search);
  }

  function filter() {
    for (const group of groups) group.hidden = shown.size > 0 && !shown.has(group.dataset.k);
    const here = at >= 0 ? turn[at] : null;
    turn = cards.filter((card) => !card.parentElement.hidden);
    at = here ? turn.indexOf(here) : -1;
    for (const button of document.querySelectorAll("#kinds button")) {
      button.setAttribute("aria-pressed", String(shown.has(button.dataset.k)));
    }
  }

  const marks = new Map(); // of each finding; gathered when they are first needed
  let lit = [];

  function marksOf(number) {
    if (!marks.size) {
      for (const mark of document.querySelectorAll("mark[data-f]")) {
        if (!marks.has(mark.dataset.f)) marks.set(mark.dataset.f, []);
        marks.get(mark.dataset.f).push(mark);
      }
    }
    return marks.get(number) || [];
  }

  function light(number) {
    for (const mark of lit) mark.classList.remove("lit");
    lit = marksOf(number);
    for (const mark of lit) mark.classList.add("lit");
  }

  function placeOf(card) {
    const number = card.id.slice(1);
    return marksOf(number)[0] || byId("m" + number);
  }

  function go(index) {
    if (!turn.length) return;
    at = Math.max(0, Math.min(turn.length - 1, index));
    const card = turn[at];
    const fold = card.querySelector("details");
    if (fold) fold.open = true;
    card.focus({ preventScroll: true });
    light(card.id.slice(1));
    const wide = matchMedia("(min-width: 62.01rem)").matches;
    if (wide) placeOf(card)?.scrollIntoView({ block: "center" });
    card.scrollIntoView({ block: wide ? "nearest" : "start" });
    const said = card.querySelector(".says")?.textContent || "";
    live.textContent = `Finding ${card.id.slice(1)}, ${at + 1} of ${turn.length}. ${said}`;
    remember();
  }

  function over() {
    if (at < 0) return;
    const number = turn[at].id.slice(1);
    light(number);
    placeOf(turn[at])?.scrollIntoView({ block: "center" });
    byId("m" + number)?.focus({ preventScroll: true });
    live.textContent = `Place of finding ${number} in the account`;
  }

  function open(id) {
    const card = cards.indexOf(byId("f" + id.slice(1)));
    if (card < 0) return false;
    if (!turn.includes(cards[card])) {
      shown.clear();
      filter();
    }
    if (id[0] === "f") go(turn.indexOf(cards[card]));
    else {
      at = turn.indexOf(cards[card]);
      over();
      remember();
    }
    return true;
  }

  function help() {
    if (!byId("keys").open) byId("keys").showModal();
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href^='#f'], a[href^='#m']");
    const id = link?.getAttribute("href").slice(1) || "";
    if (/^[fm]\d+$/.test(id) && open(id)) event.preventDefault();
    const card = event.target.closest?.(".card");
    if (card && !link) at = turn.indexOf(card);
  });

  addEventListener("keydown", (event) => {
    const busy = event.ctrlKey || event.metaKey || event.altKey || byId("keys").open;
    if (busy || !keyed || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) return;
    if (event.key === "j") go(at + 1);
    else if (event.key === "k") go(at < 0 ? 0 : at - 1);
    else if (event.key === "Enter" && event.target.classList.contains("card")) over();
    else if (event.key === "Escape" && at >= 0) go(at);
    else if (event.key === "v") {
      const one = document.body.classList.toggle("one-text");
      live.textContent = one ? "In one text" : "Side by side";
    } else if (event.key === "?") help();
    else return;
    event.preventDefault();
  });

  for (const link of document.querySelectorAll("#kinds a")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = link.className;
    button.dataset.k = link.dataset.k;
    button.append(...link.childNodes);
    button.addEventListener("click", () => {
      if (!shown.delete(button.dataset.k)) shown.add(button.dataset.k);
      filter();
      live.textContent = `${turn.length} findings shown`;
      remember();
    });
    link.replaceWith(button);
  }
  byId("tools").hidden = false;
  byId("print").addEventListener("click", () => print());
  byId("help").addEventListener("click", help);
  byId("close").addEventListener("click", () => byId("keys").close());
  byId("keyed").addEventListener("change", (event) => {
    keyed = event.target.checked;
    remember();
  });

  function restore() {
    const fragment = location.hash.slice(1);
    const wanted = (/(?:^|&)show=([a-z,]+)/.exec(fragment)?.[1] || "").split(",");
    shown = new Set(wanted.filter((kind) => kinds.has(kind)));
    keyed = !/(?:^|&)keys=off/.test(fragment);
    byId("keyed").checked = keyed;
    filter();
    const target = /^[fm]\d+/.exec(fragment)?.[0];
    if (target) open(target);
  }
  addEventListener("hashchange", restore);
  restore();
})();
