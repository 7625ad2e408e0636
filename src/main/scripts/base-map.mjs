/* Makes the base map in src/main/resources/static/img/map from published boundaries; run once, by hand, when they change:
     npm install world-atlas@2.0.2 us-atlas@3.0.1 topojson-client@3 topojson-simplify@3 && node base-map.mjs <folder> */
import { readFileSync, writeFileSync } from 'node:fs';
import * as client from 'topojson-client';
import * as simplify from 'topojson-simplify';

const folder = process.argv[2];
const read = (name) => JSON.parse(readFileSync(`node_modules/${name}.json`));
const thin = (topology, share) => { const weighed = simplify.presimplify(topology); return simplify.simplify(weighed, simplify.quantile(weighed, share)); };

/* Degrees with few digits; rings wound as RFC 7946 asks: the outer one against the clock, holes with it. */
const rounded = (digits) => (points) => points.map((point) => point.map((degrees) => +degrees.toFixed(digits)))
  .filter((point, i, all) => !i || point[0] !== all[i - 1][0] || point[1] !== all[i - 1][1]);
const area = (ring) => ring.reduce((sum, [x, y], i) => { const [u, v] = ring[(i + 1) % ring.length]; return sum + x * v - u * y; }, 0);
const wound = (ring, i) => (area(ring) > 0) === (i === 0) ? ring : ring.toReversed();
const lines = (geometry, digits) => ({ type: geometry.type, coordinates: geometry.coordinates.map(rounded(digits)).filter((line) => line.length > 1) });

/* The published rings run on across the antimeridian, as on a globe: a flat map needs each cut there. */
const unrolled = (ring) => { let turn = 0; return ring.map(([x, y], i) => { if (i) turn += Math.round((ring[i - 1][0] - x) / 360); return [x + 360 * turn, y]; }); };
const cut = (ring, edge, side) => ring.flatMap((point, i) => {
  const before = ring[(i + ring.length - 1) % ring.length], inside = (p) => side * (p[0] - edge) <= 0;
  const crossing = [edge, before[1] + (point[1] - before[1]) * (edge - before[0]) / (point[0] - before[0])];
  return inside(point) === inside(before) ? (inside(point) ? [point] : []) : inside(point) ? [crossing, point] : [crossing];
});
const closed = (ring) => ring.length && String(ring[0]) !== String(ring.at(-1)) ? [...ring, ring[0]] : ring;
const flat = (polygon) => polygon[0].every((point, i, all) => !i || Math.abs(point[0] - all[i - 1][0]) < 180) ? [polygon]
  : [-360, 0, 360].map((shift) => polygon.map((ring) => closed(cut(cut(unrolled(ring).slice(0, -1).map(([x, y]) => [x + shift, y]), 180, 1), -180, -1)))
    .filter((ring) => ring.length > 3)).filter((pieces) => pieces.length);

const polygons = (geometry, digits) => ({ type: geometry.type, coordinates: geometry.coordinates.flatMap(flat)
  .map((polygon) => polygon.map(rounded(digits)).filter((ring) => ring.length > 3).map(wound)).filter((polygon) => polygon.length) });

function layers(world, worldShare, usShare, digits) {
  let w = thin(read(world), worldShare);
  w = simplify.filter(w, simplify.filterAttachedWeight(w, 2e-8));
  const countries = w.objects.countries;
  countries.geometries = countries.geometries.filter((country) => country.properties.name !== 'Antarctica');
  const us = thin(read('us-atlas/states-10m'), usShare);
  return { land: polygons(client.merge(w, countries.geometries), digits), borders: lines(client.mesh(w, countries, (a, b) => a !== b), digits),
    states: lines(client.mesh(us, us.objects.states, (a, b) => a !== b), digits) };
}

/* A path in tenths of a degree, north up. */
function path({ coordinates, type }) {
  const rings = type === 'MultiPolygon' ? coordinates.flat() : coordinates;
  const tenths = (point) => [Math.round(point[0] * 10), Math.round(point[1] * -10)];
  return rings.map((ring) => ring.map(tenths).map((point, i, all) => i ? `l${point[0] - all[i - 1][0]} ${point[1] - all[i - 1][1]}` : `M${point.join(' ')}`).join(''))
    .join('').replaceAll('l0 0', '').replaceAll(' -', '-');
}

const fine = layers('world-atlas/countries-50m', 0.2, 0.3, 2);
writeFileSync(`${folder}/world.json`, JSON.stringify({ type: 'FeatureCollection',
  features: Object.entries(fine).map(([kind, geometry]) => ({ type: 'Feature', properties: { kind }, geometry })) }));
const coarse = layers('world-atlas/countries-110m', 0.6, 0.08, 1);
writeFileSync(`${folder}/world.svg`, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1800 -840 3600 1440">\n${
  Object.entries(coarse).map(([kind, geometry]) => `<path id="${kind}" d="${path(geometry)}"/>`).join('\n')}\n</svg>\n`);
