// Draws the charts of a page: each element with data-chart has the figures in it, as JSON that the service wrote, and
// holds an element with data-canvas to draw in. The table below a chart has the same figures, so nothing is known by drawing only.
const echarts = await import(document.querySelector("script[data-echarts]").dataset.echarts);

// Okabe–Ito: told apart with any colour vision; patterns (decals) tell them apart without colour, also on paper.
const PALETTE = ["#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#000000", "#F0E442"];
const LANGUAGE = document.documentElement.lang === "en" ? "en-GB" : "nl-NL";
const DUTCH = LANGUAGE === "nl-NL";
const STILL = window.matchMedia("(prefers-reduced-motion: reduce)");
const PAPER = window.matchMedia("print");
const NUMBERS = new Intl.NumberFormat(LANGUAGE, { maximumFractionDigits: 1 });
const NONE = "–";
const MINUTES = 60;
const LEAST_STEP = { count: 1, hours: 0.1 }; // on an axis, so that two labels are never the same
const LABEL_WIDTH = 150;
const LABEL_LINE = 15;
const LETTERS_IN_LABEL = 20; // a cautious count for its width

const drawn = new Map();

function written(value, unit) {
  if (value === null || value === undefined) {
    return NONE;
  }
  if (unit === "percent") {
    return `${NUMBERS.format(value)} %`;
  }
  if (unit === "hours") {
    const minutes = Math.round(value * MINUTES);
    const hours = Math.floor(minutes / MINUTES);
    return hours === 0 ? `${minutes} min` : `${hours} ${DUTCH ? "u" : "h"} ${minutes % MINUTES} min`;
  }
  return NUMBERS.format(value);
}

function onAxis(value, unit) {
  return unit === "percent" ? `${NUMBERS.format(value)} %` : NUMBERS.format(value) + (unit === "hours" ? (DUTCH ? " u" : " h") : "");
}

/** The colour of the text around it, so that a chart fits any page; on paper black. */
function ink(canvas) {
  return PAPER.matches ? "#000" : getComputedStyle(canvas).color;
}

/** Names beside bars have their own room; below columns they share the width of the drawing. */
function labelWidth(chart, canvas) {
  return chart.kind === "bars" ? LABEL_WIDTH : Math.max(44, canvas.clientWidth / chart.categories.length - 16);
}

function axes(chart, color, canvas) {
  const lines = { axisLine: { lineStyle: { color } }, splitLine: { lineStyle: { color, opacity: 0.15 } } };
  const names = {
    type: "category",
    data: chart.categories,
    ...lines,
    axisLabel: {
      color,
      interval: chart.kind === "lines" ? "auto" : 0,
      width: labelWidth(chart, canvas),
      lineHeight: LABEL_LINE,
      overflow: "break",
    },
    inverse: chart.kind === "bars",
  };
  const numbers = {
    type: "value",
    min: 0,
    max: chart.unit === "percent" ? 100 : undefined,
    minInterval: LEAST_STEP[chart.unit] ?? 0,
    ...lines,
    axisLabel: { color, formatter: (value) => onAxis(value, chart.unit) },
  };
  return chart.kind === "bars" ? { xAxis: numbers, yAxis: names } : { xAxis: names, yAxis: numbers };
}

function series(chart) {
  return chart.series.map((one, place) => ({
    name: one.name,
    data: one.values,
    type: chart.kind === "lines" ? "line" : "bar",
    stack: chart.stacked ? "all" : undefined,
    connectNulls: false,
    symbol: ["circle", "rect", "triangle", "diamond", "pin", "arrow"][place % 6],
    symbolSize: 8,
    lineStyle: { width: 2, type: ["solid", "dashed", "dotted"][place % 3] },
    barMaxWidth: 40,
  }));
}

