// Counts along with the clocks, and says so when the board is not live any more. All words come from the page.
(() => {
  "use strict";

  const SILENCE = 40_000; // two signs of life that did not come
  const GRACE = 5_000; // a stream that ends with its token is back sooner
  const WALL_LISTS = [
    ["table.rows tbody", 5],
    [".lines", 5],
    ["#panel-webhooks tbody, #panel-dead-letters tbody", 2],
    [".grid", 30],
  ];
  const WALL_TURN = 10_000;
  const ZONE = "Europe/Amsterdam";

  const board = document.getElementById("board");
  const connection = document.getElementById("connection");
  const words = document.getElementById("connection-words");
  const loginAgain = document.getElementById("login-again");
  const announcer = document.getElementById("announcer");
  const title = document.title;
  const wall = document.documentElement.classList.contains("wall");
  const heardSources = new WeakSet();

  let heardAt = performance.now(); // when the server was heard last
  let domainAt = 0; // its time then, which is not this device's
  let known = null; // tickets that were late
  let brokenAt = null;
  let turn = 0;

  function domainNow() {
    return domainAt + (performance.now() - heardAt);
  }

  function heard(instant) {
    domainAt = Date.parse(instant);
    heardAt = performance.now();
    brokenAt = null;
    loginAgain.hidden = true;
    connection.hidden = true;
    document.body.classList.remove("stale");
  }

  // What the server says of a row holds from the moment of the snapshot on, until the hours that it names.
  function served(cell, from, now) {
    const opens = cell.dataset.runs === "true" ? from : Date.parse(cell.dataset.opens);
    if (Number.isNaN(opens)) {
      return { seconds: 0, runs: false };
    }
    const closes = cell.dataset.closes ? Date.parse(cell.dataset.closes) : Infinity;
    const seconds = Math.max(0, Math.min(now, closes) - Math.max(from, opens)) / 1000;
    return { seconds, runs: now >= opens && now < closes };
  }

  function written(seconds) {
    const whole = Math.floor(Math.abs(seconds));
    const two = (number) => String(number).padStart(2, "0");
    const hours = Math.floor(whole / 3600);
    return `${seconds < 0 && whole > 0 ? "-" : ""}${hours}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
  }

  function count() {
    const snapshot = document.getElementById("now");
    const from = Date.parse(snapshot.dataset.now);
    const now = domainNow();
    for (const cell of board.querySelectorAll(".countdown")) {
      const { seconds, runs } = served(cell, from, now);
      cell.querySelector(".time").textContent = written(Number(cell.dataset.seconds) - seconds);
      const note = cell.querySelector(".note");
      if (runs && note) {
        note.remove();
      } else if (!runs && !note) {
        const added = document.createElement("span");
        added.className = "note";
        added.textContent = cell.dataset.afterHours;
        cell.append(" ", added);
      }
    }
  }

  function announce() {
    const late = new Map();
    for (const row of board.querySelectorAll('[data-list="late"] tr[data-ticket]')) {
      late.set(row.dataset.ticket, row.querySelector("th").textContent);
    }
    if (known) {
      const added = [...late].filter(([ticket]) => !known.has(ticket)).map(([, number]) => number);
      if (added.length > 0) {
        announcer.textContent = `${announcer.dataset.late} ${added.slice(0, 5).join(", ")}`;
      }
    }
    known = new Set(late.keys());
    const number = document.getElementById("now").dataset.late;
    document.title = number === "0" ? title : `(${number}) ${title}`;
  }

  // A wall has no hand to scroll with: long lists turn their pages.
  function turnPages() {
    for (const [lists, size] of WALL_LISTS) {
      for (const list of board.querySelectorAll(lists)) {
        const pages = Math.ceil(list.children.length / size);
        const page = turn % pages;
        [...list.children].forEach((item, index) => {
          item.hidden = Math.floor(index / size) !== page;
        });
        if (pages > 1) {
          list.closest("section").querySelector("h2").dataset.page = `${page + 1} / ${pages}`;
        }
      }
    }
  }

  function shown() {
    heard(document.getElementById("now").dataset.now);
    count();
    announce();
    if (wall) {
      turnPages();
    }
  }

  function say(text) {
    const since = new Date(domainAt).toLocaleTimeString(document.documentElement.lang, {
      hour: "2-digit",
      minute: "2-digit",
      timeZone: ZONE,
    });
    words.textContent = `${text} ${since}.`;
    connection.hidden = false;
    document.body.classList.add("stale");
  }

  function lookWhetherStale() {
    const broken = brokenAt !== null && performance.now() - brokenAt > GRACE;
    if (loginAgain.hidden && (broken || performance.now() - heardAt > SILENCE)) {
      say(connection.dataset.lost);
    }
  }

  async function askForSession() {
    try {
      const answer = await fetch("/sla/board/session", {
        headers: { "X-Requested-With": "JavaScript" },
        redirect: "manual",
        cache: "no-store",
      });
      const over = answer.type === "opaqueredirect" || [401, 403, 499].includes(answer.status);
      loginAgain.hidden = !over;
      if (over) {
        loginAgain.href = location.href;
        say(connection.dataset.over);
      }
    } catch {
      // No connection: that is told by itself.
    }
  }

  document.body.addEventListener("htmx:sseOpen", (opened) => {
    const source = opened.detail.source;
    if (!heardSources.has(source)) {
      heardSources.add(source);
      source.addEventListener("beat", (beat) => heard(beat.data));
    }
  });
  document.body.addEventListener("htmx:sseMessage", shown);
  document.body.addEventListener("htmx:sseError", () => {
    brokenAt = brokenAt ?? performance.now();
    askForSession();
  });

  shown();
  setInterval(() => {
    count();
    lookWhetherStale();
  }, 1000);
  if (wall) {
    setInterval(() => {
      turn += 1;
      turnPages();
    }, WALL_TURN);
  }
})();
