/* Puts a map that can be moved in the place of the drawn one when the reader comes near it; the list below then follows what it shows. */
const atlas = document.querySelector('[data-atlas]');
const words = atlas.dataset;
const still = atlas.querySelector('.atlas__still');
const live = atlas.querySelector('[data-live]');
const said = atlas.querySelector('[data-said]');
const follow = atlas.querySelector('[data-follow]');
const opener = atlas.querySelector('[data-open]');
const SVG = 'http://www.w3.org/2000/svg';
const APART = 40;
const FAR_IN = 9;
const keys = (name) => [...atlas.querySelectorAll(`[data-${name}]`)].map((entry) => entry.dataset[name]);
const shapes = keys('shape'), states = keys('state');
const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
const zh = document.documentElement.lang.startsWith('zh');
const say = (text, value) => text.replace('{0}', value);

const load = (element) => new Promise((done, failed) => { element.onload = done; element.onerror = failed; document.head.append(element); });
const make = (name, properties, ...children) => { const element = Object.assign(document.createElement(name), properties); element.append(...children); return element; };
async function read(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return answer.json();
}

/* All sites that the other filters leave, wherever they are. */
function sitesAddress() {
  const query = new URLSearchParams(location.search);
  for (const key of ['bbox', 'page', 'lang', 'sort']) query.delete(key);
  return `${words.sites}.geojson?${query}`;
}

/* Each group of marks with those that lie within reach of it, in its middle. */
function joined(groups) {
  const apart = [];
  for (const group of groups) {
    const near = apart.find((other) => other.point.distanceTo(group.point) < APART);
    if (near) {
      near.sites = [...near.sites, ...group.sites];
      near.point = near.point.add(group.point.subtract(near.point).multiplyBy(group.sites.length / near.sites.length));
    } else apart.push(group);
  }
  return apart;
}

/* As the server draws it: of several stages the one furthest down the chain. */
function glyph(site) {
  const known = shapes.filter((shape) => site.stages?.includes(shape) && shape !== 'recycling');
  const shape = known.at(-1) ?? (site.stages?.includes('recycling') ? 'recycling' : 'unknown');
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '-11 -11 22 22');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#${words.atlas}${shape}-${states.includes(site.status) ? site.status : 'unknown'}`);
  svg.append(use);
  return svg;
}

