"use strict";
(() => {
  const within = (key, other) => key === other || key.startsWith(other + "[") || key.startsWith(other + ".");
  const keysOf = (element) => element.dataset.key.split(" ");
  const related = (keys, element, relation) =>
    keysOf(element).some((key) => keys.some((other) => relation(key, other)));

  // The record stays beside the lines; what is lit in it may be above or below what is seen of it.
  const show = (element) => {
    const pane = element.closest(".record");
    if (getComputedStyle(pane).position !== "sticky") return;
    const [inner, outer] = [element.getBoundingClientRect(), pane.getBoundingClientRect()];
    if (inner.top < outer.top) pane.scrollTop -= outer.top - inner.top + 20;
    else if (inner.bottom > outer.bottom) pane.scrollTop += Math.min(inner.bottom - outer.bottom + 20, inner.top - outer.top);
  };

  // A line lights its values, a value lights its lines: the closest of the other side.
  const light = (article, source) => {
    for (const element of article.querySelectorAll(".lit")) element.classList.remove("lit");
    if (!source) return;
    source.classList.add("lit");
    const fromLine = source.closest(".lines") !== null;
    const others = [...article.querySelectorAll((fromLine ? ".record" : ".lines") + " [data-key]")];
    const keys = keysOf(source);
    const relations = [
      (key, other) => key === other,
      (key, other) => within(key, other),
      (key, other) => within(other, key),
    ];
    for (const relation of relations) {
      const found = others.filter((element) => related(keys, element, relation));
      for (const element of found) element.classList.add("lit");
      if (found.length) return fromLine ? show(found[0]) : undefined;
    }
  };

  const STOPS = ".line, .field, .items > li";
  for (const article of document.querySelectorAll(".article")) {
    let ready = false;
    const prepare = () => {
      if (ready) return;
      ready = true;
      for (const pane of article.querySelectorAll(".lines, .record")) {
        const stops = [...pane.querySelectorAll(STOPS)];
        stops.forEach((stop, place) => { stop.tabIndex = place ? -1 : 0; });
        pane.addEventListener("keydown", (event) => {
          const at = stops.indexOf(event.target.closest(STOPS));
          const steps = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1 };
          const next = stops[steps[event.key] ?? -1];
          if (at < 0 || !next) return;
          event.preventDefault();
          stops[at].tabIndex = -1;
          next.tabIndex = 0;
          next.focus();
        });
      }
    };
    const follow = (event) => {
      const view = event.target.closest(".view");
      light(article, view && event.target.closest("[data-key]"));
    };
    article.addEventListener("mouseover", follow);
    article.addEventListener("focusin", follow);
    article.addEventListener("mouseleave", () => light(article, document.activeElement?.closest?.(".article") === article ? document.activeElement.closest("[data-key]") : null));
    article.addEventListener("focusout", () => light(article, null));
    article.addEventListener("toggle", prepare);
    if (!(article instanceof HTMLDetailsElement) || article.open) prepare();
  }

  const form = document.querySelector(".filters");
  if (!form) return;
  const articles = [...document.querySelectorAll("details.article")];
  const texts = new Map();
  const textOf = (article) => {
    if (!texts.has(article)) texts.set(article, article.textContent.toLowerCase());
    return texts.get(article);
  };
  const filter = () => {
    const { missing, warning, outlet, text } = form.elements;
    const wanted = text.value.trim().toLowerCase();
    let count = 0;
    for (const article of articles) {
      const { dataset } = article;
      const shown =
        (!missing.value || dataset.missing.split(" ").includes(missing.value)) &&
        (!warning.value || dataset.warning.split(" ").includes(warning.value)) &&
        (!outlet.value || dataset.outlet === outlet.value) &&
        (!wanted || textOf(article).includes(wanted));
      article.hidden = !shown;
      count += shown;
    }
    form.elements.count.value = `${count} of ${articles.length} shown`;
  };
  form.hidden = false;
  for (const event of ["input", "change"]) form.addEventListener(event, filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  filter();
})();
