// A picture that somebody wants to explore answers to the pointer. The library is fetched when its button is reached, and whatever fails
// leaves the still picture where it is.
const REACHED = ["pointerenter", "focusin", "touchstart"];
const css = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const colour = name => { // light-dark() is resolved by the browser, not by the library
  const probe = document.createElement("i");
  probe.hidden = true;
  probe.style.color = `var(${name})`;
  document.body.append(probe);
  const found = getComputedStyle(probe).color;
  probe.remove();
  return found;
};

let library;
const load = url => (library ??= import(url).catch(failure => { library = undefined; throw failure; }));

function inked(option) {
  if (Array.isArray(option)) return option.map(inked);
  if (typeof option === "string") return option.startsWith("--") ? colour(option) : option;
  if (option === null || typeof option !== "object") return option;
  return Object.fromEntries(Object.entries(option).map(([key, value]) => [key, inked(value)]));
}

const each = (parts, change) => parts === undefined ? parts : Array.isArray(parts) ? parts.map(change) : change(parts);

function complete(option) {
  const ink = colour("--ink"), soft = colour("--ink-2"), rule = colour("--rule");
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const axis = part => ({ ...part,
    axisLabel: { color: part.type === "category" ? ink : soft, hideOverlap: true, formatter: part.unsigned ? value => Math.abs(value) : undefined },
    axisLine: { lineStyle: { color: colour("--edge") } }, splitLine: { lineStyle: { color: rule } } });
  return { ...option,
    animation: !calm,
    aria: { enabled: true, decal: { show: option.series.length > 1 } },
    textStyle: { fontFamily: css("--sans"), color: ink },
    title: each(option.title, part => ({ ...part, textStyle: { color: ink, fontSize: 13 } })),
    legend: each(option.legend, part => ({ left: 0, ...part, textStyle: { color: soft } })),
    xAxis: each(option.xAxis, axis),
    yAxis: each(option.yAxis, axis),
    tooltip: { renderMode: "richText", confine: true, backgroundColor: colour("--raised"), borderColor: colour("--edge"),
      textStyle: { color: ink }, formatter: item => wrapped(item.data?.text ?? item.name) },
    series: option.series.map(part => ({ ...part,
      label: part.label && { ...part.label, color: ink, formatter: item => item.data?.beside ?? "" } })) };
}

/** The words in lines, because the tooltip is drawn as text, never read as markup. */
function wrapped(words) {
  const lines = [""];
  for (const word of words.split(/(?<=[ ，、；])/)) {
    if ((lines.at(-1) + word).length > 44) lines.push("");
    lines[lines.length - 1] += word;
  }
  return lines.filter(line => line).join("\n");
}

async function enliven(figure) {
  const still = figure.querySelector(".picture__still");
  const [echarts, answer] = await Promise.all([load(figure.dataset.echarts), fetch(figure.dataset.option)]);
  if (!answer.ok) throw new Error(answer.status);
  const option = await answer.json();
  const stage = document.createElement("div");
  stage.className = "picture__lively";
  stage.style.blockSize = `${option.height ?? Math.max(320, 60 + 44 * (option.yAxis?.data?.length ?? 6))}px`;
  still.after(stage);
  const show = () => {
    const chart = echarts.init(stage, null, { renderer: "svg" });
    chart.setOption(complete(inked(option)));
    return chart;
  };
  still.hidden = true;
  let chart = show();
  const sizes = new ResizeObserver(() => chart.resize());
  sizes.observe(stage);
  const themes = new MutationObserver(again);
  themes.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  const dark = matchMedia("(prefers-color-scheme: dark)");
  dark.addEventListener("change", again);
  function again() {
    chart.dispose();
    chart = show();
  }
  figure.dataset.lively = "";
  return () => {
    sizes.disconnect();
    themes.disconnect();
    dark.removeEventListener("change", again);
    chart.dispose();
    stage.remove();
    still.hidden = false;
    delete figure.dataset.lively;
  };
}

for (const figure of document.querySelectorAll("figure[data-option]")) {
  const button = figure.querySelector("[data-explore]");
  let calmDown, busy;
  button.hidden = false;
  const fetchEarly = () => load(figure.dataset.echarts).catch(() => {});
  REACHED.forEach(event => button.addEventListener(event, fetchEarly, { once: true, passive: true }));
  button.addEventListener("click", async () => {
    if (busy) return;
    busy = true;
    try {
      if (calmDown) {
        calmDown();
        calmDown = undefined;
      } else {
        calmDown = await enliven(figure);
      }
      button.textContent = calmDown ? button.dataset.still : button.dataset.explore;
    } catch {
      button.textContent = button.dataset.failed;
      figure.querySelector(".picture__lively")?.remove();
      figure.querySelector(".picture__still").hidden = false;
    }
    busy = false;
  });
}
