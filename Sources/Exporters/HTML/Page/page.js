// The player: it steps through the pictures that the data hold. Texts become text nodes only, never markup.
"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const walk = JSON.parse(byId("walk").textContent);
  const words = walk.words;
  const root = document.documentElement;
  const last = walk.steps.length - 1;
  const steps = walk.steps.map(([position, place, flags, sentences, changes, more]) => (
    { position, place, flags, sentences, changes, ...more }));
  const marks = [];
  steps.forEach((step, index) => {
    if (step.note !== undefined || step.kind !== undefined) marks.push(index);
  });

  const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (_, place) => values[place]);
  const element = (name, className, text) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  };

  // ---- The picture ------------------------------------------------------------------------------------------------

  const plain = 0, narrow = 1, wide = 2, narrowCluster = 3, wideCluster = 4;

  /// The pieces of each step's picture, made when they are first needed from those of the step before.
  const pictures = [];
  const pictureOf = (index) => {
    for (let next = pictures.length; next <= index; next++) {
      const picture = next ? pictures[next - 1].slice() : new Int32Array(walk.rows * walk.parts);
      const changes = steps[next].changes;
      for (let at = 0; at + 1 < changes.length; at += 2) picture[changes[at]] = changes[at + 1];
      pictures.push(picture);
    }
    return pictures[index];
  };

  const box = (className, text, columns) => {
    const made = element("span", className, text);
    made.style.setProperty("--n", columns);
    return made;
  };
  const isLine = (shape) => /^b-(h|v|x|[hv][rlud]|[rl][ud])$/.test(shape);
  const cells = (style, text, columns, into) => {
    const characters = [...text];
    for (let start = 0, end = 0; start < characters.length; start = end) {
      const shape = columns === 1 ? walk.shapes[characters[start]] : undefined;
      end = start + 1;
      while (shape && characters[end] === characters[start]) end++;
      const kind = shape ? `shape ${shape}${isLine(shape) ? " line" : ""}` : "cell";
      into.push(box(`${style} ${kind}`, characters.slice(start, end).join(""), columns * (end - start)));
    }
  };
  const nodesOf = (piece) => {
    const nodes = [];
    for (let at = 0; at + 1 < piece.length; at += 2) {
      const style = `s${Math.floor(piece[at] / walk.kinds)}`;
      const text = piece[at + 1];
      switch (piece[at] % walk.kinds) {
        case plain: nodes.push(box(style, text, [...text].length)); break;
        case narrow: cells(style, text, 1, nodes); break;
        case wide: cells(style, text, 2, nodes); break;
        case narrowCluster: nodes.push(box(`${style} cell`, text, 1)); break;
        case wideCluster: nodes.push(box(`${style} cell`, text, 2)); break;
      }
    }
    return nodes;
  };

  const places = [];
  for (let row = 0; row < walk.rows; row++) {
    const line = element("div", "row");
    for (let part = 0; part < walk.parts; part++) {
      places.push(line.appendChild(element("span")));
    }
    byId("screen").append(line);
  }
  let shown = new Int32Array(places.length);
  const drawPicture = (index) => {
    const picture = pictureOf(index);
    picture.forEach((piece, place) => {
      if (shown[place] !== piece) places[place].replaceChildren(...nodesOf(walk.pieces[piece]));
    });
    shown = picture;
    byId("screen").setAttribute("aria-label", fill(words.picture, steps[index].position));
  };

  // ---- Size -------------------------------------------------------------------------------------------------------

  /// The width of a column at a font size, as this browser draws it.
  const probe = element("span", "", "0".repeat(100));
  const columnAt = (font) => {
    root.style.setProperty("--font", `${font}px`);
    return probe.getBoundingClientRect().width / 100;
  };
  const proportion = 2.12, smallestColumn = 5.75;
  const fitTo = (width, height, least) => {
    byId("screen").append(probe);
    const wanted = Math.max(least, Math.min(
      width / (walk.columns + 1), Math.max(7, height / ((walk.rows + 1) * proportion))));
    const ratio = columnAt(100) / 100;
    const target = Math.floor(wanted * 4) / 4;
    let font = target / ratio;
    let column = columnAt(font);
    // Some systems draw characters only so many whole pixels wide: then the largest size that fits.
    while (column > target + .05 && font > 7) column = columnAt(font -= .5);
    if (Math.abs(column - target) < .02) column = target;
    probe.remove();
    root.style.setProperty("--cell", `${column}px`);
    root.style.setProperty("--row", `${Math.round(column * proportion)}px`);
  };
  const fit = () => fitTo(
    byId("scroll").clientWidth - 24, window.innerHeight - (root.classList.contains("big") ? 40 : 250), smallestColumn);

  // ---- What is told beside it --------------------------------------------------------------------------------------

  const markLabel = (step) => (step.marker ? `${words[step.kind]}: ${step.marker}` : words[step.kind]);
  const tell = (step, into) => {
    if (step.kind !== undefined) into.append(element("p", "mark", markLabel(step)));
    for (const sentence of step.sentences) into.append(element("p", "", sentence));
  };
  const noteOf = (step) => {
    const quote = element("blockquote");
    quote.append(element("b", "", words.note), step.note);
    return quote;
  };

  const drawStory = (index) => {
    const now = element("div");
    tell(steps[index], now);
    if (!now.childNodes.length) now.append(element("p", "quiet", words.quiet));
    if (steps[index].note !== undefined) now.append(noteOf(steps[index]));
    byId("now").replaceChildren(...now.childNodes);
    const earlier = [];
    for (let before = index - 1; before >= 0 && earlier.length < 3; before--) {
      for (const sentence of steps[before].sentences.slice().reverse()) earlier.push(element("p", "", sentence));
    }
    byId("earlier").replaceChildren(...earlier.slice(0, 3).reverse());
  };

  const drawMarks = () => {
    byId("marks").hidden = marks.length === 0;
    // Without marks these keys go turn by turn, for which there is a button already.
    document.querySelector("[data-action=next-mark]").parentElement.hidden = marks.length === 0;
    for (const index of marks) {
      const step = steps[index];
      const button = element("button", step.kind === "chapter" ? "chapter" : "");
      button.type = "button";
      const label = step.kind !== undefined ? markLabel(step) : step.note.split("\n")[0];
      button.append(element("span", "", step.position), element("span", "", label));
      button.addEventListener("click", () => jump(index));
      const item = element("li");
      item.append(button);
      byId("marks").querySelector("ol").append(item);
      const tick = element("span");
      tick.style.left = `${last ? index * 100 / last : 0}%`;
      byId("ticks").append(tick);
    }
  };
  const drawCurrentMark = () => {
    byId("marks").querySelectorAll("button").forEach((button, place) => {
      if (marks[place] === present) button.setAttribute("aria-current", "step");
      else button.removeAttribute("aria-current");
    });
  };

  const drawStatus = () => {
    const step = steps[present];
    byId("where").textContent = step.place;
    byId("event").textContent = fill(words.event, step.position, walk.count);
    const mode = playing ? words.playing : present === 0 ? words.start : present === last ? words.end : words.paused;
    byId("mode").textContent = mode;
    byId("mode").classList.toggle("on", playing);
    byId("typed").textContent = message || (count === null ? "" : String(count));
    byId("speed").textContent = speed === 1 ? "" : fill(words.speed, speed);
    document.querySelector("[data-action=play] span").textContent = playing ? words.pause : words.play;
    byId("slider").value = present;
    byId("slider").setAttribute("aria-valuetext", `${byId("event").textContent}, ${step.place}`);
  };

  // ---- Where the walk is -------------------------------------------------------------------------------------------

  let present = -1, count = null, message = "", playing = false, speed = 1, timer = 0, writer = 0;

  const show = (index) => {
    const target = Math.min(Math.max(index, 0), last);
    if (target !== present) {
      present = target;
      drawPicture(present);
      drawStory(present);
      drawCurrentMark();
    }
    drawStatus();
  };

  /// The address of a step: browsers allow few changes in a row, so that those of single steps wait for a rest.
  const address = (index) => `#${walk.place}=${walk.place === "step" ? index + 1 : steps[index].position}`;
  const write = (asNewEntry) => {
    clearTimeout(writer);
    const put = () => {
      if (location.hash === address(present)) return;
      try {
        if (asNewEntry) history.pushState(null, "", address(present));
        else history.replaceState(null, "", address(present));
      } catch { /* too many in a row, or not allowed here: the walk goes on without */ }
    };
    if (asNewEntry) put(); else writer = setTimeout(put, 200);
  };
  /// The step at a position, or the last one before it.
  const stepAt = (position) => {
    let found = 0;
    steps.forEach((step, index) => {
      if (step.position <= position && step.position >= steps[found].position) {
        if (step.position !== steps[found].position) found = index;
      }
    });
    return found;
  };
  const read = () => {
    const match = /^#(event|step)=(\d{1,9})$/.exec(location.hash);
    if (!match) return false;
    show(match[1] === "step" ? Number(match[2]) - 1 : stepAt(Number(match[2])));
    return true;
  };

  const go = (index) => {
    pause();
    show(index);
    write(false);
  };
  const jump = (index) => {
    pause();
    clearTimeout(writer);
    if (index !== present && location.hash !== address(present)) {
      try { history.replaceState(null, "", address(present)); } catch { /* as above */ }
    }
    show(index);
    write(true);
  };

  // ---- Moving ------------------------------------------------------------------------------------------------------

  const line = 1, turn = 2, tick = 4;
  const find = (flag, direction, times) => {
    let found = present;
    for (let left = times; left > 0; left--) {
      let next = found + direction;
      while (next > 0 && next <= last && !(steps[next].flags & flag)) next += direction;
      if (next < 0 || next > last) return direction > 0 ? last : found;
      found = next;
    }
    return found;
  };
  const toMark = (direction, times) => {
    if (!marks.length) return go(find(turn, direction, times));
    const ahead = direction > 0 ? marks.filter((mark) => mark > present) : marks.filter((mark) => mark < present).reverse();
    if (!ahead.length) {
      message = direction > 0 ? words.noMarkAfter : words.noMarkBefore;
      return drawStatus();
    }
    return jump(ahead[Math.min(times, ahead.length) - 1]);
  };

  const pause = () => {
    playing = false;
    clearTimeout(timer);
  };
  const beat = () => {
    if (present >= last) {
      pause();
    } else {
      show(present + 1);
      write(false);
    }
    if (playing) timer = setTimeout(beat, Math.max(40, (walk.waits[present] ?? walk.pace) / speed));
    drawStatus();
  };
  const play = () => {
    if (present >= last) show(0);
    playing = true;
    timer = setTimeout(beat, Math.max(40, (walk.waits[present] ?? walk.pace) / speed));
  };
  const setSpeed = (factor) => { speed = Math.min(Math.max(factor, .125), 64); };

  const toggleBig = () => {
    const big = root.classList.toggle("big");
    byId("big").querySelector("span").textContent = big ? words.small : words.big;
    byId("big").setAttribute("aria-pressed", big);
    fit();
  };
  const isDark = () => (
    root.dataset.theme ? root.dataset.theme === "dark" : !matchMedia("(prefers-color-scheme: light)").matches);
  const nameTheme = () => { byId("theme").textContent = isDark() ? words.light : words.dark; };
  const toggleTheme = () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    nameTheme();
  };

  /// By the names that the terminal has for them. `n` is the number typed before the key, or null.
  const actions = {
    "step": (n) => go(present + (n ?? 1)),
    "back": (n) => go(present - (n ?? 1)),
    "event": (n) => go(present + (n ?? 1)),
    "event-back": (n) => go(present - (n ?? 1)),
    "line": (n) => go(find(line, 1, n ?? 1)),
    "line-back": (n) => go(find(line, -1, n ?? 1)),
    "turn": (n) => go(find(turn, 1, n ?? 1)),
    "turn-back": (n) => go(find(turn, -1, n ?? 1)),
    "tick": (n) => go(find(tick, 1, n ?? 1)),
    "tick-back": (n) => go(find(tick, -1, n ?? 1)),
    "start": (n) => jump(n === null ? 0 : stepAt(n)),
    "end": (n) => jump(n === null ? last : stepAt(n)),
    "percent": (n) => jump(stepAt(Math.floor(walk.count * Math.min(n ?? 0, 100) / 100))),
    "play": () => (playing ? pause() : play()),
    "slower": (n) => setSpeed(speed / 2 ** (n ?? 1)),
    "faster": (n) => setSpeed(speed * 2 ** (n ?? 1)),
    "normal-speed": () => setSpeed(1),
    "next-mark": (n) => toMark(1, n ?? 1),
    "previous-mark": (n) => toMark(-1, n ?? 1),
    "marks": () => (byId("marks").querySelector("[aria-current], button") ?? byId("now")).focus(),
    "zoom": toggleBig,
    "help": () => (byId("help").open ? byId("help").close() : byId("help").showModal()),
    "close": () => byId("help").close(),
  };
  const act = (name, number) => {
    message = "";
    count = null;
    actions[name]?.(number);
    drawStatus();
  };

  // ---- Keys, buttons, addresses --------------------------------------------------------------------------------------

  const ownKeys = (target, key) => (
    (key === " " || key === "Enter") && target instanceof Element && target.closest("button, summary, a"));
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || ownKeys(event.target, event.key)) return;
    const isOpen = byId("help").open;
    if (/^[0-9]$/.test(event.key) && !isOpen && !(event.key === "0" && count === null)) {
      count = Math.min(99999999, (count ?? 0) * 10 + Number(event.key));
      message = "";
      drawStatus();
      return;
    }
    const name = Object.hasOwn(walk.keys, event.key) ? walk.keys[event.key] : undefined;
    if (!name || (isOpen && name !== "help")) {
      if (event.key !== "Shift" && count !== null) {
        count = null;
        drawStatus();
      }
      return;
    }
    if (name === "close" && !isOpen) {
      count = null;
      message = "";
      return drawStatus();
    }
    event.preventDefault();
    act(name, count);
  });
  document.querySelectorAll("[data-action]").forEach((button) => {
    button.addEventListener("click", () => act(button.dataset.action, count));
  });
  byId("theme").addEventListener("click", toggleTheme);
  byId("slider").addEventListener("input", () => go(Number(byId("slider").value)));
  const follow = () => {
    if (location.hash === address(present)) return;
    pause();
    read();
  };
  addEventListener("popstate", follow);
  addEventListener("hashchange", follow);
  addEventListener("resize", fit);
  matchMedia("(prefers-color-scheme: light)").addEventListener("change", nameTheme);

  // ---- The walk in words, for reading and for paper ------------------------------------------------------------------

  const writeTranscript = () => {
    const list = byId("transcript").querySelector("ol");
    if (list.childElementCount) return;
    steps.forEach((step, index) => {
      const item = element("li");
      tell(step, item);
      if (step.output !== undefined) item.append(element("pre", "", step.output));
      if (step.note !== undefined) item.append(noteOf(step));
      if (!item.childNodes.length) return;
      const when = element("p", "when");
      const link = element("a", "", step.position);
      link.href = address(index);
      when.append(link, ` · ${step.place}`);
      item.prepend(when);
      list.append(item);
    });
  };
  byId("transcript").addEventListener("toggle", () => { if (byId("transcript").open) writeTranscript(); });
  // What is left between the margins of A4 and Letter alike, in CSS pixels.
  const paperWidth = 640;
  let wasOpen = false;
  addEventListener("beforeprint", () => {
    writeTranscript();
    wasOpen = byId("transcript").open;
    fitTo(paperWidth, Infinity, 1);
    byId("transcript").open = true;
  });
  addEventListener("afterprint", () => {
    byId("transcript").open = wasOpen;
    fit();
  });

  // ---- Start -------------------------------------------------------------------------------------------------------

  for (const id of ["main", "tools", "transcript"]) byId(id).hidden = false;
  byId("slider").max = last;
  drawMarks();
  nameTheme();
  fit();
  if (!read()) show(0);
})();