function cartesian(chart, color, canvas) {
  return {
    ...axes(chart, color, canvas),
    grid: { left: 8, right: 24, top: chart.series.length > 1 ? 48 : 8, bottom: 8, outerBoundsMode: "same", outerBoundsContain: "axisLabel" },
    legend: { show: chart.series.length > 1, top: 0, type: "scroll", textStyle: { color } },
    tooltip: {
      trigger: "axis",
      renderMode: "richText",
      confine: true,
      axisPointer: { type: chart.kind === "lines" ? "line" : "shadow" },
      valueFormatter: (value) => written(value, chart.unit),
    },
    series: series(chart),
  };
}

function flow(chart, color) {
  return {
    tooltip: { renderMode: "richText", confine: true },
    series: [
      {
        type: "chord",
        radius: ["62%", "68%"],
        center: ["50%", "50%"],
        clockwise: true,
        padAngle: 3,
        minAngle: 3,
        label: { show: true, color, width: 140, overflow: "truncate" },
        lineStyle: { color: "source", opacity: 0.45 },
        data: chart.nodes, // told apart by their id, as two schools may have one name
        links: chart.links.map((link) => ({ source: link.from, target: link.to, value: link.number })),
      },
    ],
  };
}

function option(chart, canvas) {
  const color = ink(canvas);
  return {
    color: PALETTE,
    animation: !STILL.matches && !PAPER.matches,
    backgroundColor: "transparent",
    textStyle: { fontFamily: getComputedStyle(canvas).fontFamily, color },
    // The name of the drawing is in the page; ECharts only gives the patterns.
    aria: { enabled: true, label: { enabled: false }, decal: { show: chart.kind !== "lines" && chart.kind !== "flow" } },
    ...(chart.kind === "flow" ? flow(chart, color) : cartesian(chart, color, canvas)),
  };
}

function height(chart) {
  if (chart.kind === "bars") {
    const letters = Math.max(...chart.categories.map((name) => name.length));
    const label = LABEL_LINE * Math.ceil(letters / LETTERS_IN_LABEL) + 8;
    const bars = 28 * (chart.stacked ? 1 : chart.series.length);
    return Math.min(1200, (chart.series.length > 1 ? 110 : 60) + Math.max(label, bars) * chart.categories.length);
  }
  return chart.kind === "flow" ? 460 : 320;
}

function draw(holder) {
  const canvas = holder.querySelector("[data-canvas]");
  if (!canvas || drawn.has(canvas)) {
    return;
  }
  const chart = JSON.parse(holder.dataset.chart);
  canvas.style.height = `${height(chart)}px`;
  const instance = echarts.init(canvas, null, { renderer: "svg" });
  instance.setOption(option(chart, canvas));
  drawn.set(canvas, { instance, chart });
  sizes.observe(canvas);
}

const sizes = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const known = drawn.get(target);
    known?.instance.setOption(option(known.chart, target));
    known?.instance.resize();
  }
});

function drawAll(root) {
  for (const [canvas, { instance }] of drawn) {
    if (!canvas.isConnected) {
      sizes.unobserve(canvas);
      instance.dispose();
      drawn.delete(canvas);
    }
  }
  root.querySelectorAll("[data-chart]").forEach(draw);
}

function again() {
  drawn.forEach(({ instance, chart }, canvas) => {
    instance.setOption(option(chart, canvas), true);
    instance.resize({ animation: { duration: 0 } });
  });
}

// On paper there is nothing to open: tables are shown.
let opened = [];
window.addEventListener("beforeprint", () => {
  opened = [...document.querySelectorAll("details:not([open])")];
  opened.forEach((details) => (details.open = true));
});
window.addEventListener("afterprint", () => opened.forEach((details) => (details.open = false)));
PAPER.addEventListener("change", again);
STILL.addEventListener("change", again);
document.addEventListener("htmx:afterSettle", (event) => drawAll(event.target instanceof Element ? event.target : document));
document.addEventListener("htmx:sseMessage", () => drawAll(document));
drawAll(document);