class Atlas {
  constructor(L, world, sites) {
    this.L = L;
    this.sites = sites.features.filter((site) => site.geometry).map((site) => {
      const { facility, name_en: en, name_zh: chinese, status, stages } = site.properties;
      return { slug: facility, name: zh && chinese ? chinese : en, status, stages, at: L.latLng(site.geometry.coordinates[1], site.geometry.coordinates[0]) };
    });
    const map = (this.map = L.map(live, { attributionControl: false, zoomControl: false, zoomSnap: 0.25, minZoom: 0, maxZoom: FAR_IN, maxBounds: [[-75, -230], [85, 230]],
      maxBoundsViscosity: 0.8, scrollWheelZoom: false, zoomAnimation: !calm, fadeAnimation: !calm, markerZoomAnimation: !calm, inertia: !calm }));
    live.setAttribute('role', 'region');
    live.setAttribute('aria-label', words.label);
    L.control.zoom({ zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(map);
    L.geoJSON(world, { interactive: false, style: (layer) => ({ className: `atlas__${layer.properties.kind}` }) }).addTo(map);
    this.marks = L.layerGroup().addTo(map);
    map.on('focus click', () => map.scrollWheelZoom.enable());
    map.on('blur', () => map.scrollWheelZoom.disable());
    map.on('zoomend', () => this.draw());
    map.on('popupopen', ({ popup }) => popup.getElement().querySelector('.leaflet-popup-close-button')?.setAttribute('aria-label', words.close));
    map.on('autopanstart', () => { this.own = true; });
    map.on('moveend', () => { if (this.own) this.own = false; else if (follow.querySelector('input').checked) this.narrow(); });
    this.own = true;
    const area = new URLSearchParams(location.search).get('bbox')?.split(',').map(Number);
    if (area?.length === 4) map.fitBounds([[area[1], area[0]], [area[3], area[0] > area[2] ? area[2] + 360 : area[2]]]);
    else if (this.sites.length) map.fitBounds(L.latLngBounds(this.sites.map((site) => site.at)), { padding: [24, 24], maxZoom: 6 });
    else map.setView([25, 10], 1.5);
    this.own = false;
  }

  /* Sites whose marks would cover each other are one mark with their number; so are such marks, until none covers another. */
  groups() {
    let groups = this.sites.map((site) => ({ point: this.map.project(site.at), sites: [site] }));
    let before;
    do {
      before = groups.length;
      groups = joined(groups);
    } while (groups.length < before);
    return groups;
  }

  draw() {
    const held = live.querySelector('.leaflet-marker-pane')?.contains(document.activeElement);
    this.marks.clearLayers();
    for (const { point, sites } of this.groups()) this.marks.addLayer(sites.length === 1 ? this.one(sites[0]) : this.several(sites, this.map.unproject(point)));
    if (held) live.focus({ preventScroll: true });
  }

  mark(at, className, html, size, label, act) {
    const { L } = this;
    const marker = L.marker(at, { icon: L.divIcon({ className, html, iconSize: [size, size] }), title: label, riseOnHover: true });
    marker.on('add', () => {
      const element = marker.getElement();
      element.setAttribute('aria-label', label);
      element.addEventListener('keydown', (event) => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); event.stopPropagation(); act(marker); } });
    });
    marker.on('click', () => act(marker));
    return marker;
  }

  one(site) {
    const state = atlas.querySelector(`[data-state="${CSS.escape(site.status ?? 'unknown')}"]`)?.textContent.trim() ?? '';
    return this.mark(site.at, 'atlas__mark', glyph(site), 26, `${site.name}, ${state}`, (marker) => this.tell(marker, async () => this.card(site)));
  }

  several(sites, at) {
    const { L } = this;
    const bounds = L.latLngBounds(sites.map((site) => site.at));
    const same = this.map.getZoom() >= FAR_IN || bounds.getNorthEast().distanceTo(bounds.getSouthWest()) < 2000;
    const label = say(same ? words.same : words.cluster, sites.length);
    return this.mark(at, 'atlas__cluster', String(sites.length), sites.length > 9 ? 36 : 30, label, (marker) => {
      if (same) this.tell(marker, async () => this.names(sites)); else this.map.fitBounds(bounds, { padding: [40, 40], maxZoom: FAR_IN });
    });
  }

  async tell(marker, content) {
    const keyboard = document.activeElement === marker.getElement();
    marker.unbindPopup();
    marker.bindPopup(words.loading, { maxWidth: 280, minWidth: 200 }).openPopup();
    const popup = marker.getPopup();
    popup.on('remove', () => { if (keyboard) marker.getElement()?.focus({ preventScroll: true }); });
    try { popup.setContent(await content()); } catch { popup.setContent(words.failed); }
    if (keyboard) popup.getElement()?.querySelector('a')?.focus();
  }

  address(slug) {
    const past = new URLSearchParams(location.search).get('as_of');
    return `${words.sites}/${encodeURIComponent(slug)}${past ? `?as_of=${encodeURIComponent(past)}` : ''}`;
  }

  async card(site) {
    const answer = await fetch(this.address(site.slug), { headers: { 'X-Part': 'card' }, cache: 'no-store' });
    if (!answer.ok) throw new Error(String(answer.status));
    return document.importNode(new DOMParser().parseFromString(await answer.text(), 'text/html').body.firstElementChild, true);
  }

  names(sites) {
    return make('ul', { className: 'atlas__names' }, ...sites.map((site) => make('li', {}, glyph(site), make('a', { href: this.address(site.slug), textContent: site.name }))));
  }

  /* What is seen becomes part of the address, and the list answers to it. */
  narrow() {
    const bounds = this.map.getBounds();
    const turn = (degrees) => ((((degrees + 180) % 360) + 360) % 360) - 180;
    const query = new URLSearchParams(location.search);
    query.delete('page');
    if (bounds.getEast() - bounds.getWest() >= 360) query.delete('bbox');
    else query.set('bbox', [turn(bounds.getWest()), Math.max(-90, bounds.getSouth()), turn(bounds.getEast()), Math.min(90, bounds.getNorth())].map((degrees) => degrees.toFixed(2)).join(','));
    const address = `${location.pathname}?${String(query).replaceAll('%2C', ',')}`;
    history.replaceState(history.state, '', address);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.fill(address), 250);
  }

  async fill(address) {
    this.asking?.abort();
    this.asking = new AbortController();
    try {
      const answer = await fetch(address, { headers: { 'X-Part': 'list' }, cache: 'no-store', signal: this.asking.signal });
      if (!answer.ok) throw new Error(String(answer.status));
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const form = document.getElementById('facility-filter');
      const typed = [...form.elements].some((field) => field.checked !== field.defaultChecked || (field.type === 'search' && field.value !== field.defaultValue));
      const kept = typed || form.contains(document.activeElement) || form.querySelector('details[open]');
      for (const part of ['#facility-list', kept ? '#facility-filter .filter__line' : '#facility-filter'])
        document.querySelector(part).replaceWith(document.importNode(page.querySelector(part), true));
      said.textContent = document.querySelector('#facility-filter [role=status]').textContent;
    } catch (problem) {
      if (problem.name !== 'AbortError') said.textContent = words.failed;
    }
  }
}

let begun = false;
async function open() {
  if (begun) return;
  begun = true;
  opener.hidden = true;
  try {
    const [world, sites] = await Promise.all([read(words.world), read(sitesAddress()), load(make('link', { rel: 'stylesheet', href: words.style })),
      window.L ?? load(make('script', { src: words.leaflet }))]);
    live.style.blockSize = `${Math.min(still.offsetHeight, still.offsetWidth * 1.15)}px`;
    still.hidden = true;
    live.hidden = false;
    follow.hidden = false;
    atlas.map = new Atlas(window.L, world, sites);
    atlas.dataset.open = '';
  } catch (problem) {
    live.hidden = true;
    still.hidden = false;
    said.textContent = words.failed;
    said.classList.remove('visually-hidden');
    throw problem;
  }
}

const idle = window.requestIdleCallback ?? ((task) => setTimeout(task, 200));
opener.hidden = false;
opener.addEventListener('click', open);
if (!navigator.connection?.saveData) {
  const seen = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    seen.disconnect();
    if (document.readyState === 'complete') idle(open); else addEventListener('load', () => idle(open), { once: true });
  });
  seen.observe(still);
}
