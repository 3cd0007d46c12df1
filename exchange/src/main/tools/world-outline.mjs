// Makes src/main/resources/space/hamsafar/exchange/picture/world-outline.txt: the outline of the land as one SVG path
// in tenths of a degree (x = 10 × longitude, y = −10 × latitude), simplified, without what lies south of 60° S.
//
// Source: Natural Earth 1:110m land (public domain), as TopoJSON in the npm package world-atlas 2.0.2 (ISC licence).
//   npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
//   node world-outline.mjs package/land-110m.json > world-outline.txt
// No build step runs this: the result is kept in the project.
import { readFileSync } from 'node:fs';

const TOLERANCE = 2.5; // tenths of a degree
const SMALLEST_AREA = 60; // square tenths of a degree; drops the smallest islands
const topology = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const { scale, translate } = topology.transform;

const arcs = topology.arcs.map(deltas => {
  let x = 0;
  let y = 0;
  return deltas.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [10 * (x * scale[0] + translate[0]), -10 * (y * scale[1] + translate[1])];
  });
});

const arc = index => (index < 0 ? arcs[~index].toReversed() : arcs[index]);
const ring = indices => indices.flatMap((index, i) => (i === 0 ? arc(index) : arc(index).slice(1)));

// The source joins rings across the 180th meridian: here they run on beyond it, and stand at both edges of the map.
function unwrap(points) {
  let turn = 0;
  return points.map(([x, y], i) => {
    if (i > 0 && Math.abs(x - points[i - 1][0]) > 1800) turn += x > points[i - 1][0] ? -3600 : 3600;
    return [x + turn, y];
  });
}

function copies(points) {
  const shift = by => points.map(([x, y]) => [x + by, y]);
  const found = [points];
  if (points.some(([x]) => x > 1800.5)) found.push(shift(-3600));
  if (points.some(([x]) => x < -1800.5)) found.push(shift(3600));
  return found;
}

function distance([x, y], [ax, ay], [bx, by]) {
  const length = Math.hypot(bx - ax, by - ay);
  return length === 0
    ? Math.hypot(x - ax, y - ay)
    : Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length;
}

// Douglas and Peucker 1973.
function simplify(points) {
  if (points.length < 3) return points;
  let worst = 0;
  let at = 0;
  for (let i = 1; i < points.length - 1; i++) {
    const d = distance(points[i], points[0], points.at(-1));
    if (d > worst) [worst, at] = [d, i];
  }
  return worst <= TOLERANCE
    ? [points[0], points.at(-1)]
    : [...simplify(points.slice(0, at + 1)), ...simplify(points.slice(at)).slice(1)];
}

const area = points =>
  Math.abs(points.reduce((sum, [x, y], i) => sum + x * points[(i + 1) % points.length][1] - y * points[(i + 1) % points.length][0], 0)) / 2;

function path(points) {
  let [px, py] = points[0].map(Math.round);
  let text = `M${px} ${py}l`;
  const steps = points.slice(1, -1).map(point => {
    const [x, y] = point.map(Math.round);
    const step = `${x - px} ${y - py}`;
    [px, py] = [x, y];
    return step;
  });
  return text + steps.join(' ') + 'z';
}

const rings = topology.objects.land.geometries.flatMap(land => land.arcs.flat()).map(ring).map(unwrap).flatMap(copies);
const kept = rings
  .filter(points => points.some(([, y]) => y < 600))
  .filter(points => area(points) >= SMALLEST_AREA)
  .map(points => {
    const half = Math.floor(points.length / 2);
    return [...simplify(points.slice(0, half + 1)), ...simplify(points.slice(half)).slice(1)];
  })
  .filter(points => points.length > 4);
console.log(kept.map(path).join('\n'));
